package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a tag in u: 20 high around a line of 13 u type.
const (
	tagPad = 6
	tagRim = 3
)

// A Tag is a small reference at the edge of a card: the chapter that tells
// more.
type Tag struct {
	Text string `validate:"required,max=24"`
	// Ground is the fill; empty: the grey of tags. On a tint use theme.Paper.
	Ground theme.Token
	// Ink is the colour of the words; empty: that of tags.
	Ink theme.Token
}

func (t Tag) plate(ctx diagram.Context) plate {
	return setPlate(ctx.In("Text"), t.Text, ctx.Type().Strip, tagPad, tagRim, 0)
}

// Size returns the size of the tag.
func (t Tag) Size(ctx diagram.Context) geom.Size { return t.plate(ctx).size }

// DrawTag draws a tag with its upper right corner at the given point.
func DrawTag(ctx diagram.Context, pen *diagram.Pen, topRight geom.Point, t Tag) geom.Rect {
	set := t.plate(ctx)
	return t.draw(pen, geom.R(topRight.X-set.size.W, topRight.Y, set.size.W, set.size.H), set)
}

func (t Tag) draw(pen *diagram.Pen, r geom.Rect, set plate) geom.Rect {
	ground := t.Ground
	if ground == theme.None {
		ground = theme.Surface2
	}
	pen.Rect(r, theme.RadiusTag, diagram.Look{Role: scene.Band, Fill: ground})
	ink := t.Ink
	if ink == theme.None {
		ink = theme.Ink2
	}
	set.draw(pen, r, ink)
	return r
}

// Layout implements [diagram.Node].
func (t Tag) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	set := t.plate(ctx)
	size := c.AtLeast(set.size)
	pen := ctx.Pen()
	r := t.draw(pen, geom.RectOf(centred(set.size, size), set.size), set)
	return plateFrame(size, r, theme.RadiusTag, set, pen)
}
