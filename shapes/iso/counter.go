package iso

import "github.com/burindev/burin/diagram/theme"

// A Counter is a row of cupboards with a worktop that stands out over them.
type Counter struct {
	At     Vec // its far lower corner, without the overhang
	W, D   float64
	H      float64        // with the worktop
	Doors  int            // on its front; 0: plain
	Face   Plane          // its front; zero: LeftPlane
	Body   theme.Material // empty: white
	Top    theme.Material // empty: wood
	Shadow float64
}

// The worktop in grid units.
const (
	worktopH, worktopLip = 0.16, 0.1
	doorRim              = 0.2 // round the doors, and between them
)

// Bounds implements [Piece].
func (k Counter) Bounds() Bounds { return boundsOf(k.Parts()) }

// Draw implements [Piece].
func (k Counter) Draw(c *Canvas) { c.Pieces(k.Parts()...) }

// Cast implements [Caster].
func (k Counter) Cast() Shadow { return Shadow{At: k.At, W: k.W, D: k.D, Reach: k.Shadow} }

// Parts implements [Assembly].
func (k Counter) Parts() []Piece {
	top := k.Top
	if top == "" {
		top = theme.MatWood
	}
	body := Box{At: k.At, W: k.W, D: k.D, H: k.H - worktopH, Material: k.Body}
	front, fill := k.W, k.Body.Right()
	if k.Face == RightPlane {
		front, fill = k.D, k.Body.Left()
	}
	pitch := (front - doorRim) / float64(max(k.Doors, 1))
	var doors []Panel
	for i := range max(k.Doors, 0) {
		doors = append(doors, Panel{doorRim + float64(float64(i)*pitch), doorRim, pitch - doorRim, body.H - 2*doorRim, fill})
	}
	if k.Face == RightPlane {
		body.Right = doors
	} else {
		body.Left = doors
	}
	return []Piece{body, Box{At: k.At.Add(At(-worktopLip, -worktopLip, body.H)), W: k.W + 2*worktopLip, D: k.D + 2*worktopLip, H: worktopH, Material: top}}
}

// A Table is round and stands on one leg.
type Table struct {
	Foot Vec
	R    float64        // 0: 1
	H    float64        // 0: 0.97
	Top  theme.Material // empty: white
}

// tableTop is the thickness of a table in grid units.
const tableTop = 0.12

// Bounds implements [Piece].
func (t Table) Bounds() Bounds { return boundsOf(t.Parts()) }

// Draw implements [Piece].
func (t Table) Draw(c *Canvas) { c.Pieces(t.Parts()...) }

// Parts implements [Assembly].
func (t Table) Parts() []Piece {
	r, h := or(t.R, 1), or(t.H, 0.97)
	return []Piece{
		Gloom{At: t.Foot.Add(At(0.2*r, 0, 0)), R: 1.1 * r},
		Cylinder{Foot: t.Foot, R: 0.2 * r, H: h - tableTop, Material: theme.MatStone},
		Cylinder{Foot: t.Foot.Add(At(0, 0, h-tableTop)), R: r, H: tableTop, Material: t.Top},
	}
}

// A Gloom is a round patch of shadow on the ground.
type Gloom struct {
	At Vec
	R  float64
}

// Bounds implements [Piece].
func (g Gloom) Bounds() Bounds { return Space(g.At.X-g.R, g.At.Y-g.R, g.At.Z, 2*g.R, 2*g.R, 0) }

// Draw implements [Piece].
func (g Gloom) Draw(c *Canvas) { c.shadeDisc(g.At, g.R) }
