package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/shapes"
)

// A Limit is a value that must not be passed: a threshold line with a flag,
// and the zone beyond it.
type Limit struct {
	At    float64
	Label string `validate:"required_with=At"` // "300 ms promise"
}

// set reports whether there is a limit to draw.
func (l Limit) set() bool { return l.Label != "" }

func (l Limit) flag() shapes.Flag { return shapes.Flag{Text: l.Label} }

// flagBox returns where the limit's flag stands: right of its line at x where
// it fits into the form's width, else left of it.
func (l Limit) flagBox(ctx diagram.Context, x, foot, width float64) geom.Rect {
	return shapes.FlagBox(ctx.In("Limit"), geom.Pt(x, foot), l.flag(), geom.R(0, 0, width, foot))
}

// draw draws the threshold from the foot of its flag down to y1.
func (l Limit) draw(ctx diagram.Context, pen *diagram.Pen, x, foot, y1, width float64) {
	room := geom.R(0, foot, width, y1-foot)
	shapes.DrawThreshold(ctx.In("Limit"), pen, x, room, room, l.flag())
}
