package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// side is the room left and right of what stands inside a card.
func (s cardFit) side() float64 {
	if s.form == InLine || s.form == Compact {
		return compactPad + 3
	}
	if s.form == Small {
		return smallPad
	}
	return cardPad
}

// rim is the room above and below the content.
func (s cardFit) rim() float64 {
	if s.form == InLine || s.form == Compact {
		return compactRim
	}
	if s.form == Small {
		return smallPad
	}
	return cardPad
}

// tagRoom is the width that a tag at the end of a low row takes.
func (d Card) tagRoom(ctx diagram.Context) float64 {
	if d.Tag == "" {
		return 0
	}
	return Tag{Text: d.Tag}.Size(ctx.In("Tag")).W + cardTagGap
}

// fitLow arranges the content as a low row: on one line where that is asked
// for and fits, else with the note under the name.
func (d Card) fitLow(ctx diagram.Context, width float64) cardFit {
	ty := ctx.Type()
	name, note := ctx.In("Name").Line(d.Name, ty.SmallLabel), ctx.In("Note").Line(d.Note, ty.Note)
	lead := func(tile float64) float64 {
		if d.Icon == "" {
			return cardPad
		}
		if d.Bare {
			return compactPad + cardIcon + linePhrase // no tile
		}
		return compactPad + tile + compactGap
	}
	end := d.tagRoom(ctx) + compactPad + 2
	one := cardFit{form: InLine, text: lead(compactTile), tile: compactTile}
	one.words = setWords(ctx, d.Name, d.Note, ty.SmallLabel, ty.Note, 0, 0)
	// In another font the note may end under the tag, but not outside.
	one.size = geom.Sz(geom.SnapUp(one.text+max(d.phrase(name.Width, note.Width)+end, d.phrase(name.Width, diagram.InOtherFonts(note.Width))+cardRim)), lineHeight)
	if d.Form == InLine && (width == 0 || one.size.W <= width) {
		return one
	}
	two := cardFit{form: Compact, text: lead(TileSmall), tile: TileSmall}
	w := 0.0
	if width > 0 {
		w = max(width-two.text-end, 1)
		if longest := max(ctx.In("Name").Longest(d.Name, ty.SmallLabel), ctx.In("Note").Longest(d.Note, ty.Note)); longest > w {
			return d.fitStacked(ctx, width, Stacked)
		}
	}
	rest := 0.0
	if width > 0 {
		rest = w + d.tagRoom(ctx) // the tag stands beside the name
	}
	two.words = d.set(ctx, ty.SmallLabel, w, rest, compactPad+2-cardRim)
	wide := max(widest(two.words.name)+end, widest(two.words.note)+compactPad+2)
	two.size = geom.Sz(geom.SnapUp(two.text+wide), round4(max(two.words.height()+2*compactRim, compactHeight)))
	return two
}

// phrase is the width of a name with its note on one line.
func (d Card) phrase(name, note float64) float64 {
	switch {
	case d.Note == "":
		return diagram.InOtherFonts(name)
	case d.Name == "":
		return note
	}
	return diagram.InOtherFonts(name) + linePhrase + note
}

// drawLow draws a low row.
func (d Card) drawLow(ctx diagram.Context, pen *diagram.Pen, r geom.Rect, s cardFit, name, note theme.Token) float64 {
	mid := r.Center().Y
	if d.Icon != "" {
		box := geom.R(r.Min.X+compactPad, geom.Snap(mid-s.tile/2), s.tile, s.tile)
		switch {
		case d.Bare:
			box = geom.R(r.Min.X+compactPad, geom.Snap(mid-cardIcon/2), cardIcon, cardIcon)
			DrawIcon(ctx.In("Icon"), pen, d.Icon, box, d.Role.Ink())
		case d.Start:
			DrawIcon(ctx.In("Icon"), pen, d.Icon, box.Inset((s.tile-cardIcon)/2), d.iconInk(name))
		default:
			DrawTile(ctx, pen, box.Min, Tile{Icon: d.Icon, Role: d.Role, Side: s.tile, Solid: d.Strong})
		}
	}
	if d.Tag != "" {
		size := Tag{Text: d.Tag}.Size(ctx.In("Tag"))
		y := geom.Snap(mid - size.H/2)
		if s.form == Compact {
			y = min(y, r.Min.Y+compactPad-2)
		}
		DrawTag(ctx.In("Tag"), pen, geom.Pt(r.Max.X-compactPad-2, y), d.tag())
	}
	s.words.name, s.words.note = inked(s.words.name, name), inked(s.words.note, note)
	if s.form == Compact {
		first := geom.Snap(mid-s.words.height()/2) + s.words.cap()
		s.words.draw(pen, geom.Pt(r.Min.X+s.text, first), scene.Start)
		return first
	}
	base := diagram.MiddleBaseline(mid, ctx.Type().SmallLabel)
	x := r.Min.X + s.text
	for _, l := range s.words.name {
		pen.Text(geom.Pt(x, base), scene.Start, l)
		x += diagram.InOtherFonts(l.Width) + linePhrase
	}
	for _, l := range s.words.note {
		pen.Text(geom.Pt(x, base), scene.Start, l)
	}
	return base
}
