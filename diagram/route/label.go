package route

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// Where labels stand, in steps.
var (
	labelMost = fine(8)                    // farthest from its own line
	labelStep = fine(8)                    // how finely a run is searched
	headReach = fine(TipGap + 12)          // the arrowhead with its tip gap
	headHalf  = fine(HeadNormal.HalfWidth) // half the width of a head
)

// A spot is a place for a label.
type spot struct {
	box  box
	near int // distance from its own line
}

// placeLabels finds room for the label of each route: beside the longest
// straight run, clear of boxes, words, other labels, and at least twice as far
// from any other line as from its own.
func (r *router) placeLabels(routes []Route) {
	type ask struct {
		w     *wire
		spots []spot
	}
	var asks []ask
	for _, w := range r.wires {
		if w.err == nil && w.found() && w.Label.W > 0 && w.Label.H > 0 {
			asks = append(asks, ask{w, r.spots(w)})
		}
	}
	// Those with the least choice choose first.
	slices.SortStableFunc(asks, func(a, b ask) int { return len(a.spots) - len(b.spots) })
	var taken []box
	for _, a := range asks {
		k := slices.IndexFunc(a.spots, func(s spot) bool {
			return !slices.ContainsFunc(taken, func(t box) bool { return t.grow(labelGap).hits(s.box) })
		})
		if k < 0 {
			a.w.err = a.w.noRoom()
			continue
		}
		taken = append(taken, a.spots[k].box)
		routes[a.w.index].Label = a.spots[k].box.rect()
	}
}

// noRoom says how wide the gap between both ends must be for the label.
func (w *wire) noRoom() *RouteError {
	dx := max(0, w.to.box.lo[0]-w.from.box.hi[0], w.from.box.lo[0]-w.to.box.hi[0])
	dy := max(0, w.to.box.lo[1]-w.from.box.hi[1], w.from.box.lo[1]-w.to.box.hi[1])
	size := w.Label.W
	if dy > dx {
		size = w.Label.H
	}
	return w.blame("no room for its label", geomUp(size)+2*labelGap+headReach)
}

func geomUp(v float64) int { return fine(geom.SnapUp(v)) }

// spots lists the free places for a wire's label, best first: longer runs
// before shorter ones, the middle of a run before its ends, above before below
// and right before left.
func (r *router) spots(w *wire) []spot {
	size := [2]int{geomUp(w.Label.W), geomUp(w.Label.H)}
	type run struct {
		s          box
		axis       int
		from, upto int // the part beside which words may stand
	}
	var runs []run
	last := len(w.pts) - 2
	for k := 0; k+1 < len(w.pts); k++ {
		s := segBox(w.pts[k], w.pts[k+1])
		axis := along(s)
		u := run{s, axis, s.lo[axis] + labelGap, s.hi[axis] - labelGap}
		if k == last && !w.to.Free {
			// Words beside the head would read as part of it.
			if w.pts[k+1][axis] > w.pts[k][axis] {
				u.upto -= headReach - labelGap
			} else {
				u.from += headReach - labelGap
			}
		}
		runs = append(runs, u)
	}
	slices.SortStableFunc(runs, func(a, b run) int { return (b.upto - b.from) - (a.upto - a.from) })
	var out []spot
	for _, u := range runs {
		length := size[u.axis]
		free := (u.upto - u.from) - length
		if free < 0 {
			continue
		}
		mid := u.from + free/2
		for t := 0; t <= free/2; t += labelStep {
			for _, at := range [...]int{mid - t, mid + t} {
				for _, gap := range [...]int{labelGap, labelGap / 2, labelMost} {
					for _, way := range [...]int{-1, 1} {
						b := labelBox(u.s, u.axis, at, gap, way, size)
						if r.free(w, b, gap) {
							out = append(out, spot{b, gap})
						}
					}
				}
				if t == 0 {
					break
				}
			}
		}
	}
	return out
}

// labelBox stands beside a segment: way -1 is above a horizontal one and right
// of a vertical one.
func labelBox(s box, axis, at, gap, way int, size [2]int) box {
	var b box
	fix := 1 - axis
	b.lo[axis], b.hi[axis] = at, at+size[axis]
	line := s.lo[fix]
	if (way < 0) == (axis == 0) {
		b.lo[fix], b.hi[fix] = line-gap-size[fix], line-gap
	} else {
		b.lo[fix], b.hi[fix] = line+gap, line+gap+size[fix]
	}
	return b
}

// free reports whether a label may stand at b, gap beside its own line.
func (r *router) free(w *wire, b box, gap int) bool {
	if !r.bounds.holds(b) {
		return false
	}
	for i := range r.walls {
		if r.walls[i].box.grow(labelGap).hits(b) && !(w.skip[i] && r.walls[i].box.holds(b.grow(labelGap))) {
			return false
		}
	}
	for _, o := range r.wires {
		far := 2 * gap
		if o == w {
			far = gap
		}
		for k := 0; k+1 < len(o.pts); k++ {
			if segBox(o.pts[k], o.pts[k+1]).grow(far).hits(b) {
				return false
			}
		}
		if o.found() && !o.to.Free {
			n := len(o.pts) - 1
			tip := segBox(o.pts[n], o.pts[n])
			if tip.grow(headHalf + labelGap).hits(b) {
				return false
			}
		}
	}
	for _, t := range []*terminal{&w.from, &w.to} {
		if t.box.grow(labelGap).hits(b) {
			return false
		}
	}
	return true
}
