package shapes

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A cardFit is how a card's content is arranged in a width.
type cardFit struct {
	form  CardForm
	words words
	text  float64 // x of the words
	tile  float64 // side of the tile; 0: a bare icon, or none
	head  float64 // stacked: from the top to the content
	size  geom.Size
	bare  bool // without a box
}

// inner is the height of stacked content.
func (s cardFit) inner() float64 {
	if s.tile == 0 {
		return s.words.height()
	}
	return s.tile + s.gap() + s.words.height()
}

// fit arranges the card's content in the width that is there: with the tile,
// with a smaller one, with a bare icon, and at last with the icon on top, each
// only where the longest word of name or note needs it.
func (d Card) fit(ctx diagram.Context, c diagram.Constraints) cardFit {
	if d.Round {
		return d.fitRound(ctx, c.Max.W)
	}
	switch d.Form {
	case InLine, Compact:
		return d.fitLow(ctx, c.Max.W)
	case Stacked, Upright, Small:
		return d.fitStacked(ctx, c.Max.W, d.Form)
	}
	if d.Icon == "" {
		return d.fitBeside(ctx, c.Max.W, cardTextPad, 0)
	}
	const regular = cardTilePad + TileRegular + cardTileGap
	type try struct{ text, tile float64 }
	for _, t := range [...]try{
		{regular, TileRegular}, {cardTilePad + TileSmall + cardTileGap, TileSmall}, {cardTilePad + cardIcon + cardIconGap, 0},
	} {
		if d.Start {
			t.text, t.tile = cardTilePad+cardIcon+cardIconGap, 0 // a tile would be a hole in the ink
		}
		if c.Max.W == 0 || d.longest(ctx) <= c.Max.W-t.text-cardPad {
			return d.fitBeside(ctx, c.Max.W, t.text, t.tile)
		}
	}
	return d.fitStacked(ctx, c.Max.W, Stacked)
}

// fitRound sets the words between round ends, beside the bare icon.
func (d Card) fitRound(ctx diagram.Context, width float64) cardFit {
	text := float64(cardRoundPad)
	if d.Icon != "" {
		text += cardIcon + cardIconGap
	}
	const more = cardRoundPad - cardPad // at the right
	if width > 0 {
		width = max(width-more, 1)
	}
	s := d.fitBeside(ctx, width, text, 0)
	s.size.W += more
	return s
}

// set measures name and note, wrapped in the given widths (0: unbounded). In a
// roomy card they stay within it in another font, too, where no word forbids
// it: they may reach into the room around them then.
func (d Card) set(ctx diagram.Context, name theme.TextStyle, nameWidth, noteWidth, pad float64) words {
	note := ctx.Type().Note
	room := func(field, words string, st theme.TextStyle, width float64) float64 {
		if words == "" || width <= 0 || !d.Roomy {
			return width
		}
		return min(width, max(diagram.FallbackRoom(width+pad+diagram.FallbackRim), ctx.In(field).Longest(words, st)))
	}
	return setWords(ctx, d.Name, d.Note, name, note, room("Name", d.Name, name, nameWidth), room("Note", d.Note, note, noteWidth))
}

// longest is the widest part of the words that cannot be broken; beside a tag
// that of the name has less room.
func (d Card) longest(ctx diagram.Context) float64 {
	ty := ctx.Type()
	name := ctx.In("Name").Longest(d.Name, ty.Label)
	if d.Tag != "" {
		name += Tag{Text: d.Tag}.Size(ctx.In("Tag")).W + cardTagInset + cardTagGap - cardPad
	}
	return max(name, ctx.In("Note").Longest(d.Note, ty.Note))
}

// fitBeside sets the words from x text on, beside a tile.
func (d Card) fitBeside(ctx diagram.Context, width, text, tile float64) cardFit {
	s := cardFit{text: text, tile: tile}
	tag := 0.0
	if d.Tag != "" {
		tag = Tag{Text: d.Tag}.Size(ctx.In("Tag")).W + cardTagInset + cardTagGap - cardPad
	}
	ty := ctx.Type()
	noteWidth := 0.0
	if width > 0 {
		noteWidth = max(width-text-cardPad, 1)
	}
	nameWidth := 0.0
	if width > 0 {
		nameWidth = max(noteWidth-tag, 1)
	}
	s.words = d.set(ctx, ty.Label, nameWidth, noteWidth, cardPad-cardRim)
	w := max(widest(s.words.name)+tag, widest(s.words.note))
	h := max(s.words.height()+2*cardPad, tile+2*cardTilePad, cardHeight)
	s.size = geom.Sz(geom.SnapUp(text+w+cardPad), round4(h))
	return s
}

// fitStacked sets the words under the icon.
func (d Card) fitStacked(ctx diagram.Context, width float64, form CardForm) cardFit {
	ty := ctx.Type()
	s := cardFit{form: form, bare: d.Bare}
	pad := s.side()
	s.head = pad
	least, high, name := 0.0, float64(stackedHeight), ty.Label
	switch form {
	case Upright:
		least = uprightWidth
	case Small:
		high, name = 0, ty.SmallLabel
	}
	if d.Icon != "" {
		s.tile = map[CardForm]float64{Upright: TileLarge, Small: smallTile}[form]
		if s.tile == 0 {
			s.tile = TileRegular
		}
	}
	in := 0.0
	if width > 0 {
		in = max(width-2*pad, 1)
	}
	d.Name = d.shortened(ctx, name, in)
	s.words = d.set(ctx, name, in, in, pad-s.outer())
	w := max(max(s.words.width(), s.tile)+2*pad, least)
	if width > 0 {
		w = min(w, max(width, s.words.width()+2*pad))
	}
	if d.Tag != "" {
		tag, inset := Tag{Text: d.Tag}.Size(ctx.In("Tag")), s.tagInset()
		// A tag that would touch the tile, or a name without one, gets a row
		// of its own.
		tile := pad + s.tile
		if form == Upright {
			tile = (max(w, width) + s.tile) / 2
		}
		switch beside := tile + cardTagGap + tag.W + inset; {
		case s.tile == 0 || width > 0 && beside > width || form == Upright && beside > max(w, width):
			s.head = inset + tag.H + cardTagGap
			w = max(w, tag.W+2*inset)
		default:
			w = max(w, beside)
		}
	}
	s.size = geom.Sz(geom.SnapUp(w), round4(max(s.head+s.inner()+pad, high)))
	return s
}

// shortened returns the thing's short name where that fits on one line and
// its full name, if that is the card's, does not.
func (d Card) shortened(ctx diagram.Context, st theme.TextStyle, width float64) string {
	if d.Name != d.Thing.Name || d.Thing.Short == "" || width <= 0 || diagram.InOtherFonts(ctx.Line(d.Name, st).Width) <= width {
		return d.Name
	}
	return d.Thing.Short
}

// outer is how much of the room around the words stays free in another font.
func (s cardFit) outer() float64 {
	if s.form == Small {
		return cardRim + 1
	}
	return cardRim
}

// gap is the room between a tile and the words under it.
func (s cardFit) gap() float64 {
	if s.form == Small {
		return smallGap
	}
	return stackGap
}

// tagInset is the room between a tag and the card's corner.
func (s cardFit) tagInset() float64 {
	if s.form == Small {
		return smallTagInset
	}
	return cardTagInset
}

// round4 rounds a height up to the grid of blocks.
func round4(v float64) float64 { return math.Ceil(v/cardStep) * cardStep }
