package route

// touchGap is the least distance, in steps, of lines that run side by side.
var touchGap = fine(3)

// checkAll is the last word on the ways: whatever the steps before it did, a
// line that runs through something or on top of another is an error.
func (r *router) checkAll() {
	for _, w := range r.wires {
		if !w.found() {
			continue
		}
		if r.strikes(w) {
			r.fail(w, r.noWay(w))
		} else if o := r.touching(w); o != nil {
			r.fail(w, r.noRoomBeside(w, o))
		}
	}
}

// strikes reports whether a wire comes too close to a wall, leaves the bounds,
// or runs askew. The first and the last segment may touch their own ends.
func (r *router) strikes(w *wire) bool {
	last := len(w.pts) - 2
	for k := range last + 1 {
		a, b := w.pts[k], w.pts[k+1]
		s := segBox(a, b)
		switch {
		case a[0] != b[0] && a[1] != b[1], r.obstructed(w, a, b),
			k > 0 && w.from.box.hits(s), k < last && w.to.box.hits(s):
			return true
		}
	}
	return false
}

// touching returns an earlier wire that w runs on top of.
func (r *router) touching(w *wire) *wire {
	b := w.bounds().grow(touchGap)
	for _, o := range r.wires {
		if o.index < w.index && o.found() && o.bounds().meets(b) && beside(w, o, touchGap) >= 0 {
			return o
		}
	}
	return nil
}

// beside returns the first segment of w that runs beside one of o, less than
// gap away, or -1. Wires of one group may.
func beside(w, o *wire, gap int) int {
	if w.together(o) {
		return -1
	}
	for k := range len(w.pts) - 1 {
		s := segBox(w.pts[k], w.pts[k+1])
		axis := along(s)
		for j := range len(o.pts) - 1 {
			t := segBox(o.pts[j], o.pts[j+1])
			if along(t) == axis && abs(s.lo[1-axis]-t.lo[1-axis]) < gap && overlap(axis, s.lo, s.hi, t.lo, t.hi) > 0 {
				return k
			}
		}
	}
	return -1
}
