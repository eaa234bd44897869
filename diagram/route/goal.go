package route

import "github.com/burindev/burin/diagram/geom"

// A goal is a gate of the target: the node from which a port is reached in a
// straight run, on the lane that enters it.
type goal struct {
	place
	p     pt
	dir   int // away from the target
	extra int // cost of the run and the port
	port  int
	side  geom.Side
}

// findGoals collects the gates of the target that are open.
func (r *router) findGoals() {
	s, w := &r.state, r.state.wire
	for _, side := range w.to.open {
		_, dir := axisOf(side)
		for _, at := range w.to.ports(side, &w.from) {
			if p, extra, ok := r.gate(w, &w.to, side, at); ok && s.window.has(p) {
				s.mayTurn(p)
				s.goals = append(s.goals, goal{p, r.grid.pt(p), dir, extra, at, side})
			}
		}
	}
}

// A start is a gate of the wire's other end.
type start struct {
	place
	dir  int
	cost int
	side geom.Side
}

// pushStarts begins a way at each gate of the start that is open. Tracks are
// made after all own lines are known.
func (r *router) pushStarts() {
	s, w := &r.state, r.state.wire
	var starts []start
	for _, side := range w.from.open {
		_, dir := axisOf(side)
		for _, at := range w.from.ports(side, &w.to) {
			if p, cost, ok := r.gate(w, &w.from, side, at); ok && s.window.has(p) {
				s.mayTurn(p)
				starts = append(starts, start{p, dir, cost, side})
			}
		}
	}
	for _, t := range starts {
		if state := s.stopAt(t.place); state != nowhere {
			s.relax(state, t.dir, -int32(t.side), t.cost)
		}
	}
}

// mayTurn lets ways turn wherever they meet a lane through p.
func (s *search) mayTurn(p place) {
	s.turn[p.axis][p.pos], s.turn[1-p.axis][p.line] = true, true
}

// finish ends the way to a state where it meets a goal. It cannot turn back on
// its own lane, and a loop must not end at the side where it began.
func (s *search) finish(state int32) {
	at := &s.stops[state]
	for i := range s.goals {
		t := &s.goals[i]
		if t.p != at.pt() {
			continue
		}
		cost := int(at.cost) + t.extra
		switch {
		case int(at.axis) != t.axis:
			cost += bendCost
		case int(at.dir) == t.dir:
			continue
		}
		if s.wire.loop() && t.side == s.side(state) {
			continue
		}
		if cost < s.best.cost {
			s.best = ending{cost, state, *t}
		}
	}
}

// ahead is the heuristic of A*: a lower bound of what a way still costs that
// has come to q along axis in direction dir. It is the length to the nearest
// goal and the bends needed, as if nothing were in the way.
func (s *search) ahead(q pt, axis, dir int) int {
	least := 1 << 30
	for i := range s.goals {
		t := &s.goals[i]
		c := (abs(t.p[0]-q[0])+abs(t.p[1]-q[1]))/s.scale + t.extra
		if c < least {
			least = min(least, c+bendCost*t.bends(q, axis, dir))
		}
	}
	return least
}

// bends is the least number of bends of a way that has come to q along axis in
// direction dir and enters the target through the goal.
func (t *goal) bends(q pt, axis, dir int) int {
	forward := (t.p[axis] - q[axis]) * dir
	if axis != t.axis {
		if forward >= 0 && (q[t.axis]-t.p[t.axis])*t.dir >= 0 {
			return 1
		}
		return 3
	}
	abreast := t.p[1-axis] == q[1-axis]
	if dir == -t.dir { // already in the direction of entry
		switch {
		case forward < 0:
			return 4
		case abreast:
			return 0
		}
		return 2
	}
	if abreast {
		return 4
	}
	return 2
}
