package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// drawResult draws what all rows become, with the arrow to it, and returns its
// foot.
func (l *unitLayout) drawResult(pen *diagram.Pen, y float64) float64 {
	at, ty := l.ctx.In("Result"), l.ctx.Type()
	r := l.Result
	words := at.In("Arrow").Line(r.Arrow, ty.Tag)
	top := y
	switch {
	case l.mode != unitBeside:
		y = l.lifted(pen, words, y)
	case r.Amount > 0:
		// The tile is higher than the cells, whose middle it shares.
		over := max(l.result.height-l.high, 0) / 2
		l.arrow(pen, words, l.onCell(l.x0+l.reach()/2), top, top+unitArrow, top+unitArrow/2)
		y = l.resultCells(pen, top+unitArrow-over)
	default:
		y = l.arrow(pen, words, l.x0+unitArrowGap, top, top+unitArrow, top+unitArrow/2)
		l.result.draw(at, pen, 0, y+l.result.height/2)
		y = l.under(pen, at, y+l.result.height, r.Remark)
	}
	if r.ID != "" {
		l.kids = append(l.kids, diagram.Frame{ID: r.ID, Kind: "UnitResult", Size: geom.Sz(l.width, y-top), Doc: []scene.Block{}}.At(0, top))
	}
	return y
}

// lifted draws the result with its name over its cells, and the arrow passing
// beside the name; or where its words have no room there, with the name under
// the cells, so that the arrow meets these.
func (l *unitLayout) lifted(pen *diagram.Pen, words text.Line, top float64) float64 {
	at, ty := l.ctx.In("Result"), l.ctx.Type()
	r := l.Result
	right := l.width
	if n := l.numeral(r.Amount, ""); l.mode == unitList && l.amountBeside() {
		right -= n.Width(at) + unitTailGap
	}
	name := func(y float64) (line float64) {
		line = y + ty.Label.Leading/2
		l.result.draw(at, pen, 0, y+l.result.height/2)
		if right < l.width {
			shapes.DrawNumeral(at, pen, geom.Pt(l.width, diagram.MiddleBaseline(line, ty.SmallNumeral)), scene.End, l.numeral(r.Amount, ""))
		}
		return line
	}
	x := l.onCell(diagram.InOtherFonts(l.result.width) + unitSourceTo)
	y := top + unitPad + unitNameFoot
	if r.Amount > 0 && x <= l.x0+l.reach() && x+unitArrowGap+diagram.InOtherFonts(words.Width) <= right {
		line := name(y)
		y += l.result.height + unitNameFoot
		l.arrow(pen, words, x, top, y, line)
		return l.resultFoot(pen, l.resultCells(pen, y))
	}
	y = l.arrow(pen, words, l.onCell(unitArrowGap), top, top+unitArrow, top+unitArrow/2)
	if r.Amount > 0 {
		y = l.resultCells(pen, y) + unitNoteFoot
	}
	name(y)
	return l.resultFoot(pen, y+l.result.height)
}

// resultFoot says under the result what has no room beside its cells.
func (l *unitLayout) resultFoot(pen *diagram.Pen, y float64) float64 {
	at, r := l.ctx.In("Result"), l.Result
	if r.Amount > 0 && l.mode != unitList {
		return y
	}
	if r.Amount > 0 && !l.amountBeside() {
		kid := at.Layout(l.numeral(r.Amount, ""), diagram.Loose(l.width, 0))
		l.kids = append(l.kids, kid.At(0, y+unitNoteFoot))
		y += unitNoteFoot + kid.Size.H
	}
	return l.under(pen, at, y, r.Remark)
}

// amountBeside reports whether the amount of the result has room on the line
// of its name, where numbers have no column.
func (l *unitLayout) amountBeside() bool {
	r := l.Result
	return r.Amount > 0 && diagram.InOtherFonts(l.result.width)+unitTailGap+l.numeral(r.Amount, "").Width(l.ctx.In("Result")) <= l.width
}

// resultCells draws the amount of the result, with its numbers and its remark
// where there is room beside it, and returns its foot.
func (l *unitLayout) resultCells(pen *diagram.Pen, y float64) float64 {
	at, ty := l.ctx.In("Result"), l.ctx.Type()
	r := l.Result
	role := r.Thing.Role
	foot := y
	middle := y + l.high/2
	if l.mode == unitBeside {
		shift := max(l.result.height-l.high, 0) / 2
		y, middle = y+shift, middle+shift
		l.result.draw(at, pen, 0, middle)
		foot = middle + l.result.height/2
	}
	l.cells(pen, r.Amount, role, shapes.Solid, y)
	st := ty.Tag
	if role != diagram.Neutral {
		st = st.In(role.Ink())
	}
	if l.mode == unitList {
		return y + l.high
	}
	shapes.DrawNumeral(at, pen, geom.Pt(l.amounts, diagram.MiddleBaseline(middle, ty.MidNumeral)), scene.End, l.numeral(r.Amount, ""))
	room := l.width - l.amounts - unitLiftGap
	foot = max(foot, y+l.high)
	if r.Remark == "" {
		return foot
	}
	if room <= 0 || at.In("Remark").Longest(r.Remark, st) > room {
		return max(foot, l.under(pen, at, y+l.high, r.Remark))
	}
	lines := wrapped(at.In("Remark"), r.Remark, st, room)
	h := linesHeight(lines)
	if h > l.high+2*unitPad {
		return max(foot, l.under(pen, at, y+l.high, r.Remark))
	}
	pen.Lines(geom.Pt(l.width, middle-h/2+diagram.FirstBaseline(st)), scene.End, lines)
	return max(foot, middle+h/2)
}

// reach is how far the result reaches: over its cells, or as far as the rows.
func (l *unitLayout) reach() float64 {
	if n := l.count(l.Result.Amount); n > 0 {
		return l.cellsWidth(n)
	}
	return l.plotWidth()
}

// onCell returns the middle of the result's cell at x, or of the next one; x
// where there is none.
func (l *unitLayout) onCell(x float64) float64 {
	w := l.pitch * (1 - unitGapShare)
	k := max(math.Ceil((x-l.x0-w/2)/l.pitch), 0)
	if k+1 > l.count(l.Result.Amount) {
		return geom.Snap(x)
	}
	return geom.Snap(l.x0 + float64(k*l.pitch) + w/2)
}

// arrow draws an arrow down from y0 to y1 at x, with words at its right on the
// line in the middle, and returns its foot: y1, or more where the words take
// more lines.
func (l *unitLayout) arrow(pen *diagram.Pen, words text.Line, x, y0, y1, middle float64) float64 {
	room := l.width - x - unitArrowGap
	lines := []text.Line{words}
	if diagram.InOtherFonts(words.Width) > room {
		lines = wrapped(l.ctx.In("Result").In("Arrow"), l.Result.Arrow, words.Style, diagram.FallbackRoom(room))
		y1 = max(y1, y0+linesHeight(lines)+2*unitNoteFoot)
		middle = (y0 + y1) / 2
	}
	shapes.DrawArrow(pen, diagram.Main, diagram.Neutral, geom.Pt(x, y0+unitArrowFrom), geom.Pt(x, y1-unitArrowTip))
	if words.String != "" {
		drawLines(pen, geom.Pt(x+unitArrowGap, geom.Snap(middle-linesHeight(lines)/2)), lines)
	}
	return y1
}

// doc describes the form as a table.
func (u UnitCells) doc() []scene.Block {
	var out []scene.Block
	if u.Source.name() != "" {
		out = append(out, scene.Paragraph{Text: "All rows carry: " + joinWords(", ", u.Source.name(), u.Source.Note) + "."})
	}
	t := scene.Table{Caption: u.key(), Head: []string{u.Head, u.Amounts}}
	for _, c := range u.Columns {
		t.Head = append(t.Head, c.Head)
	}
	remarked := false
	for i, r := range u.Rows {
		remarked = remarked || joinWords(", ", u.times(i), r.Remark) != ""
	}
	if remarked {
		t.Head = append(t.Head, "Remark")
	}
	for i, r := range u.Rows {
		name := joinWords(", ", r.name(), r.Note)
		if r.Chosen {
			name += " (chosen)"
		}
		row := []scene.Cell{{Text: name, Head: true}, {Text: Quantity{r.Amount, u.Unit}.String(), Numeric: true}}
		for k := range u.Columns {
			row = append(row, scene.Cell{Text: FormatNumber(u.Value(i, k)), Numeric: true})
		}
		if remarked {
			row = append(row, scene.Cell{Text: joinWords(", ", u.times(i), r.Remark)})
		}
		t.Rows = append(t.Rows, row)
	}
	out = append(out, t)
	if r := u.Result; r.name() != "" {
		words := joinWords(", ", r.name(), r.Note)
		if r.Amount > 0 {
			words += ": " + Quantity{r.Amount, u.Unit}.String()
		}
		out = append(out, scene.Paragraph{Text: joinWords("; ", joinWords(": ", "Then", joinWords(", ", r.Arrow, words)), r.Remark) + "."})
	}
	return out
}
