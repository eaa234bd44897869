package layouts

import "github.com/burindev/burin/diagram/geom"

// clearOf reports whether no leg of a way touches words.
func clearOf(points []geom.Point, words []geom.Rect) bool {
	for i := 1; i < len(points); i++ {
		if legs := cutLine(points[i-1], points[i], words); len(legs) != 1 || legs[0] != [2]geom.Point{points[i-1], points[i]} {
			return false
		}
	}
	return true
}

// cutLine returns what is left of a horizontal or vertical line outside the
// rectangles.
func cutLine(a, b geom.Point, words []geom.Rect) [][2]geom.Point {
	legs := [][2]geom.Point{{a, b}}
	for _, r := range words {
		r = r.Inset(-feedClear)
		var left [][2]geom.Point
		for _, l := range legs {
			left = append(left, cutOne(l, r)...)
		}
		legs = left
	}
	return legs
}

func cutOne(l [2]geom.Point, r geom.Rect) [][2]geom.Point {
	a, b := l[0], l[1]
	box := geom.Rect{Min: geom.Pt(min(a.X, b.X), min(a.Y, b.Y)), Max: geom.Pt(max(a.X, b.X), max(a.Y, b.Y))}
	if !(r.Min.X < box.Max.X+geom.Grid && box.Min.X < r.Max.X+geom.Grid && r.Min.Y < box.Max.Y+geom.Grid && box.Min.Y < r.Max.Y+geom.Grid) {
		return [][2]geom.Point{l}
	}
	var out [][2]geom.Point
	if a.X == b.X {
		lo, hi := r.Min.Y, r.Max.Y
		if a.Y > b.Y {
			lo, hi = hi, lo
		}
		if (lo-a.Y)*(b.Y-a.Y) > 0 {
			out = append(out, [2]geom.Point{a, geom.Pt(a.X, lo)})
		}
		if (b.Y-hi)*(b.Y-a.Y) > 0 {
			out = append(out, [2]geom.Point{geom.Pt(a.X, hi), b})
		}
		return out
	}
	lo, hi := r.Min.X, r.Max.X
	if a.X > b.X {
		lo, hi = hi, lo
	}
	if (lo-a.X)*(b.X-a.X) > 0 {
		out = append(out, [2]geom.Point{a, geom.Pt(lo, a.Y)})
	}
	if (b.X-hi)*(b.X-a.X) > 0 {
		out = append(out, [2]geom.Point{geom.Pt(hi, a.Y), b})
	}
	return out
}
