package route

import (
	"math"
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// detour looks for another way for a wire that has no room for its label: one
// by other sides, where these are open. All other wires and labels stay where
// they are, and the way must not cross more of them than the one before. Of
// the ways with room it takes the cheapest.
func (r *router) detour(w *wire) bool {
	was, most := w.way, r.crossings(w)
	r.remove(w)
	best, least := way{}, math.MaxInt
	for _, leave := range w.from.open {
		for _, enter := range w.to.open {
			if leave == was.leave && enter == was.enter || !r.divert(w, leave, enter) {
				continue
			}
			if r.cost(w) < least && r.crossings(w) <= most && slices.ContainsFunc(r.spots(w), r.untaken) {
				best, least = w.way, r.cost(w)
			}
		}
	}
	if least == math.MaxInt {
		w.way = was
		return false
	}
	w.way = best
	r.enter(w)
	return r.take(w, r.spots(w))
}

// divert gives a wire the best way by two sides, nudged into its channels, and
// reports whether it disturbs nothing.
func (r *router) divert(w *wire, leave, enter geom.Side) bool {
	w.way = way{}
	if !r.searchBetween(w, leave, enter) {
		return false
	}
	for range nudgeRounds {
		r.nudge(1, w)
		r.nudge(0, w)
	}
	if r.strikes(w) || r.disturbs(w) {
		return false
	}
	return !slices.ContainsFunc(r.wires, func(o *wire) bool {
		return o != w && o.found() && beside(w, o, lineGap) >= 0
	})
}
