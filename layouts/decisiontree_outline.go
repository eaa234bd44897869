package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Numbers of an outline in u.
const (
	indentStep     = 28
	indentLeast    = 22
	indentRoom     = 168 // for the words of the deepest place
	indentFull     = 440 // an outline that is narrower fills its room
	indentAnswer   = 7   // above and below an answer
	indentStraight = 4   // more, where the line runs straight down to the next place
)

// outline draws the tree as an outline: every place on a line of its own,
// with its answer above it, beside the line that leads to it.
func (p *treePlan) outline() diagram.Frame {
	p.compact, p.captions = true, true
	p.open()
	o := indentTree(p.nodes.kids, false)
	step := p.indent(o)
	if float64(float64(o.deepest)*step)+indentRoom > p.width {
		o = indentTree(p.nodes.kids, true)
		step = p.indent(o)
	}
	// All boxes end on one line.
	right := 0.0
	for i := range p.nodes.at {
		n := &p.nodes.at[i]
		right = max(right, math.Floor(float64(float64(o.level[i])*step))+max(p.boxWidth(n, treeFull), indentRoom))
	}
	right = min(max(right, indentFull), p.width)
	y := 0.0
	for _, i := range o.order {
		n := &p.nodes.at[i]
		x := math.Floor(float64(float64(o.level[i]) * step))
		if n.parent >= 0 {
			parent := p.nodes.at[n.parent].box
			y += p.indentAnswer(i, geom.Pt(parent.Min.X+math.Floor(step/2), y), o.last[i])
		}
		w := max(right-x, 1)
		n.box = geom.R(x, y, w, p.set(i, w))
		y = n.box.Max.Y
	}
	for _, i := range o.order[1:] {
		p.indentLine(i, math.Floor(step/2), o.last[i])
	}
	return p.frame(y)
}

// indent is how far a step may go in.
func (p *treePlan) indent(o indented) float64 {
	if o.deepest == 0 {
		return indentStep
	}
	return min(max(math.Floor((p.width-indentRoom)/float64(o.deepest)), indentLeast), indentStep)
}

// indentAnswer sets the answer that leads to a place beside the line from its
// parent, and returns the height that it takes.
func (p *treePlan) indentAnswer(i int, line geom.Point, straight bool) float64 {
	h := p.setAnswer(i, p.width-line.X-treeBeside)
	rim := float64(indentAnswer)
	if straight {
		rim += indentStraight / 2
	}
	p.beside(i, line.X, line.Y+rim)
	return h + 2*rim
}

// indentLine draws the line from a place's parent, down and where the place
// is indented to the side.
func (p *treePlan) indentLine(i int, drop float64, straight bool) {
	n := &p.nodes.at[i]
	parent := p.nodes.at[n.parent].box
	from := geom.Pt(parent.Min.X+drop, parent.Max.Y)
	if straight {
		p.line(i, from, geom.Pt(from.X, n.box.Min.Y))
		return
	}
	y := geom.Snap(n.box.Min.Y + min(n.box.Dy(), treeBox)/2)
	p.line(i, from, geom.Pt(from.X, y), geom.Pt(n.box.Min.X, y))
}
