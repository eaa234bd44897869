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
	if w.mixed() {
		c += mixedCost
	}
	return c + crossCost*r.crossings(w)
}

func (r *router) crossings(w *wire) int {
	n, b := 0, w.bounds()
	for _, o := range r.wires {
		if o != w && o.found() && o.bounds().meets(b) {
			n += crossings(w, o)
		}
	}
	return n
}

// untangleShares are the dislikes of shared channels with which crossing wires
// look for a better way, one after the other.
var untangleShares = [...]int{shareCost, apartCost}

// untangle takes out each wire that crosses others, lets it look again for a
// way now that all are known, and keeps the cheaper one.
func (r *router) untangle() {
	for _, share := range untangleShares {
		for _, w := range r.wires {
			if w.found() && r.crossings(w) > 0 {
				r.retry(w, share)
			}
		}
	}
}

// retry looks for another way for a wire and keeps it where it is cheaper.
func (r *router) retry(w *wire, share int) {
	was, before := w.way, r.cost(w)
	r.remove(w)
	if !r.search(w, share) || r.cost(w) >= before {
		w.way = was
	}
	r.enter(w)
}
