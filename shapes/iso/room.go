package iso

import (
	"math"

	"github.com/burindev/burin/diagram/theme"
)

// A Room is two walls that meet in the far corner and are open to the reader.
type Room struct {
	At       Vec     // the corner of the floor where the walls meet, inside
	W, D     float64 // lengths of the walls along x and y, inside
	H        float64
	Thick    float64        // of the walls; 0: 0.35
	Material theme.Material // empty: plaster
}

// Bounds implements [Piece].
func (r Room) Bounds() Bounds { return boundsOf(r.Parts()) }

// Draw implements [Piece].
func (r Room) Draw(c *Canvas) { c.Pieces(r.Parts()...) }

// Parts implements [Assembly].
func (r Room) Parts() []Piece {
	t, m := or(r.Thick, 0.35), r.Material
	if m == "" {
		m = theme.MatWall
	}
	return []Piece{
		Box{At: r.At.Add(At(-t, -t, 0)), W: r.W + t, D: t, H: r.H, Material: m},
		Box{At: r.At.Add(At(-t, 0, 0)), W: t, D: r.D, H: r.H, Material: m},
	}
}

// Checks is a floor of square tiles, by turns in the upper and the left tone of
// a material. Tiles at the near edges are cut where the sides are no multiples
// of a tile.
type Checks struct {
	At       Vec
	W, D     float64
	Tile     float64        // side of a tile; 0: 1
	Material theme.Material // empty: plaster
}

// Bounds implements [Piece].
func (k Checks) Bounds() Bounds { return Space(k.At.X, k.At.Y, k.At.Z, k.W, k.D, 0) }

// Draw implements [Piece].
func (k Checks) Draw(c *Canvas) {
	b, a, m := k.Bounds(), or(k.Tile, 1), k.Material
	if m == "" {
		m = theme.MatWall
	}
	c.OnTop(m.Top(), b.Min.Z, b.Min.X, b.Min.Y, b.Max.X, b.Max.Y)
	cols, rows := courses(k.W, a), courses(k.D, a)
	for i := range cols {
		for j := (i + 1) % 2; j < rows; j += 2 {
			x, y := b.Min.X+float64(float64(i)*a), b.Min.Y+float64(float64(j)*a)
			c.OnTop(m.Left(), b.Min.Z, x, y, min(x+a, b.Max.X), min(y+a, b.Max.Y))
		}
	}
}

// Tiles are a strip of tiles on a wall, one on the other.
type Tiles struct {
	At       Vec     // the lower far corner, on the wall
	W, H     float64 // along the wall and up
	Tile     float64 // side of a tile; 0: 0.55
	Face     Plane   // LeftPlane or RightPlane: the way the wall looks
	Material theme.Material
	Joint    theme.Token // between the tiles; None: plaster
}

// Bounds implements [Piece].
func (t Tiles) Bounds() Bounds { return upright(t.Face, t.At, t.W, 0, t.H) }

// Draw implements [Piece].
func (t Tiles) Draw(c *Canvas) {
	fill, joint, a := t.Material.Left(), t.Joint, or(t.Tile, 0.55)
	if t.Face == RightPlane {
		fill = t.Material.Right()
	}
	if joint == theme.None {
		joint = theme.MatWall.Left()
	}
	c.Upright(t.Face, fill, t.At, 0, 0, t.W, t.H)
	u, _ := t.Face.upright().axes()
	for i := 1; i < courses(t.W, a); i++ {
		foot := t.At.Add(u.mul(float64(i) * a))
		c.Rope(joint, 0.05, foot, foot.Add(At(0, 0, t.H)))
	}
	for i := 1; i < courses(t.H, a); i++ {
		left := t.At.Add(At(0, 0, float64(i)*a))
		c.Rope(joint, 0.05, left, left.Add(u.mul(t.W)))
	}
}

// courses is how many tiles a length needs. A length that is none, or longer
// than any wall, gets none.
func courses(length, tile float64) int {
	const most = 500
	n := math.Ceil(length/tile - 1e-9)
	if !(n > 0 && n <= most) {
		return 0
	}
	return int(n)
}

// Upright draws a rectangle on an upright plane through a point: u runs along
// the ground in the direction of the axis, v up.
func (c *Canvas) Upright(p Plane, fill theme.Token, at Vec, u, v, w, h float64) {
	if p == RightPlane {
		c.OnRight(fill, at.X, at.Y+u, at.Z+v, at.Y+u+w, at.Z+v+h)
		return
	}
	c.OnLeft(fill, at.Y, at.X+u, at.Z+v, at.X+u+w, at.Z+v+h)
}

// upright is the box of a thing that looks one way: w along, thick deep.
func upright(p Plane, at Vec, w, thick, h float64) Bounds {
	if p == RightPlane {
		return Space(at.X, at.Y, at.Z, thick, w, h)
	}
	return Space(at.X, at.Y, at.Z, w, thick, h)
}
