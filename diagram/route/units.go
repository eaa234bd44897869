package route

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// Inside the router all coordinates are whole numbers of geom.Grid, so that
// every comparison is exact. Axis 0 is x, axis 1 is y.

// fine returns v (u) in steps of geom.Grid, rounded to the nearest.
func fine(v float64) int { return int(math.Round(geom.Snap(v) / geom.Grid)) }

// coarse returns v steps in u.
func coarse(v int) float64 { return float64(v) * geom.Grid }

// The package's distances in steps.
var (
	clear8   = fine(Clear)
	clear3   = fine(MinClear)
	lineGap  = fine(LineGap)
	portGap  = fine(PortGap)
	labelGap = fine(LabelGap)
	headRun  = fine(TipGap + ShaftStop + MinRun)
	straight = fine(MinStraight)
)

// A pt is a point in steps.
type pt [2]int

func (p pt) point() geom.Point { return geom.Pt(coarse(p[0]), coarse(p[1])) }

// A box is a rectangle in steps.
type box struct{ lo, hi pt }

// boxOf returns r in steps.
func boxOf(r geom.Rect) box {
	return box{pt{fine(r.Min.X), fine(r.Min.Y)}, pt{fine(r.Max.X), fine(r.Max.Y)}}
}

// segBox returns the degenerate box around a segment.
func segBox(a, b pt) box {
	return box{pt{min(a[0], b[0]), min(a[1], b[1])}, pt{max(a[0], b[0]), max(a[1], b[1])}}
}

func (b box) size(axis int) int { return b.hi[axis] - b.lo[axis] }

// grow returns b with every side moved outwards by d.
func (b box) grow(d int) box {
	return box{pt{b.lo[0] - d, b.lo[1] - d}, pt{b.hi[0] + d, b.hi[1] + d}}
}

// holds reports whether c lies within b, edges included.
func (b box) holds(c box) bool {
	return b.lo[0] <= c.lo[0] && b.lo[1] <= c.lo[1] && c.hi[0] <= b.hi[0] && c.hi[1] <= b.hi[1]
}

// hits reports whether c enters the inside of b. A segment on the edge of b
// does not.
func (b box) hits(c box) bool {
	return b.lo[0] < c.hi[0] && c.lo[0] < b.hi[0] && b.lo[1] < c.hi[1] && c.lo[1] < b.hi[1]
}

// meets reports whether b and c have a point in common.
func (b box) meets(c box) bool {
	return b.lo[0] <= c.hi[0] && c.lo[0] <= b.hi[0] && b.lo[1] <= c.hi[1] && c.lo[1] <= b.hi[1]
}

// join returns the smallest box around b and c.
func (b box) join(c box) box {
	return box{pt{min(b.lo[0], c.lo[0]), min(b.lo[1], c.lo[1])}, pt{max(b.hi[0], c.hi[0]), max(b.hi[1], c.hi[1])}}
}

// apart returns the distance of b and c along an axis, 0 where they overlap.
func (b box) apart(c box, axis int) int {
	return max(0, c.lo[axis]-b.hi[axis], b.lo[axis]-c.hi[axis])
}

// gap returns the larger of the distances of b and c along both axes.
func (b box) gap(c box) int {
	return max(b.apart(c, 0), b.apart(c, 1))
}

func (b box) rect() geom.Rect { return geom.Rect{Min: b.lo.point(), Max: b.hi.point()} }

func abs(v int) int {
	if v < 0 {
		return -v
	}
	return v
}

func sign(v int) int {
	switch {
	case v < 0:
		return -1
	case v > 0:
		return 1
	}
	return 0
}

// axisOf returns the axis along which a line leaves a side, and whether it
// goes towards larger (1) or smaller (-1) coordinates.
func axisOf(s geom.Side) (axis, dir int) {
	switch s {
	case geom.Top:
		return 1, -1
	case geom.Bottom:
		return 1, 1
	case geom.Left:
		return 0, -1
	}
	return 0, 1
}
