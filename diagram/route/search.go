package route

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// A search is the memory of A*, kept between runs. Its states are the stops of
// the tracks that the ways have come to so far.
type search struct {
	grid  *grid
	wire  *wire
	share int // shareCost or apartCost

	run      uint32
	window   window
	tracks   [2][]tracks // by axis and line
	stops    []stop
	frontier frontier
	goals    []goal
	// turn tells by axis and coordinate where the wire may turn besides the
	// nodes that the grid marks: on the lines of its own ports.
	turn  [2][]bool
	scale int // the least cost of a unit of length is 1/scale

	best ending
}

// An ending is the end of the cheapest whole way known.
type ending struct {
	cost  int
	state int32
	goal  goal
}

// search finds the cheapest way of a wire through the grid, as it is without
// the wire itself.
func (r *router) search(w *wire, share int) bool {
	r.open(w, 1)
	defer r.open(w, -1)
	r.state.wire, r.state.share = w, share
	if !r.seek(w) {
		return false
	}
	if share == shareCost {
		r.faceToFace(w) // a wire that found no room takes any sides
	}
	return true
}

// searchBetween is search for a way that leaves and enters by the given sides.
func (r *router) searchBetween(w *wire, leave, enter geom.Side) bool {
	r.open(w, 1)
	defer r.open(w, -1)
	r.state.wire, r.state.share = w, shareCost
	return r.between(w, leave, enter)
}

// seek looks in the neighbourhood of both ends first, which is where nearly
// all ways lie, then in the whole grid, and at last lets the way turn at every
// node.
func (r *router) seek(w *wire) bool {
	whole := r.grid.whole()
	return r.astar(r.grid.around(w), false) || r.astar(whole, false) || r.astar(whole, true)
}

// astar runs A* (Hart, Nilsson, Raphael 1968) in a window of the grid.
func (r *router) astar(in window, everywhere bool) bool {
	s := &r.state
	s.begin(in, everywhere)
	r.findGoals()
	if len(s.goals) == 0 {
		return false
	}
	r.pushStarts()
	for len(s.frontier) > 0 {
		top := s.frontier.pop()
		if int(top.total) >= s.best.cost {
			break // nothing ahead can be cheaper
		}
		if s.stops[top.state].cost < top.cost {
			continue // a cheaper way here was found since
		}
		s.finish(top.state)
		s.expand(top.state)
	}
	if s.best.state == 0 {
		return false
	}
	s.unwind()
	return true
}

// begin forgets the run before.
func (s *search) begin(in window, everywhere bool) {
	s.run++
	s.window = in
	for axis := range 2 {
		n := len(s.grid.c[axis])
		if s.turn[axis] == nil {
			s.turn[axis], s.tracks[1-axis] = make([]bool, n), make([]tracks, n)
		}
		for i := range s.turn[axis] {
			s.turn[axis][i] = everywhere
		}
	}
	// State 0 is a stop of no track: nothing leads there.
	s.stops = append(s.stops[:0], stop{step: blocked})
	s.frontier, s.goals = s.frontier[:0], s.goals[:0]
	s.best = ending{cost: math.MaxInt}
	s.scale = 1
	if s.wire.group > 0 {
		s.scale = trunkShare
	}
}

// expand relaxes the neighbours of a state: straight on, which crosses the
// wires that run across the node, and to both sides.
func (s *search) expand(state int32) {
	at := s.stops[state]
	s.walk(state, int(at.dir), state, int(at.cost+at.cross))
	across := s.across(state)
	if across == nowhere {
		return
	}
	s.walk(across, 1, state, int(at.cost)+bendCost)
	s.walk(across, -1, state, int(at.cost)+bendCost)
}

// walk steps from one state to the next on its track and relaxes it. The way
// came to the node by state prev.
func (s *search) walk(from int32, dir int, prev int32, cost int) {
	edge := from // the last stop of every track is blocked towards the next track
	if dir < 0 {
		edge--
	}
	if step := s.stops[edge].step; step < blocked {
		s.relax(from+int32(dir), dir, prev, cost+int(step))
	}
}

// relax notes a way to a state where it is the cheapest so far.
func (s *search) relax(state int32, dir int, prev int32, cost int) {
	at := &s.stops[state]
	if at.dir != 0 && int(at.cost) <= cost {
		return
	}
	at.cost, at.prev, at.dir = int32(cost), prev, int8(dir)
	total := cost + s.ahead(at.pt(), int(at.axis), dir)
	s.frontier.push(entry{int32(total), int32(cost), state})
}
