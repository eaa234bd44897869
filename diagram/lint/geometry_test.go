package lint

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func point(t *rapid.T, name string) geom.Point {
	return geom.Pt(float64(rapid.IntRange(-200, 800).Draw(t, name+".x")), float64(rapid.IntRange(-200, 600).Draw(t, name+".y")))
}

func rect(t *rapid.T, name string) geom.Rect {
	p := point(t, name)
	return geom.R(p.X, p.Y, float64(rapid.IntRange(1, 300).Draw(t, name+".w")), float64(rapid.IntRange(1, 300).Draw(t, name+".h")))
}

// What lies near a rectangle is found wherever it is, on the canvas or not.
func TestGridFindsAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var boxes []geom.Rect
		g := newGrid(geom.R(0, 0, 600, 400), 30)
		for i := range 30 {
			boxes = append(boxes, rect(t, "box"))
			g.add(i, boxes[i])
		}
		q := rect(t, "query")
		found := g.near(q)
		assert.IsIncreasing(t, append([]int{-1}, found...))
		for i, b := range boxes {
			if b.Overlaps(q) {
				assert.Contains(t, found, i)
			}
		}
		p := point(t, "p")
		for i, b := range boxes {
			if b.Has(p) {
				assert.Contains(t, g.under(p), i)
			}
		}
	})
}

// What is cut off a segment lies outside, what is left inside.
func TestClip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, r := point(t, "a"), point(t, "b"), rect(t, "r")
		c, d, ok := clip(a, b, r)
		for k := range 101 {
			q := geom.Pt(a.X+(b.X-a.X)*float64(k)/100, a.Y+(b.Y-a.Y)*float64(k)/100)
			if r.Inset(0.01).Has(q) {
				assert.True(t, ok)
				assert.LessOrEqual(t, segmentGap(q, c, d), 0.01)
			}
		}
		if ok {
			assert.True(t, r.Inset(-0.01).Has(c) && r.Inset(-0.01).Has(d))
		}
	})
}

// What is found does not depend on where the cells of the grid lie.
func TestFindingsMoveWithThePicture(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := newStage()
		s.Meta.Bare = true
		for range 12 {
			r := rect(t, "box")
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 0:
				s.plate(scene.Node, ink(theme.Ink), r.Min.X, r.Min.Y, r.Dx(), r.Dy())
			case 1:
				s.plate(scene.Data, ink("gpu.base"), r.Min.X, r.Min.Y, r.Dx(), r.Dy())
			case 2:
				i := s.write("", "words", r.Min.X, r.Min.Y, r.Dx())
				w := s.text(i)
				w.Anchor = scene.Anchor(rapid.IntRange(0, 2).Draw(t, "anchor"))
				s.put(i, w)
			default:
				s.line("", "", r.Min, r.Max)
			}
		}
		by := geom.Pt(float64(rapid.IntRange(-50, 50).Draw(t, "dx")), float64(rapid.IntRange(-50, 50).Draw(t, "dy")))
		moved := stage{&scene.Scene{Meta: s.Meta, View: s.View.Add(by), Ground: s.Ground}}
		for _, m := range s.Marks {
			m.Shape = m.Shape.Moved(by)
			moved.add(m)
		}
		a, b := Check(s.Scene).Findings, Check(moved.Scene).Findings
		assert.Equal(t, len(a), len(b))
		for i := range min(len(a), len(b)) {
			assert.Equal(t, []any{a[i].Rule, a[i].Severity, a[i].Marks, a[i].Measured}, []any{b[i].Rule, b[i].Severity, b[i].Marks, b[i].Measured})
		}
	})
}

func TestOutlines(t *testing.T) {
	round := outlineOf(scene.Rect{Rect: geom.R(0, 0, 40, 20), Radius: 10})
	assert.True(t, round.has(geom.Pt(10, 10)))
	assert.False(t, round.has(geom.Pt(1, 1)), "outside the corner")
	ring := outlineOf(scene.Path{Path: append(geom.Polygon(geom.Pt(0, 0), geom.Pt(30, 0), geom.Pt(30, 30), geom.Pt(0, 30)),
		geom.Polygon(geom.Pt(10, 10), geom.Pt(10, 20), geom.Pt(20, 20), geom.Pt(20, 10))...)})
	assert.True(t, ring.has(geom.Pt(5, 5)))
	assert.False(t, ring.has(geom.Pt(15, 15)), "in the hole")
	gap, _, _ := ring.gap(geom.Pt(-3, 15))
	assert.Equal(t, 3.0, gap)
	assert.Equal(t, 5.0, ring.rectGap(geom.R(40, 0, 10, 10).Add(geom.Pt(-5, 0))))
	assert.Equal(t, 0.0, ring.rectGap(geom.R(-5, -5, 10, 10)))
	assert.True(t, math.IsInf(outline(nil).rectGap(geom.R(0, 0, 1, 1)), 1))
}

func TestRoom(t *testing.T) {
	box := itemOf(&scene.Mark{Role: scene.Node, Fill: ink(theme.Paper), Shape: scene.Ellipse{Center: geom.Pt(0, 0), RX: 50, RY: 50}})
	left, right, above, below := room(&box, geom.R(-20, -30, 50, 60))
	assert.InDelta(t, 20, left, 0.3, "the chord at 30 is 40 from the middle")
	assert.InDelta(t, 10, right, 0.3)
	assert.InDelta(t, 20, above, 0.3)
	assert.InDelta(t, 20, below, 0.3)
}

func TestBlend(t *testing.T) {
	black, white := theme.Color{}, theme.Color{R: 255, G: 255, B: 255}
	assert.Equal(t, black, blend(black, white, 0), "0 counts as 1")
	assert.Equal(t, theme.Color{R: 153, G: 153, B: 153}, blend(black, white, 0.4))
}
