package route

import (
	"math"
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// direct tries a straight line, the best way of all where it is free.
func (r *router) direct(w *wire) bool {
	best := math.MaxInt
	for _, s := range w.from.open {
		e := s.Opposite()
		axis, dir := axisOf(s)
		gap := dir * (w.to.edge(e) - w.from.edge(s))
		if gap < straight || !slices.Contains(w.to.open, e) {
			continue
		}
		for _, at := range r.lanes(w, s, axis) {
			a, b := w.from.border(s, at), w.to.border(e, at)
			a[1-axis], b[1-axis] = at, at
			if r.obstructed(w, a, b) || r.crowded(w, s, a, b) {
				continue
			}
			c := gap + r.straightCost(w, &w.from, s, at) + r.straightCost(w, &w.to, e, at)
			if c < best && c < gap+fullCost {
				best = c
				w.way = way{[]pt{a, b}, s, e}
			}
			break
		}
	}
	return best < math.MaxInt
}

// lanes returns where a straight line from a side may run, best first: through
// the middle, or else clear of the walls in the corridor.
func (r *router) lanes(w *wire, side geom.Side, axis int) []int {
	own, far := w.from.spans[side], w.to.spans[side.Opposite()]
	mid, ok := alignment(own, far)
	if !ok {
		return nil
	}
	out := []int{mid}
	lo, hi := max(own.lo, far.lo), min(own.hi, far.hi)
	corridor := segBox(w.from.box.lo, w.to.box.hi)
	corridor.lo[1-axis], corridor.hi[1-axis] = lo, hi
	for i := range r.walls {
		o := r.walls[i].box
		if !o.grow(clear8).hits(corridor) || !r.foreign(w, i) {
			continue
		}
		for _, v := range [...]int{o.lo[1-axis] - clear8, o.hi[1-axis] + clear8} {
			if lo <= v && v <= hi {
				out = append(out, v)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return abs(a-mid) - abs(b-mid) })
	return out
}

// crowded reports whether a straight line would cross another wire, or find no
// room beside those that already run between the same sides.
func (r *router) crowded(w *wire, side geom.Side, a, b pt) bool {
	try := &wire{way: way{pts: []pt{a, b}}, group: w.group}
	lo := max(w.from.spans[side].lo, w.to.spans[side.Opposite()].lo)
	hi := min(w.from.spans[side].hi, w.to.spans[side.Opposite()].hi)
	axis, _ := axisOf(side)
	beside := 0
	for _, o := range r.wires {
		if !o.found() || o == w || o.together(w) {
			continue
		}
		if crossings(try, o) > 0 {
			return true
		}
		for k := 1; k < len(o.pts); k++ {
			p, q := o.pts[k-1], o.pts[k]
			if p[1-axis] == q[1-axis] && lo <= p[1-axis] && p[1-axis] <= hi && overlap(axis, a, b, p, q) > 0 {
				beside++
			}
		}
	}
	return beside > 0 && beside*portGap > hi-lo
}

// overlap returns the length that two segments have in common along an axis.
func overlap(axis int, a, b, c, d pt) int {
	return min(max(a[axis], b[axis]), max(c[axis], d[axis])) - max(min(a[axis], b[axis]), min(c[axis], d[axis]))
}
