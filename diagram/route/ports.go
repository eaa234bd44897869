package route

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// sides in the order in which ties are broken.
var sides = [...]geom.Side{geom.Right, geom.Bottom, geom.Left, geom.Top}

const (
	// maxSlope is how far an outline may slope where a line meets it: the
	// tangent of 30 degrees.
	maxSlope = 0.578
	// cornerGap is the least distance of a port from a corner, in u.
	cornerGap = 4.0
	// portSteps is how finely a side is probed for its flat part.
	portSteps = 32
)

// A span is the part of a side at which lines may meet it: fixed coordinates
// from lo to hi.
type span struct{ lo, hi, mid int }

func (s span) has(v int) bool { return s.lo <= v && v <= s.hi }

func (s span) clamp(v int) int { return min(max(v, s.lo), s.hi) }

// room returns how many ports fit on the span.
func (s span) room() int { return (s.hi-s.lo)/portGap + 1 }

// A terminal is an end in the router's terms.
type terminal struct {
	End
	box   box
	spans [5]span // by side
	open  []geom.Side
	wall  int // the wall that is this end's own box, or -1
}

func newTerminal(e End) terminal {
	t := terminal{End: e, box: boxOf(e.Outline.Bounds()), wall: -1}
	for _, s := range sides {
		t.spans[s] = spanOf(e.Outline, s)
		if e.Near != nil {
			t.spans[s].mid = t.spans[s].clamp(fine(*e.Near))
		}
		if e.Side == geom.Auto || e.Side == s {
			t.open = append(t.open, s)
		}
	}
	return t
}

// spanOf finds the part of a side around its middle where the outline slopes
// less than maxSlope.
func spanOf(o geom.Outline, s geom.Side) span {
	b := o.Bounds()
	lo, hi := b.Min.X, b.Max.X
	if s.Horizontal() {
		lo, hi = b.Min.Y, b.Max.Y
	}
	mid := geom.Snap((lo + hi) / 2)
	depth := func(at float64) float64 {
		p := o.Stop(s, at)
		if s.Horizontal() {
			return geom.Snap(p.X)
		}
		return geom.Snap(p.Y)
	}
	reach := func(dir float64) int {
		most := (hi-lo)/2 - cornerGap
		best := 0.0
		for i := 1; i <= portSteps && most > 0; i++ {
			t := float64(most*float64(i)) / portSteps
			at := mid + float64(dir*t)
			rise := depth(at+0.5) - depth(at-0.5)
			if rise > maxSlope || rise < -maxSlope {
				break
			}
			best = t
		}
		return fine(best)
	}
	m := fine(mid)
	return span{m - reach(-1), m + reach(1), m}
}

// border is the point of the outline at which a line at the fixed coordinate
// meets the given side.
func (t *terminal) border(s geom.Side, at int) pt {
	p := t.Outline.Stop(s, coarse(at))
	return pt{fine(p.X), fine(p.Y)}
}

// edge is the coordinate of the box's side along the axis of a line that
// leaves it.
func (t *terminal) edge(s geom.Side) int {
	axis, dir := axisOf(s)
	if dir > 0 {
		return t.box.hi[axis]
	}
	return t.box.lo[axis]
}

// ports returns the fixed coordinates at which a line may leave a side on its
// way to other: the middle, and where a straight line would meet both.
func (t *terminal) ports(s geom.Side, other *terminal) []int {
	own, far := t.spans[s], other.spans[s.Opposite()]
	out := []int{own.mid}
	if at, ok := alignment(own, far); ok {
		out = append(out, at)
	}
	for _, v := range []int{far.mid, own.clamp(far.mid)} {
		if own.has(v) {
			out = append(out, v)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// alignment returns the coordinate for a straight line between two spans: the
// middle of the shorter one, as far as both allow.
func alignment(a, b span) (int, bool) {
	lo, hi := max(a.lo, b.lo), min(a.hi, b.hi)
	if lo > hi {
		return 0, false
	}
	mid := a.mid
	if b.hi-b.lo < a.hi-a.lo {
		mid = b.mid
	}
	return min(max(mid, lo), hi), true
}
