package iso

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Focus is the pale disc behind what the reader shall see first. The zero
// Focus draws none.
type Focus struct {
	At Vec
	// Radius is in grid units. Words and the edge of the canvas make the disc
	// smaller, or push it away to the right and down.
	Radius float64
}

// The disc in u.
const (
	discRim  = 8  // to the edge of the canvas
	discStep = 12 // between two places that are tried
	discAway = 15 // how many steps it may be pushed
	discCost = 0.3
)

// disc draws the disc inside the canvas and clear of the words: of all places
// near the focus, that where it is largest for the way it was pushed.
func (f Focus) disc(pen *diagram.Pen, r room, at fitted) {
	if f.Radius <= 0 || !f.At.finite() {
		return
	}
	wish, wanted := at.proj.Point(f.At), float64(f.Radius*at.proj.S)
	var best geom.Point
	radius, score := 0.0, 0.0
	for i := range discAway {
		for j := range discAway {
			c := geom.Pt(geom.Snap(wish.X+float64(i*discStep)), geom.Snap(wish.Y+float64(j*discStep)))
			fits := min(wanted, c.X-discRim, c.Y-discRim, at.size.W-discRim-c.X, at.size.H-discRim-c.Y)
			if near := geom.Pt(min(c.X, r.clear.W), min(c.Y, r.clear.H)); r.clear.W > 0 {
				fits = min(fits, c.Dist(near))
			}
			fits = geom.Snap(fits)
			if s := geom.Snap(fits - float64(discCost*discStep*float64(i+j))); i+j == 0 || s > score {
				best, radius, score = c, fits, s
			}
		}
	}
	if radius > 0 {
		pen.Circle(best, radius, diagram.Look{Role: scene.Decor, Fill: theme.Disc})
	}
}
