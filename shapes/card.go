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
	cardRoundPad  = 18 // at the left and right of a card with round ends
	cardStep      = 4  // heights are multiples of it
	cardRim       = 3  // left free between words in another font and the border
	cardInside    = 10 // from the words to the drawing under them
	lineHeight    = 34 // of a card in one line, at least
	compactHeight = 44 // of a card in two lines, at least
	compactRim    = 8  // above and below its words
	compactPad    = 6  // left of its tile, and right of its tag
	compactGap    = 8  // from its tile to the words
	compactTile   = 24 // in one line; in two: TileSmall
	linePhrase    = 6  // from a name to the note on its line
	smallTile     = 26
	smallPad      = 9 // around the words of a small card
	smallTagInset = 8
	bareRim       = 4 // from words without a box to a line
	smallGap      = 6 // from the tile to the words
	lowInside     = 6 // from the words of a low row to what stands inside
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
	// Alarm marks a card that is out of order: border and tag in the colour of
	// danger.
	Alarm bool
	// Start fills the card with ink: the question or event that all begins with.
	Start bool
	// Border is the role of the outline, as of a failure; Neutral: grey.
	Border diagram.Role
	// Round gives the card round ends and the tint of its role: a state of
	// waiting. A bare icon stands beside its words, whatever its form.
	Round bool
	// Form is how icon and words stand; where they do not fit beside each
	// other they are stacked.
	Form CardForm
	// Inside is a small drawing or list under the words.
	Inside diagram.Node `validate:"-"`
	// Roomy breaks words early enough that they stay in the card in another
	// font, too.
	Roomy bool
	// Bare leaves out the box: for one of several things in a larger box.
	Bare bool
}

// A CardForm is how the icon and the words of a card stand to each other.
type CardForm uint8

// The forms.
const (
	Beside  CardForm = iota // icon at the left, words beside it
	Stacked                 // icon above the words, both at the left
	Upright                 // icon above the words, both centred
	Small                   // as Stacked, with a small icon and smaller type
	InLine                  // a low row: icon, name and note on one line where they fit, else as Compact
	Compact                 // a low row: icon, name, and the note under the name
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
	if d.Bare {
		return d.bare(ctx, c)
	}
	return d.boxed(ctx, c, geom.Point{})
}

// boxed lays the card out with its upper left corner at a point.
func (d Card) boxed(ctx diagram.Context, c diagram.Constraints, at geom.Point) diagram.Frame {
	s := d.fit(ctx, c)
	f := diagram.Frame{Doc: []scene.Block{scene.Paragraph{Text: describe(d.Name, d.Note)}}}
	head := s.size.H
	if d.Inside != nil {
		f.Kids = append(f.Kids, d.inside(ctx, c, &s, at))
		f.Doc = append(f.Doc, f.Kids[0].Frame.Describe()...)
	}
	f.Size = c.AtLeast(s.size)
	pen := ctx.Pen()
	r := geom.RectOf(at, f.Size)
	if d.Inside == nil {
		head = f.Size.H
	}
	f.Baseline = d.draw(ctx, pen, r, head, s)
	f.Outline, f.Marks = geom.Box{Rect: r, R: d.radius(r)}, pen.Marks()
	return f
}

// inside lays out what stands under the words, and makes the card higher.
func (d Card) inside(ctx diagram.Context, c diagram.Constraints, s *cardFit, at geom.Point) diagram.Placed {
	pad := s.side()
	in := diagram.Constraints{}
	if c.Max.W > 0 {
		in.Max.W = max(max(s.size.W, c.Min.W)-2*pad, 1)
		in.Min.W = in.Max.W
	}
	f := ctx.In("Inside").Layout(d.Inside, in)
	y := s.size.H - s.rim() + cardInside
	if s.form == InLine || s.form == Compact {
		y += lowInside - cardInside
	}
	s.size = geom.Sz(max(s.size.W, f.Size.W+2*pad), round4(y+f.Size.H+s.rim()))
	return f.At(at.X+pad, at.Y+y)
}

// bare lays the card out without the room that its box takes around the words.
func (d Card) bare(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	s := cardFit{form: d.Form, bare: true}
	left, rim := s.side(), s.rim()
	right := left
	switch d.Form {
	case Beside:
		left = cardTilePad
	case InLine, Compact:
		left, right = compactPad, compactPad+2
	}
	wide := c
	if c.Max.W > 0 {
		wide.Max.W += left + right
	}
	wide.Min = geom.Sz(0, 0)
	if c.Min.W > 0 {
		wide.Min.W = c.Min.W + left + right
	}
	f := d.boxed(ctx, wide, geom.Pt(-left, -rim))
	f.Size = c.AtLeast(geom.Sz(max(f.Size.W-left-right, 1), max(f.Size.H-2*rim, 1)))
	// Lines end at the words, not at the room around them.
	ink := geom.RectOf(geom.Pt(0, 0), f.Size)
	if d.Inside == nil && len(f.Marks) > 0 {
		ink.Max.X = 0
		for _, m := range f.Marks {
			ink.Max.X = max(ink.Max.X, geom.SnapUp(m.Shape.Bounds().Max.X))
		}
	}
	f.Outline = geom.Box{Rect: ink.Inset(-bareRim)}
	f.Baseline -= rim
	return f
}

// radius is that of the corners.
func (d Card) radius(r geom.Rect) float64 {
	if d.Round {
		return r.Dy() / 2
	}
	return theme.RadiusCard
}

// body returns how the box and its words are drawn.
func (d Card) body(ctx diagram.Context) (look diagram.Look, name, note theme.Token) {
	switch {
	case d.Start:
		return FocusLook(ctx, scene.Node)
	case d.Round:
		return diagram.Look{Role: scene.Node, Fill: d.Role.Tint(), Line: d.Role.Base(), Width: theme.Border}, theme.Ink, theme.Ink2
	case d.Alarm:
		return diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: diagram.Danger.Base(), Width: theme.Strong}, theme.Ink, theme.Ink2
	case d.Strong:
		return diagram.Look{Role: scene.Node, Fill: d.Role.Tint(), Line: d.Role.Base(), Width: theme.Strong}, theme.Ink, theme.Ink2
	}
	look = diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: theme.Edge, Width: theme.Border}
	if d.Border != diagram.Neutral {
		look.Line = d.Border.Base()
	}
	return look, theme.Ink, theme.Ink2
}

// draw draws the fitted card in r, its words in the upper part of the given
// height, and returns the baseline of the name.
func (d Card) draw(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, head float64, s cardFit) float64 {
	look, name, note := d.body(ctx)
	if d.Bare {
		name, note = theme.Ink, theme.Ink2
	} else {
		pen.Rect(r, d.radius(r), look).Thing = d.Thing.Name
	}
	r.Max.Y = r.Min.Y + head
	if s.form == InLine || s.form == Compact {
		return d.drawLow(ctx, pen, r, s, name, note)
	}
	if d.Tag != "" {
		inset := s.tagInset()
		DrawTag(ctx.In("Tag"), pen, geom.Pt(r.Max.X-inset, r.Min.Y+inset), d.tag())
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
		y, x := first-s.words.cap()/2, r.Min.X+cardTilePad
		if d.Round {
			x = r.Min.X + cardRoundPad
		}
		DrawIcon(ctx.In("Icon"), pen, d.Icon, geom.R(x, y-cardIcon/2, cardIcon, cardIcon), d.iconInk(name))
	}
	s.words.draw(pen, geom.Pt(r.Min.X+s.text, first), scene.Start)
	return first
}

// tag is the card's tag as it is drawn.
func (d Card) tag() Tag {
	if d.Alarm {
		return Tag{Text: d.Tag, Ground: diagram.Danger.Base(), Ink: diagram.Danger.OnBase()}
	}
	return Tag{Text: d.Tag}
}

// drawStacked draws icon and words under each other. Centred content stands
// in the middle of the height, other content at the top, level with that of
// the cards beside it.
func (d Card) drawStacked(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, s cardFit, ink theme.Token) float64 {
	pad := s.side()
	x, y, left, anchor := r.Min.X+pad, r.Min.Y+s.head, r.Min.X+pad, scene.Start
	if s.form == Upright {
		x, left, anchor = r.Center().X, geom.Snap(r.Center().X-s.tile/2), scene.Middle
		y += geom.Snap((r.Dy() - s.head - pad - s.inner()) / 2)
	}
	if d.Icon != "" {
		box := geom.R(left, y, s.tile, s.tile)
		if d.Start {
			DrawIcon(ctx.In("Icon"), pen, d.Icon, box.Inset((s.tile-min(railIcon, s.tile))/2), d.iconInk(ink))
		} else {
			DrawTile(ctx, pen, box.Min, Tile{Icon: d.Icon, Role: d.Role, Side: s.tile, Solid: d.Strong})
		}
		y += s.tile + s.gap()
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
