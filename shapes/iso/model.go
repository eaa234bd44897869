package iso

import "github.com/burindev/burin/diagram/theme"

// A Stack is a model: floating slabs, its layers, with a small network on the
// top one.
type Stack struct {
	At      Vec     // the far lower corner of the lowest slab
	W, D    float64 // 0: 3.2
	Layers  int     // 0: 4
	Gap     float64 // from slab to slab; 0: 0.92
	Network bool
}

// stackSlab is the thickness of one layer in grid units.
const stackSlab = 0.26

// Bounds implements [Piece].
func (s Stack) Bounds() Bounds { return boundsOf(s.Parts()) }

// Draw implements [Piece].
func (s Stack) Draw(c *Canvas) { c.Pieces(s.Parts()...) }

// Parts implements [Assembly].
func (s Stack) Parts() []Piece {
	w, d, n, gap := or(s.W, 3.2), or(s.D, 3.2), s.Layers, or(s.Gap, 0.92)
	if n == 0 {
		n = 4
	}
	var parts []Piece
	for i := range n {
		at := s.At.Add(At(0, 0, float64(float64(i)*gap)))
		if i > 0 {
			// Each slab darkens the one below it, a little inside its edges.
			const in = 0.22
			lower := at.Add(At(in, in, stackSlab-gap))
			parts = append(parts, Shadow{At: lower, W: w - 2*in, D: d - 2*in, Reach: 0.001, Alpha: 0.13})
		}
		parts = append(parts, layer{Box{At: at, W: w, D: d, H: stackSlab, Material: theme.MatModelLight}, s.Network && i == n-1})
	}
	return parts
}

// A layer is one slab of a stack.
type layer struct {
	Box
	network bool
}

// Draw implements [Piece].
func (l layer) Draw(c *Canvas) {
	l.Box.Draw(c)
	if !l.network {
		return
	}
	// Three inputs, two hidden, one output, in shares of the slab.
	nodes := [...]struct{ u, v float64 }{{0.19, 0.19}, {0.19, 0.5}, {0.19, 0.81}, {0.5, 0.33}, {0.5, 0.67}, {0.81, 0.5}}
	edges := [...][2]int{{0, 3}, {0, 4}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 5}, {4, 5}}
	at := func(i int) Vec { return l.At.Add(At(float64(l.W*nodes[i].u), float64(l.D*nodes[i].v), l.H)) }
	for _, e := range edges {
		c.Rope(theme.MatModel.Left(), 0.075, at(e[0]), at(e[1]))
	}
	for i := range nodes {
		r := 0.065 * min(l.W, l.D)
		c.Disc(TopPlane, at(i), r, theme.MatWhite.Top())
		c.Ring(TopPlane, at(i), r, theme.MatModel.Right(), 0.085)
	}
}

// A GPUCard is a flat dark machine with vents and slots; a model stands on it.
type GPUCard struct {
	At     Vec
	W, D   float64 // 0: 4.2 and 4
	H      float64 // 0: 0.75
	Shadow float64
}

// Bounds implements [Piece].
func (g GPUCard) Bounds() Bounds { return g.box().Bounds() }

// Cast implements [Caster].
func (g GPUCard) Cast() Shadow { return g.box().Cast() }

// Draw implements [Piece].
func (g GPUCard) Draw(c *Canvas) { g.box().Draw(c) }

func (g GPUCard) box() Box {
	b := Box{At: g.At, W: or(g.W, 4.2), D: or(g.D, 4), H: or(g.H, 0.75), Material: theme.MatGPUDark, Shadow: g.Shadow}
	const rim, pitch = 0.3, 0.62
	vents := max(int((b.W-2*rim)/pitch), 1)
	step := (b.W - 2*rim) / float64(vents)
	for i := range vents {
		b.Left = append(b.Left, Panel{U: rim + float64(float64(i)*step) + float64(0.2*step), V: 0.27 * b.H, W: 0.6 * step, H: 0.4 * b.H, Fill: theme.MatGPU.Left()})
	}
	b.Right = []Panel{
		{U: 0.4, V: 0.24 * b.H, W: b.D - 0.8, H: 0.16 * b.H, Fill: theme.MatGPULight.Left()},
		{U: 0.4, V: 0.58 * b.H, W: b.D - 0.8, H: 0.16 * b.H, Fill: theme.MatGPU.Left()},
	}
	return b
}
