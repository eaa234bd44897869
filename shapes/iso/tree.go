package iso

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Tree is a round crown on a trunk.
type Tree struct {
	Foot Vec
	R    float64 // of the crown; 0: 0.55
	Leaf theme.Material
	// NoShadow is for trees that do not stand on the ground: in a tub.
	NoShadow bool
}

// Bounds implements [Piece].
func (t Tree) Bounds() Bounds {
	r := or(t.R, 0.55)
	return Space(t.Foot.X-r/2, t.Foot.Y-r/2, t.Foot.Z, r, r, 2.5*r)
}

// Draw implements [Piece].
func (t Tree) Draw(c *Canvas) {
	leaf := t.Leaf
	if leaf == "" {
		leaf = theme.MatLeaf
	}
	at, r := c.Point(t.Foot), float64(or(t.R, 0.55)*c.Unit())
	if !t.NoShadow {
		c.pen.Ellipse(at.Add(geom.Pt(float64(0.3*r), 0)), float64(0.9*r), float64(0.42*r), diagram.Look{Role: scene.Decor, Fill: theme.Shadow, Alpha: shadowAlpha})
	}
	w := float64(0.3 * r)
	c.pen.Rect(geom.R(at.X-w/2, at.Y-float64(1.1*r), w, float64(1.15*r)), w/4, diagram.Look{Role: scene.Decor, Fill: theme.MatWood.Right()})
	c.ball(at.Add(geom.Pt(0, -float64(1.75*r))), r, leaf.Left(), leaf.Right())
	c.pen.Circle(at.Add(geom.Pt(-float64(0.34*r), -float64(2.12*r))), 0.3*r, diagram.Look{Role: scene.Decor, Fill: leaf.Top()})
}

// A Tub is a tree in a wooden tub.
type Tub struct {
	Foot Vec
	R    float64 // of the crown; 0: 0.45
}

// Bounds implements [Piece].
func (t Tub) Bounds() Bounds { return boundsOf(t.Parts()) }

// Draw implements [Piece].
func (t Tub) Draw(c *Canvas) { c.Pieces(t.Parts()...) }

// Parts implements [Assembly].
func (t Tub) Parts() []Piece {
	r := or(t.R, 0.45)
	const k, h = 0.62, 1.0 // shares of the crown's radius
	return []Piece{
		Gloom{At: t.Foot.Add(At(0.2*r, 0, 0)), R: 0.8 * r},
		Cylinder{Foot: t.Foot, R: k * r, H: h * r, Material: theme.MatWood},
		Tree{Foot: t.Foot.Add(At(0, 0, h*r)), R: r, NoShadow: true},
	}
}
