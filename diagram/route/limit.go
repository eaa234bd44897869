package route

// limits are the least and the largest position of a segment.
type limits [2]int

// clip keeps the limits within lo and hi.
func (l *limits) clip(lo, hi int) { l[0], l[1] = max(l[0], lo), min(l[1], hi) }

// avoid keeps a segment at least d off a box that lies beside it, and tells
// on which side the box lies: 0 or 1, or -1 where it is not beside.
func (l *limits) avoid(s *seg, axis int, b box, d int) int {
	if b.lo[axis]-d >= s.hi || s.lo >= b.hi[axis]+d {
		return -1
	}
	switch fix := 1 - axis; {
	case b.hi[fix] <= s.pos:
		l[0] = max(l[0], b.hi[fix]+d)
		return 0
	case b.lo[fix] >= s.pos:
		l[1] = min(l[1], b.lo[fix]-d)
		return 1
	}
	return -1
}

// limit finds how far a segment may move, and where it wants to be: within the
// walls and bounds beside it, its ports, and far enough from its own ends.
func (r *router) limit(s *seg, axis int) {
	w, last := s.w, len(s.w.pts)-2
	s.hard = limits{r.bounds.lo[1-axis], r.bounds.hi[1-axis]}
	s.wide = s.hard
	var banks [2]bool // the sides on which something stands
	avoid := func(b box, wide, hard int) {
		s.hard.avoid(s, axis, b, hard)
		if side := s.wide.avoid(s, axis, b, wide); side >= 0 {
			banks[side] = true
		}
	}
	for i := range r.walls {
		if r.foreign(w, i) {
			avoid(r.walls[i].box, clear8, clear3)
		}
	}
	if s.k > 0 {
		avoid(w.from.box, clear8, s.firstRun(&w.from, s.k == 1))
	}
	if s.k < last {
		d := s.firstRun(&w.to, s.k == last-1)
		avoid(w.to.box, max(d, clear8), d)
	}
	for _, p := range s.ports() {
		if p.t != nil {
			span := p.t.spans[p.side]
			s.hard.clip(span.lo, span.hi)
			s.wide.clip(span.lo, span.hi)
		}
	}
	s.want = s.pos
	if s.isMiddle(axis) && banks[0] && banks[1] && s.wide[0] <= s.wide[1] {
		// The middle of a Z stands in the middle of its channel.
		s.want = (s.wide[0] + s.wide[1]) / 2
	}
	// A limit never excludes where the segment already is.
	s.hard[0], s.hard[1] = min(s.hard[0], s.pos), max(s.hard[1], s.pos)
}

// firstRun is how far a segment must keep off an end of its wire: the length
// of the run between both where it is the next one.
func (s *seg) firstRun(t *terminal, next bool) int {
	if next {
		return s.w.stub(t)
	}
	return clear3
}

// isMiddle reports whether a segment is the middle of a Z: its wire goes on to
// opposite sides at its ends.
func (s *seg) isMiddle(axis int) bool {
	p := s.w.pts
	if s.k == 0 || s.k == len(p)-2 {
		return false
	}
	a, b := p[s.k-1][1-axis]-s.pos, p[s.k+2][1-axis]-s.pos
	return sign(a)*sign(b) < 0
}
