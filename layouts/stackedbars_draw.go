package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of stacked bars in u.
const (
	idleBar  = 14 // height of a meter
	idleGap  = 6  // from a meter to its bar
	thenLine = 3  // of the line at which a new state begins
	thenRise = 5  // of that line beyond the bar
	thenIcon = 20
	thenGap  = 8
)

// A stackedPiece is something above or under a bar.
type stackedPiece struct {
	height float64
	draw   func(top float64)
}

func piecesHeight(pieces []stackedPiece) float64 {
	h := 0.0
	for _, p := range pieces {
		h += p.height
	}
	return h
}

// row draws bar i with all that stands around it.
func (l *stackedLayout) row(i int) {
	bar := l.Bars[i]
	l.height = l.heights[i]
	followed := l.followed(i)
	mirrored := l.mode == headLift && bar.Bands && !followed
	r := l.rowOf(i)
	r.namesAbove = (followed || len(bar.Remarks) > 0) && !bar.Bands
	r.settle()

	var above, under []stackedPiece
	above = r.above()
	if l.mode == headLift && !mirrored {
		above = append([]stackedPiece{r.headPiece()}, above...)
		if r.namesBesideHead(above) {
			above[0].height -= above[1].height
		}
	}
	under = append(under, r.under()...)
	if mirrored {
		under = append(under, r.headPiece())
	}
	if i > 0 {
		l.between(i)
	}
	up := piecesHeight(above)
	if h := l.heads[i].height; l.mode == headTile {
		up = max(up, (h-l.height)/2)
	}
	top := geom.Snap(l.y + up)
	y := top - piecesHeight(above)
	for _, p := range above {
		p.draw(y)
		y += p.height
	}
	r.draw(top)
	y = top + l.height
	for _, p := range under {
		p.draw(y)
		y += p.height
	}
	if h := l.heads[i]; l.mode == headTile {
		head := geom.Snap(top + l.height/2 - h.height/2)
		h.draw(l.ctx.In("Bars", i), l.pen, head)
		if !followed {
			y = max(y, head+h.height)
		}
	}
	l.y = y
	l.before = geom.R(l.plot.x0, top, r.end()-l.plot.x0, l.height)
	if bar.ID != "" {
		l.kids = append(l.kids, diagram.Frame{ID: bar.ID, Kind: "StackedBar", Size: l.before.Size()}.At(l.plot.x0, top))
	}
}

// between moves on from the bar before to bar i: over a gap, a rule or bands.
func (l *stackedLayout) between(i int) {
	bar := l.Bars[i]
	if bar.Bands {
		l.joinBars(i)
		return
	}
	l.y += stackedGap
	if bar.Rule {
		l.pen.Line(geom.Pt(0, l.y), geom.Pt(l.width, l.y), diagram.Look{Role: scene.Axis, Line: theme.Edge})
		l.y += stackedRule
		if l.mode == headLift {
			l.y -= liftGap
		}
	}
}

// namesBesideHead reports whether the names over a bar have room on the line
// of its head.
func (r *stackedRow) namesBesideHead(above []stackedPiece) bool {
	const head, names = 0, 1
	h := r.heads[r.i]
	if len(above) != names+1 || !r.namesAbove || r.tiers != 1 || r.bar.Bands || h.tail == 0 {
		return false
	}
	for _, n := range r.names {
		if n.x < h.width+numeralGap {
			return false
		}
	}
	r.sunk = above[head].height - h.height - (popTick + popRow - diagram.FirstBaseline(r.ctx.Type().Note)) + (h.height - diagram.FirstBaseline(r.ctx.Type().MidNumeral))
	return true
}

// headPiece is a lifted head.
func (r *stackedRow) headPiece() stackedPiece {
	h := r.heads[r.i]
	height := h.height + liftGap
	if r.bar.Bands {
		height += liftGap // it stands under its bar, or between bands and bar
	}
	return stackedPiece{height, func(top float64) {
		if r.bar.Bands {
			top += liftGap
		}
		h.drawLine(r.ctx, r.pen, top+r.sunk)
		if r.beside.String != "" {
			base := top + diagram.FirstBaseline(r.ctx.Type().MidNumeral)
			r.pen.Text(geom.Pt(r.end(), base), scene.End, r.beside)
		}
	}}
}

// A stackedRow is a bar and what stands around it.
type stackedRow struct {
	*stackedLayout
	ctx        diagram.Context
	i          int
	bar        StackedBar
	cells      []stackedCell
	namesAbove bool

	names  []popOut
	tiers  int
	behind text.Line // the last segment's name, beyond the bar's end
	beside text.Line // what the meter says, at the end of a lifted head
	sunk   float64   // how far the head sinks to the line of the names beside it
	keys   []shapes.Key
	strip  stackedStrip
	then   stackedThen
	notes  []stackedNote
}

// A stackedNote is a line of words under a bar.
type stackedNote struct {
	lines []text.Line
}

func (l *stackedLayout) rowOf(i int) *stackedRow {
	return &stackedRow{stackedLayout: l, ctx: l.barPlot.ctx.In("Bars", i), i: i, bar: l.Bars[i], cells: l.cells[i]}
}

// end returns where the bar ends.
func (r *stackedRow) end() float64 { return r.cells[len(r.cells)-1].end }

// settle finds a place for all words around the bar.
func (r *stackedRow) settle() {
	r.shorten()
	r.strip = r.open()
	r.pop()
	r.then = r.state()
	if l := r.spareNote(); l != nil {
		r.notes = append(r.notes, stackedNote{l})
	}
	r.gainNote()
	if len(r.keys) > 0 {
		r.misfit = true
	}
}

// above returns what stands over the bar, from the top.
func (r *stackedRow) above() []stackedPiece {
	var out []stackedPiece
	if r.bar.Idle != "" && !r.idleUnder() {
		out = append(out, r.idle()...)
	}
	if r.Share != "" && r.bar.shares() {
		out = append(out, r.bracket())
	}
	if r.namesAbove && r.tiers > 0 {
		out = append(out, r.namesPiece(true))
	}
	return out
}

// under returns what stands under the bar, from the top.
func (r *stackedRow) under() []stackedPiece {
	var out []stackedPiece
	if !r.namesAbove && r.tiers > 0 {
		out = append(out, r.namesPiece(false))
	}
	if r.strip.on {
		out = append(out, r.stripPiece())
	}
	if len(r.bar.Remarks) > 0 {
		out = append(out, r.remarksPiece())
	}
	if r.bar.Idle != "" && r.idleUnder() {
		out = append(out, r.idle()...)
	}
	for _, n := range r.notes {
		out = append(out, r.notePiece(n))
	}
	if len(r.keys) > 0 {
		out = append(out, r.keysPiece())
	}
	return out
}

// draw draws the bar with its upper end at top.
func (r *stackedRow) draw(top float64) {
	center := top + r.height/2
	if r.mode == headLift {
		r.stackedLayout.bar(center)
	}
	segments := make([]segment, len(r.cells))
	for k, c := range r.cells {
		segments[k] = segment{c.Thing.Role, c.Shade, c.Amount()}
	}
	end := r.stack(center, r.height, segments)
	if by := settle(r.bar.Total() - r.Limit.At); r.Limit.set() && by > 0 {
		r.over(center, r.height, end, by)
	}
	for _, c := range r.cells {
		r.words(c, center)
	}
	if r.behind.String != "" {
		r.onBar(geom.Pt(end+thenGap, diagram.MiddleBaseline(center, r.behind.Style)), r.behind)
	}
	r.spare(center)
	r.then.draw(r, top)
}

// bar opens a band of the plot around a bar.
func (l *stackedLayout) bar(center float64) { l.barPlot.bar(center, l.height) }

// words draws the words in a segment.
func (r *stackedRow) words(c stackedCell, center float64) {
	if len(c.words) == 0 {
		return
	}
	mid := geom.Snap((c.x0 + c.x1) / 2)
	x, anchor, left := mid, scene.Middle, mid-widestLine(c.words)/2
	const indent = 3 // beyond the least room, where there is more
	w := diagram.InOtherFonts(widestLine(c.words))
	switch {
	case !c.named || c.Thing.Role == diagram.Wait:
	case len(c.words) > 1 && c.x0+segmentPad+w+diagram.FallbackRim+c.rim() <= c.x1-segmentGap/2:
		x, anchor = c.x0+segmentPad, scene.Start
	case len(c.words) == 1 && c.x0+segmentPad+indent+w+segmentPad <= c.x1:
		x, anchor = c.x0+segmentPad+indent, scene.Start
	}
	if c.Thing.Role == diagram.Wait {
		r.patch(left, widestLine(c.words), center, r.height)
	}
	y := linesTop(center, c.words)
	for _, line := range c.words {
		r.pen.Text(geom.Pt(x, y+diagram.FirstBaseline(line.Style)), anchor, line)
		y += line.Style.Leading
	}
}

// haloed sets words at a point, with the ground behind them.
func (l *stackedLayout) haloed(at geom.Point, words text.Line) {
	ground := theme.Paper
	if l.Limit.set() && at.X >= l.limitX && (l.mode == headTile || l.through) {
		ground = diagram.Danger.Tint()
	}
	if l.mode == headTile {
		l.pen.Halo(geom.R(at.X, at.Y-words.Ascent, words.Width, words.Ascent+words.Descent), ground)
	}
	l.pen.Text(at, scene.Start, words)
}

// onBar sets words beside a bar, where gridlines pass in all arrangements.
func (l *stackedLayout) onBar(at geom.Point, words text.Line) {
	l.pen.Halo(geom.R(at.X, at.Y-words.Ascent, words.Width, words.Ascent+words.Descent), theme.Paper)
	l.pen.Text(at, scene.Start, words)
}

// haloedLines sets lines under each other from the top on.
func (l *stackedLayout) haloedLines(x, top float64, lines []text.Line) {
	for _, line := range lines {
		l.haloed(geom.Pt(x, top+diagram.FirstBaseline(line.Style)), line)
		top += line.Style.Leading
	}
}

// spareNote returns the words on what is to spare where the arrow is too short
// for them.
func (r *stackedRow) spareNote() []text.Line {
	by := settle(r.Limit.At - r.bar.Total())
	if !r.Limit.set() || by <= 0 {
		return nil
	}
	words := r.spareWords(by)
	a, b := r.spareSpan()
	if b-a >= words.Width+2*segmentGap {
		return nil
	}
	return r.ctx.Wrap(words.String, words.Style, r.notesRoom())
}

// spareSpan returns the ends of the arrow that measures what is to spare.
func (r *stackedRow) spareSpan() (a, b float64) {
	a = r.end() + spareFrom
	if r.behind.String != "" {
		a += thenGap + r.behind.Width
	}
	return a, r.limitX - spareTo
}

// spare draws that arrow, and its words where they fit.
func (r *stackedRow) spare(center float64) {
	by := settle(r.Limit.At - r.bar.Total())
	if !r.Limit.set() || by <= 0 {
		return
	}
	a, b := r.spareSpan()
	if words := r.spareWords(by); b-a >= words.Width+2*segmentGap {
		const rise = 8
		r.onBar(geom.Pt(geom.Snap((a+b-words.Width)/2), center-rise), words)
	}
	r.spareArrow(a, b, center)
}

// notePiece is a note under the bar.
func (r *stackedRow) notePiece(n stackedNote) stackedPiece {
	return stackedPiece{popTick + linesHeight(n.lines), func(top float64) {
		r.haloedLines(r.plot.x0, top+popTick, n.lines)
	}}
}

// idleUnder reports whether the meter stands under the bar: where bands come
// from above, or a bracket stands there.
func (r *stackedRow) idleUnder() bool { return r.bar.Bands || r.Share != "" && r.bar.shares() }

// idleBeside reports whether a lifted head leaves room for what the meter under
// it says.
func (r *stackedRow) idleBeside(words text.Line) bool {
	h := r.heads[r.i]
	return r.mode == headLift && !r.idleUnder() && h.tail > 0 && h.width+numeralGap+diagram.InOtherFonts(words.Width) <= r.end()
}

// idle returns the hatched meter, and what it says where that is not said yet.
func (r *stackedRow) idle() []stackedPiece {
	meter := stackedPiece{idleBar + idleGap, func(top float64) {
		if r.idleUnder() {
			top += idleGap
		}
		box := geom.R(r.plot.x0, top, r.end()-r.plot.x0, idleBar)
		r.segment(box, segment{role: diagram.Wait, value: r.bar.Total()}, theme.RadiusHatch)
	}}
	if r.told["idle "+r.bar.Idle] {
		return []stackedPiece{meter}
	}
	r.told["idle "+r.bar.Idle] = true
	const gap = 4
	st := r.ctx.Type().Tag.In(diagram.Wait.Ink())
	if line := r.ctx.In("Idle").Line(r.bar.Idle, st); r.idleBeside(line) {
		r.beside = line
		return []stackedPiece{meter}
	}
	lines := r.ctx.In("Idle").Wrap(r.bar.Idle, st, r.notesRoom())
	words := stackedPiece{linesHeight(lines) + gap, func(top float64) {
		if r.idleUnder() {
			top += gap
		}
		r.haloedLines(r.plot.x0, top, lines)
	}}
	if r.idleUnder() {
		return []stackedPiece{meter, words}
	}
	return []stackedPiece{words, meter}
}
