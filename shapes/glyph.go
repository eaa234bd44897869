package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Status is how something is judged. Each has its own shape, so that it is
// told apart without colour.
type Status uint8

// The statuses.
const (
	StatusNA     Status = iota // an empty ring: does not apply, not known
	StatusOK                   // a disc with a check mark
	StatusPartly               // a ring, half of it filled
	StatusNo                   // a ring with a cross
)

var statusWords = [...]string{StatusNA: "not applicable", StatusOK: "yes", StatusPartly: "partly", StatusNo: "no"}

// String returns the status in a word, for descriptions.
func (s Status) String() string {
	if int(s) < len(statusWords) {
		return statusWords[s]
	}
	return statusWords[StatusNA]
}

// Role returns the status's role.
func (s Status) Role() diagram.Role {
	switch s {
	case StatusOK:
		return diagram.OK
	case StatusPartly:
		return diagram.Warn
	case StatusNo:
		return diagram.Danger
	}
	return diagram.Neutral
}

// GlyphRadius is the radius of a status glyph in u, beside text of 14 to 16.
const GlyphRadius = 8

const glyphStroke = 1.8

// DrawGlyph draws a status about a centre, with radius r; 0: GlyphRadius.
func DrawGlyph(pen *diagram.Pen, center geom.Point, r float64, s Status) geom.Rect {
	if !(r > 0) {
		r = GlyphRadius
	}
	base := s.Role().Base()
	inner := r - glyphStroke/2
	at := func(x, y float64) geom.Point {
		return geom.Pt(center.X+float64(x*r), center.Y+float64(y*r))
	}
	ring := diagram.Look{Role: scene.Icon, Fill: theme.Hole, Line: base, Width: glyphStroke}
	line := diagram.Look{Role: scene.Icon, Line: base, Width: glyphStroke, Round: true}
	switch s {
	case StatusOK:
		pen.Circle(center, r, diagram.Look{Role: scene.Icon, Fill: base})
		line.Line = diagram.OK.OnBase()
		pen.Path(geom.Polyline(at(-0.44, 0.04), at(-0.12, 0.38), at(0.44, -0.3)), line)
	case StatusPartly:
		pen.Circle(center, inner, ring)
		half := arc(nil, center.X, center.Y, inner, -90, 90).Close()
		pen.Path(half, diagram.Look{Role: scene.Icon, Fill: base})
	case StatusNo:
		pen.Circle(center, inner, ring)
		const k = 0.36
		pen.Path(joined(geom.Polyline(at(-k, -k), at(k, k)), geom.Polyline(at(k, -k), at(-k, k))), line)
	default:
		pen.Circle(center, inner, ring)
	}
	return geom.R(center.X-r, center.Y-r, 2*r, 2*r)
}

// statusGap is the room between a status glyph and its words.
const statusGap = 8

// A Verdict is a status with its words, as in a cell of a table. The words
// wrap beside the glyph.
type Verdict struct {
	Status Status
	Text   string `validate:"required"`
}

// Layout implements [diagram.Node].
func (v Verdict) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	const x = 2*GlyphRadius + statusGap
	st := ctx.Type().Body
	words := setLines(ctx.In("Text"), v.Text, st, c.Max.W-x, c.Max.W > 0)
	pen := ctx.Pen()
	DrawGlyph(pen, geom.Pt(GlyphRadius, st.Leading/2), 0, v.Status)
	first := diagram.FirstBaseline(st)
	pen.Lines(geom.Pt(x, first), scene.Start, words)
	return diagram.Frame{
		Size: c.AtLeast(geom.Sz(x+widest(words), float64(len(words))*st.Leading)), Baseline: first, Marks: pen.Marks(),
		Doc: []scene.Block{scene.Paragraph{Text: v.Status.String() + ": " + v.Text}},
	}
}
