package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Cards sets options or patterns side by side as equal cards, mostly two to
// four. What the cards of a row have in common (numbers, headings, drawings,
// words) stands on the same levels, so that they are compared at a glance.
//
// Four cards go two by two where the width is small; at last the cards stand
// under each other, with number and drawing at the left.
type Cards struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Columns is how many stand side by side, at most; 0: up to four.
	Columns int        `validate:"gte=0,lte=12"`
	Cards   []CardPart `validate:"required,max=200,dive"`
}

// A CardPart is one card of a set.
type CardPart struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Number is the large number or letter at the top, with its unit.
	Number, Unit string
	Thing        shapes.Thing
	Heading      string // empty: the thing's name
	Body         string
	Foot         string       // a closing remark, on the last line of the card
	Role         diagram.Role // Neutral: the thing's
	Strong       bool         // the one to choose
	Drawing      diagram.Node `validate:"-"`
}

func (c CardPart) heading() string {
	if c.Heading != "" {
		return c.Heading
	}
	return c.Thing.Name
}

func (c CardPart) role() diagram.Role {
	if c.Role != diagram.Neutral {
		return c.Role
	}
	return c.Thing.Role
}

// NodeID implements [diagram.Named].
func (c Cards) NodeID() diagram.ID { return c.ID }

// Numbers of cards in u.
const (
	cardsWidth   = 896
	cardsLeast   = 160 // width of a card, at least
	cardsMost    = 4   // side by side
	cardsGap     = 16
	cardsNarrow  = 12 // between cards where the width is small
	cardsWide    = 780
	cardPartPad  = 16
	cardPartGap  = 10  // between the parts of a card
	cardSideCol  = 150 // number and drawing of a card in a list
	cardSideFrom = 420 // width from which a card in a list has that column
	cardSideGap  = 24
)

// Layout implements [diagram.Node].
func (c Cards) Layout(ctx diagram.Context, cs diagram.Constraints) diagram.Frame {
	if !c.sound(ctx) {
		return diagram.Frame{Size: cs.Min}
	}
	width := cs.WidthOr(cardsWidth)
	gap := float64(cardsGap)
	if width < cardsWide {
		gap = cardsNarrow
	}
	n, most := len(c.Cards), cardsMost
	if c.Columns > 0 {
		most = c.Columns
	}
	for rows := (n + most - 1) / most; rows < n; rows++ {
		cols := (n + rows - 1) / rows
		if n == 3 && cols == 2 || cols == 1 {
			continue
		}
		w := geom.Snap((width-float64(float64(cols-1)*gap))/float64(cols) - geom.Grid/2)
		if w < cardsLeast {
			continue
		}
		trial, ok := ctx.Trial()
		if f := c.grid(trial, cols, w, width, gap); ok() {
			return f
		}
	}
	return c.list(ctx, width, gap)
}

// sound reports whether each card says something.
func (c Cards) sound(ctx diagram.Context) bool {
	ok := true
	for i, card := range c.Cards {
		if card.heading() == "" {
			ctx.In("Cards", i).In("Heading").Fail(diagram.ErrRequired, "required", "give the card a heading, or a thing that has a name")
			ok = false
		}
	}
	return ok
}

// grid sets cards in rows; the parts of the cards of a row share levels.
func (c Cards) grid(ctx diagram.Context, cols int, w, width, gap float64) diagram.Frame {
	f := diagram.Frame{}
	y := 0.0
	for at := 0; at < len(c.Cards); at += cols {
		row := c.Cards[at:min(at+cols, len(c.Cards))]
		fits := make([]cardPartFit, len(row))
		var most cardLevels
		for i, card := range row {
			fits[i] = card.measure(ctx.In("Cards", at+i), w-2*cardPartPad)
			most = most.max(fits[i].levels)
		}
		for i, card := range row {
			k := card.upright(ctx.In("Cards", at+i), fits[i], most, w)
			f.Kids = append(f.Kids, k.At(float64(float64(i)*(w+gap)), y))
		}
		y += most.height() + gap
	}
	f.Size = geom.Sz(width, y-gap)
	f.Doc = []scene.Block{c.doc(f.Kids)}
	return f
}

// list sets cards under each other.
func (c Cards) list(ctx diagram.Context, width, gap float64) diagram.Frame {
	f := diagram.Frame{}
	beside := false
	for _, card := range c.Cards {
		beside = beside || card.Number != "" || card.Drawing != nil
	}
	y := 0.0
	for i, card := range c.Cards {
		at := ctx.In("Cards", i)
		var k diagram.Frame
		if beside && width >= cardSideFrom {
			k = card.level(at, width)
		} else {
			fit := card.measure(at, width-2*cardPartPad)
			k = card.upright(at, fit, fit.levels, width)
		}
		f.Kids = append(f.Kids, k.At(0, y))
		y += k.Size.H + gap
	}
	f.Size = geom.Sz(width, y-gap)
	f.Doc = []scene.Block{c.doc(f.Kids)}
	return f
}

// doc lists the cards, which were laid out as the given frames.
func (c Cards) doc(frames []diagram.Placed) scene.Block {
	list := scene.List{}
	for i, card := range c.Cards {
		number := joinWords(" ", card.Number, card.Unit)
		item := scene.Item{Text: joinWords(": ", joinWords(" ", number, card.heading()), card.Body)}
		if card.Strong {
			item.Text += " (recommended)"
		}
		for _, drawing := range frames[i].Frame.Kids {
			item.Kids = append(item.Kids, drawing.Frame.Describe()...)
		}
		if card.Foot != "" {
			item.Kids = append(item.Kids, scene.Paragraph{Text: card.Foot})
		}
		list.Items = append(list.Items, item)
	}
	return list
}

// look returns how the card's ground is drawn.
func (c CardPart) look() diagram.Look {
	look := diagram.Look{Role: scene.Node, Fill: c.role().Tint()}
	if c.Strong {
		look.Line, look.Width = c.role().Base(), theme.Strong
	}
	return look
}
