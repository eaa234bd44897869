package iso

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A Deck is one segment of a road: a plate with a kerb on both sides.
type Deck struct {
	At    Vec // the far corner of its upper face
	W, L  float64
	Along Axis           // the way of the road
	Side  theme.Material // of the stripe on its edge; empty: that of the GPU
}

// deckH is the thickness of a deck in grid units.
const deckH = 0.35

// Bounds implements [Piece].
func (d Deck) Bounds() Bounds {
	if d.Along == AlongX {
		return Space(d.At.X, d.At.Y, d.At.Z-deckH, d.L, d.W, deckH)
	}
	return Space(d.At.X, d.At.Y, d.At.Z-deckH, d.W, d.L, deckH)
}

// Draw implements [Piece]. The near end has the joint to the next segment.
func (d Deck) Draw(c *Canvas) {
	b := d.Bounds()
	c.Box(b, theme.MatWhite)
	stripe, kerb := d.Side, theme.MatStone.Right()
	if stripe == "" {
		stripe = theme.MatGPU
	}
	const low, high, in, gap = 0.08, 0.22, 0.06, 0.1
	z := b.Max.Z
	if d.Along == AlongX {
		c.OnLeft(stripe.Left(), b.Max.Y, b.Min.X, b.Min.Z+low, b.Max.X, b.Min.Z+high)
		for _, y := range []float64{b.Min.Y + in, b.Max.Y - in} {
			c.Rope(kerb, 0.09, At(b.Min.X+gap, y, z), At(b.Max.X-gap, y, z))
		}
		c.Outline(kerb, theme.Hairline, At(b.Max.X, b.Min.Y, z), At(b.Max.X, b.Max.Y, z))
		return
	}
	c.OnRight(stripe.Left(), b.Max.X, b.Min.Y, b.Min.Z+low, b.Max.Y, b.Min.Z+high)
	for _, x := range []float64{b.Min.X + in, b.Max.X - in} {
		c.Rope(kerb, 0.09, At(x, b.Min.Y+gap, z), At(x, b.Max.Y-gap, z))
	}
	c.Outline(kerb, theme.Hairline, At(b.Min.X, b.Max.Y, z), At(b.Max.X, b.Max.Y, z))
}

// A Pier is a pillar that stands in water.
type Pier struct {
	Top  Vec // the middle of its upper face
	W, D float64
}

// Bounds implements [Piece].
func (p Pier) Bounds() Bounds { return boundsOf(p.Parts()) }

// Draw implements [Piece].
func (p Pier) Draw(c *Canvas) { c.Pieces(p.Parts()...) }

// Parts implements [Assembly].
func (p Pier) Parts() []Piece {
	w, d := or(p.W, 1.3), or(p.D, 0.9)
	h := p.Top.Z - WaterLevel
	const cap, lip, ring = 0.28, 0.14, 0.7 // height and overhang of the capital; the ring of water
	foot := At(p.Top.X-w/2, p.Top.Y-d/2, WaterLevel)
	r := max(w, d)/2 + ring
	return []Piece{
		Reflection{At: At(p.Top.X-r+0.1, p.Top.Y-r+0.1, WaterLevel), W: 2 * r, D: 2 * r, Round: true},
		Box{At: foot, W: w, D: d, H: h - cap, Material: theme.MatStone},
		Box{At: foot.Add(At(-lip, -lip, h-cap)), W: w + 2*lip, D: d + 2*lip, H: cap, Material: theme.MatStone},
	}
}

// A Boat is a small open boat, seen with its bow along the axis.
type Boat struct {
	At    Vec // the middle of the boat, on the water
	L, W  float64
	Along Axis
	Hull  theme.Material
}

// boatH is the height of a boat's rim above the water, in grid units.
const boatH = 0.45

// Bounds implements [Piece].
func (b Boat) Bounds() Bounds {
	l, w := or(b.L, 3), or(b.W, 1.2)
	if b.Along == AlongY {
		l, w = w, l
	}
	return Space(b.At.X-l/2, b.At.Y-w/2, b.At.Z, l, w, boatH)
}

// Draw implements [Piece]. People and goods stand on its floor: give them a
// foot at the height of the rim, so that they come after it.
func (b Boat) Draw(c *Canvas) {
	plan := func(k float64) []geom.Point {
		l, w := k*or(b.L, 3)/2, k*or(b.W, 1.2)/2
		pts := []geom.Point{{X: -l, Y: -0.72 * w}, {X: -0.5 * l, Y: -w}, {X: 0.3 * l, Y: -w}, {X: l, Y: 0}, {X: 0.3 * l, Y: w}, {X: -0.5 * l, Y: w}, {X: -l, Y: 0.72 * w}}
		if b.Along == AlongY {
			for i, p := range pts {
				pts[i] = geom.Pt(p.Y, p.X)
			}
		}
		return pts
	}
	hull := b.Hull
	if hull == "" {
		hull = theme.MatWood
	}
	c.prism(b.At, plan(0.84), plan(1), boatH, hull)
	inner := func(k, z float64) []Vec {
		var vs []Vec
		for _, p := range plan(k) {
			vs = append(vs, b.At.Add(At(p.X, p.Y, z)))
		}
		return vs
	}
	c.Face(theme.MatData.Right(), inner(0.84, boatH)...)
	// The floor shows behind the near rim only: it is drawn where it still
	// lies inside the opening.
	c.Face(theme.MatData.Left(), inner(0.68, boatH-0.06)...)
}
