package layouts

import (
	"fmt"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// resultInk is the colour of heads over results.
const resultInk = theme.Ink2

// More numbers of lifelines in u.
const (
	lifeGroupPad = 16 // above and below the rule between groups
	lifeHeadTop  = 6  // from the rule to a group's result head
	lifeHeadGap  = 2  // from that to its first row
	lifeBand     = 28 // least height of a band
	lifeBandPad  = 10 // beside its words
	lifeBandRim  = 8  // above and below more than one line, together
	lifeBandGap  = 7  // from a band to the rows
	lifeBandTop  = 6  // above a band
	lifeLiftGap  = 7
	lifeTickUp   = 2    // of gridlines into the header
	lifeStub     = 4    // of a gridline beyond a lifted bar
	lifeCaps     = 0.72 // height of capitals and digits, as a share of the size
)

// marksPerLife is how many marks a line has, roughly.
const marksPerLife = 6

// draw draws the measured lifelines.
func (p *lifePlan) draw() diagram.Frame {
	p.back, p.front = p.ctx.Pen(), p.ctx.Pen()
	rows := 0
	for _, g := range p.groups {
		rows += len(g.rows)
	}
	p.front.Grow(marksPerLife * rows)
	right := p.width
	if p.mode != headLift && p.resultW > 0 {
		right = p.results - tickGap
	}
	p.ticks = p.scale.ticks(p.ctx, 0, right)
	grid := p.header()
	p.y = grid
	for i, g := range p.groups {
		if p.mode == headTile {
			p.openGroup(i, g)
		} else {
			p.band(i, g)
		}
		top := p.y
		for k, r := range g.rows {
			p.row(i, k, g, r)
		}
		p.foot(g)
		if p.mode == headTile {
			p.y = max(p.y, top+p.groupHeight(g))
		}
	}
	grids := p.ctx.Pen()
	foot := p.y
	if p.mode == headLift {
		foot = grid // the lines go on about each bar
	}
	drawCalendar(grids, p.ticks, diagram.MiddleBaseline(grid-lifeHeader/2-2, p.ctx.Type().Tick), grid-lifeTickUp, foot)
	marks := slices.Concat(grids.Marks(), p.back.Marks(), p.front.Marks())
	return diagram.Frame{Size: geom.Sz(p.width, p.y), Marks: marks, Kids: p.kids, Doc: p.doc()}
}

// header writes the head of the results and returns where the gridlines begin.
func (p *lifePlan) header() float64 {
	st := p.ctx.Type().Tag.In(resultInk)
	if p.ResultHead == "" {
		return lifeHeader
	}
	at := p.ctx.In("ResultHead")
	if p.mode == headLift {
		lines := wrapped(at, p.ResultHead, st, p.width)
		p.front.Lines(geom.Pt(0, diagram.FirstBaseline(st)), scene.Start, lines)
		return linesHeight(lines) + lifeHeader
	}
	lines := wrapped(at, p.ResultHead, st, p.width-p.results)
	grid := lifeHeader + linesHeight(lines) - st.Leading
	last := diagram.MiddleBaseline(grid-lifeHeader/2-2, p.ctx.Type().Tick)
	p.front.Lines(geom.Pt(p.results, last-float64(float64(len(lines)-1)*st.Leading)), scene.Start, lines)
	return grid
}

// row draws one line: head, bar and result.
func (p *lifePlan) row(i, k int, g lifeGroup, r lifeRow) {
	above, below := p.extent(r)
	if p.mode == headLift {
		p.lifted(r)
	}
	center := geom.Snap(p.y + p.rowGap()/2 + above)
	if p.mode != headLift {
		r.head.draw(r.ctx, p.front, p.names, center)
	}
	if p.mode == headLift {
		for _, t := range p.ticks {
			p.back.Line(geom.Pt(t.x, center-lifeBar/2-lifeStub), geom.Pt(t.x, center+lifeBar/2+lifeStub), diagram.Look{Role: scene.Axis, Line: theme.Rule})
		}
	}
	p.bar(r, center)
	p.y = center + below + p.rowGap()/2
	switch {
	case p.mode == headLift:
		p.y += liftRowGap
	case r.Result.has():
		p.result(i, g, r, geom.Snap(center-r.resultHeight(p.ctx)/2))
	}
}

// lifted draws the head and the result of a line over its bar: side by side
// where they fit, else under each other.
func (p *lifePlan) lifted(r lifeRow) {
	words := widestLine(r.label, r.note)
	top, anchor, x := p.y, scene.End, p.width
	h := max(r.head.height, r.resultHeight(p.ctx))
	if r.head.width+tickGap+words > p.width {
		top, anchor, x = p.y+r.head.height, scene.Start, 0
		h = r.head.height + r.resultHeight(p.ctx)
	}
	r.head.draw(r.ctx, p.front, 0, p.y+r.head.height/2)
	ty := p.ctx.Type()
	p.front.Lines(geom.Pt(x, top+diagram.FirstBaseline(ty.Label)), anchor, r.label)
	p.front.Lines(geom.Pt(x, top+linesHeight(r.label)+diagram.FirstBaseline(ty.Note)), anchor, r.note)
	p.y += h + lifeLiftGap
}

// result draws a result with its top at y in the column of results.
func (p *lifePlan) result(i int, g lifeGroup, r lifeRow, y float64) {
	ty, width := p.ctx.Type(), p.width-p.results
	if r.value != "" {
		st := ty.Subheading
		mid := y + st.Leading/2
		longest := width - valueGap - g.valueW
		w := max(geom.Snap(float64(longest*(r.Result.Value.Value/g.most))), geom.Grid)
		shapes.DrawBar(r.ctx.In("Result"), p.front, geom.R(p.results, mid-lifeValueBar/2, w, lifeValueBar), shapes.Bar{
			Role: r.Role, Value: r.value,
			Scaled: &scene.Scaled{Group: p.scaleName(i), Value: r.Result.Value.Value, Unit: r.Result.Value.Unit},
		})
		y += st.Leading
	}
	p.front.Lines(geom.Pt(p.results, y+diagram.FirstBaseline(ty.Label)), scene.Start, r.label)
	y += linesHeight(r.label)
	p.front.Lines(geom.Pt(p.results, y+diagram.FirstBaseline(ty.Note)), scene.Start, r.note)
}

// scaleName names the scale of a group's values.
func (p *lifePlan) scaleName(i int) string {
	if p.ID != "" {
		return fmt.Sprintf("%s.%d", p.ID, i+1)
	}
	return fmt.Sprintf("lifelines.%d", i+1)
}

// foot writes the note under a group's results.
func (p *lifePlan) foot(g lifeGroup) {
	if len(g.foot) == 0 {
		return
	}
	x, anchor := p.results, scene.Start
	if p.mode == headLift {
		x, anchor = p.width, scene.End
	}
	p.front.Lines(geom.Pt(x, p.y+diagram.FirstBaseline(g.foot[0].Style)), anchor, g.foot)
	p.y += linesHeight(g.foot)
}
