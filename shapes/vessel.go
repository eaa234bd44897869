package shapes

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a vessel in u.
const (
	vesselWidth  = 44
	vesselHeight = 92
	vesselInset  = 3   // from the outline to what waits
	vesselLane   = 10  // width of what waits in one lane, at least
	vesselLine   = 1.5 // outline
	vesselLid    = 3   // how heavy the lid is, and how far it stands out
	vesselBadge  = 8   // from the badge to the lid
	vesselName   = 6   // from the foot to the name
	vesselWords  = 96  // width to which name and note wrap
)

// A Vessel is a buffer with a limit: what waits in it is hatched, and the lid
// says that no more goes in. Edges may join it.
type Vessel struct {
	ID    diagram.ID   `validate:"omitempty,id"`
	Role  diagram.Role // Neutral: diagram.Wait
	Badge string       `validate:"max=12"` // above the lid: "B1"
	Name  string       `validate:"max=2000"`
	Note  string       `validate:"max=2000"`
	// Levels say how full it is, 0 to 1, one number for each lane that waits
	// on its own; nil: half full.
	Levels []float64 `validate:"max=12,dive,gte=0,lte=1"`
}

// NodeID implements [diagram.Named].
func (v Vessel) NodeID() diagram.ID { return v.ID }

func (v Vessel) role() diagram.Role {
	if v.Role == diagram.Neutral {
		return diagram.Wait
	}
	return v.Role
}

func (v Vessel) levels() []float64 {
	if v.Levels == nil {
		return []float64{0.5}
	}
	return v.Levels
}

// Mid returns where a line joins the vessel, from the top of its frame.
func (v Vessel) Mid(ctx diagram.Context) float64 { return v.top(ctx) + vesselHeight/2 }

// top is where the lid is.
func (v Vessel) top(ctx diagram.Context) float64 {
	if v.Badge == "" {
		return vesselLid
	}
	return Badge{Text: v.Badge}.Size(ctx.In("Badge")).H + vesselBadge
}

// Layout implements [diagram.Node].
func (v Vessel) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	ty, room := ctx.Type(), float64(vesselWords)
	if c.Max.W > 0 {
		room = min(room, c.Max.W)
	}
	w := setWords(ctx, v.Name, v.Note, ty.Tag, ty.Note, room, room)
	body := max(vesselWidth, float64(float64(len(v.levels()))*vesselLane)+2*vesselInset)
	size := geom.Sz(max(body+2*vesselLid, w.width()), v.top(ctx)+vesselHeight)
	words := len(w.name)+len(w.note) > 0
	if words {
		size.H += vesselName + float64(float64(len(w.name))*ty.Tag.Leading) + float64(float64(len(w.note))*ty.Note.Leading)
	}
	size = c.AtLeast(size)
	pen := ctx.Pen()
	r := geom.R(geom.Snap((size.W-body)/2), v.top(ctx), body, vesselHeight)
	v.draw(pen, r)
	if v.Badge != "" {
		b := Badge{Text: v.Badge}
		DrawBadge(ctx.In("Badge"), pen, geom.Pt(r.Center().X, r.Min.Y-vesselBadge-b.Size(ctx.In("Badge")).H/2), b)
	}
	if words {
		w.draw(pen, geom.Pt(r.Center().X, r.Max.Y+vesselName+diagram.FirstBaseline(w.first())), scene.Middle)
	}
	return diagram.Frame{Size: size, Outline: geom.Box{Rect: r, R: theme.RadiusTag}, Marks: pen.Marks(), Doc: v.doc()}
}

// draw draws the vessel in r, its lid on the upper edge.
func (v Vessel) draw(pen *diagram.Pen, r geom.Rect) {
	role, levels := v.role(), v.levels()
	pen.Rect(r, theme.RadiusTag, diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: role.Base(), Width: vesselLine})
	in := r.Inset(vesselInset)
	w := in.Dx() / float64(len(levels))
	for i, level := range levels {
		h := geom.Snap(float64(level * in.Dy()))
		if !(h > 0) {
			continue
		}
		x := in.Min.X + geom.Snap(float64(float64(i)*w))
		next := in.Min.X + geom.Snap(float64(float64(i+1)*w))
		pen.Rect(geom.R(x, in.Max.Y-h, next-x, h), 0,
			diagram.Look{Role: scene.Decor, Fill: role.Tint(), Line: role.Base(), Width: hatchOutline, Hatch: diagram.HatchedFine})
	}
	y := r.Min.Y
	pen.Line(geom.Pt(r.Min.X-vesselLid, y), geom.Pt(r.Max.X+vesselLid, y), diagram.Look{Role: scene.Decor, Line: theme.Ink, Width: vesselLid, Round: true})
}

// doc says what the vessel is and how full.
func (v Vessel) doc() []scene.Block {
	what := describe(strings.TrimSpace(v.Badge+" "+v.Name), v.Note)
	full := make([]string, len(v.levels()))
	for i, level := range v.levels() {
		full[i] = fmt.Sprintf("%.0f\u00a0%%", 100*level)
	}
	return []scene.Block{scene.Paragraph{Text: describe(what, strings.Join(full, ", ")+" full")}}
}
