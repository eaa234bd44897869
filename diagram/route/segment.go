package route

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// A seg is one segment of a wire, movable across its run.
type seg struct {
	w      *wire
	k      int    // from point k to point k+1
	pos    int    // the fixed coordinate
	lo, hi int    // the run
	wide   limits // that keep it clear of everything
	hard   limits // that must be kept
	want   int
	rep    int // the segment that stands for all that are merged with this one
}

// A port is a side of an end.
type port struct {
	t    *terminal
	side geom.Side
}

// ports returns the ports at which the segment begins and ends; one with a nil
// terminal is none.
func (s *seg) ports() (p [2]port) {
	if s.k == 0 {
		p[0] = port{&s.w.from, s.w.leave}
	}
	if s.k == len(s.w.pts)-2 {
		p[1] = port{&s.w.to, s.w.enter}
	}
	return p
}

// sharesSide reports whether two segments have ports on the same side of a box.
func (s *seg) sharesSide(o *seg) bool {
	for _, p := range s.ports() {
		for _, q := range o.ports() {
			if p.t != nil && q.t != nil && p.side == q.side && p.t.box == q.t.box {
				return true
			}
		}
	}
	return false
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
			if !a.w.together(b.w) || a.lo > b.hi || b.lo > a.hi {
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
