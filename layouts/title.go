package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of the heads of parts in u.
const (
	titleGap  = 12 // from the icon to the name
	titleTail = 4  // from a name in another font to a note on its line
)

// A titleHead is the heading of a part of a picture: an icon on a tile, a name,
// and a note under it or on its line.
type titleHead struct {
	thing      shapes.Thing
	style      theme.TextStyle
	name, note []text.Line
	tile       float64 // side of the icon's tile
	indent     float64
	tail       float64 // where the note stands on the line of the name; 0: under it
	height     float64
}

// measureTitle measures a heading in a style, with a tile of a side, for a width; its note on the line
// of the name, where both fit and that is asked for.
func measureTitle(ctx diagram.Context, st theme.TextStyle, tile float64, thing shapes.Thing, name, note string, width float64, inline bool) titleHead {
	ty := ctx.Type()
	h := titleHead{thing: thing, style: st}
	if thing.Icon != "" {
		h.tile = tile
		h.indent = tile + titleGap
	}
	room := max(diagram.FallbackRoom(width-h.indent), 1)
	h.name = wrapped(ctx.In("Name"), name, st, room)
	h.note = wrapped(ctx.In("Note"), note, ty.Note, room)
	h.height = linesHeight(h.name, h.note)
	if inline && len(h.name) == 1 && note != "" {
		l := ctx.In("Note").Line(note, ty.Note)
		if at := diagram.InOtherFonts(h.name[0].Width) + titleTail; at+diagram.InOtherFonts(l.Width) <= width-h.indent {
			h.note, h.tail, h.height = []text.Line{l}, at, linesHeight(h.name)
		}
	}
	h.height = max(h.height, h.tile)
	return h
}

// draw sets the head with its upper left corner at a point.
func (h titleHead) draw(ctx diagram.Context, pen *diagram.Pen, at geom.Point) {
	if h.tile > 0 {
		shapes.DrawTile(ctx, pen, at, shapes.Tile{Icon: h.thing.Icon, Role: h.thing.Role, Side: h.tile})
	}
	words := linesHeight(h.name)
	if h.tail == 0 {
		words += linesHeight(h.note)
	}
	x, y := at.X+h.indent, at.Y
	y += geom.Snap(max(h.tile-words, 0) / 2)
	base := y + diagram.FirstBaseline(h.style)
	pen.Lines(geom.Pt(x, base), scene.Start, h.name)
	if h.tail > 0 {
		pen.Lines(geom.Pt(x+h.tail, base), scene.Start, h.note)
		return
	}
	pen.Lines(geom.Pt(x, y+linesHeight(h.name)+diagram.FirstBaseline(ctx.Type().Note)), scene.Start, h.note)
}
