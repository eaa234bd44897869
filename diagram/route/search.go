package route

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// What a way costs, in steps of length.
var (
	bendCost  = fine(80)  // a bend
	crossCost = fine(200) // a crossing
	busyCost  = fine(12)  // each line that already uses the side
	fullCost  = fine(400) // a side without room for another port
)

// shareCost is what one unit of length beside other wires in a channel costs,
// in quarters.
const shareCost = 1

// A search holds the memory of A*. A state is a node and the axis along which
// it was reached; stamps spare clearing between runs.
type search struct {
	cost  []int32
	prev  []int32
	stamp []uint32
	run   uint32
	heap  []entry
	goals []goal
	own   [2][]bool // by coordinate: a line of the wire itself, of interest everywhere
}

// A goal is a node from which a target's port is reached in a straight run.
type goal struct {
	node, axis, dir int // dir: away from the target
	extra           int
	port            int
	side            geom.Side
}

func (s *search) resize(g *grid) {
	n := 2 * len(g.c[0]) * len(g.c[1])
	s.cost, s.prev, s.stamp = make([]int32, n), make([]int32, n), make([]uint32, n)
	for axis := range 2 {
		s.own[axis] = make([]bool, len(g.c[axis]))
	}
}

// search finds the cheapest way of a wire through the grid with A*.
func (r *router) search(w *wire, share int) bool {
	r.open(w, 1)
	defer r.open(w, -1)
	return r.astar(w, share, false) || r.astar(w, share, true)
}

// astar searches on the lines of interest, or on all lines of the grid.
func (r *router) astar(w *wire, share int, all bool) bool {
	g, s := r.grid, &r.state
	for axis := range 2 {
		for i := range s.own[axis] {
			s.own[axis][i] = all
		}
	}
	own := func(node int) {
		i := g.index(node)
		s.own[0][i[0]], s.own[1][i[1]] = true, true
	}

	s.run++
	s.heap, s.goals = s.heap[:0], s.goals[:0]
	for _, e := range w.to.open {
		axis, dir := axisOf(e)
		for _, at := range w.to.ports(e, &w.from) {
			if n, ok := r.gate(w, &w.to, e, at, r.stub(w, &w.to)); ok {
				run := abs(g.pt(n)[axis] - w.to.edge(e))
				own(n)
				s.goals = append(s.goals, goal{n, axis, dir, run + r.portCost(w, &w.to, e, at), at, e})
			}
		}
	}
	if len(s.goals) == 0 {
		return false
	}
	aim := segBox(g.pt(s.goals[0].node), g.pt(s.goals[0].node))
	least := math.MaxInt
	for _, t := range s.goals {
		p := g.pt(t.node)
		for a := range 2 {
			aim.lo[a], aim.hi[a] = min(aim.lo[a], p[a]), max(aim.hi[a], p[a])
		}
		least = min(least, t.extra)
	}
	ahead := func(p pt, axis int) int {
		h := least
		for a := range 2 {
			d := max(0, aim.lo[a]-p[a], p[a]-aim.hi[a])
			h += d
			if d > 0 && a != axis {
				h += bendCost
			}
		}
		return h
	}
	reach := func(state, from int32, cost int) {
		if s.stamp[state] == s.run && int(s.cost[state]) <= cost {
			return
		}
		s.stamp[state], s.cost[state], s.prev[state] = s.run, int32(cost), from
		s.push(entry{int32(cost + ahead(g.pt(int(state)/2), int(state)&1)), state})
	}

	for _, side := range w.from.open {
		axis, _ := axisOf(side)
		for _, at := range w.from.ports(side, &w.to) {
			if n, ok := r.gate(w, &w.from, side, at, r.stub(w, &w.from)); ok {
				run := abs(g.pt(n)[axis] - w.from.edge(side))
				own(n)
				reach(int32(2*n+axis), -int32(side), run+r.portCost(w, &w.from, side, at))
			}
		}
	}

	best, last, found := math.MaxInt32, int32(0), goal{}
	for len(s.heap) > 0 {
		top := s.pop()
		if int(top.f) >= best {
			break
		}
		node, axis := int(top.state)/2, int(top.state)&1
		cost := int(s.cost[top.state])
		p := g.pt(node)
		if int(top.f) > cost+ahead(p, axis) {
			continue // a cheaper way here was found since
		}
		going := s.heading(g, top.state)
		for _, t := range s.goals {
			if t.node != node || t.axis == axis && going == t.dir {
				continue
			}
			if w.from.box == w.to.box && t.side == s.side(top.state) {
				continue
			}
			c := cost + t.extra
			if t.axis != axis {
				c += bendCost
			}
			if c < best {
				best, last, found = c, top.state, t
			}
		}
		i := g.index(node)
		for a := range 2 {
			for _, dir := range [...]int{1, -1} {
				if a == axis && dir == -going {
					continue
				}
				c, next := cost, node
				if a != axis {
					c += bendCost
				}
				open := true
				for k := i[a]; ; {
					if a == axis || next != node {
						c += crossCost * int(g.cross[1-a][next])
					}
					k += dir
					if open = k >= 0 && k < len(g.c[a]); !open {
						break
					}
					edge := next
					next += dir * g.step(a)
					if dir < 0 {
						edge = next
					}
					if open = g.block[a][edge] == 0; !open {
						break
					}
					c += g.length(a, edge, min(k, k-dir), share)
					if g.use[1-a][next] || s.own[a][k] {
						break
					}
				}
				if !open {
					continue
				}
				reach(int32(2*next+a), top.state, c)
			}
		}
	}
	if best == math.MaxInt32 {
		return false
	}
	w.pts, w.enter = nil, found.side
	w.pts = append(w.pts, w.to.border(found.side, found.port))
	for state := last; ; state = s.prev[state] {
		w.pts = append(w.pts, g.pt(int(state)/2))
		if s.prev[state] < 0 {
			w.leave = geom.Side(-s.prev[state])
			axis, _ := axisOf(w.leave)
			w.pts = append(w.pts, w.from.border(w.leave, g.pt(int(state) / 2)[1-axis]))
			break
		}
	}
	w.pts = tidy(w.pts)
	return true
}

// length is what an edge costs: its length, more beside walls and other wires,
// less on a trunk of the wire's own group.
func (g *grid) length(axis, edge, k, share int) int {
	l := g.c[axis][k+1] - g.c[axis][k]
	if g.mine[axis][edge] > 0 {
		return l / 4
	}
	c := l + l*share*int(min(g.share[axis][edge], 4))/4
	if g.near[axis][edge] > 0 {
		c += l
	}
	return c
}

// heading is the direction in which a state was reached along its axis.
func (s *search) heading(g *grid, state int32) int {
	if p := s.prev[state]; p >= 0 {
		return sign(int(state)/2 - int(p)/2)
	}
	_, dir := axisOf(geom.Side(-s.prev[state]))
	return dir
}

// side is the side at which the way to a state left its start.
func (s *search) side(state int32) geom.Side {
	for s.prev[state] >= 0 {
		state = s.prev[state]
	}
	return geom.Side(-s.prev[state])
}

// tidy reverses a way found backwards and leaves out points on straight runs.
func tidy(back []pt) []pt {
	var out []pt
	for i := len(back) - 1; i >= 0; i-- {
		p := back[i]
		if n := len(out); n > 0 && out[n-1] == p {
			continue
		}
		if n := len(out); n > 1 && (out[n-2][0] == p[0] && out[n-1][0] == p[0] || out[n-2][1] == p[1] && out[n-1][1] == p[1]) {
			out = out[:n-1]
		}
		out = append(out, p)
	}
	return out
}
