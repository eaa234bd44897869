package iso

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Labels in u.
const (
	labelDot    = 2.6
	labelGap    = 6  // from the leader to the words
	labelAir    = 5  // free room round the words
	leaderLeast = 14 // lengths of leaders that are tried
	leaderMost  = 220
	leaderStep  = 4
	sideCost    = 40 // what another side than the wished one counts, as length
	crossCost   = 4  // what crossing a piece counts
)

// A name is a measured label.
type name struct {
	label Label
	line  text.Line
}

// labels measures the labels.
func (s Scene) labels(ctx diagram.Context) []name {
	var out []name
	for i, l := range s.Labels {
		if l.Text != "" && l.To.finite() {
			out = append(out, name{l, ctx.In("Labels", i).In("Text").Line(l.Text, ctx.Type().SmallLabel)})
		}
	}
	return out
}

// A placedName is a label in its place.
type placedName struct {
	name
	dot, end geom.Point // of the leader
	at       geom.Point // the start of the baseline
	box      geom.Rect  // of the words
}

// place finds a place for every label, in the order of the list: the shortest
// leader with the fewest pieces under it that ends in free room. It returns
// those that it could place.
func (r room) place(p Projection, height float64) ([]placedName, bool) {
	var out []placedName
	for _, n := range r.labels {
		best, cost := placedName{}, -1.0
		for rank, side := range r.sides(n.label.Side) {
			for l := float64(leaderLeast); l <= leaderMost; l += leaderStep {
				price := l + float64(float64(rank)*sideCost)
				if cost >= 0 && price >= cost {
					break
				}
				c := r.candidate(n, p, side, l)
				if r.collides(c, out) || r.covered(p, height, c.box.Inset(-labelAir)) {
					continue
				}
				if price += crossCost * r.crossings(c, p); cost < 0 || price < cost {
					best, cost = c, price
				}
			}
		}
		if cost >= 0 {
			out = append(out, best)
		}
	}
	return out, len(out) == len(r.labels)
}

// sides lists the directions that are tried, the wished one first. Where the
// height of the canvas is free, it is narrow: words stand above or below.
func (r room) sides(wish geom.Side) []geom.Side {
	list := []geom.Side{geom.Right, geom.Left, geom.Top, geom.Bottom}
	if r.size.H == 0 {
		list = []geom.Side{geom.Top, geom.Bottom}
	}
	for i, s := range list {
		if s == wish {
			copy(list[1:i+1], list[:i])
			list[0] = wish
		}
	}
	return list
}

// candidate is the label at the end of a leader of the given length.
func (r room) candidate(n name, p Projection, side geom.Side, length float64) placedName {
	dot := p.Point(n.label.To)
	dot = geom.Pt(geom.Snap(dot.X), geom.Snap(dot.Y))
	c := placedName{name: n, dot: dot, end: dot.Add(side.Out().Mul(length))}
	st := n.line.Style
	switch side {
	case geom.Left, geom.Right:
		c.at = geom.Pt(c.end.X+labelGap, diagram.MiddleBaseline(c.end.Y, st))
		if side == geom.Left {
			c.at.X = c.end.X - labelGap - n.line.Width
		}
	case geom.Top, geom.Bottom:
		x := c.end.X - n.line.Width/2
		x = max(min(x, r.size.W-r.side-n.line.Width), r.side)
		c.at = geom.Pt(geom.Snap(x), c.end.Y-labelGap-n.line.Descent)
		if side == geom.Bottom {
			c.at.Y = c.end.Y + labelGap + n.line.Ascent
		}
	}
	c.box = geom.R(c.at.X, c.at.Y-n.line.Ascent, n.line.Width, n.line.Ascent+n.line.Descent)
	return c
}

// leader is the rectangle of the leader.
func (c placedName) leader() geom.Rect {
	r := geom.Rect{
		Min: geom.Pt(min(c.dot.X, c.end.X), min(c.dot.Y, c.end.Y)),
		Max: geom.Pt(max(c.dot.X, c.end.X), max(c.dot.Y, c.end.Y)),
	}
	return r.Inset(-labelDot)
}

// collides reports whether words or leader meet those of another label.
func (r room) collides(c placedName, others []placedName) bool {
	clear := geom.R(0, 0, r.clear.W, r.clear.H)
	if c.leader().Overlaps(clear) {
		return true
	}
	for _, o := range others {
		if c.box.Inset(-labelAir).Overlaps(o.box) || c.box.Overlaps(o.leader()) || o.box.Overlaps(c.leader()) {
			return true
		}
	}
	return false
}

// crossings counts the pieces under the leader.
func (r room) crossings(c placedName, p Projection) float64 {
	n, leader := 0.0, p.patch(c.leader())
	for i := range r.shapes {
		if leader.meets(&r.shapes[i]) {
			n++
		}
	}
	return n
}

func (c placedName) draw(pen *diagram.Pen) {
	pen.Line(c.dot, c.end, diagram.Look{Role: scene.Decor, Line: theme.Ink2, Width: theme.Leader})
	pen.Circle(c.dot, labelDot, diagram.Look{Role: scene.Decor, Fill: theme.Ink2})
	pen.Text(c.at, scene.Start, c.line)
}
