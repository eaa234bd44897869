package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a card in u.
const (
	cardHeight    = 56 // at least
	cardPad       = 12 // around the words, at the right, above and below
	cardTextPad   = 14 // at the left of words without an icon
	cardTilePad   = 10 // at the left of the tile
	cardTileGap   = 11 // from the tile to the words
	cardTagInset  = 9
	cardTagGap    = 8
	uprightWidth  = 102 // of a centred card, at least
	stackedHeight = 92  // at least
	stackGap      = 10  // from the tile to the capitals of the name
	cardIcon      = 20  // where there is no room for a tile
	cardIconGap   = 8
	cardStep      = 4 // heights are multiples of it
)

// A Card is a node of a picture: a name, a note and an icon in a box that
// edges may join.
type Card struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Thing Thing
	// Name, Icon and Role are those of the thing where they are empty.
	Name string
	Note string
	Icon Icon
	Role diagram.Role
	// Tag is a short reference in the upper right corner.
	Tag string `validate:"max=24"`
	// Strong marks the one card to remember: tint, heavy border, solid tile.
	Strong bool
	// Start fills the card with ink: the question or event that all begins with.
	Start bool
	// Form is how icon and words stand; where they do not fit beside each
	// other they are stacked.
	Form CardForm
}

// A CardForm is how the icon and the words of a card stand to each other.
type CardForm uint8

// The forms.
const (
	Beside  CardForm = iota // icon at the left, words beside it
	Stacked                 // icon above the words, both at the left
	Upright                 // icon above the words, both centred
)

// NodeID implements [diagram.Named].
func (d Card) NodeID() diagram.ID { return d.ID }

// resolve fills what is empty from the thing.
func (d Card) resolve(ctx diagram.Context) Card {
	if d.Name == "" {
		d.Name = d.Thing.Name
	}
	if d.Icon == "" {
		d.Icon = d.Thing.Icon
	}
	if d.Role == diagram.Neutral {
		d.Role = d.Thing.Role
	}
	if d.Name == "" {
		ctx.In("Name").Fail(diagram.ErrRequired, "required", "give the card a name or a thing")
	}
	return d
}

// Layout implements [diagram.Node].
func (d Card) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	d = d.resolve(ctx)
	s := d.fit(ctx, c)
	size := c.AtLeast(s.size)
	pen := ctx.Pen()
	r := geom.RectOf(geom.Pt(0, 0), size)
	base := d.draw(ctx, pen, r, s)
	return diagram.Frame{Size: size, Baseline: base, Outline: geom.Box{Rect: r, R: theme.RadiusCard}, Marks: pen.Marks(),
		Doc: []scene.Block{scene.Paragraph{Text: describe(d.Name, d.Note)}}}
}

// body returns how the box and its words are drawn.
func (d Card) body(ctx diagram.Context) (look diagram.Look, name, note theme.Token) {
	switch {
	case d.Start:
		return FocusLook(ctx, scene.Node)
	case d.Strong:
		return diagram.Look{Role: scene.Node, Fill: d.Role.Tint(), Line: d.Role.Base(), Width: theme.Strong}, theme.Ink, theme.Ink2
	}
	return diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: theme.Edge, Width: theme.Border}, theme.Ink, theme.Ink2
}

// draw draws the fitted card in r and returns the baseline of the name.
func (d Card) draw(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, s cardFit) float64 {
	look, name, note := d.body(ctx)
	pen.Rect(r, theme.RadiusCard, look).Thing = d.Thing.Name
	if d.Tag != "" {
		DrawTag(ctx.In("Tag"), pen, geom.Pt(r.Max.X-cardTagInset, r.Min.Y+cardTagInset), Tag{Text: d.Tag})
	}
	s.words.name, s.words.note = inked(s.words.name, name), inked(s.words.note, note)
	if s.form != Beside {
		return d.drawStacked(ctx, pen, r, s, name)
	}
	first := geom.Snap((r.Min.Y+r.Max.Y-s.words.height())/2) + s.words.cap()
	switch {
	case d.Icon == "":
	case s.tile > 0:
		DrawTile(ctx, pen, geom.Pt(r.Min.X+cardTilePad, geom.Snap(r.Center().Y-s.tile/2)), Tile{Icon: d.Icon, Role: d.Role, Side: s.tile, Solid: d.Strong})
	default:
		y := first - s.words.cap()/2
		DrawIcon(ctx.In("Icon"), pen, d.Icon, geom.R(r.Min.X+cardTilePad, y-cardIcon/2, cardIcon, cardIcon), d.iconInk(name))
	}
	s.words.draw(pen, geom.Pt(r.Min.X+s.text, first), scene.Start)
	return first
}

// drawStacked draws icon and words under each other. Centred content stands
// in the middle of the height, other content at the top, level with that of
// the cards beside it.
func (d Card) drawStacked(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, s cardFit, ink theme.Token) float64 {
	x, y, left, anchor := r.Min.X+cardPad, r.Min.Y+s.head, r.Min.X+cardPad, scene.Start
	if s.form == Upright {
		x, left, anchor = r.Center().X, geom.Snap(r.Center().X-s.tile/2), scene.Middle
		y += geom.Snap((r.Dy() - s.head - cardPad - s.inner()) / 2)
	}
	if d.Icon != "" {
		box := geom.R(left, y, s.tile, s.tile)
		if d.Start {
			DrawIcon(ctx.In("Icon"), pen, d.Icon, box.Inset((s.tile-railIcon)/2), d.iconInk(ink))
		} else {
			DrawTile(ctx, pen, box.Min, Tile{Icon: d.Icon, Role: d.Role, Side: s.tile, Solid: d.Strong})
		}
		y += s.tile + stackGap
	}
	first := y + s.words.cap()
	s.words.draw(pen, geom.Pt(x, first), anchor)
	return first
}

func (d Card) iconInk(words theme.Token) theme.Token {
	if d.Start {
		return words
	}
	return d.Role.Ink()
}
