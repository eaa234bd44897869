package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the bands of a scale of time, in u.
const (
	bandPad = 12 // from the edge of a band to its name
	bandGap = 8  // between two names of bands
)

// drawTimeBands draws the bands of a scale of time from the top to the bottom,
// every second one on a ground, with their names in the header. x returns where
// a share of the scale stands, and right is where names end at the latest.
func drawTimeBands(ctx diagram.Context, pen *diagram.Pen, bands []timeBand, x func(float64) float64, bottom, right float64) {
	st := ctx.Type().Subheading.In(theme.Ink2)
	for i, b := range bands {
		if i%2 == 0 {
			pen.Rect(geom.R(x(b.from), 0, x(b.to)-x(b.from), bottom), 0, diagram.Look{Role: scene.Band, Fill: theme.Surface})
		}
	}
	last := 0.0
	base := diagram.MiddleBaseline(wideHeader/2, st)
	for _, b := range bands {
		l := ctx.Line(b.name, st)
		at := x(b.from) + bandPad
		if room := x(b.to) - x(b.from); l.Width+bandPad > room {
			at = x(b.from) + max((room-l.Width)/2, 0)
		}
		if at < last+bandGap && last > 0 || at+l.Width > right {
			continue
		}
		pen.Text(geom.Pt(at, base), scene.Start, l)
		last = at + l.Width
	}
}
