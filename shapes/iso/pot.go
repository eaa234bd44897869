package iso

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Pot is a tall vessel with two handles.
type Pot struct {
	Foot     Vec
	R        float64        // 0: 0.4
	H        float64        // 0: 0.62
	Material theme.Material // empty: white
	Food     theme.Material // what is in it; empty: nothing
}

// Bounds implements [Piece].
func (p Pot) Bounds() Bounds {
	r := or(p.R, 0.4)
	return Space(p.Foot.X-r, p.Foot.Y-r, p.Foot.Z, 2*r, 2*r, or(p.H, 0.62))
}

// Draw implements [Piece].
func (p Pot) Draw(c *Canvas) {
	r, h := or(p.R, 0.4), or(p.H, 0.62)
	// The handles lie across the canvas, where x grows as y falls.
	for _, side := range []float64{-1, 1} {
		const inner, outer = math.Sqrt2 / 2, 0.86
		c.Rope(p.Material.Right(), 0.12,
			p.Foot.Add(At(float64(side*inner*r), -float64(side*inner*r), 0.72*h)),
			p.Foot.Add(At(float64(side*outer*r), -float64(side*outer*r), 0.78*h)))
	}
	c.vessel(p.Foot, r, h, p.Material, p.Food)
}

// A Pan is a low vessel with a long handle.
type Pan struct {
	Foot     Vec
	R        float64        // 0: 0.42
	Turn     float64        // where the handle points, in degrees on the ground from +x towards +y
	Material theme.Material // empty: ink
	Food     theme.Material // what is in it; empty: nothing
}

const panH = 0.24 // grid units

// Bounds implements [Piece].
func (p Pan) Bounds() Bounds {
	r := or(p.R, 0.42)
	b := Space(p.Foot.X-r, p.Foot.Y-r, p.Foot.Z, 2*r, 2*r, panH)
	tip := p.handle(2.3)
	return b.Union(Bounds{tip, tip})
}

// handle is a point of the handle, at a distance in radii from the middle.
func (p Pan) handle(k float64) Vec {
	cos, sin := turn(p.Turn)
	l := float64(k * or(p.R, 0.42))
	return p.Foot.Add(At(float64(l*cos), float64(l*sin), 0.8*panH))
}

// Draw implements [Piece].
func (p Pan) Draw(c *Canvas) {
	m := p.Material
	if m == "" {
		m = theme.MatInk
	}
	cos, sin := turn(p.Turn)
	near := cos+sin > 0
	if !near {
		c.Rope(m.Left(), 0.13, p.handle(0.9), p.handle(2.3))
	}
	c.vessel(p.Foot, or(p.R, 0.42), panH, m, p.Food)
	if near {
		c.Rope(m.Left(), 0.13, p.handle(1), p.handle(2.3))
	}
}

// vessel draws an open cylinder and what is in it.
func (c *Canvas) vessel(foot Vec, r, h float64, m, food theme.Material) {
	c.Tube(foot, r, h, m)
	fill := m.Right()
	if food != "" {
		fill = food.Left()
	}
	c.Disc(TopPlane, foot.Add(At(0, 0, h)), 0.78*r, fill)
}

// Steam rises in a wavy thread.
type Steam struct {
	Foot  Vec
	H     float64
	Phase float64 // degrees: neighbours need not sway together
}

const (
	steamSwing = 0.13 // grid units, at the upper end
	steamWaves = 1.1
)

// Bounds implements [Piece].
func (s Steam) Bounds() Bounds {
	const a = steamSwing / 2
	return Space(s.Foot.X-a, s.Foot.Y-a, s.Foot.Z, 2*a, 2*a, s.H)
}

// Draw implements [Piece].
func (s Steam) Draw(c *Canvas) {
	const steps = 18
	pts := make([]geom.Point, steps+1)
	for i := range pts {
		t := float64(i) / steps
		_, sway := turn(s.Phase + float64(360*steamWaves*t))
		at := c.Point(s.Foot.Add(At(0, 0, float64(t*s.H))))
		pts[i] = at.Add(geom.Pt(float64(steamSwing*sway*(0.3+0.7*t)*c.Unit()), 0))
	}
	c.pen.Path(geom.Polyline(pts...), diagram.Look{Role: scene.Decor, Line: theme.MatNetLight.Left(), Width: max(geom.Round2(0.11*c.Unit()), theme.Hairline), Round: true})
}
