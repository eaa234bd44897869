package shapes

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// The helpers in this file make the lines of icons, on the icons' own grid.

// joined joins the parts of a drawing to one path.
func joined(parts ...geom.Path) geom.Path {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	all := make(geom.Path, 0, n)
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// stroke is the open line through points given as x, y, x, y…
func stroke(xy ...float64) geom.Path {
	p := make(geom.Path, 0, len(xy)/2)
	for i := 0; i+1 < len(xy); i += 2 {
		if i == 0 {
			p = p.Move(xy[i], xy[i+1])
		} else {
			p = p.Line(xy[i], xy[i+1])
		}
	}
	return p
}

// area is the closed line through points given as x, y, x, y…
func area(xy ...float64) geom.Path { return stroke(xy...).Close() }

// dotLength is long enough to survive rounding in a small icon: a line
// without any length is not drawn by everybody, round caps or not.
const dotLength = 0.1

// dot is a point as wide as the stroke.
func dot(x, y float64) geom.Path { return stroke(x-dotLength/2, y, x+dotLength/2, y) }

// ring is a circle.
func ring(x, y, r float64) geom.Path { return geom.EllipsePath(geom.Pt(x, y), r, r) }

// box is a rectangle with round corners.
func box(x, y, w, h, r float64) geom.Path {
	p := stroke(x+r, y)
	p = arc(p, x+w-r, y+r, r, -90, 0)
	p = arc(p, x+w-r, y+h-r, r, 0, 90)
	p = arc(p, x+r, y+h-r, r, 90, 180)
	return arc(p, x+r, y+r, r, 180, 270).Close()
}

// arc extends p by a line to the start of an arc about (x, y), where p is not
// there yet, and by the arc. Angles are in degrees, clockwise from the right.
func arc(p geom.Path, x, y, r, from, to float64) geom.Path {
	const most = 90 // degrees in one cubic curve
	n := int(math.Ceil(math.Abs(to-from) / most))
	step := (to - from) / float64(n)
	h := float64(4.0 / 3 * r * math.Tan(step*math.Pi/180/4))
	at := func(deg float64) (pos, dir geom.Point) {
		s, c := math.Sincos(deg * math.Pi / 180)
		return geom.Pt(settle(x+float64(r*c)), settle(y+float64(r*s))), geom.Pt(-s, c)
	}
	a, da := at(from)
	if len(p) == 0 {
		p = p.Move(a.X, a.Y)
	} else {
		p = p.Line(a.X, a.Y)
	}
	for i := 1; i <= n; i++ {
		b, db := at(from + float64(float64(i)*step))
		p = p.Cubic(settled(a.Add(da.Mul(h))), settled(b.Sub(db.Mul(h))), b)
		a, da = b, db
	}
	return p
}

// settle rounds what trigonometry returned, which may differ in the last bits
// from processor to processor.
func settle(v float64) float64 { return math.Round(v*1e4) / 1e4 }

func settled(p geom.Point) geom.Point { return geom.Pt(settle(p.X), settle(p.Y)) }

// arch is the upper half of a circle from left to right, on legs of the given
// length.
func arch(x, y, r, legs float64) geom.Path {
	p := stroke(x-r, y+legs)
	return arc(p, x, y, r, 180, 360).Line(x+r, y+legs)
}

// bowl is the lower half of an ellipse from left to right.
func bowl(x, y, rx, ry float64) geom.Path {
	const kappa = 0.5522847498
	kx, ky := float64(rx*kappa), float64(ry*kappa)
	return stroke(x-rx, y).
		Cubic(geom.Pt(x-rx, y+ky), geom.Pt(x-kx, y+ry), geom.Pt(x, y+ry)).
		Cubic(geom.Pt(x+kx, y+ry), geom.Pt(x+rx, y+ky), geom.Pt(x+rx, y))
}
