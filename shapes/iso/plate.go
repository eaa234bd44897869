package iso

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A Plate is a convex polygon of some thickness, lying flat.
type Plate struct {
	At       Vec          // the origin of its corners
	Corners  []geom.Point // in grid units along x and y, in order, counter-clockwise or clockwise
	H        float64
	Material theme.Material
}

// Bounds implements [Piece].
func (p Plate) Bounds() Bounds {
	var vs []Vec
	for _, q := range p.Corners {
		v := p.At.Add(At(q.X, q.Y, 0))
		vs = append(vs, v, v.Add(At(0, 0, p.H)))
	}
	return around(vs...)
}

// Draw implements [Piece].
func (p Plate) Draw(c *Canvas) { c.prism(p.At, p.Corners, p.Corners, p.H, p.Material) }

// prism draws a convex polygon that rises to another one with as many
// corners: the sides that look to the reader, then the top.
func (c *Canvas) prism(at Vec, low, high []geom.Point, h float64, m theme.Material) {
	if len(low) < 3 || len(high) != len(low) {
		return
	}
	area := 0.0
	for i, a := range high {
		b := high[(i+1)%len(high)]
		area += float64(a.X*b.Y) - float64(a.Y*b.X)
	}
	var top []Vec
	for i, a := range high {
		top = append(top, at.Add(At(a.X, a.Y, h)))
		j := (i + 1) % len(high)
		b := high[j]
		nx, ny := b.Y-a.Y, a.X-b.X // outwards where the corners turn from x to y
		if area < 0 {
			nx, ny = -nx, -ny
		}
		if nx+ny <= 0 {
			continue
		}
		tone := m.Right()
		if ny > nx {
			tone = m.Left()
		}
		c.Face(tone, at.Add(At(a.X, a.Y, h)), at.Add(At(b.X, b.Y, h)), at.Add(At(low[j].X, low[j].Y, 0)), at.Add(At(low[i].X, low[i].Y, 0)))
	}
	c.Face(m.Top(), top...)
}
