package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a table of values in u.
const (
	valueTableRow      = 36 // height of a row, at least
	valueRowPad        = 8  // above and below the words of a row
	valueColumnGap     = 12 // between columns, at least
	valueTableBar      = 4  // width of the bar before a name
	valueTableBarGap   = 10 // from the bar to the name
	valueTableHeadFoot = 8  // from the heads to the line under them
	valueTableStep     = 4  // by which widths are tried
	valueTableLabels   = 0.5
)

// A valueLayout is one attempt to lay a table of values out.
type valueLayout struct {
	ValueTable
	ctx   diagram.Context
	width float64

	headLines, lines int // of a head and of a value, at most

	at, widths []float64 // of the columns, that of the names first
	heads      [][]text.Line
}

// style returns the style of column k, that of the names being 0.
func (l *valueLayout) style(row, k int) theme.TextStyle {
	ty := l.ctx.Type()
	role := l.Rows[row].Role
	switch {
	case k == 0 && role != diagram.Neutral:
		return ty.Label.In(role.Ink())
	case k == 0 || k == l.Key:
		return ty.Label
	}
	return ty.Body
}

// headStyle is the style of the heads.
func (l *valueLayout) headStyle() theme.TextStyle { return l.ctx.Type().Tag.In(theme.Ink2) }

// indent is what bars take before the names.
func (l *valueLayout) indent() float64 {
	if l.barred() {
		return valueTableBar + valueTableBarGap
	}
	return 0
}

// head returns the head of column k, and where errors in it are recorded.
func (l *valueLayout) head(k int) (string, diagram.Context) {
	if k == 0 {
		return l.Head, l.ctx.In("Head")
	}
	return l.Columns[k-1], l.ctx.In("Columns", k-1)
}

// cell returns the words of a cell, and where errors in them are recorded.
func (l *valueLayout) cell(row, k int) (string, diagram.Context) {
	at := l.ctx.In("Rows", row)
	if k == 0 {
		return l.Rows[row].Name, at.In("Name")
	}
	return l.Rows[row].Values[k-1], at.In("Values", k-1)
}

// plan sets the columns and reports whether they fit.
func (l *valueLayout) plan() bool {
	n := len(l.Columns) + 1
	total := 0.0
	for k := range n {
		words, at := l.head(k)
		w := l.least(at, words, l.headStyle(), l.headLines)
		for i := range l.Rows {
			words, at := l.cell(i, k)
			need := l.least(at, words, l.style(i, k), l.lines)
			if k == 0 {
				need += l.indent()
			}
			w = max(w, need)
		}
		l.widths = append(l.widths, w)
		total += w
	}
	last := l.widths[n-1]
	gap := (l.width - total - diagram.InOtherFonts(last) + last) / float64(n-1)
	if gap < valueColumnGap {
		return false
	}
	x := 0.0
	for _, w := range l.widths {
		l.at = append(l.at, geom.Snap(x))
		x += w + gap
	}
	return true
}

// least returns the least width in which words take at most most lines.
func (l *valueLayout) least(at diagram.Context, words string, st theme.TextStyle, most int) float64 {
	if words == "" {
		return 0
	}
	full := at.Line(words, st).Width
	if most < 2 {
		return full
	}
	for w := at.Longest(words, st); w < full; w += valueTableStep {
		if lines := at.Wrap(words, st, w); len(lines) <= most {
			return widestLine(lines)
		}
	}
	return full
}

// draw draws the table as planned.
func (l *valueLayout) draw() diagram.Frame {
	f := diagram.Frame{Doc: l.doc()}
	pen := l.ctx.Pen()
	st := l.headStyle()
	h := 0.0
	for k := range l.widths {
		words, at := l.head(k)
		lines := wrapped(at, words, st, l.widths[k])
		l.heads = append(l.heads, lines)
		h = max(h, linesHeight(lines))
	}
	for k, lines := range l.heads {
		pen.Lines(geom.Pt(l.at[k], h-linesHeight(lines)+diagram.FirstBaseline(st)), scene.Start, lines)
	}
	y := h + valueTableHeadFoot
	pen.Line(geom.Pt(0, y), geom.Pt(l.width, y), diagram.Look{Role: scene.Axis, Line: theme.Ink, Width: theme.Connector})
	f.Marks = pen.Marks()
	for i := range l.Rows {
		row := l.row(i)
		f.Kids = append(f.Kids, row.At(0, y))
		y += row.Size.H
	}
	f.Size = geom.Sz(l.width, y)
	return f
}

// row lays one row out.
func (l *valueLayout) row(i int) diagram.Frame {
	pen := l.ctx.Pen()
	cells := make([][]text.Line, len(l.widths))
	h := float64(valueTableRow)
	for k, w := range l.widths {
		words, at := l.cell(i, k)
		if k == 0 {
			w -= l.indent()
		}
		cells[k] = wrapped(at, words, l.style(i, k), w)
		h = max(h, linesHeight(cells[k])+2*valueRowPad)
	}
	if i > 0 {
		pen.Line(geom.Pt(0, 0), geom.Pt(l.width, 0), diagram.Look{Role: scene.Axis, Line: theme.Rule})
	}
	l.bar(pen, i, geom.R(0, valueRowPad, valueTableBar, h-2*valueRowPad))
	for k, lines := range cells {
		if len(lines) == 0 {
			continue
		}
		x := l.at[k]
		if k == 0 {
			x += l.indent()
		}
		top := geom.Snap((h - linesHeight(lines)) / 2)
		pen.Lines(geom.Pt(x, top+diagram.FirstBaseline(lines[0].Style)), scene.Start, lines)
	}
	return diagram.Frame{ID: l.Rows[i].ID, Kind: "ValueRow", Size: geom.Sz(l.width, h), Marks: pen.Marks()}
}

// bar draws the bar before a name.
func (l *valueLayout) bar(pen *diagram.Pen, i int, r geom.Rect) {
	if role := l.Rows[i].Role; role != diagram.Neutral {
		pen.Rect(r, valueTableBar/2, diagram.Look{Role: scene.Decor, Fill: role.Base()})
	}
}

// blocks lays every row out as a block: its name, and under it each value
// beside the head of its column.
func (l *valueLayout) blocks() diagram.Frame {
	f := diagram.Frame{Doc: l.doc()}
	ty := l.ctx.Type()
	indent := l.indent()
	room := l.width - indent
	labels := 0.0
	for k, c := range l.Columns {
		labels = max(labels, l.ctx.In("Columns", k).Line(c, ty.Note).Width)
	}
	labels = min(labels, geom.Snap(room*valueTableLabels))
	y := 0.0
	for i, r := range l.Rows {
		pen := l.ctx.Pen()
		at := l.ctx.In("Rows", i)
		h := float64(valueRowPad)
		if i > 0 {
			pen.Line(geom.Pt(0, 0), geom.Pt(l.width, 0), diagram.Look{Role: scene.Axis, Line: theme.Rule})
		}
		name := wrapped(at.In("Name"), r.Name, l.style(i, 0), room)
		pen.Lines(geom.Pt(indent, h+diagram.FirstBaseline(ty.Label)), scene.Start, name)
		h += linesHeight(name)
		for k, value := range r.Values {
			head := wrapped(l.ctx.In("Columns", k), l.Columns[k], ty.Note, labels)
			st := l.style(i, k+1)
			words := wrapped(at.In("Values", k), value, st, room-labels-valueColumnGap)
			pen.Lines(geom.Pt(indent, h+diagram.FirstBaseline(st)), scene.Start, head)
			pen.Lines(geom.Pt(indent+labels+valueColumnGap, h+diagram.FirstBaseline(st)), scene.Start, words)
			h += max(linesHeight(head)+st.Leading-ty.Note.Leading, linesHeight(words))
		}
		h += valueRowPad
		l.bar(pen, i, geom.R(0, valueRowPad, valueTableBar, h-2*valueRowPad))
		row := diagram.Frame{ID: r.ID, Kind: "ValueRow", Size: geom.Sz(l.width, h), Marks: pen.Marks()}
		f.Kids = append(f.Kids, row.At(0, y))
		y += h
	}
	f.Size = geom.Sz(l.width, y)
	return f
}
