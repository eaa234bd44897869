package iso

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Plane is one of the three planes of the grid.
type Plane uint8

// The planes, by the face that the reader sees of them.
const (
	TopPlane   Plane = iota // z is constant
	LeftPlane               // y is constant: looks to the lower left
	RightPlane              // x is constant: looks to the lower right
)

// axes returns two unit vectors that span the plane, the first along the
// ground.
func (p Plane) axes() (u, v Vec) {
	switch p {
	case LeftPlane:
		return At(1, 0, 0), At(0, 0, 1)
	case RightPlane:
		return At(0, 1, 0), At(0, 0, 1)
	}
	return At(1, 0, 0), At(0, 1, 0)
}

// Disc draws a filled circle that lies in a plane.
func (c *Canvas) Disc(p Plane, center Vec, r float64, fill theme.Token) {
	c.oval(p, center, r, diagram.Look{Role: scene.Decor, Fill: fill})
}

// Ring draws a circle that lies in a plane, in a line of the given thickness
// in grid units.
func (c *Canvas) Ring(p Plane, center Vec, r float64, line theme.Token, thickness float64) {
	c.oval(p, center, r, diagram.Look{Role: scene.Decor, Line: line, Width: max(geom.Round2(thickness*c.Unit()), theme.Hairline)})
}

func (c *Canvas) oval(p Plane, center Vec, r float64, l diagram.Look) {
	if p == TopPlane {
		// The circle's axes on the canvas: √2 across, half of it down.
		rx := float64(r * c.Unit() * math.Sqrt2)
		c.pen.Ellipse(c.Point(center), rx, rx/2, l)
		return
	}
	u, v := p.axes()
	at := c.Point(center)
	a := c.Point(center.Add(u.mul(r))).Sub(at)
	b := c.Point(center.Add(v.mul(r))).Sub(at)
	c.pen.Path(sheared(at, a, b), l)
}

// kappa is the handle length of the best cubic quarter of a unit circle.
const kappa = 0.5522847498

// sheared returns the ellipse with conjugate half diameters a and b.
func sheared(at, a, b geom.Point) geom.Path {
	on := func(s, t float64) geom.Point { return at.Add(a.Mul(s)).Add(b.Mul(t)) }
	start := on(1, 0)
	return geom.Path{}.Move(start.X, start.Y).
		Cubic(on(1, kappa), on(kappa, 1), on(0, 1)).
		Cubic(on(-kappa, 1), on(-1, kappa), on(-1, 0)).
		Cubic(on(-1, -kappa), on(-kappa, -1), on(0, -1)).
		Cubic(on(kappa, -1), on(1, -kappa), start).Close()
}

// arc continues a path along the ellipse about at with half axes rx and ry,
// from one angle to another in degrees, clockwise as y grows downwards. The
// path must stand where the arc begins.
func arc(p geom.Path, at geom.Point, rx, ry, from, to float64) geom.Path {
	n := int(math.Ceil(math.Abs(to-from)/90 - 1e-9))
	step := (to - from) / float64(max(n, 1))
	// The handle of a cubic arc of angle φ is 4/3·tan(φ/4).
	h := math.Round(math.Tan(step*math.Pi/720)*4/3*1e6) / 1e6
	for i := range n {
		c0, s0 := turn(from + float64(float64(i)*step))
		c1, s1 := turn(from + float64(float64(i+1)*step))
		p = p.Cubic(
			geom.Pt(at.X+float64(rx*(c0-float64(h*s0))), at.Y+float64(ry*(s0+float64(h*c0)))),
			geom.Pt(at.X+float64(rx*(c1+float64(h*s1))), at.Y+float64(ry*(s1-float64(h*c1)))),
			geom.Pt(at.X+float64(rx*c1), at.Y+float64(ry*s1)))
	}
	return p
}

// onArc returns the point of the ellipse at an angle in degrees.
func onArc(at geom.Point, rx, ry, degrees float64) geom.Point {
	cos, sin := turn(degrees)
	return geom.Pt(at.X+float64(rx*cos), at.Y+float64(ry*sin))
}

// Tube draws a standing cylinder.
func (c *Canvas) Tube(foot Vec, r, h float64, m theme.Material) {
	low, high := c.Point(foot), c.Point(foot.Add(At(0, 0, h)))
	rx := float64(r * c.Unit() * math.Sqrt2)
	ry := rx / 2
	body := geom.Path{}.Move(high.X+rx, high.Y).Line(low.X+rx, low.Y)
	body = arc(body, low, rx, ry, 0, 180).Line(high.X-rx, high.Y).Close()
	c.Path(body, m.Left())
	const edge = 72.0 // degrees: where the side in the shade begins
	from := onArc(low, rx, ry, edge)
	shade := geom.Path{}.Move(from.X, from.Y)
	shade = arc(shade, low, rx, ry, edge, 0).Line(high.X+rx, high.Y)
	shade = arc(shade, high, rx, ry, 0, edge).Line(from.X, from.Y).Close()
	c.Path(shade, m.Right())
	c.Disc(TopPlane, foot.Add(At(0, 0, h)), r, m.Top())
}

// Ball draws a ball with its shaded side.
func (c *Canvas) Ball(center Vec, r float64, m theme.Material) {
	c.ball(c.Point(center), float64(r*c.Unit()), m.Left(), m.Right())
}

// ball draws a circle of radius r in u, and over it the crescent in the shade.
func (c *Canvas) ball(at geom.Point, r float64, fill, shade theme.Token) {
	c.pen.Circle(at, r, diagram.Look{Role: scene.Decor, Fill: fill})
	// From the upper right to the lower left, and back on a wider curve.
	const from, to = -62.0, 118.0
	a, b := onArc(at, r, r, from), onArc(at, r, r, to)
	inner := geom.Pt(at.X+float64(0.34*r), at.Y+float64(0.18*r)) // the control point of the way back
	p := geom.Path{}.Move(a.X, a.Y)
	p = arc(p, at, r, r, from, to)
	c.Path(p.Cubic(b.Toward(inner, b.Dist(inner)*0.8), a.Toward(inner, a.Dist(inner)*0.8), a).Close(), shade)
}

// shadeDisc draws a round shadow on the ground.
func (c *Canvas) shadeDisc(center Vec, r float64) {
	c.oval(TopPlane, center, r, diagram.Look{Role: scene.Decor, Fill: theme.Shadow, Alpha: shadowAlpha})
}
