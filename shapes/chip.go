package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a chip in u: 32 high around a line of 15 u type.
const (
	chipPad    = 9
	chipRim    = 14
	chipRadius = 7
)

// A Chip is a thing by its name alone, filled with its role's mark: the
// smallest part that edges may join.
type Chip struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Thing Thing
	Text  string       // empty: the thing's name
	Role  diagram.Role // Neutral: the thing's role
	// Shade is the fill. Roles whose mark carries no words are drawn soft with
	// an outline instead of solid.
	Shade Shade
}

// NodeID implements [diagram.Named].
func (p Chip) NodeID() diagram.ID { return p.ID }

func (p Chip) role() diagram.Role {
	if p.Role != diagram.Neutral {
		return p.Role
	}
	return p.Thing.Role
}

func (p Chip) name() string {
	if p.Text != "" {
		return p.Text
	}
	return p.Thing.Name
}

// plate measures the chip; where the name does not fit on one line, but the
// thing has a short one that does, that is taken.
func (p Chip) plate(ctx diagram.Context, width float64) plate {
	words := p.name()
	if p.Text == "" {
		if short := p.Thing.Short; short != "" && width > 0 {
			if l, ok := FitWords(ctx.In("Thing"), ctx.Type().SmallLabel, width-2*chipPad, p.Thing.Words()...); ok {
				words = l.String
			} else {
				words = short
			}
		}
	}
	if words == "" {
		ctx.In("Text").Fail(diagram.ErrRequired, "required", "give the chip a text or a thing")
	}
	return setPlate(ctx.In("Text"), words, ctx.Type().SmallLabel, chipPad, chipRim, width)
}

// Layout implements [diagram.Node]. A chip fills the least width that it is
// given, with its words in the middle.
func (p Chip) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	set := p.plate(ctx, c.Max.W)
	size := c.AtLeast(set.size)
	pen := ctx.Pen()
	r := geom.RectOf(geom.Pt(0, 0), size)
	role := p.role()
	look := diagram.Look{Role: scene.Node, Fill: p.Shade.Fill(role)}
	ink, ok := p.Shade.Words(role)
	if !ok {
		look.Fill, ink = role.Soft(), role.Ink()
	}
	if !ok || p.Shade != Solid {
		look.Line, look.Width = role.Base(), theme.Hairline
	}
	pen.Rect(r, chipRadius, look).Thing = p.Thing.Name
	set.draw(pen, r, ink)
	return plateFrame(size, r, chipRadius, set, pen)
}
