package iso

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Dish is a round plate with food, or with a cover over it.
type Dish struct {
	Foot     Vec
	R        float64        // 0: 0.38
	Food     theme.Material // empty: the plate is empty
	Cover    theme.Material // empty: none; else the food is not seen
	Material theme.Material // empty: white
}

// The dish in grid units, and shares of its radius.
const (
	dishH  = 0.06
	foodH  = 0.15
	foodR  = 0.48
	coverR = 0.72
	coverH = 0.95
)

func (d Dish) radius() float64 { return or(d.R, 0.38) }

// Bounds implements [Piece].
func (d Dish) Bounds() Bounds {
	r, h := d.radius(), dishH
	switch {
	case d.Cover != "":
		h += coverH * r
	case d.Food != "":
		h += foodH
	}
	return Space(d.Foot.X-r, d.Foot.Y-r, d.Foot.Z, 2*r, 2*r, h)
}

// Draw implements [Piece].
func (d Dish) Draw(c *Canvas) {
	r := d.radius()
	c.Tube(d.Foot, r, dishH, d.Material)
	top := d.Foot.Add(At(0, 0, dishH))
	switch {
	case d.Cover != "":
		c.dome(top, float64(coverR*r), float64(coverH*r), d.Cover)
	case d.Food != "":
		c.Tube(top, float64(foodR*r), foodH, d.Food)
	}
}

// dome draws a half ball of some height, with a knob.
func (c *Canvas) dome(foot Vec, r, h float64, m theme.Material) {
	at := c.Point(foot)
	rx := float64(r * c.Unit() * math.Sqrt2)
	ry, high := rx/2, float64(h*rise*c.Unit())
	hull := geom.Path{}.Move(at.X-rx, at.Y)
	hull = arc(hull, at, rx, high, 180, 360)
	c.Path(arc(hull, at, rx, ry, 0, 180).Close(), m.Left())
	const from, edge = 292.0, 66.0 // degrees: where the shade begins above and below
	start, foot2 := onArc(at, rx, high, from), onArc(at, rx, ry, edge)
	shade := arc(geom.Path{}.Move(start.X, start.Y), at, rx, high, from, 360)
	shade = arc(shade, at, rx, ry, 0, edge)
	c.Path(shade.Cubic(foot2.Add(geom.Pt(0.25*rx, -0.3*high)), start.Add(geom.Pt(0.3*rx, 0.4*high)), start).Close(), m.Right())
	c.pen.Circle(at.Add(geom.Pt(0, -high)), 0.14*rx, diagram.Look{Role: scene.Decor, Fill: m.Right()})
}
