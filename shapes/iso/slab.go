package iso

import "github.com/burindev/burin/diagram/theme"

// A Slab is the ground that things stand on: a plate with a rim, on a plinth
// that stands in water.
type Slab struct {
	At    Vec // the far corner of its upper face
	W, D  float64
	Depth float64 // from its upper face to the foot of the plinth; 0: down to the water
	Dry   bool    // no reflection at its foot
}

// The slab in grid units.
const (
	slabRim   = 0.35 // thickness of the plate
	slabInset = 0.12 // how far the plinth stands back
	slabCast  = 0.9  // how far its reflection reaches
)

// Bounds implements [Piece].
func (s Slab) Bounds() Bounds { return boundsOf(s.Parts()) }

// Draw implements [Piece].
func (s Slab) Draw(c *Canvas) { c.Pieces(s.Parts()...) }

// Parts implements [Assembly].
func (s Slab) Parts() []Piece {
	depth := or(s.Depth, s.At.Z-WaterLevel)
	var parts []Piece
	if !s.Dry {
		foot := s.At.Add(At(2*slabInset, 2*slabInset, -depth))
		parts = append(parts, Reflection{At: foot, W: s.W - 2*slabInset + slabCast, D: s.D - 2*slabInset + slabCast})
	}
	if depth > slabRim {
		parts = append(parts, Box{At: s.At.Add(At(slabInset, slabInset, -depth)), W: s.W - 2*slabInset, D: s.D - 2*slabInset,
			H: depth - slabRim, Material: theme.MatPlinth})
	}
	rim := min(slabRim, depth)
	return append(parts, Box{At: s.At.Add(At(0, 0, -rim)), W: s.W, D: s.D, H: rim, Material: theme.MatGround})
}
