package iso

import "github.com/burindev/burin/diagram/theme"

// WaterLevel is how far below the ground the water lies round an island, in
// grid units.
const WaterLevel = -1.9

// A Shadow lies on the ground: what is under a thing, and what light from the
// upper left leaves dark beside it, towards +x.
type Shadow struct {
	At    Vec // the corner of the thing's foot with the smallest x and y
	W, D  float64
	Reach float64 // how far it falls beyond the thing
	Alpha float64 // opacity; 0: 0.10
}

// shadowAlpha is the opacity of a shadow that says nothing else.
const shadowAlpha = 0.10

// Bounds implements [Piece].
func (s Shadow) Bounds() Bounds { return Space(s.At.X, s.At.Y, s.At.Z, s.W+s.Reach, s.D, 0) }

// Draw implements [Piece].
func (s Shadow) Draw(c *Canvas) {
	b, z := s.Bounds(), s.At.Z
	// The far side runs obliquely, as the upper edge of a block casts it.
	lag := min(float64(s.Reach*0.35), s.D/2)
	c.Shade(or(s.Alpha, shadowAlpha), b.Min, At(b.Min.X+s.W, b.Min.Y, z), At(b.Max.X, b.Min.Y+lag, z), b.Max, At(b.Min.X, b.Max.Y, z))
}

// Paving is a flat rectangle of another material: a path, a square, paint.
type Paving struct {
	At       Vec
	W, D     float64
	Material theme.Material
	Fill     theme.Token // None: the upper tone of the material
}

// Bounds implements [Piece].
func (p Paving) Bounds() Bounds { return Space(p.At.X, p.At.Y, p.At.Z, p.W, p.D, 0) }

// Draw implements [Piece].
func (p Paving) Draw(c *Canvas) {
	b, fill := p.Bounds(), p.Fill
	if fill == theme.None {
		fill = p.Material.Top()
	}
	c.OnTop(fill, b.Min.Z, b.Min.X, b.Min.Y, b.Max.X, b.Max.Y)
}

// A Reflection is a patch of darker water under a thing.
type Reflection struct {
	At   Vec // corner; its z is the water's level
	W, D float64
	// Round makes it the ellipse in the rectangle's place, with the smaller
	// side as diameter.
	Round bool
}

// Bounds implements [Piece].
func (r Reflection) Bounds() Bounds { return Space(r.At.X, r.At.Y, r.At.Z, r.W, r.D, 0) }

// Draw implements [Piece].
func (r Reflection) Draw(c *Canvas) {
	b := r.Bounds()
	if r.Round {
		c.Disc(TopPlane, r.At.Add(At(r.W/2, r.D/2, 0)), min(r.W, r.D)/2, theme.Ripple)
		return
	}
	c.OnTop(theme.Ripple, b.Min.Z, b.Min.X, b.Min.Y, b.Max.X, b.Max.Y)
}
