package iso

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
)

func TestProjection(t *testing.T) {
	p := Projection{geom.Pt(100, 50), 20}
	for _, tc := range []struct {
		name string
		at   Vec
		want geom.Point
	}{
		{"the origin", At(0, 0, 0), geom.Pt(100, 50)},
		{"x falls to the right by one half", At(1, 0, 0), geom.Pt(120, 60)},
		{"y falls to the left by one half", At(0, 1, 0), geom.Pt(80, 60)},
		{"z rises", At(0, 0, 1), geom.Pt(100, 27.6)},
		{"a line of sight is one point", At(1, 1, 1/rise), geom.Pt(100, 50)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := p.Point(tc.at)
			assert.InDelta(t, tc.want.X, got.X, 1e-9)
			assert.InDelta(t, tc.want.Y, got.Y, 1e-9)
		})
	}
}

func corners(b Bounds) []Vec {
	var vs []Vec
	for _, x := range []float64{b.Min.X, b.Max.X} {
		for _, y := range []float64{b.Min.Y, b.Max.Y} {
			for _, z := range []float64{b.Min.Z, b.Max.Z} {
				vs = append(vs, At(x, y, z))
			}
		}
	}
	return vs
}

// The silhouette of a box says the same as its eight projected corners.
func TestSilhouette(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := func(s string) float64 { return float64(rapid.IntRange(-40, 40).Draw(t, s)) / 4 }
		b := Bounds{At(n("x0"), n("y0"), n("z0")), At(n("x1"), n("y1"), n("z1"))}.ordered()
		p := Projection{geom.Pt(3, -7), 16}
		s := b.silhouette()
		var hull geom.Rect
		for i, v := range corners(b) {
			q := p.Point(v)
			if r := (geom.Rect{Min: q, Max: q}); i == 0 {
				hull = r
			} else {
				hull.Min = geom.Pt(min(hull.Min.X, q.X), min(hull.Min.Y, q.Y))
				hull.Max = geom.Pt(max(hull.Max.X, q.X), max(hull.Max.Y, q.Y))
			}
			// A rectangle round a corner meets the silhouette.
			if near := (geom.Rect{Min: q, Max: q}).Inset(-1); b.Max.X > b.Min.X && b.Max.Y > b.Min.Y {
				at := p.patch(near)
				assert.True(t, at.meets(&s))
			}
		}
		assert.InDelta(t, hull.Min.X, p.Origin.X+s.across.lo*p.S, 1e-6)
		assert.InDelta(t, hull.Max.X, p.Origin.X+s.across.hi*p.S, 1e-6)
		assert.InDelta(t, hull.Min.Y, p.Origin.Y+s.down().lo*p.S, 1e-6)
		assert.InDelta(t, hull.Max.Y, p.Origin.Y+s.down().hi*p.S, 1e-6)
		assert.InDelta(t, s.down().lo, s.top(s.across.hi), 1e-6)
		assert.InDelta(t, s.down().hi, s.bottom(s.across.lo), 1e-6)
	})
}

func TestSilhouetteCorners(t *testing.T) {
	p := Projection{S: 10}
	s := Space(0, 0, 0, 4, 4, 0).silhouette() // a rhombus from (-40, 20) to (40, 20), 40 high
	for _, tc := range []struct {
		name string
		r    geom.Rect
		want bool
	}{
		{"in the middle", geom.R(-1, 19, 2, 2), true},
		{"in the free corner above left", geom.R(-40, 0, 18, 9), false},
		{"in the free corner below right", geom.R(23, 31, 20, 9), false},
		{"over the upper left side", geom.R(-40, 0, 22, 12), true},
		{"right of it", geom.R(41, 10, 20, 20), false},
	} {
		at := p.patch(tc.r)
		assert.Equal(t, tc.want, at.meets(&s), tc.name)
	}
	assert.Equal(t, 1.0, s.top(-2), "the left part begins lower")
	assert.Equal(t, 0.0, s.top(0))
	assert.Equal(t, 3.0, s.bottom(2), "the right part ends higher")
	assert.Equal(t, 4.0, s.bottom(0))
}
