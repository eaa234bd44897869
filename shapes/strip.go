package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Sizes of a strip in u.
const (
	stripHeight  = 14
	stripNatural = 150 // width where it is unbounded
)

// A Part is one part of a [Strip] or a [Meter].
type Part struct {
	Share float64 `validate:"gte=0,lte=1"` // of the whole
	Text  string  // for the description: "weights"
	Role  diagram.Role
	Shade Shade
	Waits bool // hatched: reserved, not used
}

// A Strip is a level bar whose parts are shares of it; what is left is empty.
type Strip struct {
	ID     diagram.ID `validate:"omitempty,id"`
	Parts  []Part     `validate:"required,dive"`
	Height float64    `validate:"gte=0,lte=200"` // u; 0: 14
}

// NodeID implements [diagram.Named].
func (s Strip) NodeID() diagram.ID { return s.ID }

// DrawStrip draws a strip over the length of r. Parts beyond the whole are
// left out.
func DrawStrip(pen *diagram.Pen, r geom.Rect, s Strip) geom.Rect {
	pen.Rect(r, theme.RadiusBar, diagram.Look{Role: scene.Band, Fill: theme.Surface2})
	x := r.Min.X
	var cuts []float64
	for _, p := range s.Parts {
		w := min(geom.Snap(float64(p.Share*r.Dx())), r.Max.X-x)
		if !(w > 0) {
			continue
		}
		look := diagram.Look{Fill: p.Shade.Fill(p.Role)}
		if p.Waits || p.Role == diagram.Wait {
			look = diagram.Look{Fill: p.Role.Tint(), Line: p.Role.Base(), Width: hatchOutline, Hatch: diagram.Hatched}
		}
		pen.Rect(geom.R(x, r.Min.Y, w, r.Dy()), 0, look)
		x += w
		cuts = append(cuts, x)
	}
	for _, x := range cuts {
		if x < r.Max.X {
			pen.Rect(geom.R(x-barPartGap/2, r.Min.Y, barPartGap, r.Dy()), 0, diagram.Look{Role: scene.Decor, Fill: theme.Hole})
		}
	}
	return r
}

// Layout implements [diagram.Node]. A strip is as wide as its room.
func (s Strip) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	h := s.Height
	if h == 0 {
		h = stripHeight
	}
	size := c.AtLeast(geom.Sz(c.WidthOr(stripNatural), h))
	pen := ctx.Pen()
	DrawStrip(pen, geom.R(0, geom.Snap((size.H-h)/2), size.W, h), s)
	return diagram.Frame{Size: size, Marks: pen.Marks(), Doc: describeParts(s.Parts)}
}

// describeParts lists the parts that have words, with their shares.
func describeParts(parts []Part) []scene.Block {
	var items []scene.Item
	for _, p := range parts {
		if p.Text != "" {
			items = append(items, scene.Item{Text: p.Text + ": " + percent(p.Share)})
		}
	}
	if items == nil {
		return []scene.Block{}
	}
	return []scene.Block{scene.List{Items: items}}
}
