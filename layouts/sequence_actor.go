package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of the card of an actor in u.
const (
	actorPad     = 8  // around the tile
	actorTail    = 14 // right of the name
	actorRim     = 6  // beside a name under its tile, and in another font
	actorBold    = swimSpare
	actorTileGap = 5 // from the tile to a name under it
)

// An actorCard is the measured card of an actor.
type actorCard struct {
	thing  shapes.Thing
	tile   float64
	name   []text.Line
	beside bool
	size   geom.Size
}

// measureActor sets the card of an actor: the name beside the icon on one
// line, or under it in a card of the given width.
func measureActor(ctx diagram.Context, thing shapes.Thing, width float64) actorCard {
	st := ctx.Type().SmallLabel
	c := actorCard{thing: thing, beside: width == 0}
	if thing.Icon != "" {
		c.tile = shapes.TileSmall
	}
	at := ctx.In("Thing").In("Name")
	if c.beside {
		c.name = []text.Line{at.Line(thing.Name, st)}
		w := actorPad + max(c.name[0].Width+actorTail, float64(c.name[0].Width*actorBold)+actorRim)
		if c.tile > 0 {
			w += actorPad + c.tile
		}
		c.size = geom.Sz(geom.SnapUp(w), max(c.tile+2*actorPad-2, st.Leading+2*actorPad))
		return c
	}
	c.name = at.Wrap(thing.Name, st, max(diagram.FallbackRoom(width-2*actorRim+diagram.FallbackRim), 1))
	h := linesHeight(c.name) + 2*actorPad - 2
	if c.tile > 0 {
		h += c.tile + actorTileGap
	}
	c.size = geom.Sz(width, h)
	return c
}

// frame draws the card as high as those beside it.
func (c actorCard) frame(ctx diagram.Context, id diagram.ID, height float64) diagram.Frame {
	pen := ctx.Pen()
	r := geom.R(0, 0, c.size.W, height)
	pen.Rect(r, theme.RadiusCard, diagram.Look{Role: scene.Node, Fill: theme.Paper, Line: theme.Edge, Width: theme.Border}).Thing = c.thing.Name
	tile := shapes.Tile{Icon: c.thing.Icon, Role: c.thing.Role, Side: c.tile}
	st := c.name[0].Style
	if c.beside {
		x := float64(actorPad)
		if c.tile > 0 {
			shapes.DrawTile(ctx, pen, geom.Pt(x, geom.Snap((height-c.tile)/2)), tile)
			x += c.tile + actorPad
		}
		pen.Lines(geom.Pt(x, diagram.MiddleBaseline(height/2, st)), scene.Start, c.name)
	} else {
		y := geom.Snap((height - c.size.H) / 2)
		y += actorPad
		if c.tile > 0 {
			y = actorPad
			shapes.DrawTile(ctx, pen, geom.Pt(geom.Snap((c.size.W-c.tile)/2), y), tile)
			y += c.tile
			y = geom.Snap(y + (height-y-actorPad/2-linesHeight(c.name))/2)
		}
		pen.Lines(geom.Pt(c.size.W/2, y+diagram.FirstBaseline(st)), scene.Middle, c.name)
	}
	return diagram.Frame{ID: id, Kind: "SequenceActor", Size: r.Size(), Marks: pen.Marks(), Outline: geom.Box{Rect: r, R: theme.RadiusCard}}
}

// alikeCards makes cards of nearly the same width equally wide.
func alikeCards(cards []actorCard) {
	for range cards {
		for i := range cards {
			for k := range cards {
				if d := cards[k].size.W - cards[i].size.W; d > 0 && d <= actorAlike {
					cards[i].size.W = cards[k].size.W
				}
			}
		}
	}
}

// actorAlike is the difference of widths that looks like a mistake, in u.
const actorAlike = 8
