package shapes_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

func TestArrowBetweenCards(t *testing.T) {
	for _, side := range []geom.Side{geom.Auto, geom.Right, geom.Left, geom.Top, geom.Bottom} {
		t.Run(side.String(), func(t *testing.T) {
			s := draw(t, shapes.Arrow{Kind: diagram.Main, Role: "net", Text: "tokens", To: side})
			assertSound(t, s, 896)
			head, shaft := first(t, s, scene.Head), first(t, s, scene.Edge)
			assert.Equal(t, theme.Token("net.base"), head.Fill.Token)
			assert.Equal(t, 2.5, shaft.Stroke.Width)
			h, b := head.Shape.Bounds().Center(), shaft.Shape.Bounds().Center()
			switch side {
			case geom.Left:
				assert.Less(t, h.X, b.X)
			case geom.Top:
				assert.Less(t, h.Y, b.Y)
			case geom.Bottom:
				assert.Greater(t, h.Y, b.Y)
			default:
				assert.Greater(t, h.X, b.X)
			}
			words := text(t, s, "tokens").Bounds
			assert.GreaterOrEqual(t, words.Gap(shaft.Bounds), 2.0, "words stand beside the line")
			assert.GreaterOrEqual(t, words.Gap(head.Bounds), 1.0)
		})
	}
}

func TestDrawArrowNeedsTwoPoints(t *testing.T) {
	s := draw(t, sketch(func(_ diagram.Context, pen *diagram.Pen) {
		assert.Equal(t, geom.Rect{}, shapes.DrawArrow(pen, diagram.Plain, "", geom.Pt(1, 1)))
	}))
	assert.Empty(t, s.Marks)
}

func TestGap(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b geom.Point
	}{
		{"level", geom.Pt(50, 60), geom.Pt(150, 60)},
		{"upright", geom.Pt(50, 60), geom.Pt(50, 150)},
		{"narrow", geom.Pt(50, 60), geom.Pt(60, 60)},
		{"backwards", geom.Pt(150, 60), geom.Pt(50, 60)},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all geom.Rect
			s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
				all = shapes.DrawGap(ctx, pen, c.a, c.b, shapes.Gap{Text: "82 to spare", Role: diagram.OK})
			}))
			assertSound(t, s, 896)
			var heads []geom.Rect
			for _, m := range s.Of(scene.Head) {
				heads = append(heads, m.Shape.Bounds())
			}
			require.Len(t, heads, 2)
			long, wide := heads[0].Dx(), heads[0].Dy()
			if c.name == "upright" {
				long, wide = wide, long
			}
			assert.InDelta(t, 7, long, 0.02)
			assert.InDelta(t, 6.8, wide, 0.02)
			assert.False(t, heads[0].Overlaps(heads[1]), "heads of a narrow gap stand outside it")
			words := text(t, s, "82 to spare").Bounds
			for _, m := range s.Marks {
				if m.Role != scene.Label {
					assert.False(t, m.Bounds.Overlaps(words))
				}
				assert.True(t, all.Inset(-1).Contains(m.Bounds), "%v leaves %v", m.Bounds, all)
			}
		})
	}
}

func TestGapOfNothing(t *testing.T) {
	s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
		shapes.DrawGap(ctx, pen, geom.Pt(5, 5), geom.Pt(5, 5), shapes.Gap{Text: "0"})
	}))
	assert.Empty(t, s.Marks)
}

func TestBracket(t *testing.T) {
	for _, c := range []struct {
		name   string
		x1     float64
		center bool
	}{{"wide", 400, true}, {"narrow", 60, false}} {
		t.Run(c.name, func(t *testing.T) {
			var room float64
			s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
				room = shapes.BracketHeight(ctx)
				shapes.DrawBracket(ctx, pen, 20, c.x1, 100, shapes.Bracket{Value: "74%", Text: "in its own queue", Role: "gpu"})
			}))
			assertSound(t, s, 896)
			value, tail := text(t, s, "74%").Bounds, text(t, s, "in its own queue").Bounds
			line := first(t, s, scene.Decor).Shape.Bounds()
			assert.Equal(t, geom.R(20, 88, c.x1-20, 7), line)
			assert.Greater(t, line.Min.Y, tail.Max.Y)
			assert.GreaterOrEqual(t, value.Min.Y, 100-room, "the words keep within the room that is asked for")
			if c.center {
				assert.InDelta(t, 210, (value.Min.X+tail.Max.X)/2, 0.1)
			} else {
				assert.Equal(t, 20.0, value.Min.X)
			}
		})
	}
}
