package route_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
)

// Where a straight line is not to be had, ends that lie ahead of each other
// are joined by their facing sides.
func TestFacingSides(t *testing.T) {
	oval := func(x, y float64) geom.Outline { return geom.Oval{Rect: geom.R(x, y, 80, 40)} }
	tall := func(x, y float64) geom.Outline { return geom.Oval{Rect: geom.R(x, y, 40, 80)} }
	card := func(x, y float64) geom.Outline { return geom.Box{Rect: geom.R(x, y, 80, 40), R: 6} }
	for _, c := range []struct {
		name  string
		a, b  geom.Outline
		words geom.Rect
		bends int
		leave geom.Point
		enter geom.Side
	}{
		{"level: straight", oval(100, 100), oval(300, 100), geom.Rect{}, 0, geom.Pt(1, 0), geom.Left},
		{"a little lower, cards: straight", card(100, 100), card(300, 119), geom.Rect{}, 0, geom.Pt(1, 0), geom.Left},
		{"a little lower: a Z from side to side", oval(100, 100), oval(300, 119), geom.Rect{}, 2, geom.Pt(1, 0), geom.Left},
		{"a little higher: a Z from side to side", oval(100, 119), oval(300, 100), geom.Rect{}, 2, geom.Pt(1, 0), geom.Left},
		{"backwards", oval(300, 100), oval(100, 119), geom.Rect{}, 2, geom.Pt(-1, 0), geom.Right},
		{"downwards", tall(100, 40), tall(119, 220), geom.Rect{}, 2, geom.Pt(0, 1), geom.Top},
		{"words in the straight line", card(100, 100), card(300, 119), geom.R(200, 122, 40, 14), 2, geom.Pt(1, 0), geom.Left},
		{"lower still, ahead by a quarter: a Z", oval(100, 100), oval(300, 130), geom.Rect{}, 2, geom.Pt(1, 0), geom.Left},
		{"a large oval below its neighbour's middle", card(100, 100), geom.Oval{Rect: geom.R(300, 115, 200, 100)}, geom.Rect{}, 2, geom.Pt(1, 0), geom.Left},
		{"the side of a large oval", geom.Oval{Rect: geom.R(300, 115, 200, 100)}, card(100, 100), geom.Rect{}, 2, geom.Pt(-1, 0), geom.Right},
		{"hardly ahead: one bend", oval(100, 100), oval(300, 136), geom.Rect{}, 1, geom.Pt(0, 1), geom.Left},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := route.Plan{Bounds: page, Obstacles: []route.Obstacle{{Name: "a", Outline: c.a}, {Name: "b", Outline: c.b}}}
			if c.words != (geom.Rect{}) {
				p.Words = []geom.Rect{c.words}
			}
			r := one(t, p, route.Line{From: route.End{Name: "a", Outline: c.a}, To: route.End{Name: "b", Outline: c.b}})
			assert.Equal(t, c.bends, r.Bends, "%v", r.Points)
			assert.Equal(t, c.enter, r.Dir)
			v := r.Points[1].Sub(r.Points[0])
			assert.Positive(t, v.X*c.leave.X+v.Y*c.leave.Y, "%v", r.Points)
		})
	}
}
