package iso

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// A Vec is a position in grid units: x to the lower right, y to the lower
// left, z up.
type Vec struct{ X, Y, Z float64 }

// At is shorthand for Vec{x, y, z}.
func At(x, y, z float64) Vec { return Vec{x, y, z} }

// Add returns v moved by w.
func (v Vec) Add(w Vec) Vec { return Vec{v.X + w.X, v.Y + w.Y, v.Z + w.Z} }

// mul returns v scaled by k about the origin.
func (v Vec) mul(k float64) Vec { return Vec{float64(v.X * k), float64(v.Y * k), float64(v.Z * k)} }

func (v Vec) finite() bool { return geom.Finite(v.X) && geom.Finite(v.Y) && geom.Finite(v.Z) }

// A Bounds is a box along the axes, in grid units. Flat ones have Min.Z equal
// to Max.Z.
type Bounds struct{ Min, Max Vec }

// Space returns the box at (x, y, z) of width w along x, depth d along y and
// height h.
func Space(x, y, z, w, d, h float64) Bounds {
	return Bounds{Vec{x, y, z}, Vec{x + w, y + d, z + h}}
}

// Union returns the smallest box that holds both.
func (b Bounds) Union(c Bounds) Bounds {
	return Bounds{
		Vec{min(b.Min.X, c.Min.X), min(b.Min.Y, c.Min.Y), min(b.Min.Z, c.Min.Z)},
		Vec{max(b.Max.X, c.Max.X), max(b.Max.Y, c.Max.Y), max(b.Max.Z, c.Max.Z)},
	}
}

// ordered returns the box with Min and Max in order.
func (b Bounds) ordered() Bounds {
	return Bounds{
		Vec{min(b.Min.X, b.Max.X), min(b.Min.Y, b.Max.Y), min(b.Min.Z, b.Max.Z)},
		Vec{max(b.Min.X, b.Max.X), max(b.Min.Y, b.Max.Y), max(b.Min.Z, b.Max.Z)},
	}
}

// around returns the smallest box around points.
func around(points ...Vec) Bounds {
	if len(points) == 0 {
		return Bounds{}
	}
	b := Bounds{points[0], points[0]}
	for _, p := range points[1:] {
		b = b.Union(Bounds{p, p})
	}
	return b
}

// turn returns cosine and sine of an angle in degrees, rounded so that they
// are the same on every processor.
func turn(degrees float64) (cos, sin float64) {
	const places = 1e6
	r := degrees * math.Pi / 180
	return math.Round(math.Cos(r)*places) / places, math.Round(math.Sin(r)*places) / places
}
