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

// A Mark is what sets a verdict apart from the others of its table.
type Mark uint8

// The marks.
const (
	Unmarked Mark = iota
	Followed      // the one to follow: outlined in ink
	Chosen        // the one to choose: on its role's ground
)

// A Verdict is a status with its words, as in a cell of a table. The words
// wrap beside the glyph.
type Verdict struct {
	Status Status
	Text   string `validate:"required"`
	Note   string // under the text, which is bold then
	Mark   Mark
	Role   diagram.Role // of the ground of a chosen one
}

// Numbers of a marked verdict in u.
const (
	markBeside = 12 // from the glyph to the border at its left
	markOver   = 8  // from the words to the borders above and below
	markRight  = 10 // and to that at their right
)

// Layout implements [diagram.Node]. A marked verdict has a border around it:
// at the left beyond its own size, so that glyphs of a column stay aligned.
func (v Verdict) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	const x = 2*GlyphRadius + statusGap
	st, ns := ctx.Type().Body, ctx.Type().Note
	if v.Note != "" {
		st = ctx.Type().Label
	}
	rim, room := 0.0, c.Max.W-x
	if v.Mark != Unmarked {
		rim, room = markOver, diagram.FallbackRoom(room-markRight)
	}
	words := setLines(ctx.In("Text"), v.Text, st, room, c.Max.W > 0)
	notes := setLines(ctx.In("Note"), v.Note, ns, room, c.Max.W > 0)
	h := float64(len(words)) * st.Leading
	w := max(widest(words), widest(notes))
	if v.Mark != Unmarked {
		w = diagram.InOtherFonts(w) + diagram.FallbackRim + markRight + geom.Grid
	}
	size := geom.Sz(x+w, h+float64(float64(len(notes))*ns.Leading)+2*rim)
	pen := ctx.Pen()
	v.border(pen, geom.R(-markBeside, 0, c.WidthOr(size.W)+markBeside, size.H))
	DrawGlyph(pen, geom.Pt(GlyphRadius, rim+st.Leading/2), 0, v.Status)
	first := rim + diagram.FirstBaseline(st)
	pen.Lines(geom.Pt(x, first), scene.Start, words)
	pen.Lines(geom.Pt(x, rim+h+diagram.FirstBaseline(ns)), scene.Start, notes)
	return diagram.Frame{
		Size: c.AtLeast(size), Baseline: first, Marks: pen.Marks(),
		Doc: []scene.Block{scene.Paragraph{Text: v.Status.String() + ": " + v.said()}},
	}
}

// border draws what marks the verdict.
func (v Verdict) border(pen *diagram.Pen, r geom.Rect) {
	look := diagram.Look{Role: scene.Band, Line: theme.Ink, Width: focusOutline}
	switch v.Mark {
	case Followed:
	case Chosen:
		look.Fill, look.Line = v.Role.Tint(), v.Role.Base()
	default:
		return
	}
	pen.Rect(r, theme.RadiusCard, look)
}

// said describes the words and the mark.
func (v Verdict) said() string {
	words := describe(v.Text, v.Note)
	switch v.Mark {
	case Followed:
		words += " (to follow)"
	case Chosen:
		words += " (chosen)"
	}
	return words
}
