package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A stackedThen is the state after a bar.
type stackedThen struct {
	on    bool
	check bool
	lines []text.Line // beside the check mark, under each other
	tail  text.Line   // behind the first of them
}

// state sets what follows the bar: in words where there is room, else by the
// check mark alone, if another bar says the same or a note under the bar does.
func (r *stackedRow) state() stackedThen {
	t := stackedThen{on: r.bar.Then != ""}
	if !t.on {
		return t
	}
	ty := r.ctx.Type()
	ink := diagram.OK.Ink()
	word := r.ctx.In("Then").Line(r.bar.Then, ty.Tag.In(ink))
	x := r.stateAt()
	t.check = x+thenIcon <= r.width
	room := (r.width - x - thenIcon - 2*thenGap) / diagram.FallbackStretch
	switch note := r.ctx.In("ThenNote").Line(r.bar.ThenNote, ty.Note.In(ink)); {
	case word.Width > room:
	case note.Width == 0:
		t.lines = []text.Line{word}
	case word.Width+thenGap+note.Width <= room:
		t.lines, t.tail = []text.Line{word}, note
	default:
		trial, ok := r.ctx.Trial()
		lines := trial.Wrap(r.bar.ThenNote, note.Style, room)
		if ok() && word.Style.Leading+linesHeight(lines) <= r.height {
			t.lines = append([]text.Line{word}, lines...)
		}
	}
	if t.lines == nil && (r.bar.ThenNote != "" || !r.saysThen()) {
		said := joinWords(": ", r.bar.Then, r.bar.ThenNote)
		r.notes = append(r.notes, stackedNote{r.ctx.In("Then").Wrap(said, ty.Note.In(ink), r.notesRoom())})
	}
	return t
}

// stateAt returns where the check mark stands: in the middle of what is left
// where that is little.
func (r *stackedRow) stateAt() float64 {
	from := r.end() + thenLine
	left := (r.width - from - thenIcon) / 2
	return from + geom.Snap(max(min(thenGap, left), 0))
}

// saysThen reports whether another bar has room to say the same state.
func (r *stackedRow) saysThen() bool {
	word := r.ctx.In("Then").Line(r.bar.Then, r.ctx.Type().Tag)
	for i, b := range r.Bars {
		if i == r.i || b.Then != r.bar.Then {
			continue
		}
		if b.ThenNote != "" {
			return true // a note is never left out
		}
		cells := r.stackedLayout.cells[i]
		x := cells[len(cells)-1].end + thenLine + thenGap
		if word.Width <= (r.width-x-thenIcon-2*thenGap)/diagram.FallbackStretch {
			return true
		}
	}
	return false
}

// draw draws the state behind a bar whose upper end is at top.
func (t stackedThen) draw(r *stackedRow, top float64) {
	if !t.on {
		return
	}
	end := r.end()
	if end < r.width {
		r.pen.Rect(geom.R(end, top, r.width-end, r.height), 0, diagram.Look{Role: scene.Band, Fill: diagram.OK.Tint()})
	}
	x := min(end, r.width-thenLine)
	r.pen.Rect(geom.R(x, top-thenRise, thenLine, r.height+2*thenRise), 0, diagram.Look{Role: scene.Axis, Fill: diagram.OK.Base()})
	if !t.check {
		return
	}
	center := top + r.height/2
	x = r.stateAt()
	shapes.DrawIcon(r.ctx, r.pen, shapes.IconCheck, geom.R(x, geom.Snap(center-thenIcon/2), thenIcon, thenIcon), diagram.OK.Ink())
	x += thenIcon + thenGap
	y := linesTop(center, t.lines)
	for _, line := range t.lines {
		r.pen.Text(geom.Pt(x, y+diagram.FirstBaseline(line.Style)), scene.Start, line)
		y += line.Style.Leading
	}
	if t.tail.String != "" {
		r.pen.Text(geom.Pt(x+t.lines[0].Width+thenGap, linesTop(center, t.lines)+diagram.FirstBaseline(t.lines[0].Style)), scene.Start, t.tail)
	}
}

// Numbers of bands in u.
const (
	bandsLeast = 96  // height of bands
	bandsMost  = 200 // height up to which they grow for the words beside them
	bandInset  = 0.75
	gainEdge   = 8  // from the bars to the words on the gain
	gainClear  = 16 // from the last band to these words
	gainGap    = 14 // from the number to its words
)

// A gainBlock is what a difference amounts to, measured.
type gainBlock struct {
	number         totalHead
	label, note    []text.Line
	width, height  float64
	words, numeral float64 // width of words and of number
}

// joinBars draws the bands from the bar before to bar i, and what the
// difference is, in the triangle that they leave free.
func (l *stackedLayout) joinBars(i int) {
	bar, before := l.Bars[i], l.Bars[i-1]
	from, to := l.cells[i-1], l.cells[i]
	y0 := l.y
	x0, x1 := l.before.Max.X, to[len(to)-1].end
	gain, height, fits := l.gainBeside(i)
	y1 := y0 + height
	for k, j := range bar.joined(before) {
		if j < 0 {
			continue
		}
		a, b := from[j], to[k]
		inset := func(lo, hi float64) (float64, float64) {
			in := min(bandInset, (hi-lo)/2)
			return lo + in, hi - in
		}
		a0, a1 := inset(a.x0, a.end)
		b0, b1 := inset(b.x0, b.end)
		quad := geom.Polyline(geom.Pt(a0, y0), geom.Pt(a1, y0), geom.Pt(b1, y1), geom.Pt(b0, y1)).Close()
		l.pen.Path(quad, diagram.Look{Role: scene.Band, Fill: bandFill(b.BarSegment)})
	}
	if bar.Gain != "" && fits {
		top := y1 - gainEdge - gain.height
		if x1 > x0 {
			top = y0 + gainEdge
		}
		l.drawGain(gain, geom.Snap(top))
	}
	l.y = y1
}

// bandFill is the fill of a segment's band: paler where the segment is.
func bandFill(s BarSegment) theme.Token {
	if s.Shade == shapes.Solid && s.Thing.Role != diagram.Wait {
		return s.Thing.Role.Soft()
	}
	return s.Thing.Role.Tint()
}

// gain measures what a difference is.
func (l *stackedLayout) gain(i int) gainBlock {
	bar := l.Bars[i]
	if bar.Gain == "" {
		return gainBlock{}
	}
	ctx, ty := l.barPlot.ctx.In("Bars", i), l.barPlot.ctx.Type()
	g := gainBlock{}
	g.number.number = ctx.Line(FormatNumber(gained(l.Bars[i-1], bar)), ty.Numeral.In(bar.Role.Ink()))
	g.numeral = g.number.number.Width
	if l.plot.Unit != "" {
		g.number.unit = ctx.Line(l.plot.Unit, ctx.Theme().UnitStyle(ty.Numeral.Size))
		g.numeral += numeralUnitGap + g.number.unit.Width
	}
	g.label = []text.Line{ctx.In("Gain").Line(bar.Gain, ty.Label)}
	g.note = wrapped(ctx.In("GainNote"), bar.GainNote, ty.Note, 0)
	g.words = widestLine(g.label, g.note)
	g.width = g.numeral + gainGap + diagram.InOtherFonts(g.words)
	g.height = max(ty.Numeral.Leading, linesHeight(g.label, g.note))
	return g
}

// gainBeside measures the bands that lead to bar i, and what stands beside
// them, where it fits.
func (l *stackedLayout) gainBeside(i int) (g gainBlock, height float64, fits bool) {
	g = l.gain(i)
	to := l.cells[i]
	height, fits = l.bandsHeight(g, l.before.Max.X, to[len(to)-1].end)
	return g, height, fits
}

// bandsHeight returns how high the bands are, and whether the gain has room
// beside them: they grow until their outer edge is clear of its words.
func (l *stackedLayout) bandsHeight(g gainBlock, x0, x1 float64) (float64, bool) {
	if g.width == 0 {
		return bandsLeast, true
	}
	left := l.gainRight() - g.width - gainClear
	long, short := max(x0, x1), min(x0, x1)
	reach := g.height + gainEdge
	if short > left {
		return bandsLeast, false
	}
	h := max(bandsLeast, reach+gainEdge)
	if long > left {
		h = max(h, blockUp(float64((long-short)*(reach/(left-short)))))
	}
	if math.IsInf(h, 0) || h > bandsMost {
		return bandsLeast, false
	}
	return h, true
}

// gainRight returns where the words on a gain end.
func (l *stackedLayout) gainRight() float64 {
	sides := l.sides()
	return sides[0].hi
}

func (l *stackedLayout) drawGain(g gainBlock, top float64) {
	x := geom.Snap(l.gainRight() - g.width)
	if l.mode == headTile {
		l.pen.Halo(geom.R(x, top, g.width, g.height), theme.Paper)
	}
	st := g.number.number.Style
	base := diagram.MiddleBaseline(top+g.height/2, st)
	l.pen.Text(geom.Pt(x, base), scene.Start, g.number.number)
	if g.number.unit.String != "" {
		l.pen.Text(geom.Pt(x+g.number.number.Width+numeralUnitGap, base), scene.Start, g.number.unit)
	}
	y := geom.Snap(top + (g.height-linesHeight(g.label, g.note))/2)
	x += g.numeral + gainGap
	for _, lines := range [...][]text.Line{g.label, g.note} {
		for _, line := range lines {
			l.pen.Text(geom.Pt(x, y+diagram.FirstBaseline(line.Style)), scene.Start, line)
			y += line.Style.Leading
		}
	}
}

// gainNote sets a gain that has no room beside the bands as a note under its
// bar.
func (r *stackedRow) gainNote() {
	if r.bar.Gain == "" {
		return
	}
	if _, _, fits := r.gainBeside(r.i); fits {
		return
	}
	r.misfit = true
	ty := r.ctx.Type()
	n := Quantity{gained(r.Bars[r.i-1], r.bar), r.plot.Unit}.String()
	lines := r.ctx.In("Gain").Wrap(n+" "+r.bar.Gain, ty.Label.In(r.bar.Role.Ink()), r.notesRoom())
	lines = append(lines, wrapped(r.ctx.In("GainNote"), r.bar.GainNote, ty.Note, r.notesRoom())...)
	r.notes = append(r.notes, stackedNote{lines})
}
