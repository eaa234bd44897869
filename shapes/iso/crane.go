package iso

import "github.com/burindev/burin/diagram/theme"

// A Crane is a portal on four legs with a boom that reaches out along +y.
type Crane struct {
	At       Vec // on the ground, in the middle between the legs
	W, D     float64
	H        float64 // of the portal, without its beams
	Reach    float64 // of the boom beyond At
	Tail     float64 // of the boom behind At
	Material theme.Material
}

// The crane in grid units.
const (
	craneBeam = 0.28
	craneBoom = 0.42
	craneLoad = 0.7 // side of the counterweight
)

// Tip is the middle of the boom's underside at a distance from At along y,
// where a hook may hang.
func (k Crane) Tip(y float64) Vec { return k.At.Add(At(0, y, k.H+craneBeam)) }

// Bounds implements [Piece].
func (k Crane) Bounds() Bounds { return boundsOf(k.Parts()) }

// Draw implements [Piece].
func (k Crane) Draw(c *Canvas) { c.Pieces(k.Parts()...) }

// Parts implements [Assembly].
func (k Crane) Parts() []Piece {
	m := k.Material
	if m == "" {
		m = theme.MatWait
	}
	const a = craneBeam
	x, y := k.W/2, k.D/2
	block := func(x, y, z, w, d, h float64, m theme.Material) Piece {
		return Box{At: k.At.Add(At(x, y, z)), W: w, D: d, H: h, Material: m}
	}
	var parts []Piece
	for _, leg := range []struct{ x, y float64 }{{-x, -y}, {x, -y}, {-x, y}, {x, y}} {
		const foot = 0.46
		parts = append(parts,
			Box{At: k.At.Add(At(leg.x-foot/2, leg.y-foot/2, 0)), W: foot, D: foot, H: 0.2, Material: theme.MatInk, Shadow: 0.3},
			Post{Foot: k.At.Add(At(leg.x, leg.y, 0.2)), H: k.H - 0.2, Side: a, Material: m})
	}
	return append(parts,
		block(-x-a/2, -y-a/2, k.H, 2*x+a, a, a, m),
		block(-x-a/2, y-a/2, k.H, 2*x+a, a, a, m),
		block(-x-a/2, -y+a/2, k.H, a, 2*y-a, a, m),
		block(x-a/2, -y+a/2, k.H, a, 2*y-a, a, m),
		block(-craneBoom/2, -k.Tail, k.H+a, craneBoom, k.Tail+k.Reach, craneBoom, m),
		block(-craneLoad/2, -k.Tail-0.1, k.H+a+craneBoom, craneLoad, craneLoad, craneLoad/2, theme.MatInk),
	)
}

// A Sling holds a load: ropes from its four upper corners to a hook, and one
// rope up.
type Sling struct {
	Load Bounds  // the load: its upper corners are held
	Hook Vec     // where the ropes meet
	Top  float64 // the height at which the rope ends
}

// Bounds implements [Piece].
func (s Sling) Bounds() Bounds {
	return Bounds{At(s.Load.Min.X, s.Load.Min.Y, s.Load.Max.Z), At(s.Load.Max.X, s.Load.Max.Y, s.Top)}
}

// Draw implements [Piece].
func (s Sling) Draw(c *Canvas) {
	const in, rope, block = 0.14, 0.075, 0.36
	b, ink := s.Load, theme.MatInk
	for _, x := range []float64{b.Min.X + in, b.Max.X - in} {
		for _, y := range []float64{b.Min.Y + in, b.Max.Y - in} {
			c.Rope(ink.Left(), rope, At(x, y, b.Max.Z), s.Hook)
		}
	}
	c.Rope(ink.Left(), 0.1, s.Hook, At(s.Hook.X, s.Hook.Y, s.Top))
	c.Box(Space(s.Hook.X-block/2, s.Hook.Y-block/2, s.Hook.Z-0.05, block, block, block), ink)
}
