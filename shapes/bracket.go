package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
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
	set := MeasureBracket(ctx, b, 0)
	x := x0
	if set.Width < x1-x0 {
		x = geom.Snap((x0 + x1 - set.Width) / 2)
	}
	return set.Draw(pen, x0, x1, x, y)
}

// A SetBracket is a bracket whose words are measured.
type SetBracket struct {
	Width  float64 // of the words
	Height float64 // from the top of the words to what is bracketed
	value  text.Line
	tail   []text.Line
	words  float64 // height of the words
	gap    float64 // from the value to the tail on its line
}

// MeasureBracket measures the words of a bracket. Where they are wider than
// the given width, the text goes under the value and is wrapped; 0 is
// unbounded.
func MeasureBracket(ctx diagram.Context, b Bracket, width float64) SetBracket {
	vs := ctx.Type().Subheading
	if b.Role != diagram.Neutral {
		vs = vs.In(b.Role.Ink())
	}
	s := SetBracket{value: ctx.In("Value").Line(b.Value, vs), words: vs.Size}
	if b.Text != "" {
		s.tail = []text.Line{ctx.In("Text").Line(b.Text, ctx.Type().Note)}
	}
	if b.Value != "" && b.Text != "" {
		s.gap = bracketGap
	}
	s.Width = s.value.Width + s.gap + widest(s.tail)
	if width > 0 && s.Width > width {
		s.tail = ctx.In("Text").Wrap(b.Text, ctx.Type().Note, width)
		s.gap = 0
		s.Width = max(s.value.Width, widest(s.tail))
		s.words += float64(float64(len(s.tail)) * ctx.Type().Note.Leading)
	}
	s.Height = bracketGap + bracketTick + bracketRise + s.words
	return s
}

// Box returns what the words cover that begin at x over something whose top is
// at y, for a halo.
func (s SetBracket) Box(x, y float64) geom.Rect {
	top := y - s.Height
	foot := top + s.words + s.value.Descent
	for _, l := range s.tail {
		foot = max(foot, top+s.words+l.Descent)
	}
	return geom.R(x, top, s.Width, foot-top)
}

// Draw draws the bracket over the stretch from x0 to x1 of something whose top
// is at y, with its words beginning at x.
func (s SetBracket) Draw(pen *diagram.Pen, x0, x1, x, y float64) geom.Rect {
	foot := y - bracketGap
	top := foot - bracketTick
	path := geom.Polyline(geom.Pt(x0, foot), geom.Pt(x0, top), geom.Pt(x1, top), geom.Pt(x1, foot))
	pen.Path(path, diagram.Look{Role: scene.Decor, Line: theme.Ink2, Width: theme.Border})
	base := top - bracketRise
	if s.gap > 0 || len(s.tail) == 0 || s.value.String == "" {
		r := path.Bounds().Union(pen.Text(geom.Pt(x, base), scene.Start, s.value))
		return r.Union(pen.Lines(geom.Pt(x+s.value.Width+s.gap, base), scene.Start, s.tail))
	}
	base -= float64(float64(len(s.tail)) * s.tail[0].Style.Leading)
	r := path.Bounds().Union(pen.Text(geom.Pt(x, base), scene.Start, s.value))
	return r.Union(pen.Lines(geom.Pt(x, base+s.tail[0].Style.Leading), scene.Start, s.tail))
}
