package route

import (
	"fmt"
	"math"
)

// A RouteError says why a line could not be drawn and what would help.
type RouteError struct {
	From, To string // the ends as the author named them
	Why      string // what was wrong
	// Between names the two things whose gap should be widened; empty where
	// no gap is to blame.
	Between [2]string
	Need    float64 // the least gap that would do, in u; 0 where unknown
}

// Error implements error.
func (e *RouteError) Error() string {
	s := fmt.Sprintf("link from %q to %q: %s", e.From, e.To, e.Why)
	if e.Between[0] == "" {
		return s
	}
	s += fmt.Sprintf("; widen the gap between %q and %q", e.Between[0], e.Between[1])
	if e.Need > 0 {
		s += fmt.Sprintf(" to %g u or more", math.Ceil(e.Need))
	}
	return s
}

// blame returns an error for a line, with the gap between both ends to widen.
func (w *wire) blame(why string, need int) *RouteError {
	return &RouteError{
		From: w.from.Name, To: w.to.Name, Why: why,
		Between: [2]string{w.from.Name, w.to.Name}, Need: coarse(need),
	}
}

// noWay explains why the search for a line failed: the end that is walled in,
// with its nearest neighbour, or else the way between.
func (r *router) noWay(w *wire) *RouteError {
	for _, t := range []*terminal{&w.from, &w.to} {
		if r.walledIn(w, t) {
			if n, ok := r.nearest(w, t); ok {
				e := w.blame(fmt.Sprintf("%q has no free side for a line", t.Name), 0)
				e.Between = [2]string{t.Name, n.name}
				e.Need = coarse(headRun + clear3)
				return e
			}
		}
	}
	e := w.blame("no way leads round the boxes and words between them", 0)
	e.Need = coarse(2 * clear8)
	return e
}

// walledIn reports whether no open side of t has room for a line's first run.
func (r *router) walledIn(w *wire, t *terminal) bool {
	for _, s := range t.open {
		if _, ok := r.gate(w, t, s, t.spans[s].mid, r.stub(w, t)); ok {
			return false
		}
	}
	return true
}

// nearest returns the named wall that lies nearest to t.
func (r *router) nearest(w *wire, t *terminal) (wall, bool) {
	best, ok := wall{}, false
	for i, o := range r.walls {
		if o.name == "" || w.skip[i] || i == t.wall {
			continue
		}
		if !ok || t.box.gap(o.box) < t.box.gap(best.box) {
			best, ok = o, true
		}
	}
	return best, ok
}
