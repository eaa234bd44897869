// Package geom holds the plane values of burin: points, sizes, rectangles,
// paths and outlines, in the manner of [image.Rectangle]. The unit everywhere
// is u, one user unit of the drawing; y grows downwards.
package geom

import "math"

// A Point is a position in u.
type Point struct{ X, Y float64 }

// Pt is shorthand for Point{x, y}.
func Pt(x, y float64) Point { return Point{x, y} }

// Add returns p moved by q.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Sub returns the vector from q to p.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Mul returns p scaled by k about the origin.
func (p Point) Mul(k float64) Point { return Point{float64(p.X * k), float64(p.Y * k)} }

// Dist returns the straight distance between p and q.
func (p Point) Dist(q Point) float64 {
	dx, dy := p.X-q.X, p.Y-q.Y
	return math.Sqrt(float64(dx*dx) + float64(dy*dy))
}

// Toward returns the point at distance d from p on the way to q, or p itself
// where both are one point.
func (p Point) Toward(q Point, d float64) Point {
	l := p.Dist(q)
	if l == 0 {
		return p
	}
	return Point{p.X + float64((q.X-p.X)*(d/l)), p.Y + float64((q.Y-p.Y)*(d/l))}
}

// A Size is a width and a height in u.
type Size struct{ W, H float64 }

// Sz is shorthand for Size{w, h}.
func Sz(w, h float64) Size { return Size{w, h} }

// Max returns the larger of both sizes in each dimension.
func (s Size) Max(t Size) Size { return Size{math.Max(s.W, t.W), math.Max(s.H, t.H)} }

// Fits reports whether s lies within t in both dimensions.
func (s Size) Fits(t Size) bool { return s.W <= t.W && s.H <= t.H }
