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
	c.pen.Ellipse(at.Add(geom.Pt(float64(0.3*r), 0)), float64(0.9*r), float64(0.42*r), diagram.Look{Role: scene.Decor, Fill: theme.Shadow, Alpha: shadowAlpha})
	w := float64(0.3 * r)
	c.pen.Rect(geom.R(at.X-w/2, at.Y-float64(1.1*r), w, float64(1.15*r)), w/4, diagram.Look{Role: scene.Decor, Fill: theme.MatWood.Right()})
	c.ball(at.Add(geom.Pt(0, -float64(1.75*r))), r, leaf.Left(), leaf.Right())
	c.pen.Circle(at.Add(geom.Pt(-float64(0.34*r), -float64(2.12*r))), 0.3*r, diagram.Look{Role: scene.Decor, Fill: leaf.Top()})
}
