package iso

import "github.com/burindev/burin/diagram/theme"

// An Axis is one of the two directions along the ground.
type Axis uint8

// The axes.
const (
	AlongX Axis = iota // to the lower right
	AlongY             // to the lower left
)

// A Box is a block along the axes.
type Box struct {
	At       Vec // its corner with the smallest x, y and z
	W, D, H  float64
	Material theme.Material
	Shadow   float64 // how far its shadow falls, in grid units; 0: none
	Left     []Panel // on the face that looks to the lower left
	Right    []Panel // on the face that looks to the lower right
}

// A Panel is a rectangle on an upright face. U runs from the left as the
// reader sees it, V from the bottom.
type Panel struct {
	U, V, W, H float64
	Fill       theme.Token
}

// Bounds implements [Piece].
func (b Box) Bounds() Bounds { return Space(b.At.X, b.At.Y, b.At.Z, b.W, b.D, b.H) }

// Draw implements [Piece].
func (b Box) Draw(c *Canvas) {
	s := b.Bounds()
	c.Box(s, b.Material)
	c.panels(s, b.Left, b.Right)
}

// panels draws panels on the two upright faces of a box.
func (c *Canvas) panels(s Bounds, left, right []Panel) {
	for _, p := range left {
		c.OnLeft(p.Fill, s.Max.Y, s.Min.X+p.U, s.Min.Z+p.V, s.Min.X+p.U+p.W, s.Min.Z+p.V+p.H)
	}
	for _, p := range right {
		c.OnRight(p.Fill, s.Max.X, s.Max.Y-p.U, s.Min.Z+p.V, s.Max.Y-p.U-p.W, s.Min.Z+p.V+p.H)
	}
}

// Cast implements [Caster].
func (b Box) Cast() Shadow { return Shadow{At: b.At, W: b.W, D: b.D, Reach: b.Shadow} }

// A Post is an upright beam.
type Post struct {
	Foot     Vec // the middle of its foot
	H        float64
	Side     float64 // of its square section; 0: 0.26
	Material theme.Material
}

// Bounds implements [Piece].
func (p Post) Bounds() Bounds { return p.box().Bounds() }

// Draw implements [Piece].
func (p Post) Draw(c *Canvas) { p.box().Draw(c) }

func (p Post) box() Box {
	a := or(p.Side, 0.26)
	return Box{At: p.Foot.Add(At(-a/2, -a/2, 0)), W: a, D: a, H: p.H, Material: p.Material}
}

// or returns v, or the default where v is zero.
func or(v, def float64) float64 {
	if v == 0 {
		return def
	}
	return v
}
