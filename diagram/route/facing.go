package route

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// facingPart is the part of the smaller end that must lie ahead of the other
// one for both to face each other.
const facingPart = 4

// facing returns the side of a that looks straight at b, or Auto where they
// stand too close for a line with two bends, or hardly lie ahead.
func facing(a, b *terminal) geom.Side {
	for _, s := range sides {
		axis, dir := axisOf(s)
		gap := dir * (b.edge(s.Opposite()) - a.edge(s))
		ahead := overlap(1-axis, a.box.lo, a.box.hi, b.box.lo, b.box.hi)
		least := min(a.box.size(1-axis), b.box.size(1-axis)) / facingPart
		if gap >= clear8+headRun && ahead >= max(least, 1) {
			return s
		}
	}
	return geom.Auto
}

// mixed reports whether a wire uses one of the two sides that face each other,
// but not the other one: out of the bottom and into the left, say, of a box
// that lies to the right. A person draws such a line from side to side, or
// past both boxes.
func (w *wire) mixed() bool {
	return w.facing != geom.Auto && (w.leave == w.facing) != (w.enter == w.facing.Opposite())
}

// faceToFace gives a wire that has a mixed way one between the facing sides,
// where that is not much dearer.
func (r *router) faceToFace(w *wire) {
	if !w.mixed() {
		return
	}
	was, most := w.way, r.state.best.cost+mixedCost
	if !r.between(w, w.facing, w.facing.Opposite()) || r.state.best.cost > most {
		w.way = was
	}
}

// between searches a way that leaves and enters by the given sides. It fails
// where a side is not open.
func (r *router) between(w *wire, leave, enter geom.Side) bool {
	if !slices.Contains(w.from.open, leave) || !slices.Contains(w.to.open, enter) {
		return false
	}
	from, to := w.from.open, w.to.open
	w.from.open, w.to.open = []geom.Side{leave}, []geom.Side{enter}
	defer func() { w.from.open, w.to.open = from, to }()
	return r.seek(w)
}
