package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a bracket in u.
const (
	bracketGap  = 5 // from the ticks to what is bracketed
	bracketTick = 7
	bracketRise = 8 // from the bracket to its words
)

// A Bracket spans parts of a bar and says what they amount to.
type Bracket struct {
	Value string       // "74%"
	Text  string       // "in its own queue"
	Role  diagram.Role // of the value's ink
}

// BracketHeight returns the room above a bar that a bracket needs.
func BracketHeight(ctx diagram.Context) float64 {
	return bracketGap + bracketTick + bracketRise + ctx.Type().Subheading.Size
}

// DrawBracket draws a bracket over the stretch from x0 to x1 of something
// whose top is at y, with its words above, centred, or where they are wider
// than the bracket beginning with it.
func DrawBracket(ctx diagram.Context, pen *diagram.Pen, x0, x1, y float64, b Bracket) geom.Rect {
	foot := y - bracketGap
	top := foot - bracketTick
	path := geom.Polyline(geom.Pt(x0, foot), geom.Pt(x0, top), geom.Pt(x1, top), geom.Pt(x1, foot))
	pen.Path(path, diagram.Look{Role: scene.Decor, Line: theme.Ink2, Width: theme.Border})
	vs := ctx.Type().Subheading
	if b.Role != diagram.Neutral {
		vs = vs.In(b.Role.Ink())
	}
	value, tail := ctx.In("Value").Line(b.Value, vs), ctx.In("Text").Line(b.Text, ctx.Type().Note)
	gap := 0.0
	if b.Value != "" && b.Text != "" {
		gap = bracketGap
	}
	w := value.Width + gap + tail.Width
	x := x0
	if w < x1-x0 {
		x = geom.Snap((x0 + x1 - w) / 2)
	}
	base := top - bracketRise
	r := path.Bounds().Union(pen.Text(geom.Pt(x, base), scene.Start, value))
	return r.Union(pen.Text(geom.Pt(x+value.Width+gap, base), scene.Start, tail))
}
