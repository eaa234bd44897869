package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// open makes the pens for lines and answers: those of default paths lie above
// the others, where they share a part of their way.
func (p *treePlan) open() { p.edges, p.main = p.ctx.Pen(), p.ctx.Pen() }

// pen is the pen for the line to a place, and its answer.
func (p *treePlan) pen(n *treeNode) *diagram.Pen {
	if n.path {
		return p.main
	}
	return p.edges
}

// line draws the line that leads from its parent to a place. The last of the
// points is on the outline of what it leads to.
func (p *treePlan) line(i int, points ...geom.Point) {
	n := &p.nodes.at[i]
	pen := p.pen(n)
	first := len(pen.Marks())
	last := len(points) - 1
	points[last] = points[last].Toward(points[last-1], route.TipGap)
	kind := diagram.Plain
	if n.path {
		kind = diagram.Main
	}
	shapes.DrawArrow(pen, kind, n.role, points...)
	p.joins(pen, first, i)
}

// answer sets the measured answer that leads to a place, its first line's top
// at y.
func (p *treePlan) answer(i int, x, y float64, anchor scene.Anchor) {
	n := &p.nodes.at[i]
	if len(n.answer.lines) == 0 {
		return
	}
	pen := p.pen(n)
	first := len(pen.Marks())
	pen.Lines(geom.Pt(geom.Snap(x), geom.Snap(y)+diagram.FirstBaseline(n.answer.style)), anchor, n.answer.lines)
	p.joins(pen, first, i)
}

// beside sets the answer that leads to a place to the right of the line at x,
// its first line's top at y.
func (p *treePlan) beside(i int, x, y float64) {
	if !p.nodes.at[i].path {
		x -= treeThin
	}
	p.answer(i, x+treeBeside, y, scene.Start)
}

// above sets the answer that leads to a place above the line at y.
func (p *treePlan) above(i int, x, y float64, anchor scene.Anchor) {
	n := &p.nodes.at[i]
	if !n.path {
		y += treeThin / 2
	}
	p.answer(i, x, y-treeAbove-n.answer.height(), anchor)
}

// joins says which places the marks from index first on join.
func (p *treePlan) joins(pen *diagram.Pen, first, i int) {
	n := &p.nodes.at[i]
	from := p.nodes.at[n.parent].id
	if from == "" || n.id == "" {
		return
	}
	marks := pen.Marks()
	for k := first; k < len(marks); k++ {
		marks[k].From, marks[k].To = from, n.id
	}
}

// redirect lets lines that end at a shared box name the place that it is.
func (p *treePlan) redirect(marks []scene.Mark) {
	to := map[diagram.ID]diagram.ID{}
	for i := range p.nodes.at {
		if n := &p.nodes.at[i]; n.covered {
			to[n.id] = p.nodes.at[n.cover].id
		}
	}
	if len(to) == 0 {
		return
	}
	for k := range marks {
		if id, ok := to[marks[k].To]; ok && marks[k].To != "" {
			marks[k].To = id
		}
	}
}
