package geom_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
)

func TestRect(t *testing.T) {
	a, b := geom.R(0, 0, 10, 10), geom.R(10, 0, 5, 5)
	assert.False(t, a.Overlaps(b), "touching is not overlapping")
	assert.True(t, a.Overlaps(geom.R(9, 9, 5, 5)))
	assert.Equal(t, geom.R(0, 0, 15, 10), a.Union(b))
	assert.Equal(t, a, a.Union(geom.Rect{}), "the zero Rect does not count")
	assert.Equal(t, b, geom.Rect{}.Union(b))
	assert.Equal(t, geom.Rect{}, a.Intersect(geom.R(20, 20, 1, 1)))
	assert.Equal(t, geom.R(2, 3, 8, 7), a.Intersect(geom.R(2, 3, 50, 50)))
	assert.Equal(t, 5.0, a.Gap(geom.R(13, 14, 1, 1)))
	assert.Equal(t, 0.0, a.Gap(b))
	assert.True(t, a.Contains(a))
	assert.True(t, a.Has(geom.Pt(10, 10)))
	assert.False(t, a.Contains(a.Inset(-1)))
	assert.Equal(t, geom.Pt(5, 5), a.Center())
}

func TestRounding(t *testing.T) {
	assert.Equal(t, 1.0/64, geom.SnapUp(1e-5))
	assert.Equal(t, 1.0, geom.SnapUp(1+1e-9), "float dust does not cost a step")
	assert.Equal(t, 0.5, geom.Snap(0.5))
	assert.Equal(t, 12.35, geom.Round2(12.345))
	for _, v := range []float64{-0.001, math.Copysign(0, -1)} {
		assert.False(t, math.Signbit(geom.Round2(v)), "no minus zero")
		assert.False(t, math.Signbit(geom.Snap(v)), "no minus zero")
	}
}

// A fused multiply-add differs in the last bits; rounding must hide that.
func TestRoundingHidesLastBits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := float64(rapid.IntRange(-1e6, 1e6).Draw(t, "v")) / 200
		ulp := math.Nextafter(v, math.Inf(1))
		assert.Equal(t, geom.Round2(v), geom.Round2(ulp))
		assert.Equal(t, geom.Snap(v), geom.Snap(ulp))
	})
}

func TestPathBounds(t *testing.T) {
	p := geom.Path{}.Move(0, 0).Cubic(geom.Pt(0, 100), geom.Pt(100, 100), geom.Pt(100, 0))
	b := p.Bounds()
	assert.InDelta(t, 75, b.Max.Y, 0.1, "the curve, not its control points")
	assert.Equal(t, geom.R(1, 2, 3, 4), geom.Polygon(geom.Pt(1, 2), geom.Pt(4, 6)).Bounds())
	assert.Equal(t, geom.Rect{}, geom.Path{}.Bounds())
	e := geom.EllipsePath(geom.Pt(10, 10), 5, 3).Bounds()
	assert.InDelta(t, 5, e.Min.X, 0.05)
	assert.InDelta(t, 13, e.Max.Y, 0.05)
}

func TestRounded(t *testing.T) {
	p := geom.Rounded(8, geom.Pt(0, 0), geom.Pt(20, 0), geom.Pt(20, 4))
	b := p.Bounds()
	assert.Equal(t, geom.R(0, 0, 20, 4), b, "ends where it should; short legs take a smaller radius")
	for _, s := range p[1:] {
		if s.Op == geom.CubicTo {
			assert.Equal(t, geom.Pt(20, 2), s.P[2])
		}
	}
	assert.Len(t, geom.Rounded(8, geom.Pt(0, 0), geom.Pt(1, 0)), 2)
}

func TestOutlinesStop(t *testing.T) {
	box := geom.Box{Rect: geom.R(0, 0, 100, 40), R: 10}
	assert.Equal(t, geom.Pt(50, 0), box.Stop(geom.Top, 50))
	assert.InDelta(t, 10, box.Stop(geom.Top, 0).Y, 1e-9, "at the corner's tangent")
	oval := geom.Oval{Rect: geom.R(0, 0, 20, 10)}
	assert.Equal(t, geom.Pt(20, 5), oval.Stop(geom.Right, 5))
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.Float64Range(0, 20).Draw(t, "at")
		p := oval.Stop(geom.Bottom, at)
		x, y := (p.X-10)/10, (p.Y-5)/5
		assert.InDelta(t, 1, x*x+y*y, 1e-9, "the stop lies on the ellipse")
	})
}

func TestSides(t *testing.T) {
	for _, s := range []geom.Side{geom.Auto, geom.Top, geom.Right, geom.Bottom, geom.Left} {
		assert.Equal(t, s, s.Opposite().Opposite())
		assert.Equal(t, geom.Point{}, s.Out().Add(s.Opposite().Out()))
		assert.NotContains(t, s.String(), "?")
	}
	assert.Equal(t, "side?", geom.Side(99).String())
}

func ExampleRounded() {
	p := geom.Rounded(8, geom.Pt(0, 0), geom.Pt(40, 0), geom.Pt(40, 40))
	fmt.Println(len(p), p.Bounds())
	// Output: 4 {{0 0} {40 40}}
}
