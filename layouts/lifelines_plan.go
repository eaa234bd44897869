package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
)

// A lifePlan is one attempt to lay lifelines out in one mode: with a column
// of large numbers, with bands over the groups, or with names and results
// above and below the bars.
type lifePlan struct {
	Lifelines
	ctx   diagram.Context
	mode  headMode
	width float64

	groups  []lifeGroup
	names   float64 // where the names begin
	results float64 // where the results begin
	resultW float64
	scale   calendar
	ticks   []calendarTick

	back, front *diagram.Pen
	kids        []diagram.Placed
	y           float64
}

// A lifeGroup is a measured group.
type lifeGroup struct {
	LifeGroup
	ctx          diagram.Context
	number       text.Line
	name, note   []text.Line
	head, foot   []text.Line // of the results
	rows         []lifeRow
	bars         bool    // values are drawn, not only written
	most, valueW float64 // the largest value, and the widest words of one
}

// A lifeRow is a measured line.
type lifeRow struct {
	Life
	ctx         diagram.Context
	head        head
	value       string // of a bar
	label, note []text.Line
	end         []text.Line // the words at the end of the bar
	beside      bool        // they stand beside it, not under it
	beyond      bool        // they stand in the column of results
}

// Numbers of lifelines in u.
const (
	lifeBar        = 14
	lifeTip        = 8 // what the point of a living bar adds
	lifeHeader     = 24
	lifeRowGap     = 5
	lifeFoldRowGap = 3
	lifeLeastRow   = 30
	lifeGroupName  = 9.2 // names of groups wrap to it beside their number, in sizes of their type
	lifeNumberGap  = 12
	lifeGroupGap   = 32 // from names of groups to names of lines
	lifeName       = 200
	lifeNameGap    = 18
	lifeResult     = 200
	lifeResultBars = 150 // a column with bars has at least this
	lifeResultGap  = 30  // from the scale to the results, tip included
	lifeLeastScale = 240
	lifeFoldScale  = 110
	lifeFoldShare  = 0.31 // of the width for names, and for results
	lifeValueBar   = 16
	lifeLeastValue = 40 // room for the longest bar
	lifeEndGap     = 5  // from a bar to words under it
	lifeAfterGlyph = 6
	lifeEndNear    = 64 // an end so near the results may have its words there
)

// measure finds the columns and reports whether they leave room for the scale.
func (p *lifePlan) measure() bool {
	nameLimit, resultLimit, nameGap := float64(lifeName), float64(lifeResult), float64(lifeNameGap)
	least := float64(lifeLeastScale)
	switch p.mode {
	case headFold:
		nameLimit = geom.Snap(float64(lifeFoldShare * p.width))
		resultLimit, nameGap, least = nameLimit, foldGap, lifeFoldScale
	case headLift:
		nameLimit, resultLimit = p.width, p.width
	}
	nameW := 0.0
	for i := range p.Groups {
		g := p.measureGroup(i, nameLimit)
		for _, r := range g.rows {
			nameW = max(nameW, r.head.width)
		}
		p.groups = append(p.groups, g)
	}
	p.measureResults(resultLimit)
	if p.mode == headLift {
		p.scale.x1 = p.width - lifeTip
		p.measureEnds()
		return true
	}
	if p.mode == headTile {
		groupW := 0.0
		for _, g := range p.groups {
			groupW = max(groupW, g.indent()+widestLine(g.name, g.note))
		}
		if groupW > 0 {
			p.names = p.column(groupW+lifeGroupGap, nameW+nameGap+least+lifeResultGap+p.resultW)
		}
	}
	p.scale.x0 = p.names + blockUp(nameW+nameGap)
	p.scale.x1 = p.width - lifeTip
	p.results = p.width
	if p.resultW > 0 {
		p.results = math.Floor((p.width-p.resultW)/blockStep) * blockStep
		p.scale.x1 = p.results - lifeResultGap
	}
	if p.scale.x1-p.scale.x0 < least {
		return false
	}
	p.measureEnds()
	return true
}

// column returns where the names begin: after at least a given width, and on
// a column of the page's grid where that leaves enough for the rest.
func (p *lifePlan) column(after, rest float64) float64 {
	if x := gridColumn(p.width, after); p.width-x >= rest {
		return x
	}
	return blockUp(after)
}
