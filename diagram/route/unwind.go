package route

import "github.com/burindev/burin/diagram/geom"

// unwind follows the best ending back to its start and gives the wire that way.
func (s *search) unwind() {
	w, end := s.wire, s.best
	back := []pt{w.to.border(end.goal.side, end.goal.port)}
	state := end.state
	for ; s.stops[state].prev >= 0; state = s.stops[state].prev {
		back = append(back, s.stops[state].pt())
	}
	first := s.stops[state].pt()
	w.leave, w.enter = s.side(state), end.goal.side
	axis, _ := axisOf(w.leave)
	w.pts = tidy(append(back, first, w.from.border(w.leave, first[1-axis])))
}

// tidy reverses a way found backwards and leaves out points on straight runs.
func tidy(back []pt) []pt {
	var out []pt
	for i := len(back) - 1; i >= 0; i-- {
		p, n := back[i], len(out)
		if n > 0 && out[n-1] == p {
			continue
		}
		if n > 1 && (out[n-2][0] == p[0] && out[n-1][0] == p[0] || out[n-2][1] == p[1] && out[n-1][1] == p[1]) {
			out = out[:n-1]
		}
		out = append(out, p)
	}
	return out
}

// side is the side at which the way to a state left its start.
func (s *search) side(state int32) geom.Side {
	for s.stops[state].prev >= 0 {
		state = s.stops[state].prev
	}
	return geom.Side(-s.stops[state].prev)
}
