package route

import "math"

// cost is what a wire's way costs beside the others.
func (r *router) cost(w *wire) int {
	if !w.found() {
		return math.MaxInt32
	}
	c := bendCost * (len(w.pts) - 2)
	for i := 1; i < len(w.pts); i++ {
		c += abs(w.pts[i][0]-w.pts[i-1][0]) + abs(w.pts[i][1]-w.pts[i-1][1])
	}
	return c + crossCost*r.crossings(w)
}

func (r *router) crossings(w *wire) int {
	n := 0
	for _, o := range r.wires {
		if o != w && o.found() {
			n += crossings(w, o)
		}
	}
	return n
}

// untanglePasses is how often each crossing wire may look for a better way.
const untanglePasses = 2

// untangle takes out each wire that crosses others and lets it look again for
// a way, once as before and once with a dislike of shared channels, and keeps
// the cheapest.
func (r *router) untangle() {
	for range untanglePasses {
		changed := false
		for _, w := range r.wires {
			if !w.found() || r.crossings(w) == 0 {
				continue
			}
			for _, share := range [...]int{shareCost, 8 * shareCost} {
				changed = r.retry(w, share) || changed
			}
		}
		if !changed {
			return
		}
	}
}

// retry looks for another way for a wire and keeps it where it is cheaper.
func (r *router) retry(w *wire, share int) bool {
	before, pts, leave, enter := r.cost(w), w.pts, w.leave, w.enter
	r.mark(w, -1)
	better := r.search(w, share) && r.cost(w) < before
	if !better {
		w.pts, w.leave, w.enter = pts, leave, enter
	}
	r.mark(w, 1)
	return better
}
