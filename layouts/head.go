package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// A headMode is how the head of a lane is arranged, from the widest to the
// narrowest way.
type headMode uint8

const (
	headTile headMode = iota // icon tile, name and note beside it
	headFold                 // small icon in the name's line, note under it
	headLift                 // a heading line above the lane
)

// Numbers of lane heads in u.
const (
	headTileSize  = shapes.TileCompact
	headTileGap   = 14
	headIcon      = 20
	headIconGap   = 8
	headInlineGap = 4 // from a name in another font to the note on its line
)

// A head is the measured head of a lane: what it is called, beside or above
// the lane.
type head struct {
	thing      shapes.Thing
	mode       headMode
	name, note []text.Line
	indent     float64 // of the name
	width      float64
	height     float64
	inlined    float64 // where the note stands on the line of the name; 0: under it
}

// measureHead breaks name and note to at most the given width; 0: one line
// each.
func measureHead(ctx diagram.Context, mode headMode, thing shapes.Thing, name, note string, width float64) head {
	h := head{thing: thing, mode: mode}
	ty := ctx.Type()
	noteIndent := 0.0
	if thing.Icon != "" {
		if mode == headTile {
			h.indent = headTileSize + headTileGap
			noteIndent = h.indent
		} else {
			h.indent = headIcon + headIconGap
		}
	}
	room := func(indent float64) float64 {
		if width > 0 {
			return max(width-indent, 1)
		}
		return 0
	}
	h.name = wrapped(ctx.In("Name"), name, ty.Label, room(h.indent))
	h.note = wrapped(ctx.In("Note"), note, ty.Note, room(noteIndent))
	if len(h.name) > 0 {
		h.width = h.indent + widestLine(h.name)
	}
	if len(h.note) > 0 {
		h.width = max(h.width, noteIndent+widestLine(h.note))
	}
	h.height = linesHeight(h.name, h.note)
	if mode == headTile && thing.Icon != "" {
		h.height = max(h.height, headTileSize)
	}
	return h
}

// inline puts the note on the line of the name, where both fit into the width.
func (h *head) inline(width float64) {
	if len(h.name) != 1 || len(h.note) != 1 {
		return
	}
	at := h.indent + diagram.InOtherFonts(h.name[0].Width) + headInlineGap
	if at+h.note[0].Width > width {
		return
	}
	h.inlined = at
	h.width = at + h.note[0].Width
	h.height -= h.note[0].Style.Leading
}

// draw draws the head with its left edge at x, centred on y.
func (h head) draw(ctx diagram.Context, pen *diagram.Pen, x, y float64) {
	ty := ctx.Type()
	words := linesHeight(h.name, h.note)
	if h.inlined > 0 {
		words -= h.note[0].Style.Leading
	}
	top := geom.Snap(y - words/2)
	base := top + diagram.FirstBaseline(ty.Label)
	noteX := x
	if h.thing.Icon != "" {
		switch h.mode {
		case headTile:
			shapes.DrawTile(ctx, pen, geom.Pt(x, geom.Snap(y-headTileSize/2)), shapes.Tile{Icon: h.thing.Icon, Role: h.thing.Role, Side: headTileSize})
			noteX = x + h.indent
		default:
			mid := base - float64(0.355*ty.Label.Size)
			shapes.DrawIcon(ctx, pen, h.thing.Icon, geom.R(x, geom.Snap(mid-headIcon/2), headIcon, headIcon), h.thing.Role.Ink())
		}
	}
	pen.Lines(geom.Pt(x+h.indent, base), scene.Start, h.name)
	switch {
	case h.inlined > 0:
		pen.Lines(geom.Pt(x+h.inlined, base), scene.Start, h.note)
	case len(h.note) > 0:
		top += linesHeight(h.name)
		pen.Lines(geom.Pt(noteX, top+diagram.FirstBaseline(ty.Note)), scene.Start, h.note)
	}
}
