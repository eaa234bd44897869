package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a pill in u: 22 high around a note's line.
const (
	pillPad = 10
	pillRim = 4
)

// A Pill is a short remark in a box with round ends, on its role's tint.
type Pill struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Text string     `validate:"required"`
	Role diagram.Role
	// Outlined gives it the role's line, where it stands on a tint.
	Outlined bool
}

// NodeID implements [diagram.Named].
func (p Pill) NodeID() diagram.ID { return p.ID }

func (p Pill) plate(ctx diagram.Context, width float64) plate {
	return setPlate(ctx.In("Text"), p.Text, ctx.Type().Tag, pillPad, pillRim, width)
}

// Size returns the size of the pill on one line.
func (p Pill) Size(ctx diagram.Context) geom.Size { return p.plate(ctx, 0).size }

// DrawPill draws a pill on one line with its upper left corner at the given
// point.
func DrawPill(ctx diagram.Context, pen *diagram.Pen, at geom.Point, p Pill) geom.Rect {
	set := p.plate(ctx, 0)
	return p.draw(ctx, pen, geom.RectOf(at, set.size), set)
}

func (p Pill) draw(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, set plate) geom.Rect {
	look := diagram.Look{Role: scene.Node, Fill: p.Role.Tint()}
	if p.Outlined {
		look.Line, look.Width = p.Role.Base(), theme.Border
	}
	pen.Rect(r, pillRadius(ctx), look)
	set.draw(pen, r, p.Role.Ink())
	return r
}

// pillRadius is half the height of a pill with one line.
func pillRadius(ctx diagram.Context) float64 { return (ctx.Type().Tag.Leading + pillRim) / 2 }

// Layout implements [diagram.Node].
func (p Pill) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	set := p.plate(ctx, c.Max.W)
	size := c.AtLeast(set.size)
	pen := ctx.Pen()
	r := p.draw(ctx, pen, geom.RectOf(centred(set.size, size), set.size), set)
	return plateFrame(size, r, pillRadius(ctx), set, pen)
}

// plateFrame is the frame of a node that is a plate alone.
func plateFrame(size geom.Size, r geom.Rect, radius float64, set plate, pen *diagram.Pen) diagram.Frame {
	f := diagram.Frame{Size: size, Marks: pen.Marks(), Outline: geom.Box{Rect: r, R: radius}}
	if n := len(set.words); n > 0 {
		st := set.words[0].Style
		f.Baseline = diagram.MiddleBaseline(r.Center().Y-float64(float64(n-1)*st.Leading)/2, st)
	}
	return f
}
