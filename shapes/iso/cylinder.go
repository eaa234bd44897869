package iso

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A Cylinder stands upright.
type Cylinder struct {
	Foot     Vec // the middle of its foot
	R, H     float64
	Material theme.Material
	Shadow   float64
}

// Bounds implements [Piece].
func (y Cylinder) Bounds() Bounds {
	return Space(y.Foot.X-y.R, y.Foot.Y-y.R, y.Foot.Z, 2*y.R, 2*y.R, y.H)
}

// Draw implements [Piece].
func (y Cylinder) Draw(c *Canvas) { c.Tube(y.Foot, y.R, y.H, y.Material) }

// Cast implements [Caster].
func (y Cylinder) Cast() Shadow {
	// The square inside the foot is what the eye takes for its shadow.
	a := float64(0.7 * y.R)
	return Shadow{At: y.Foot.Add(At(-a, -a, 0)), W: 2 * a, D: 2 * a, Reach: y.Shadow}
}

// A Rod is a cylinder that lies along an axis: a roller, a pipe, a rolled
// sheet.
type Rod struct {
	At       Vec // the middle of its far end
	Along    Axis
	L, R     float64
	Material theme.Material
}

// Bounds implements [Piece].
func (r Rod) Bounds() Bounds {
	if r.Along == AlongX {
		return Space(r.At.X, r.At.Y-r.R, r.At.Z-r.R, r.L, 2*r.R, 2*r.R)
	}
	return Space(r.At.X-r.R, r.At.Y, r.At.Z-r.R, 2*r.R, r.L, 2*r.R)
}

// Draw implements [Piece].
func (r Rod) Draw(c *Canvas) {
	// The angle runs from the horizontal half axis to the upper one. The
	// outline of the rod touches the circle where its tangent is the rod's own
	// direction on the canvas, at low and high; between lie its three tones.
	const low, lit, dim, high = -48.24, 62.0, 16.0, 131.76
	plane, side := LeftPlane, r.Material.Left()
	if r.Along == AlongX {
		plane, side = RightPlane, r.Material.Right()
	}
	c.Path(r.strip(c, plane, low, high), r.Material.Left())
	c.Path(r.strip(c, plane, lit, high), r.Material.Top())
	c.Path(r.strip(c, plane, low, dim), r.Material.Right())
	c.Disc(plane, r.end(), r.R, side)
}

func (r Rod) end() Vec {
	if r.Along == AlongX {
		return r.At.Add(At(r.L, 0, 0))
	}
	return r.At.Add(At(0, r.L, 0))
}

// strip is the part of the rod's mantle between two angles.
func (r Rod) strip(c *Canvas, plane Plane, from, to float64) geom.Path {
	const steps = 12
	u, v := plane.axes()
	edge := func(center Vec) []geom.Point {
		pts := make([]geom.Point, steps+1)
		for i := range pts {
			cos, sin := turn(from + float64((to-from)*float64(i))/steps)
			pts[i] = c.Point(center.Add(u.mul(r.R * cos)).Add(v.mul(r.R * sin)))
		}
		return pts
	}
	far, near := edge(r.At), edge(r.end())
	for i := range near {
		far = append(far, near[len(near)-1-i])
	}
	return geom.Polygon(far...)
}
