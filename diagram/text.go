package diagram

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A Voice is a use of text: it names one style of the theme's type scale. The
// zero Voice is a note.
type Voice uint8

// The voices.
const (
	NoteText    Voice = iota // 14, second lines and captions
	LabelText                // 16 bold, names
	BodyText                 // 16
	HeadingText              // 20 bold
	SubheadText              // 17 bold
	CapsText                 // 13 bold capitals, names of groups and phases
	CodeText                 // 14 monospaced
	NumeralText              // 36 bold
)

// Style returns the style of the voice in a type scale.
func (v Voice) Style(t *theme.Type) theme.TextStyle {
	switch v {
	case LabelText:
		return t.Label
	case BodyText:
		return t.Body
	case HeadingText:
		return t.Heading
	case SubheadText:
		return t.Subheading
	case CapsText:
		return t.Caps
	case CodeText:
		return t.Code
	case NumeralText:
		return t.Numeral
	}
	return t.Note
}

// Text is a paragraph, wrapped to the width that is there and balanced.
type Text struct {
	ID    ID     `validate:"omitempty,id"`
	Text  string `validate:"required"`
	Voice Voice
	Role  Role // words in the role's ink; Neutral: the voice's own colour
	Align scene.Anchor
}

// NodeID implements [Named].
func (t Text) NodeID() ID { return t.ID }

// Layout implements [Node].
func (t Text) Layout(ctx Context, c Constraints) Frame {
	st := t.Voice.Style(ctx.Type())
	if t.Role != Neutral {
		st = st.In(t.Role.Ink())
	}
	field := ctx.In("Text")
	var lines []text.Line
	if c.Max.W > 0 {
		lines = field.Wrap(t.Text, st, c.Max.W)
	} else {
		lines = []text.Line{field.Line(t.Text, st)}
	}
	w := 0.0
	for _, l := range lines {
		w = max(w, l.Width)
	}
	w = max(w, c.Min.W)
	pen := ctx.Pen()
	first := FirstBaseline(st)
	x := 0.0
	switch t.Align {
	case scene.Middle:
		x = w / 2
	case scene.End:
		x = w
	}
	pen.Lines(geom.Pt(x, first), t.Align, lines)
	h := float64(len(lines)) * st.Leading
	return Frame{Size: c.AtLeast(geom.Sz(w, h)), Baseline: first, Marks: pen.Marks(),
		Doc: []scene.Block{scene.Paragraph{Text: t.Text}}}
}

// FirstBaseline returns how far below the top of a block of text its first
// baseline stands: the line's letters are centred in its leading.
func FirstBaseline(st theme.TextStyle) float64 {
	return geom.Snap(st.Leading/2 + float64(0.355*st.Size))
}

// MiddleBaseline returns the baseline of a single line whose letters are to be
// centred on y.
func MiddleBaseline(y float64, st theme.TextStyle) float64 {
	return geom.Snap(y + float64(0.355*st.Size))
}
