package route

import "github.com/burindev/burin/diagram/geom"

// gate returns the first node straight before a port at which a line may turn,
// on the lane through the port, and the cost of the run between both. It is
// open where nothing is in the way.
func (r *router) gate(w *wire, t *terminal, s geom.Side, at int) (p place, cost int, open bool) {
	axis, dir := axisOf(s)
	g := r.grid
	line, ok := g.at(1-axis, at)
	if !ok {
		return p, 0, false
	}
	pos, exact := g.at(axis, t.edge(s)+dir*w.stub(t))
	if dir < 0 && !exact {
		pos--
	}
	if pos < 0 || pos >= len(g.c[axis]) {
		return p, 0, false
	}
	p = place{axis, line, pos}
	if r.obstructed(w, t.border(s, at), g.pt(p)) || r.meetsOther(w, t, t.border(s, at), g.pt(p)) {
		return p, 0, false
	}
	return p, abs(g.c[axis][pos]-t.edge(s)) + r.portCost(w, t, s, at), true
}

// meetsOther reports whether a first run at t comes too close to the wire's
// other end.
func (r *router) meetsOther(w *wire, t *terminal, a, b pt) bool {
	o := &w.to
	if t == o {
		o = &w.from
	}
	return o.box != t.box && o.box.grow(clear3).hits(segBox(a, b))
}
