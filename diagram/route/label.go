package route

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// A label is the place that a wire's words have taken.
type label struct {
	wire *wire
	spot
}

// placeLabels finds room for the label of each wire: beside the longest
// straight run, clear of boxes, words, other labels, and at least twice as far
// from any other line as from its own. A wire without room for its label looks
// for another way that has some.
func (r *router) placeLabels() {
	type ask struct {
		w     *wire
		spots []spot
	}
	var asks []ask
	for _, w := range r.wires {
		if w.found() && w.Label.W > 0 && w.Label.H > 0 {
			asks = append(asks, ask{w, r.spots(w)})
		}
	}
	// Those with the least choice choose first.
	slices.SortStableFunc(asks, func(a, b ask) int { return len(a.spots) - len(b.spots) })
	var left []*wire
	for _, a := range asks {
		if !r.take(a.w, a.spots) {
			left = append(left, a.w)
		}
	}
	for _, w := range left {
		if !r.firm && r.detour(w) {
			continue
		}
		r.fail(w, r.noRoomForLabel(w))
	}
}

// take gives a wire the best of the spots that no label has taken.
func (r *router) take(w *wire, spots []spot) bool {
	k := slices.IndexFunc(spots, r.untaken)
	if k < 0 {
		return false
	}
	r.labels = append(r.labels, label{w, spots[k]})
	return true
}

func (r *router) untaken(s spot) bool {
	return !slices.ContainsFunc(r.labels, func(l label) bool { return l.box.grow(labelGap).hits(s.box) })
}

// disturbs reports whether a wire comes too close to a label of another one.
func (r *router) disturbs(w *wire) bool {
	return slices.ContainsFunc(r.labels, func(l label) bool { return l.wire != w && w.crowds(l.box, 2*l.near) })
}

// crowds reports whether the wire's line comes closer to b than gap, or its
// arrowhead too close.
func (w *wire) crowds(b box, gap int) bool {
	n := len(w.pts) - 1
	for k := range n {
		if segBox(w.pts[k], w.pts[k+1]).grow(gap).hits(b) {
			return true
		}
	}
	return !w.to.Free && segBox(w.pts[n], w.pts[n]).grow(headHalf+labelGap).hits(b)
}

// ceil returns v (u) in steps, rounded up.
func ceil(v float64) int { return fine(geom.SnapUp(v)) }
