package shapes

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// A cardFit is how a card's content is arranged in a width.
type cardFit struct {
	form  CardForm
	words words
	text  float64 // x of the words
	tile  float64 // side of the tile; 0: a bare icon, or none
	head  float64 // stacked: from the top to the content
	size  geom.Size
}

// inner is the height of stacked content.
func (s cardFit) inner() float64 {
	if s.tile == 0 {
		return s.words.height()
	}
	return s.tile + stackGap + s.words.height()
}

// fit arranges the card's content in the width that is there: with the tile,
// with a smaller one, with a bare icon, and at last with the icon on top, each
// only where the longest word of name or note needs it.
func (d Card) fit(ctx diagram.Context, c diagram.Constraints) cardFit {
	if d.Form != Beside {
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
	s.words = setWords(ctx, d.Name, d.Note, ty.Label, ty.Note, nameWidth, noteWidth)
	w := max(widest(s.words.name)+tag, widest(s.words.note))
	h := max(s.words.height()+2*cardPad, tile+2*cardTilePad, cardHeight)
	s.size = geom.Sz(geom.SnapUp(text+w+cardPad), round4(h))
	return s
}

// fitStacked sets the words under the icon.
func (d Card) fitStacked(ctx diagram.Context, width float64, form CardForm) cardFit {
	s := cardFit{form: form, head: cardPad}
	least := 0.0
	if form == Upright {
		least = uprightWidth
	}
	if d.Icon != "" {
		s.tile = TileRegular
		if form == Upright {
			s.tile = TileLarge
		}
	}
	in := 0.0
	if width > 0 {
		in = max(width-2*cardPad, 1)
	}
	ty := ctx.Type()
	s.words = setWords(ctx, d.Name, d.Note, ty.Label, ty.Note, in, in)
	w := max(max(s.words.width(), s.tile)+2*cardPad, least)
	if width > 0 {
		w = min(w, max(width, s.words.width()+2*cardPad))
	}
	if d.Tag != "" {
		tag := Tag{Text: d.Tag}.Size(ctx.In("Tag"))
		// A tag that would touch the tile, or a name without one, gets a row
		// of its own.
		tile := cardPad + s.tile
		if form == Upright {
			tile = (max(w, width) + s.tile) / 2
		}
		switch beside := tile + cardTagGap + tag.W + cardTagInset; {
		case s.tile == 0 || width > 0 && beside > width || form == Upright && beside > max(w, width):
			s.head = cardTagInset + tag.H + cardTagGap
			w = max(w, tag.W+2*cardTagInset)
		default:
			w = max(w, beside)
		}
	}
	s.size = geom.Sz(geom.SnapUp(w), round4(max(s.head+s.inner()+cardPad, stackedHeight)))
	return s
}

// round4 rounds a height up to the grid of blocks.
func round4(v float64) float64 { return math.Ceil(v/cardStep) * cardStep }
