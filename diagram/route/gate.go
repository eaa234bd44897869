package route

import "github.com/burindev/burin/diagram/geom"

// gate returns the first node straight before a port that is at least run away
// from the side, where nothing is in the way.
func (r *router) gate(w *wire, t *terminal, s geom.Side, at, run int) (int, bool) {
	axis, dir := axisOf(s)
	g := r.grid
	j, ok := g.at(1-axis, at)
	if !ok {
		return 0, false
	}
	v := t.edge(s) + dir*run
	i, exact := g.at(axis, v)
	if dir < 0 && !exact {
		i--
	}
	if i < 0 || i >= len(g.c[axis]) {
		return 0, false
	}
	node := i*g.step(axis) + j*g.step(1-axis)
	return node, !r.blocked(w, t.border(s, at), g.pt(node), clear3, t)
}

// portCost is what it costs to use a port: distance from the middle of the
// side, and the company on that side.
func (r *router) portCost(w *wire, t *terminal, s geom.Side, at int) int {
	used := 0
	for _, o := range r.wires {
		if !o.on || w.group > 0 && o.group == w.group {
			continue
		}
		if o.leave == s && o.from.box == t.box || o.enter == s && o.to.box == t.box {
			used++
		}
	}
	c := abs(at-t.spans[s].mid)*3/2 + used*busyCost
	if used >= t.spans[s].room() {
		c += fullCost
	}
	return c
}

// open prepares the grid for one wire: walls that do not hinder it vanish, its
// own ends appear, and wires of its group become a trunk to join. With by -1
// it puts everything back.
func (r *router) open(w *wire, by int) {
	for i := range r.walls {
		if w.skip[i] {
			r.grid.wall(r.walls[i].box, -by)
		}
	}
	for _, t := range []*terminal{&w.from, &w.to} {
		if t.wall < 0 {
			r.grid.wall(t.box, by)
		}
	}
	if w.group == 0 {
		return
	}
	for _, o := range r.wires {
		if o != w && o.on && o.group == w.group {
			r.grid.trace(o.pts, -by)
			r.grid.along(o.pts, func(axis, node int, edge, _ bool) {
				if edge {
					r.grid.mine[axis][node] += int16(by)
				}
			})
		}
	}
}
