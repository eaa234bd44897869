package route

// apart is the least distance, in steps, of lines that run side by side.
var apart = fine(3)

// check is the last word on a wire: whatever the steps before it did, a line
// that runs through something or on top of another is an error.
func (r *router) check(w *wire) error {
	n := len(w.pts)
	for k := 0; k+1 < n; k++ {
		a, b := w.pts[k], w.pts[k+1]
		if a[0] != b[0] && a[1] != b[1] || r.strikes(w, k) {
			return r.noWay(w)
		}
	}
	if o := r.touching(w); o != nil {
		e := w.blame("it finds no room beside the line from \""+o.from.Name+"\" to \""+o.to.Name+"\"", 0)
		e.Need = coarse(2*clear8 + lineGap)
		return e
	}
	return nil
}

// strikes reports whether segment k comes too close to a wall or leaves the
// bounds. The first and the last one may touch their own ends.
func (r *router) strikes(w *wire, k int) bool {
	s := segBox(w.pts[k], w.pts[k+1])
	if !r.bounds.holds(s) {
		return true
	}
	for i := range r.walls {
		o := r.walls[i].box
		if !w.skip[i] && o != w.from.box && o != w.to.box && o.grow(clear3).hits(s) {
			return true
		}
	}
	return k > 0 && w.from.box.hits(s) || k < len(w.pts)-2 && w.to.box.hits(s)
}

// touching returns an earlier wire that w runs on top of.
func (r *router) touching(w *wire) *wire {
	for _, o := range r.wires {
		if o.index >= w.index || !o.found() || o.err != nil || w.group > 0 && w.group == o.group {
			continue
		}
		for i := 0; i+1 < len(w.pts); i++ {
			s := segBox(w.pts[i], w.pts[i+1])
			for j := 0; j+1 < len(o.pts); j++ {
				t := segBox(o.pts[j], o.pts[j+1])
				axis := along(s)
				if along(t) == axis && abs(s.lo[1-axis]-t.lo[1-axis]) < apart &&
					overlap(axis, s.lo, s.hi, t.lo, t.hi) > 0 {
					return o
				}
			}
		}
	}
	return nil
}
