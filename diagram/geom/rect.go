package geom

import "math"

// A Rect contains the points with Min.X <= X <= Max.X and Min.Y <= Y <= Max.Y.
// The zero Rect is empty and is the neutral element of [Rect.Union].
type Rect struct{ Min, Max Point }

// R returns the rectangle at (x, y) with width w and height h.
func R(x, y, w, h float64) Rect { return Rect{Point{x, y}, Point{x + w, y + h}} }

// RectOf returns the rectangle with its upper left corner at p and size s.
func RectOf(p Point, s Size) Rect { return R(p.X, p.Y, s.W, s.H) }

// Dx returns the width.
func (r Rect) Dx() float64 { return r.Max.X - r.Min.X }

// Dy returns the height.
func (r Rect) Dy() float64 { return r.Max.Y - r.Min.Y }

// Size returns width and height.
func (r Rect) Size() Size { return Size{r.Dx(), r.Dy()} }

// Center returns the middle.
func (r Rect) Center() Point { return Point{(r.Min.X + r.Max.X) / 2, (r.Min.Y + r.Max.Y) / 2} }

// Empty reports whether r is the zero Rect or inside out.
func (r Rect) Empty() bool { return r == Rect{} || r.Max.X < r.Min.X || r.Max.Y < r.Min.Y }

// Add returns r moved by p.
func (r Rect) Add(p Point) Rect { return Rect{r.Min.Add(p), r.Max.Add(p)} }

// Inset returns r with every side moved inwards by d (outwards where d is negative).
func (r Rect) Inset(d float64) Rect {
	return Rect{Point{r.Min.X + d, r.Min.Y + d}, Point{r.Max.X - d, r.Max.Y - d}}
}

// Union returns the smallest rectangle that holds both; an empty one does not count.
func (r Rect) Union(s Rect) Rect {
	if r.Empty() {
		return s
	}
	if s.Empty() {
		return r
	}
	return Rect{
		Point{min(r.Min.X, s.Min.X), min(r.Min.Y, s.Min.Y)},
		Point{max(r.Max.X, s.Max.X), max(r.Max.Y, s.Max.Y)},
	}
}

// Intersect returns the common part, or the zero Rect where there is none.
func (r Rect) Intersect(s Rect) Rect {
	t := Rect{
		Point{max(r.Min.X, s.Min.X), max(r.Min.Y, s.Min.Y)},
		Point{min(r.Max.X, s.Max.X), min(r.Max.Y, s.Max.Y)},
	}
	if t.Max.X < t.Min.X || t.Max.Y < t.Min.Y {
		return Rect{}
	}
	return t
}

// Overlaps reports whether r and s share an area, not merely an edge.
func (r Rect) Overlaps(s Rect) bool {
	return r.Min.X < s.Max.X && s.Min.X < r.Max.X && r.Min.Y < s.Max.Y && s.Min.Y < r.Max.Y
}

// Contains reports whether s lies within r, edges included.
func (r Rect) Contains(s Rect) bool {
	return r.Min.X <= s.Min.X && r.Min.Y <= s.Min.Y && s.Max.X <= r.Max.X && s.Max.Y <= r.Max.Y
}

// Has reports whether p lies in r, edges included.
func (r Rect) Has(p Point) bool {
	return r.Min.X <= p.X && p.X <= r.Max.X && r.Min.Y <= p.Y && p.Y <= r.Max.Y
}

// Gap returns the distance between r and s, 0 where they touch or overlap.
func (r Rect) Gap(s Rect) float64 {
	dx := max(0, max(s.Min.X-r.Max.X, r.Min.X-s.Max.X))
	dy := max(0, max(s.Min.Y-r.Max.Y, r.Min.Y-s.Max.Y))
	return math.Sqrt(float64(dx*dx) + float64(dy*dy))
}

// Round2 returns r with all coordinates rounded to two decimals.
func (r Rect) Round2() Rect {
	return Rect{Point{Round2(r.Min.X), Round2(r.Min.Y)}, Point{Round2(r.Max.X), Round2(r.Max.Y)}}
}

// An Insets is a distance from each side of a rectangle.
type Insets struct{ Top, Right, Bottom, Left float64 }
