package shapes

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of a tally in shares of the step from square to square.
const (
	tallySquare = 0.82
	tallyRound  = 0.18
)

// tallyShare is how much of a tile's side its squares take.
const tallyShare = 0.8

// A Tally is a count as a picture: squares in rows on a tile, some of them
// solid, the others outlined.
type Tally struct {
	Count int `validate:"gte=0"`
	Of    int `validate:"gte=0,lte=100"` // 0: Count
	Role  diagram.Role
	Side  float64 `validate:"gte=0,lte=120"` // of the tile in u; 0: TileRegular
}

// DrawTally draws the tile with its upper left corner at the given point.
func DrawTally(pen *diagram.Pen, at geom.Point, t Tally) geom.Rect {
	side := Tile{Side: t.Side}.side()
	r := geom.RectOf(at, geom.Sz(side, side))
	pen.Rect(r, theme.RadiusTile, diagram.Look{Role: scene.Band, Fill: t.Role.Tint()})
	of := min(max(t.Of, t.Count), 100)
	if of == 0 {
		return r
	}
	n := int(math.Ceil(math.Sqrt(float64(of))))
	rows := (of + n - 1) / n
	step := side * tallyShare / float64(n)
	square := step * tallySquare
	gap := step - square
	x0 := r.Center().X - (step*float64(n)-gap)/2
	y0 := r.Center().Y - (step*float64(rows)-gap)/2
	first := (of - t.Count) / 2 // the solid ones stand in the middle
	for i := range of {
		box := geom.R(geom.Snap(x0+float64(float64(i%n)*step)), geom.Snap(y0+float64(float64(i/n)*step)), geom.Snap(square), geom.Snap(square))
		look := diagram.Look{Role: scene.Icon, Fill: t.Role.Base()}
		if i < first || i >= first+t.Count {
			line := min(theme.Hairline, geom.Snap(square/2)) // of squares that are hardly there
			look = diagram.Look{Role: scene.Icon, Line: t.Role.Base(), Width: line}
			box = box.Inset(line / 2)
		}
		pen.Rect(box, step*tallyRound, look)
	}
	return r
}

// Layout implements [diagram.Node].
func (t Tally) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	side := Tile{Side: t.Side}.side()
	size := c.AtLeast(geom.Sz(side, side))
	at := centred(geom.Sz(side, side), size)
	r := DrawTally(pen, at, t)
	return diagram.Frame{Size: size, Marks: pen.Marks(), Outline: geom.Box{Rect: r, R: theme.RadiusTile}}
}
