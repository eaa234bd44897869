package shapes

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Sides of tiles in u.
const (
	TileSmall   = 30
	TileCompact = 34
	TileRegular = 36
	TileLarge   = 40
)

// iconShare is how much of a tile's side its icon takes.
const iconShare = 0.62

// A Tile is an icon on a square of its role's colour.
type Tile struct {
	Icon  Icon `validate:"required"`
	Role  diagram.Role
	Side  float64 `validate:"gte=0,lte=120"` // u; 0: TileRegular
	Solid bool    // the role's mark instead of its tint
	// Absent draws it as an outline of dashes: not there, or not running.
	Absent bool
}

func (t Tile) side() float64 {
	if t.Side > 0 {
		return t.Side
	}
	return TileRegular
}

// DrawTile draws a tile with its upper left corner at the given point.
func DrawTile(ctx diagram.Context, pen *diagram.Pen, at geom.Point, t Tile) geom.Rect {
	side := t.side()
	r := geom.RectOf(at, geom.Sz(side, side))
	fill, ink := t.Role.Tint(), t.Role.Ink()
	if t.Solid {
		fill, ink = t.Role.Base(), t.Role.OnBase()
	}
	if t.Absent {
		line := min(theme.Border, geom.Snap(side/2)) // of a tile that is hardly there
		pen.Rect(r.Inset(line/2), theme.RadiusTile, diagram.Look{Role: scene.Band, Fill: theme.Paper, Line: theme.Line, Width: line, Dash: scene.Dash{On: 4, Off: 3}})
		ink = theme.Ink3
	} else {
		pen.Rect(r, theme.RadiusTile, diagram.Look{Role: scene.Band, Fill: fill})
	}
	inset := geom.Snap((side - math.Round(side*iconShare)) / 2)
	DrawIcon(ctx.In("Icon"), pen, t.Icon, r.Inset(inset), ink)
	return r
}

// Layout implements [diagram.Node].
func (t Tile) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	size := c.AtLeast(geom.Sz(t.side(), t.side()))
	DrawTile(ctx, pen, centred(geom.Sz(t.side(), t.side()), size), t)
	return diagram.Frame{Size: size, Marks: pen.Marks(),
		Outline: geom.Box{Rect: geom.RectOf(centred(geom.Sz(t.side(), t.side()), size), geom.Sz(t.side(), t.side())), R: theme.RadiusTile}}
}

// centred returns where something of size have stands in the middle of room.
func centred(have, room geom.Size) geom.Point {
	return geom.Pt(geom.Snap((room.W-have.W)/2), geom.Snap((room.H-have.H)/2))
}
