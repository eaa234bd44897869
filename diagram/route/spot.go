package route

import "slices"

// Where labels stand, in steps.
var (
	labelMost = fine(8)                    // farthest from its own line
	labelStep = fine(8)                    // how finely a run is searched
	headReach = fine(TipGap + 12)          // the arrowhead with its tip gap
	headHalf  = fine(HeadNormal.HalfWidth) // half the width of a head
)

// labelGaps are the distances of a label from its own line, by the axis of the
// line, best first. Words beside an upright line begin or end at it and need
// more air than those above or below a level one.
var labelGaps = [2][3]int{{labelGap, labelGap / 2, labelMost}, {labelMost, labelGap, labelGap / 2}}

// A spot is a place for a label.
type spot struct {
	box  box
	near int // distance from its own line
}

// A run is a straight part of a wire, and where along it words may stand.
type run struct {
	s          box
	axis       int
	from, upto int
}

// room returns how much longer a run is than the words beside it.
func (u run) room(size [2]int) int { return u.upto - u.from - size[u.axis] }

// runs returns the straight parts of a wire, those with the most room first.
func (w *wire) runs() []run {
	var runs []run
	last := len(w.pts) - 2
	for k := range last + 1 {
		s := segBox(w.pts[k], w.pts[k+1])
		axis := along(s)
		u := run{s, axis, s.lo[axis] + labelGap, s.hi[axis] - labelGap}
		if k == last && !w.to.Free {
			// Words beside the head would read as part of it.
			if w.pts[k+1][axis] > w.pts[k][axis] {
				u.upto = s.hi[axis] - headReach
			} else {
				u.from = s.lo[axis] + headReach
			}
		}
		runs = append(runs, u)
	}
	slices.SortStableFunc(runs, func(a, b run) int { return (b.upto - b.from) - (a.upto - a.from) })
	return runs
}

// labelSize returns the size of the wire's label in steps.
func (w *wire) labelSize() [2]int { return [2]int{ceil(w.Label.W), ceil(w.Label.H)} }

// spots lists the free places for a wire's label, best first: longer runs
// before shorter ones, the middle of a run before its ends, above before below
// and right before left.
func (r *router) spots(w *wire) []spot {
	size := w.labelSize()
	var out []spot
	for _, u := range w.runs() {
		free := u.room(size)
		mid := u.from + free/2
		for t := 0; t <= free/2; t += labelStep {
			for _, at := range [...]int{mid - t, mid + t} {
				for _, gap := range labelGaps[u.axis] {
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

// free reports whether a label of the wire may stand at b, gap beside the line.
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
		if o.found() && o.crowds(b, far) {
			return false
		}
	}
	return !w.from.box.grow(labelGap).hits(b) && !w.to.box.grow(labelGap).hits(b)
}
