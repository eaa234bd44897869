package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// A leg is a horizontal or vertical line from a to b.
type leg struct{ a, b geom.Point }

// clearOf reports whether no leg of a way touches words.
func clearOf(points []geom.Point, words []geom.Rect) bool {
	for i := 1; i < len(points); i++ {
		whole := leg{points[i-1], points[i]}
		if left := cutLine(whole, words); len(left) != 1 || left[0] != whole {
			return false
		}
	}
	return true
}

// cutLine returns what is left of a leg outside the rectangles.
func cutLine(l leg, words []geom.Rect) []leg {
	legs := []leg{l}
	for _, r := range words {
		r = r.Inset(-feedClear)
		if !slices.ContainsFunc(legs, func(l leg) bool { return l.touches(r) }) {
			continue
		}
		var left []leg
		for _, l := range legs {
			left = l.cut(left, r)
		}
		legs = left
	}
	return legs
}

// touches reports whether a leg comes nearer to a rectangle than the grid.
func (l leg) touches(r geom.Rect) bool {
	return r.Min.X < max(l.a.X, l.b.X)+geom.Grid && min(l.a.X, l.b.X) < r.Max.X+geom.Grid &&
		r.Min.Y < max(l.a.Y, l.b.Y)+geom.Grid && min(l.a.Y, l.b.Y) < r.Max.Y+geom.Grid
}

// cut appends what is left of a leg outside a rectangle.
func (l leg) cut(out []leg, r geom.Rect) []leg {
	if !l.touches(r) {
		return append(out, l)
	}
	from, to, lo, hi := l.a.X, l.b.X, r.Min.X, r.Max.X
	at := func(x float64) geom.Point { return geom.Pt(x, l.a.Y) }
	if l.a.X == l.b.X {
		from, to, lo, hi = l.a.Y, l.b.Y, r.Min.Y, r.Max.Y
		at = func(y float64) geom.Point { return geom.Pt(l.a.X, y) }
	}
	if from > to {
		lo, hi = hi, lo
	}
	if (lo-from)*(to-from) > 0 {
		out = append(out, leg{l.a, at(lo)})
	}
	if (to-hi)*(to-from) > 0 {
		out = append(out, leg{at(hi), l.b})
	}
	return out
}
