package route

import "slices"

// A seg is one segment of a wire, movable across its run.
type seg struct {
	w      *wire
	k      int    // from point k to point k+1
	pos    int    // the fixed coordinate
	lo, hi int    // the run
	wide   [2]int // limits of pos that keep it clear of everything
	hard   [2]int // limits of pos that must be kept
	want   int
	rep    int // the segment that stands for all that are merged with this one
}

// ends lists the ports at which the segment begins or ends, if any.
func (s *seg) ends() []port {
	var out []port
	if s.k == 0 {
		out = append(out, port{&s.w.from, int(s.w.leave)})
	}
	if s.k == len(s.w.pts)-2 {
		out = append(out, port{&s.w.to, int(s.w.enter)})
	}
	return out
}

// A port is a side of an end.
type port struct {
	t    *terminal
	side int
}

// segments collects the segments along an axis, ordered by position.
func (r *router) segments(axis int) []seg {
	var segs []seg
	for _, w := range r.wires {
		for k := 0; k+1 < len(w.pts); k++ {
			b := segBox(w.pts[k], w.pts[k+1])
			if a, _ := axisOf(w.leave); (a+k)%2 == axis {
				segs = append(segs, seg{w: w, k: k, pos: b.lo[1-axis], lo: b.lo[axis], hi: b.hi[axis]})
			}
		}
	}
	slices.SortStableFunc(segs, func(a, b seg) int { return a.pos - b.pos })
	return segs
}

// merge lets segments of one group that lie on one line stay together.
func merge(segs []seg, axis int) {
	for i := range segs {
		segs[i].rep = i
	}
	for i := range segs {
		for j := i - 1; j >= 0 && segs[j].pos == segs[i].pos; j-- {
			a, b := &segs[i], &segs[j]
			if a.w.group == 0 || a.w.group != b.w.group || a.lo > b.hi || b.lo > a.hi {
				continue
			}
			from, to := max(a.rep, b.rep), min(a.rep, b.rep)
			for k := range segs {
				if segs[k].rep == from {
					segs[k].rep = to
				}
			}
		}
	}
}

// limit finds how far a segment may move: up to the walls and bounds beside
// it, its ports, and far enough from its own ends.
func (r *router) limit(s *seg, axis int) {
	w, fix, last := s.w, 1-axis, len(s.w.pts)-2
	s.hard = [2]int{r.bounds.lo[fix], r.bounds.hi[fix]}
	s.wide = s.hard
	raw := [2]bool{}
	beside := func(b box, wide, hard int) {
		// A segment that is already closer than wide need not go away, but
		// wants the middle of its gap.
		if b.lo[axis]-hard < s.hi && s.lo < b.hi[axis]+hard {
			if b.hi[fix] <= s.pos {
				s.hard[0] = max(s.hard[0], b.hi[fix]+hard)
			} else if b.lo[fix] >= s.pos {
				s.hard[1] = min(s.hard[1], b.lo[fix]-hard)
			}
		}
		if b.lo[axis]-wide < s.hi && s.lo < b.hi[axis]+wide {
			if b.hi[fix] <= s.pos {
				s.wide[0], raw[0] = max(s.wide[0], b.hi[fix]+wide), true
			} else if b.lo[fix] >= s.pos {
				s.wide[1], raw[1] = min(s.wide[1], b.lo[fix]-wide), true
			}
		}
	}
	for i := range r.walls {
		b := r.walls[i].box
		if !w.skip[i] && b != w.from.box && b != w.to.box {
			beside(b, clear8, clear3)
		}
	}
	if s.k > 0 {
		d := clear3
		if s.k == 1 {
			d = clear8
		}
		beside(w.from.box, clear8, d)
	}
	if s.k < last {
		d := clear3
		if s.k == last-1 {
			d = r.stub(w, &w.to)
		}
		beside(w.to.box, max(d, clear8), d)
	}
	s.want = s.pos
	for _, p := range s.ends() {
		sp := p.t.spans[p.side]
		for _, l := range []*[2]int{&s.hard, &s.wide} {
			l[0], l[1] = max(l[0], sp.lo), min(l[1], sp.hi)
		}
	}
	if s.k > 0 && s.k < last {
		a, b := w.pts[s.k-1][fix]-s.pos, w.pts[s.k+2][fix]-s.pos
		if sign(a)*sign(b) < 0 && raw[0] && raw[1] && s.wide[0] <= s.wide[1] {
			// The middle of a Z stands in the middle of its channel.
			s.want = (s.wide[0] + s.wide[1]) / 2
		}
	}
	// A limit never excludes where the segment already is.
	s.hard[0], s.hard[1] = min(s.hard[0], s.pos), max(s.hard[1], s.pos)
}
