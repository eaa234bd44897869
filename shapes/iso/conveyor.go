package iso

import "github.com/burindev/burin/diagram/theme"

// A Conveyor is a belt on legs.
type Conveyor struct {
	At       Vec // its far corner on the ground
	L, W     float64
	H        float64 // of the belt's surface; 0: 0.95
	Along    Axis
	Side     theme.Material // of the stripe on its edge; empty: that of the network
	LegEvery float64        // 0: 3.2
	Shadow   float64
}

// beltH is the thickness of a conveyor in grid units.
const beltH = 0.26

// Bounds implements [Piece].
func (v Conveyor) Bounds() Bounds {
	if v.Along == AlongX {
		return Space(v.At.X, v.At.Y, v.At.Z, v.L, v.W, or(v.H, 0.95))
	}
	return Space(v.At.X, v.At.Y, v.At.Z, v.W, v.L, or(v.H, 0.95))
}

// Draw implements [Piece].
func (v Conveyor) Draw(c *Canvas) { c.Pieces(v.Parts()...) }

// Cast implements [Caster].
func (v Conveyor) Cast() Shadow {
	b := v.Bounds()
	return Shadow{At: v.At, W: b.Max.X - b.Min.X, D: b.Max.Y - b.Min.Y, Reach: v.Shadow}
}

// Parts implements [Assembly].
func (v Conveyor) Parts() []Piece {
	b := v.Bounds()
	top := b
	top.Min.Z = b.Max.Z - beltH
	parts := []Piece{belt{top, v.Along, v.Side}}
	const leg, in = 0.2, 0.25
	n := max(int(v.L/or(v.LegEvery, 3.2))+1, 2)
	for i := range n {
		u := in + float64(float64(i)*(v.L-2*in-leg)/float64(n-1))
		for _, w := range []float64{0.1, v.W - 0.1 - leg} {
			x, y := u, w
			if v.Along == AlongY {
				x, y = w, u
			}
			parts = append(parts, Box{At: v.At.Add(At(x, y, 0)), W: leg, D: leg, H: top.Min.Z - b.Min.Z, Material: theme.MatStone})
		}
	}
	return parts
}

// A belt is the running part of a conveyor.
type belt struct {
	box   Bounds
	along Axis
	side  theme.Material
}

// Bounds implements [Piece].
func (b belt) Bounds() Bounds { return b.box }

// Draw implements [Piece].
func (b belt) Draw(c *Canvas) {
	const rim, step, low, high = 0.14, 1.0, 0.09, 0.17
	s, m := b.box, theme.MatBelt
	stripe := b.side
	if stripe == "" {
		stripe = theme.MatNet
	}
	c.Box(s, theme.MatWhite)
	z := s.Max.Z
	if b.along == AlongX {
		c.OnTop(m.Top(), z, s.Min.X, s.Min.Y+rim, s.Max.X, s.Max.Y-rim)
		for x := s.Min.X + step/2; x < s.Max.X; x += step {
			c.Outline(m.Left(), theme.Hairline, At(x, s.Min.Y+rim, z), At(x, s.Max.Y-rim, z))
		}
		c.OnLeft(stripe.Left(), s.Max.Y, s.Min.X, s.Min.Z+low, s.Max.X, s.Min.Z+high)
		return
	}
	c.OnTop(m.Top(), z, s.Min.X+rim, s.Min.Y, s.Max.X-rim, s.Max.Y)
	for y := s.Min.Y + step/2; y < s.Max.Y; y += step {
		c.Outline(m.Left(), theme.Hairline, At(s.Min.X+rim, y, z), At(s.Max.X-rim, y, z))
	}
	c.OnRight(stripe.Left(), s.Max.X, s.Min.Y, s.Min.Z+low, s.Max.Y, s.Min.Z+high)
}
