package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// capHeight is the height of capitals as a share of the type's size.
const capHeight = 0.72

// words are a name with a note under it, measured.
type words struct {
	name, note           []text.Line
	nameStyle, noteStyle theme.TextStyle
}

// setWords measures a name and a note. A positive width wraps them.
func setWords(ctx diagram.Context, name, note string, nameStyle, noteStyle theme.TextStyle, nameWidth, noteWidth float64) words {
	return words{
		setLines(ctx.In("Name"), name, nameStyle, nameWidth, nameWidth > 0), setLines(ctx.In("Note"), note, noteStyle, noteWidth, noteWidth > 0),
		nameStyle, noteStyle,
	}
}

func (w words) width() float64 { return max(widest(w.name), widest(w.note)) }

// first is the style of the first line.
func (w words) first() theme.TextStyle {
	if len(w.name) == 0 {
		return w.noteStyle
	}
	return w.nameStyle
}

// cap is how far the capitals of the first line rise above its baseline.
func (w words) cap() float64 { return geom.SnapUp(w.first().Size * capHeight) }

// height is the distance from the top of the capitals of the first line to
// the baseline of the last: what is centred in a box.
func (w words) height() float64 {
	h := w.cap() + float64(float64(len(w.name)+len(w.note)-1)*w.noteStyle.Leading)
	if n := len(w.name); n > 1 {
		h += float64(float64(n-1) * (w.nameStyle.Leading - w.noteStyle.Leading))
	}
	return h
}

// noteBaseline is the distance from the first baseline to that of the note.
func (w words) noteBaseline() float64 {
	if len(w.name) == 0 {
		return 0
	}
	return float64(float64(len(w.name)-1)*w.nameStyle.Leading) + w.noteStyle.Leading
}

// draw sets the words with the first baseline at the given point.
func (w words) draw(pen *diagram.Pen, at geom.Point, anchor scene.Anchor) geom.Rect {
	r := pen.Lines(at, anchor, w.name)
	return r.Union(pen.Lines(geom.Pt(at.X, at.Y+w.noteBaseline()), anchor, w.note))
}

// describe joins a name and what is said of it to one phrase.
func describe(name, note string) string {
	switch {
	case note == "":
		return name
	case name == "":
		return note
	}
	return name + ": " + note
}
