package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of stacked bars in u.
const (
	stackedWidth   = 896 // where the width is unbounded
	stackedMinPlot = 400
	stackedGap     = 22 // between the bars
	stackedRule    = 20 // from a rule to the bar under it
	valuePad       = 3  // beside a value alone in a segment
	tightPad       = 5  // beside words on several lines
	tightRim       = 3  // beside both ends of them in another font
)

// The heights of bars, for words on one line, on two and on three.
const (
	oneLineBar   = 34
	twoLineBar   = 46
	threeLineBar = 60
)

// A stackedWay is one way to arrange the bars.
type stackedWay struct {
	mode headMode // headTile: heads beside the bars; headLift: above them
	// through lets the limit's line run from top to bottom, clear of all words.
	through bool
}

// A stackedLayout is one attempt to lay the bars out.
type stackedLayout struct {
	StackedBars
	stackedWay
	barPlot
	width  float64
	height float64 // of the bar at hand

	heads   []totalHead
	heights []float64
	cells   [][]stackedCell
	told    map[string]bool // what is said already, from the first bar on: names, meters
	kids    []diagram.Placed
	y       float64
	before  geom.Rect // the bar before
	misfit  bool      // something found no place but a list
}

// A stackedCell is a segment as it is drawn.
type stackedCell struct {
	BarSegment
	x0, x1 float64     // what shows its own colour
	end    float64     // of all of it
	words  []text.Line // in it
	named  bool        // they tell its name
}

func (s StackedBars) arranged(ctx diagram.Context, axis Axis, way stackedWay, width float64) (diagram.Frame, bool) {
	l := stackedLayout{
		StackedBars: s, stackedWay: way, width: width, told: map[string]bool{},
		barPlot: barPlot{ctx: ctx, limit: s.Limit, scale: scaleOf(s.ID, "stackedbars")},
	}
	return l.draw(axis)
}

// draw lays the bars out and reports whether they fit.
func (l *stackedLayout) draw(axis Axis) (diagram.Frame, bool) {
	l.pen = l.ctx.Pen()
	x0, ok := l.column(axis)
	if !ok {
		return diagram.Frame{}, false
	}
	l.plot = axis.on(x0, l.width)
	l.limitX = l.plot.x(l.Limit.At)
	if l.mode == headLift && l.through && (!l.Limit.set() || l.limitX < l.width/2) {
		return diagram.Frame{}, false
	}
	grid := l.header(l.width)

	// The ground comes first, but its height follows from the bars: they are
	// drawn with a second pen.
	back, front := l.pen, l.ctx.Pen()
	l.pen = front
	l.y = grid
	if grid > 0 {
		l.y += rowsTop
	}
	l.fill()
	for i := range l.Bars {
		l.row(i)
	}
	l.under(back, grid)
	f := diagram.Frame{Size: geom.Sz(l.width, l.y), Marks: back.Marks(), Kids: l.kids, Over: front.Marks(), Doc: l.doc()}
	return f, !l.misfit
}

// column measures the heads and returns where the plot begins.
func (l *stackedLayout) column(axis Axis) (x0 float64, ok bool) {
	room := l.headRoom(axis)
	totals := make([]total, len(l.Bars))
	indent := 0.0
	for i, b := range l.Bars {
		t := total{value: settle(b.Total()), unit: axis.Unit, name: b.Name, note: b.Note, color: b.Role.Ink()}
		if l.Limit.set() && b.Total() > l.Limit.At {
			t.color = diagram.Danger.Ink()
		}
		totals[i] = t
		indent = max(indent, measureTotal(l.ctx.In("Bars", i), t, true, 0).indent)
	}
	for i, t := range totals {
		t.indent = indent
		at := l.ctx.In("Bars", i)
		if l.mode == headLift {
			l.heads = append(l.heads, measureTotalLine(at, t, room))
			continue
		}
		h := measureTotal(at, t, true, 0)
		l.heads = append(l.heads, h)
		x0 = max(x0, h.width)
	}
	if l.mode == headLift {
		return 0, true
	}
	x0 = blockUp(x0 + labelGap)
	return x0, l.width-x0 >= stackedMinPlot
}

// headRoom returns how wide lifted heads may be.
func (l *stackedLayout) headRoom(axis Axis) float64 {
	if l.mode == headLift && l.through && l.Limit.set() {
		return max(axis.on(0, l.width).x(l.Limit.At)-limitClear, 1)
	}
	return l.width
}

// How far words stay from a limit's line, in u: heads, and names at a bar.
const (
	limitClear = 8
	wordsClear = 6
)

// sides returns the stretches of a row in which words may stand.
func (l *stackedLayout) sides() []stretch {
	if !l.through || !l.Limit.set() {
		return []stretch{{l.plot.x0, l.width}}
	}
	return []stretch{{l.plot.x0, l.limitX - wordsClear}, {l.limitX + wordsClear, l.width}}
}

// notesRoom returns how wide notes under a bar may be, in another font as well.
func (l *stackedLayout) notesRoom() float64 {
	return max(diagram.FallbackRoom(l.sides()[0].hi-l.plot.x0), 1)
}

// under draws what lies behind the bars.
func (l *stackedLayout) under(pen *diagram.Pen, grid float64) {
	const stub = 4
	switch {
	case l.mode == headTile:
		l.bands = []band{{grid, l.y}}
	case l.through:
		zone := geom.R(l.limitX, grid, l.plot.x1-l.limitX, l.y-grid)
		shapes.DrawZone(pen, zone, l.Limit.flag())
		for _, b := range append(l.bands, band{grid, grid + stub}) {
			l.plot.grid(pen, b.y0, b.y1)
		}
		l.Limit.draw(l.ctx, pen, l.limitX, l.flag.Max.Y, l.y, l.width)
		return
	case !l.silent():
		l.bands = append(l.bands, band{grid, grid + stub})
	}
	l.ground(pen, l.mode == headLift)
	if l.Limit.set() {
		foot := l.y
		if l.mode == headLift {
			foot = grid
		}
		l.Limit.draw(l.ctx, pen, l.limitX, l.flag.Max.Y, foot, l.width)
	}
}

// How many more names must have room in a segment to make bars taller: beside
// bands names shall stand in the bars.
const (
	tallerFor     = 2
	tallerBandFor = 1
)

// fill chooses the heights of the bars and sets the words in their segments.
// Bars that bands join are one group, all others another: those of a group are
// equally high.
func (l *stackedLayout) fill() {
	n := len(l.Bars)
	l.cells, l.heights = make([][]stackedCell, n), make([]float64, n)
	var single, banded []int
	for i := range l.Bars {
		if l.Bars[i].Bands || l.followed(i) {
			banded = append(banded, i)
		} else {
			single = append(single, i)
		}
	}
	l.fillGroup(single, tallerFor, oneLineBar, twoLineBar, threeLineBar)
	l.fillGroup(banded, tallerBandFor, twoLineBar, threeLineBar)
}

// followed reports whether bands lead from bar i to the next.
func (l *stackedLayout) followed(i int) bool { return i+1 < len(l.Bars) && l.Bars[i+1].Bands }

// fillGroup chooses the height at which most names have room in the bars of a
// group: a taller one only for as many more as it is worth.
func (l *stackedLayout) fillGroup(bars []int, worth int, heights ...float64) {
	most := -worth
	for _, h := range heights {
		l.height = h
		rows, named := l.filled(bars)
		if named < most+worth {
			continue
		}
		most = named
		for k, i := range bars {
			l.cells[i], l.heights[i] = rows[k], h
		}
	}
}

// filled sets the words in the segments of some bars and counts the names that
// have room in one of them.
func (l *stackedLayout) filled(bars []int) (rows [][]stackedCell, named int) {
	seen := map[string]bool{}
	for _, i := range bars {
		at := 0.0
		row := make([]stackedCell, len(l.Bars[i].Segments))
		for k, s := range l.Bars[i].Segments {
			c := stackedCell{BarSegment: s}
			c.x0, c.x1 = l.within(at, s.Amount())
			at += s.Amount()
			c.end = l.plot.x(at)
			ctx := l.ctx.In("Bars", i).In("Segments", k)
			if c.words = l.inside(ctx, s, s.name(), c.x1-c.x0); c.words != nil {
				c.named = true
				seen[s.name()] = true
			} else {
				c.words = l.valueIn(ctx, s, c.x1-c.x0)
			}
			row[k] = c
		}
		rows = append(rows, row)
	}
	return rows, len(seen)
}

// shorten sets the short form of names that are said in full already where
// the long one has no room.
func (r *stackedRow) shorten() {
	for k := range r.cells {
		c := &r.cells[k]
		if c.named || c.short() == "" || !r.told[c.name()] {
			continue
		}
		if words := r.inside(r.ctx.In("Segments", k), c.BarSegment, c.short(), c.x1-c.x0); words != nil {
			c.words, c.named = words, true
		}
	}
}

// ink returns the colour of words on a segment, and false where it carries
// none.
func (s BarSegment) ink() (theme.Token, bool) {
	switch {
	case s.Thing.Role == diagram.Wait:
		return diagram.Wait.Ink(), true
	case s.Thing.Role == diagram.Neutral && s.Shade == shapes.Solid:
		return theme.None, false
	}
	return s.Shade.Words(s.Thing.Role)
}

// rim returns how wide the outline of a segment is.
func (s BarSegment) rim() float64 {
	switch {
	case s.Thing.Role == diagram.Wait:
		return theme.Border
	case s.Shade != shapes.Solid:
		return theme.Hairline
	}
	return 0
}

// inside returns name and value as they stand in a segment of the given
// width, or nil where they have no room.
func (l *stackedLayout) inside(ctx diagram.Context, s BarSegment, name string, width float64) []text.Line {
	ink, ok := s.ink()
	width -= 2 * s.rim()
	if !ok || width < 2*segmentPad {
		return nil
	}
	ty := l.ctx.Type()
	if l.height == oneLineBar {
		line := ctx.Line(name+nbsp+FormatNumber(settle(s.Amount())), ty.Tag.In(ink))
		if !fitsSegment(line, width) {
			return nil
		}
		return []text.Line{line}
	}
	lines := []text.Line{ctx.Line(l.value(s), ty.SmallLabel.In(ink))}
	if l.height == twoLineBar {
		lines = append(lines, ctx.Line(name, ty.Note.In(ink)))
	} else {
		room := min(width-2*tightPad, (width-tightRim)/diagram.FallbackStretch)
		trial, ok := ctx.Trial()
		broken := trial.Wrap(name, ty.Note.In(ink), room)
		if !ok() || len(broken) > 2 {
			return nil
		}
		lines = append(lines, broken...)
	}
	for _, line := range lines {
		if !fitsTightly(line, width) {
			return nil
		}
	}
	return lines
}

// fitsTightly reports whether words of several lines can stand in a segment:
// centred, they need less room beside them than those that begin at its edge.
func fitsTightly(words text.Line, width float64) bool {
	return words.Width+2*tightPad <= width && diagram.InOtherFonts(words.Width)+tightRim <= width
}

// value returns what a segment amounts to, as it stands in it.
func (l *stackedLayout) value(s BarSegment) string {
	q := Quantity{settle(s.Amount()), ""}
	if l.silent() {
		q.Unit = l.plot.Unit
	}
	return q.String()
}

// valueIn returns the value as it stands alone in a segment, or nil.
func (l *stackedLayout) valueIn(ctx diagram.Context, s BarSegment, width float64) []text.Line {
	ink, ok := s.ink()
	if !ok {
		return nil
	}
	width -= 2 * s.rim()
	line := ctx.Line(l.value(s), l.ctx.Type().Tag.In(ink))
	if line.Width+2*valuePad > width || diagram.InOtherFonts(line.Width)+2*diagram.FallbackRim > width {
		return nil
	}
	return []text.Line{line}
}

// measureTotalLine sets a total on a heading line, with the name behind the
// numeral and the note behind the name, or under it where the line is too
// short. Where the name does not fit either, it goes under the numeral.
func measureTotalLine(ctx diagram.Context, t total, width float64) totalHead {
	h := measureTotal(ctx, t, true, 0)
	h.height = ctx.Type().MidNumeral.Leading
	if len(h.name) == 1 && h.indent+diagram.InOtherFonts(h.name[0].Width) <= width {
		h.tail = diagram.InOtherFonts(h.name[0].Width) + headInlineGap
		if len(h.note) == 0 || h.indent+h.tail+h.note[0].Width <= width {
			h.width = h.indent + h.tail + widestLine(h.note)
			return h
		}
		if trial, ok := ctx.Trial(); len(wrapped(trial, t.note, ctx.Type().Note, width-h.indent)) > 0 && ok() {
			h.tail = 0
			h.note = wrapped(ctx.In("Note"), t.note, ctx.Type().Note, width-h.indent)
			h.width = h.indent + widestLine(h.name, h.note)
			h.height += linesHeight(h.note)
			return h
		}
	}
	return measureTotal(ctx, t, false, width)
}

// drawLine draws a head that was set on a heading line.
func (h totalHead) drawLine(ctx diagram.Context, pen *diagram.Pen, y float64) {
	if !h.beside {
		h.draw(ctx, pen, y)
		return
	}
	base := y + diagram.FirstBaseline(ctx.Type().MidNumeral)
	h.drawNumeral(pen, base)
	pen.Lines(geom.Pt(h.indent, base), scene.Start, h.name)
	if h.tail > 0 {
		pen.Lines(geom.Pt(h.indent+h.tail, base), scene.Start, h.note)
		return
	}
	pen.Lines(geom.Pt(h.indent, base+ctx.Type().Note.Leading), scene.Start, h.note)
}

// linesTop returns the top of a block of lines that is centred on a height.
func linesTop(center float64, lines []text.Line) float64 {
	return geom.Snap(center - linesHeight(lines)/2)
}
