package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
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
	// Named sets the words of the parts under the strip, each at its part.
	Named bool
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
		part := geom.R(x, r.Min.Y, w, r.Dy())
		if s.Named {
			part = s.apart(part, r.Max.X, p, &look)
		} else {
			cuts = append(cuts, x+w)
		}
		pen.Rect(part, 0, look)
		x += w
	}
	for _, x := range cuts {
		if x < r.Max.X {
			pen.Rect(geom.R(x-barPartGap/2, r.Min.Y, barPartGap, r.Dy()), 0, diagram.Look{Role: scene.Decor, Fill: theme.Hole})
		}
	}
	return r
}

// apart lets a part of a named strip end a little early, so that parts do not
// touch, and gives one that is too pale to show where it ends an outline.
func (s Strip) apart(part geom.Rect, end float64, p Part, look *diagram.Look) geom.Rect {
	if part.Max.X < end && part.Dx() > 2*barPartGap {
		part.Max.X -= barPartGap
	}
	if look.Line == theme.None && p.Shade != Solid && min(part.Dx(), part.Dy()) > 2 {
		look.Line, look.Width = p.Role.Base(), theme.Hairline
		part = part.Inset(theme.Hairline / 2)
	}
	return part
}

// Layout implements [diagram.Node]. A strip is as wide as its room.
func (s Strip) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	h := s.Height
	if h == 0 {
		h = stripHeight
	}
	width := c.WidthOr(stripNatural)
	if s.Named {
		return s.named(ctx, c, width, h)
	}
	size := c.AtLeast(geom.Sz(width, h))
	pen := ctx.Pen()
	DrawStrip(pen, geom.R(0, geom.Snap((size.H-h)/2), size.W, h), s)
	return diagram.Frame{Size: size, Marks: pen.Marks(), Doc: describeParts(s.Parts)}
}

// Distances of the names of parts, in u.
const (
	stripNameTop = 3  // from the strip
	stripNameGap = 10 // between two names, at least
)

// named draws the strip with the words of its parts under it: each begins
// where its part does, or as far before it as it must to end within the strip.
// Where they do not fit on one line they are listed.
func (s Strip) named(ctx diagram.Context, c diagram.Constraints, width, h float64) diagram.Frame {
	st := ctx.Type().Note
	type name struct {
		line text.Line
		x    float64
	}
	var names []name
	share := 0.0
	for i, p := range s.Parts {
		if p.Text != "" {
			names = append(names, name{ctx.In("Parts", i).In("Text").Line(p.Text, st.In(p.Role.Ink())), geom.Snap(float64(share * width))})
		}
		share += p.Share
	}
	end := width
	for i := len(names) - 1; i >= 0; i-- {
		w := diagram.InOtherFonts(names[i].line.Width)
		names[i].x = min(names[i].x, geom.Snap(end-w))
		end = names[i].x - stripNameGap
	}
	pen := ctx.Pen()
	DrawStrip(pen, geom.R(0, 0, width, h), s)
	y := h + stripNameTop
	if len(names) > 0 && names[0].x >= 0 {
		for _, n := range names {
			pen.Text(geom.Pt(n.x, y+diagram.FirstBaseline(st)), scene.Start, n.line)
		}
		y += st.Leading
	} else {
		for i, p := range s.Parts {
			lines := setLines(ctx.In("Parts", i).In("Text"), p.Text, st.In(p.Role.Ink()), width, true)
			pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(st)), scene.Start, lines)
			y += float64(float64(len(lines)) * st.Leading)
		}
	}
	return diagram.Frame{Size: c.AtLeast(geom.Sz(width, y)), Marks: pen.Marks(), Doc: describeParts(s.Parts)}
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
