package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a step table in u.
const (
	stepWidth      = 896 // where the width is unbounded
	stepTall       = 38  // height of a row
	stepLow        = 34  // where columns stand close
	stepIcon       = 20
	stepIconGap    = 6
	stepWorker     = 8 // width of the worker's bar
	stepWorkerGap  = 8 // beside it
	stepLeastGap   = 8 // between columns
	stepMostGap    = 56
	stepMeter      = 35 // width of a meter, at least
	stepMeterMost  = 72
	stepGridGap    = 10 // from the table to the steps, at least
	stepMargin     = 22 // of the page, where the steps end at its edge
	stepPitch      = 42 // from step to step, where there is room
	stepLeastPitch = 24
	stepCellGap    = 4 // between the cells of steps, at least
	stepCellHigh   = 24
	stepNowGap     = 8 // before the present step
	stepsMost      = 7 // beside a table
	stepsLeast     = 4
)

// A stepPlan is one attempt to lay a step table out.
type stepPlan struct {
	StepTable
	ctx   diagram.Context
	width float64

	first float64 // width of the members' column, worker included
	gap   float64 // between columns
	cols  []float64
	table float64 // width of the table
	grid  float64 // where the steps begin
	shown int     // how many steps are shown, the last ones
	pitch float64
	tall  float64 // height of a row
}

// badgeSide is the size of the widest badge.
func (p *stepPlan) badgeWidth() float64 {
	w := 0.0
	for _, r := range p.Rows {
		w = max(w, p.badge(r).Size(p.ctx).W)
	}
	return w
}

// members is the width of the column of members.
func (p *stepPlan) members() float64 {
	w := p.badgeWidth()
	for _, r := range p.Rows {
		if r.Icon != "" {
			w = max(w, p.badgeWidth()+stepIconGap+stepIcon)
		}
	}
	w = max(w, p.ctx.In("Head").Line(p.Head, p.ctx.Type().Note).Width)
	if p.Worker != "" {
		w += stepWorkerGap + stepWorker
	}
	return w
}

// cellStyle is that of the words of a cell.
func (p *stepPlan) cellStyle(c StepCell) theme.TextStyle {
	ty := p.ctx.Type()
	st := ty.Note.In(theme.Ink)
	if c.Strong {
		st = ty.Tag
	}
	if c.Role != diagram.Neutral {
		st = st.In(c.Role.Ink())
	}
	return st
}

func (p *stepPlan) cell(i, k int) text.Line {
	c := p.Rows[i].Cells[k]
	return p.ctx.In("Rows", i).In("Cells", k).Line(c.Text, p.cellStyle(c))
}

// beside sets the places of table and steps on the same rows, and reports
// whether there is room.
func (p *stepPlan) beside() bool {
	sum := p.members()
	p.first = sum
	meters := 0
	for k, c := range p.Columns {
		w := p.ctx.In("Columns", k).Line(c.Head, p.ctx.Type().Note).Width
		if c.Meter {
			w = max(w, stepMeter)
			meters++
		} else {
			for i := range p.Rows {
				w = max(w, p.cell(i, k).Width)
			}
		}
		p.cols = append(p.cols, w)
		sum += w
	}
	gaps := float64(len(p.cols))
	p.shown = min(p.steps(), stepsMost)
	least := max(stepLeastPitch, float64(p.letters()*swimSpare)+stepCellGap)
	for ; p.shown >= min(p.steps(), stepsLeast); p.shown-- {
		p.gap, p.pitch = stepLeastGap, least
		rest := p.width - sum - float64(gaps*stepLeastGap) - stepGridGap - p.gridWidth()
		if rest < 0 {
			continue
		}
		// What is left goes to the steps, then to meters and gaps.
		more := min(rest, float64(max(stepPitch-p.pitch, 0)*float64(p.shown)))
		p.pitch = geom.Snap(p.pitch + more/float64(p.shown) - geom.Grid/2)
		rest -= more
		for k, c := range p.Columns {
			if c.Meter {
				grown := min(rest/float64(meters)/2, stepMeterMost-stepMeter)
				p.cols[k] = geom.Snap(p.cols[k] + grown)
				rest -= grown
			}
		}
		more = min(rest/(gaps+1), stepMostGap-stepLeastGap)
		p.gap = geom.Snap(p.gap + more - geom.Grid/2)
		p.table = p.first
		for _, w := range p.cols {
			p.table += p.gap + w
		}
		p.grid = p.width - p.gridWidth()
		if p.tall = stepTall; p.gap < stepGridGap {
			p.tall = stepLow
		}
		return p.headsFit()
	}
	return false
}

// headsFit reports whether no word of the headings is wider than its part.
func (p *stepPlan) headsFit() bool {
	ty := p.ctx.Type()
	return p.ctx.In("StepHeading").Longest(p.StepHeading, ty.Heading) <= p.headingRoom() && p.ctx.In("StepNote").Longest(p.StepNote, ty.Tag) <= p.gridWidth() && p.stepHeadsFit()
}

// stepHeadsFit reports whether the words over the steps have room on one line.
func (p *stepPlan) stepHeadsFit() bool {
	now := p.ctx.In("Now").Line(p.Now, p.ctx.Type().Tag)
	return p.grid+p.ctx.In("Step").Line(p.Step, p.ctx.Type().Note).Width+stepNowGap <= p.nowX()-now.Width/2
}

// nowX is the middle of the word over the present step: over the step, but not
// past the edge.
func (p *stepPlan) nowX() float64 {
	now := p.ctx.In("Now").Line(p.Now, p.ctx.Type().Tag)
	return geom.Snap(min(p.stepX(p.shown-1)+(p.pitch-stepCellGap)/2, p.grid+p.gridWidth()-now.Width/2))
}

// headingRoom is the width to which the heading of the steps is broken: at the
// edge, with the page's margin beside it.
func (p *stepPlan) headingRoom() float64 {
	return min(p.gridWidth(), diagram.FallbackRoom(p.gridWidth()+stepMargin))
}

// letters is the width of the widest letter.
func (p *stepPlan) letters() float64 {
	w := 0.0
	for i, r := range p.Rows {
		w = max(w, p.ctx.In("Rows", i).In("Letter").Line(r.Letter, p.ctx.Type().Tag).Width)
	}
	return w
}

// gridWidth is the width of the steps.
func (p *stepPlan) gridWidth() float64 {
	w := float64(float64(p.shown)*p.pitch) - stepCellGap + 2*stepRimNow
	if p.shown > 1 {
		w += stepNowGap
	}
	return w
}

// stepX returns the left edge of the cell of step k of those that are shown.
func (p *stepPlan) stepX(k int) float64 {
	x := p.grid + float64(float64(k)*p.pitch)
	if k == p.shown-1 && p.shown > 1 {
		x += stepNowGap
	}
	if k == p.shown-1 {
		x += stepRimNow
	}
	return geom.Snap(x)
}
