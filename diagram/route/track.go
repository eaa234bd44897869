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

// A track is a lane as one run of the search sees it: a row of states.
type track struct {
	run      uint32 // the run that made it; others do not count
	from, to int32  // its states
}

// track returns the track of a lane. Lanes become tracks only when a way comes
// to them, since most ways see but a few.
func (s *search) track(axis, line int) track {
	t := &s.tracks[axis][line]
	if t.run == s.run {
		return *t
	}
	*t = track{run: s.run, from: int32(len(s.stops))}
	lane, c, turn := s.grid.lane(axis, line), s.grid.c[axis], s.turn[axis]
	step := 0
	for k := s.window.lo[axis]; k <= s.window.hi[axis]; k++ {
		n := len(s.stops)
		across := crossCost * int(lane[k].cross)
		switch {
		case lane[k].turn || turn[k]:
			if n > int(t.from) {
				s.stops[n-1].step = int32(min(step, blocked))
			}
			p := s.grid.pt(place{axis, line, k})
			s.stops = append(s.stops, stop{
				p: [2]int32{int32(p[0]), int32(p[1])}, line: int32(line), pos: int32(k), axis: int8(axis),
				step: blocked, cross: int32(across),
			})
			step = 0
		case step < blocked:
			step += across
		}
		if lane[k].block > 0 {
			step = blocked
		} else if step < blocked && k+1 < len(c) {
			step += s.length(&lane[k], c[k+1]-c[k])
		}
	}
	t.to = int32(len(s.stops))
	return *t
}

// stopAt returns the state of a node at which the way may turn.
func (s *search) stopAt(p place) int32 {
	t := s.track(p.axis, p.line)
	i, _ := slices.BinarySearchFunc(s.stops[t.from:t.to], p.pos, func(a stop, pos int) int { return int(a.pos) - pos })
	return t.from + int32(i)
}

// across returns the same node as state on its other lane.
func (s *search) across(state int32) int32 {
	if s.stops[state].turned == 0 {
		at := s.stops[state]
		other := s.stopAt(place{1 - int(at.axis), int(at.pos), int(at.line)})
		s.stops[state].turned, s.stops[other].turned = other, state
	}
	return s.stops[state].turned
}

func (a *stop) pt() pt { return pt{int(a.p[0]), int(a.p[1])} }
