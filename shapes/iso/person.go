package iso

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Hat is what a person wears.
type Hat uint8

// The hats.
const (
	NoHat Hat = iota // hair
	Helmet
	Toque // of a cook
)

// A Person is a peg figure, about 1.7 grid units high.
type Person struct {
	Foot  Vec // between the feet
	Coat  theme.Material
	Apron theme.Material // empty: none
	Hat   Hat
	Scale float64      // 0: 1
	Hands []geom.Point // where raised hands are, in head units from the feet: 0.42 grid units, y downwards
	// NoShadow is for people who do not stand on the ground: in a boat, in
	// the air.
	NoShadow bool
}

// The person in head units: the head's radius is 0.9. x grows to the right
// and y downwards from the feet.
const (
	headUnit  = 0.42 // grid units at scale 1
	hip       = 0.96 // half width at the ground
	shoulder  = -3.0
	headAt    = -3.72
	headR     = 0.9
	footTilt  = 0.42 // half height of the ellipse that the figure stands on
	armJoint  = -2.3
	armWidth  = 0.56
	handR     = 0.36
	personBox = 0.27 // half the side of its box, grid units
)

// Bounds implements [Piece].
func (p Person) Bounds() Bounds {
	k := or(p.Scale, 1)
	a, h := personBox*k, 1.78*k
	if p.Hat != NoHat {
		h = 1.9 * k
	}
	return Space(p.Foot.X-a, p.Foot.Y-a, p.Foot.Z, 2*a, 2*a, h)
}

// Draw implements [Piece].
func (p Person) Draw(c *Canvas) {
	f := figure{c: c, at: c.Point(p.Foot), u: float64(c.Unit() * headUnit * or(p.Scale, 1))}
	if !p.NoShadow {
		c.pen.Ellipse(f.p(0.4, 0), float64(1.2*f.u), float64(0.5*f.u), diagram.Look{Role: scene.Decor, Fill: theme.Shadow, Alpha: 0.13})
	}
	f.body(p.Coat)
	if p.Apron != "" {
		f.apron(p.Apron)
	}
	for _, h := range p.Hands {
		f.arm(h, p.Coat)
	}
	f.c.ball(f.p(0, headAt), float64(headR*f.u), theme.MatSkin.Left(), theme.MatSkin.Right())
	switch p.Hat {
	case Helmet:
		f.helmet()
	case Toque:
		f.toque()
	default:
		f.hair()
	}
}

// A figure is a person's place on the canvas.
type figure struct {
	c  *Canvas
	at geom.Point
	u  float64 // one head unit, in u
}

func (f figure) p(x, y float64) geom.Point {
	return geom.Pt(f.at.X+float64(x*f.u), f.at.Y+float64(y*f.u))
}

// start begins a path at (x, y).
func (f figure) start(x, y float64) geom.Path {
	q := f.p(x, y)
	return geom.Path{}.Move(q.X, q.Y)
}

func (f figure) arc(p geom.Path, x, y, rx, ry, from, to float64) geom.Path {
	return arc(p, f.p(x, y), float64(rx*f.u), float64(ry*f.u), from, to)
}

func (f figure) line(p geom.Path, x, y float64) geom.Path {
	q := f.p(x, y)
	return p.Line(q.X, q.Y)
}

// body is a bell: two flanks and the round foot, then the flank in the shade.
func (f figure) body(m theme.Material) {
	bell := f.start(-hip, 0).Cubic(f.p(-1.02, -1.3), f.p(-0.98, shoulder), f.p(0, shoulder)).
		Cubic(f.p(0.98, shoulder), f.p(1.02, -1.3), f.p(hip, 0))
	f.c.Path(f.arc(bell, 0, 0, hip, footTilt, 0, 180).Close(), m.Left())
	const seamAt = 74.0 // degrees on the foot
	q := onArc(f.at, float64(hip*f.u), float64(footTilt*f.u), seamAt)
	shade := f.start(0, shoulder).Cubic(f.p(0.98, shoulder), f.p(1.02, -1.3), f.p(hip, 0))
	shade = f.arc(shade, 0, 0, hip, footTilt, 0, seamAt).Cubic(q.Add(geom.Pt(float64(0.28*f.u), -float64(1.5*f.u))), f.p(0.52, -2.7), f.p(0, shoulder))
	f.c.Path(shade.Close(), m.Right())
}

func (f figure) apron(m theme.Material) {
	p := f.start(-0.6, -2.2)
	p = f.line(p, -0.68, 0.2)
	p = p.Cubic(f.p(-0.4, 0.36), f.p(0, 0.42), f.p(0.3, 0.4))
	f.c.Path(f.line(p, 0.34, -2.2).Close(), m.Top())
}

// arm reaches to a hand.
func (f figure) arm(hand geom.Point, m theme.Material) {
	x, tone := 0.5, m.Right()
	if hand.X < 0 {
		x, tone = -0.5, m.Left()
	}
	to := f.p(hand.X, hand.Y)
	f.c.pen.Line(f.p(x, armJoint), to, diagram.Look{Role: scene.Decor, Line: tone, Width: geom.Round2(armWidth * f.u), Round: true})
	f.c.pen.Circle(to, float64(handR*f.u), diagram.Look{Role: scene.Decor, Fill: theme.MatSkin.Left()})
}

func (f figure) hair() {
	const r = headR + 0.05
	p := f.arc(f.start(-r, headAt), 0, headAt, r, r, 180, 360)
	p = p.Cubic(f.p(0.55, headAt-0.42), f.p(-0.35, headAt-0.62), f.p(-r, headAt))
	f.c.Path(p.Close(), theme.MatHair.Left())
}

func (f figure) helmet() {
	const r, brim = headR + 0.09, headAt - 0.2
	dome := f.arc(f.start(-r, brim), 0, brim, r, r+0.05, 180, 360)
	f.c.Path(dome.Close(), theme.MatWait.Top())
	shade := f.arc(f.start(0.12, brim-r-0.03), 0, brim, r, r+0.05, 277, 360)
	shade = f.line(shade, 0.5, brim)
	f.c.Path(shade.Cubic(f.p(0.55, brim-0.5), f.p(0.42, brim-0.85), f.p(0.12, brim-r-0.03)).Close(), theme.MatWait.Left())
	at := f.p(-1.18, brim-0.14)
	f.c.pen.Rect(geom.R(at.X, at.Y, float64(2.36*f.u), float64(0.3*f.u)), float64(0.15*f.u), diagram.Look{Role: scene.Decor, Fill: theme.MatWait.Right()})
}

func (f figure) toque() {
	w := theme.MatWhite
	for _, puff := range []struct {
		x, y, r float64
		fill    theme.Token
	}{{-0.6, -1.42, 0.54, w.Top()}, {0.6, -1.42, 0.54, w.Left()}, {0, -1.72, 0.66, w.Top()}} {
		f.c.pen.Circle(f.p(puff.x, headAt+puff.y), float64(puff.r*f.u), diagram.Look{Role: scene.Decor, Fill: puff.fill})
	}
	band := f.line(f.start(-0.76, headAt-1.42), 0.76, headAt-1.42)
	band = f.line(band, 0.76, headAt-0.5)
	f.c.Path(f.arc(band, 0, headAt-0.5, 0.76, 0.26, 0, 180).Close(), w.Left())
	side := f.line(f.start(0.26, headAt-1.4), 0.76, headAt-1.4)
	side = f.line(side, 0.76, headAt-0.5)
	f.c.Path(f.line(f.arc(side, 0, headAt-0.5, 0.76, 0.26, 0, 70), 0.26, headAt-0.3).Close(), w.Right())
}
