package iso

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A Hood hangs over a stove: a rim, a roof that narrows, and a duct. Its back
// is at the wall, at the smallest y.
type Hood struct {
	At       Vec // its far lower corner
	W, D     float64
	H        float64        // with the duct
	Stripe   theme.Material // on its rim; empty: that of the GPU
	Material theme.Material // empty: steel
}

// The hood in grid units and shares.
const (
	hoodRim  = 0.26
	hoodRoof = 0.4 // of the height above the rim
	hoodDuct = 1.4 // width of the duct
)

// Bounds implements [Piece].
func (k Hood) Bounds() Bounds { return Space(k.At.X, k.At.Y, k.At.Z, k.W, k.D, k.H) }

// Draw implements [Piece].
func (k Hood) Draw(c *Canvas) { c.Pieces(k.Parts()...) }

// Parts implements [Assembly].
func (k Hood) Parts() []Piece {
	m, stripe := k.Material, k.Stripe
	if m == "" {
		m = theme.MatSteel
	}
	if stripe == "" {
		stripe = theme.MatGPU
	}
	roof := float64(hoodRoof * (k.H - hoodRim))
	deep := float64(0.6 * k.D)
	return []Piece{
		Box{At: k.At, W: k.W, D: k.D, H: hoodRim, Material: m,
			Left: []Panel{{0, 0, k.W, 0.09, stripe.Left()}}, Right: []Panel{{0, 0, k.D, 0.09, stripe.Right()}}},
		roofing{k.At.Add(At(0, 0, hoodRim)), k.W, k.D, roof, float64(0.2 * k.W), deep, m},
		Box{At: k.At.Add(At((k.W-hoodDuct)/2, 0, hoodRim+roof)), W: hoodDuct, D: deep, H: k.H - hoodRim - roof, Material: m},
	}
}

// A roofing is a block that narrows upwards, with its back upright.
type roofing struct {
	at       Vec
	w, d, h  float64
	in, deep float64 // how much narrower its top is on both ends, and how deep it is
	material theme.Material
}

// Bounds implements [Piece].
func (r roofing) Bounds() Bounds { return Space(r.at.X, r.at.Y, r.at.Z, r.w, r.d, r.h) }

// Draw implements [Piece].
func (r roofing) Draw(c *Canvas) {
	rect := func(x0, x1, y1 float64) []geom.Point {
		return []geom.Point{{X: x0}, {X: x1}, {X: x1, Y: y1}, {X: x0, Y: y1}}
	}
	// The far end slopes away, yet is seen from above.
	c.Face(r.material.Top(), r.at, r.at.Add(At(0, r.d, 0)), r.at.Add(At(r.in, r.deep, r.h)), r.at.Add(At(r.in, 0, r.h)))
	c.prism(r.at, rect(0, r.w, r.d), rect(r.in, r.w-r.in, r.deep), r.h, r.material)
}
