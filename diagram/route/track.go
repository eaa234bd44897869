package route

import (
	"math"
	"slices"
)

// blocked is the length of a step that cannot be made.
const blocked = math.MaxInt32

// A stop is a state of the search: a node at which the way may turn, as a way
// along one of its lanes meets it. Only a fraction of the nodes of a lane are
// stops, so that the search steps from stop to stop over all others.
type stop struct {
	p         [2]int32
	line, pos int32
	axis      int8
	dir       int8  // the direction in which the way came; 0 while there is none
	step      int32 // cost of going on to the next stop of the lane, or blocked
	cross     int32 // cost of going straight through
	turned    int32 // the same node on its other lane; 0 while not looked up
	cost      int32 // of the cheapest way known
	prev      int32 // the state before, or -side at the first one
}

// A track is a stretch of a lane between two walls as one run of the search
// sees it: a row of states, at the nodes from number lo to number hi.
type track struct {
	lo, hi   int
	from, to int32
}

// tracks are those of one lane that a run has made so far.
type tracks struct {
	run  uint32 // the run that made them; others do not count
	list []track
}

// track returns the track of a lane that holds p. Stretches become tracks only
// when a way comes to them, since most ways see but a few.
func (s *search) track(p place) track {
	known := &s.tracks[p.axis][p.line]
	if known.run != s.run {
		known.run, known.list = s.run, known.list[:0]
	}
	for _, t := range known.list {
		if t.lo <= p.pos && p.pos <= t.hi {
			return t
		}
	}
	t := s.stretch(p)
	known.list = append(known.list, t)
	return t
}

// stretch makes a track from p to the walls or the ends of the window on both
// sides, and adds its stops.
func (s *search) stretch(p place) track {
	lane, c, turn := s.grid.lane(p.axis, p.line), s.grid.c[p.axis], s.turn[p.axis]
	t := track{lo: p.pos, hi: p.pos, from: int32(len(s.stops))}
	for t.lo > s.window.lo[p.axis] && lane[t.lo-1].block == 0 {
		t.lo--
	}
	for t.hi < s.window.hi[p.axis] && lane[t.hi].block == 0 {
		t.hi++
	}
	step := 0
	for k := t.lo; k <= t.hi; k++ {
		across := crossCost * int(lane[k].cross)
		if lane[k].turn || turn[k] || k == p.pos {
			if n := len(s.stops); n > int(t.from) {
				s.stops[n-1].step = int32(step)
			}
			q := s.grid.pt(place{p.axis, p.line, k})
			s.stops = append(s.stops, stop{
				p: [2]int32{int32(q[0]), int32(q[1])}, line: int32(p.line), pos: int32(k), axis: int8(p.axis),
				step: blocked, cross: int32(across),
			})
			step = 0
		} else {
			step += across
		}
		if k < t.hi {
			step += s.length(&lane[k], c[k+1]-c[k])
		}
	}
	t.to = int32(len(s.stops))
	return t
}

// nowhere is the state of nodes that are no stops: nothing leads there.
const nowhere = 0

// stopAt returns the state of a node at which the way may turn, or nowhere:
// where walls vanish for a wire that they do not hinder, it may come to lanes
// that were not known to be of interest there.
func (s *search) stopAt(p place) int32 {
	t := s.track(p)
	i, ok := slices.BinarySearchFunc(s.stops[t.from:t.to], p.pos, func(a stop, pos int) int { return int(a.pos) - pos })
	if !ok {
		return nowhere
	}
	return t.from + int32(i)
}

// across returns the same node as state on its other lane.
func (s *search) across(state int32) int32 {
	if s.stops[state].turned == 0 {
		at := s.stops[state]
		other := s.stopAt(place{1 - int(at.axis), int(at.pos), int(at.line)})
		if other == nowhere {
			return nowhere
		}
		s.stops[state].turned, s.stops[other].turned = other, state
	}
	return s.stops[state].turned
}

func (a *stop) pt() pt { return pt{int(a.p[0]), int(a.p[1])} }
