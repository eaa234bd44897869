package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A total is a sum with its name.
type total struct {
	value      float64
	unit       string
	name, note string
	color      theme.Token // of the number
	indent     float64     // least indent of a name beside the numeral, in u
}

// A totalHead is the measured head of a total: numeral, name and note.
type totalHead struct {
	number, unit  text.Line
	name, note    []text.Line
	beside        bool    // the name stands beside the numeral, not under it
	numeral       float64 // width of numeral and unit
	indent        float64 // of the name, where it stands beside the numeral
	tail          float64 // of a note on the name's line, from the name on
	width, height float64
}

const (
	numeralUnitGap = 5
	numeralIndent  = 96 // where names begin beside a numeral, at least
	numeralGap     = 20
)

// measureTotal sets name and note beside the numeral or under it, in lines of
// at most the given width; 0: one line each.
func measureTotal(ctx diagram.Context, t total, beside bool, width float64) totalHead {
	ty := ctx.Type()
	h := totalHead{
		number: ctx.Line(FormatNumber(t.value), ty.MidNumeral.In(t.color)),
		unit:   ctx.Line(t.unit, ty.Unit),
		beside: beside,
	}
	h.numeral = h.number.Width
	if t.unit != "" {
		h.numeral += numeralUnitGap + h.unit.Width
	}
	h.name = wrapped(ctx.In("Name"), t.name, ty.Label, width)
	h.note = wrapped(ctx.In("Note"), t.note, ty.Note, width)
	words := widestLine(h.name, h.note)
	h.height = linesHeight(h.name, h.note)
	if beside {
		h.indent = max(t.indent, numeralIndent, h.numeral+numeralGap)
		h.width = h.indent + words
		return h
	}
	h.width = max(h.numeral, words)
	h.height += ty.MidNumeral.Leading
	return h
}

// draw draws the head with its upper left corner at (0, y).
func (h totalHead) draw(ctx diagram.Context, pen *diagram.Pen, y float64) {
	ty := ctx.Type()
	base := y + diagram.FirstBaseline(ty.MidNumeral)
	x := 0.0
	if h.beside {
		base = diagram.MiddleBaseline(y+h.height/2, ty.MidNumeral)
		x = h.indent
	} else {
		y += ty.MidNumeral.Leading
	}
	h.drawNumeral(pen, base)
	pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Label)), scene.Start, h.name)
	y += linesHeight(h.name)
	pen.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), scene.Start, h.note)
}

func (h totalHead) drawNumeral(pen *diagram.Pen, base float64) {
	pen.Text(geom.Pt(0, base), scene.Start, h.number)
	if h.unit.String != "" {
		pen.Text(geom.Pt(h.number.Width+numeralUnitGap, base), scene.Start, h.unit)
	}
}
