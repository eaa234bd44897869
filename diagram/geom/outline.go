package geom

import "math"

// An Outline is the border at which a line from outside stops.
type Outline interface {
	// Bounds is the smallest rectangle around the outline.
	Bounds() Rect
	// Stop is where a horizontal or vertical line stops that comes towards
	// the outline from the given side; at is the line's fixed coordinate
	// (x for Top and Bottom, y for Left and Right).
	Stop(side Side, at float64) Point
	// Moved returns the outline shifted by d.
	Moved(d Point) Outline
}

// Box is the outline of a rectangle with corners of radius R.
type Box struct {
	Rect Rect
	R    float64
}

// Bounds implements [Outline].
func (b Box) Bounds() Rect { return b.Rect }

// Moved implements [Outline].
func (b Box) Moved(d Point) Outline { return Box{b.Rect.Add(d), b.R} }

// Stop implements [Outline].
func (b Box) Stop(side Side, at float64) Point {
	r := b.Rect
	// depth is how far a rounded corner lies behind the straight side.
	depth := func(at, lo, hi float64) float64 {
		d := math.Max(lo+b.R-at, at-(hi-b.R))
		if d <= 0 || b.R <= 0 {
			return 0
		}
		d = math.Min(d, b.R)
		return b.R - math.Sqrt(float64(b.R*b.R)-float64(d*d))
	}
	switch side {
	case Top:
		return Pt(at, r.Min.Y+depth(at, r.Min.X, r.Max.X))
	case Bottom:
		return Pt(at, r.Max.Y-depth(at, r.Min.X, r.Max.X))
	case Left:
		return Pt(r.Min.X+depth(at, r.Min.Y, r.Max.Y), at)
	case Right:
		return Pt(r.Max.X-depth(at, r.Min.Y, r.Max.Y), at)
	}
	return r.Center()
}

// Oval is the outline of an ellipse inscribed in Rect.
type Oval struct{ Rect Rect }

// Bounds implements [Outline].
func (o Oval) Bounds() Rect { return o.Rect }

// Moved implements [Outline].
func (o Oval) Moved(d Point) Outline { return Oval{o.Rect.Add(d)} }

// Stop implements [Outline].
func (o Oval) Stop(side Side, at float64) Point {
	c, rx, ry := o.Rect.Center(), o.Rect.Dx()/2, o.Rect.Dy()/2
	half := func(t, r, other float64) float64 {
		if r <= 0 {
			return 0
		}
		k := math.Min(1, math.Abs(t)/r)
		return float64(other * math.Sqrt(1-float64(k*k)))
	}
	switch side {
	case Top:
		return Pt(at, c.Y-half(at-c.X, rx, ry))
	case Bottom:
		return Pt(at, c.Y+half(at-c.X, rx, ry))
	case Left:
		return Pt(c.X-half(at-c.Y, ry, rx), at)
	case Right:
		return Pt(c.X+half(at-c.Y, ry, rx), at)
	}
	return c
}
