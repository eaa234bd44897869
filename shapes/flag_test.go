package shapes_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

func TestFlagFlips(t *testing.T) {
	room := geom.R(0, 0, 400, 100)
	for _, c := range []struct {
		x    float64
		left bool
	}{{10, false}, {270, false}, {300, true}, {400, true}} {
		s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
			f := shapes.Flag{Text: "300 ms promise"}
			r := shapes.DrawThreshold(ctx, pen, c.x, geom.R(0, 40, 400, 60), room, f)
			assert.Equal(t, shapes.FlagBox(ctx, geom.Pt(c.x, 40), f, room), r)
		}))
		assertSound(t, s, 400)
		r := first(t, s, scene.Node).Bounds
		assert.Equal(t, 22.0, r.Dy())
		assert.Equal(t, 40.0, r.Max.Y, "it stands on the upper end of its line")
		if c.left {
			assert.Equal(t, c.x, r.Max.X)
		} else {
			assert.Equal(t, c.x, r.Min.X)
		}
		words := text(t, s, "300 ms promise").Bounds
		assert.InDelta(t, r.Max.X-words.Max.X, words.Min.X-r.Min.X, 0.02, "centred")
		assert.GreaterOrEqual(t, words.Min.X-r.Min.X, 8.0)
		assert.Greater(t, r.Dx(), diagram.InOtherFonts(words.Dx())+2*diagram.FallbackRim, "it holds wider words")
		line := first(t, s, scene.Axis)
		assert.Equal(t, scene.Dash{On: 5, Off: 4}, line.Stroke.Dash)
		assert.Equal(t, 1.75, line.Stroke.Width)
		assert.Equal(t, theme.Token("danger.base"), line.Stroke.Paint.Token)
	}
}

// TestFlagWithoutRoom holds that a flag that has room on neither side of its
// line still keeps within the room, or begins with it.
func TestFlagWithoutRoom(t *testing.T) {
	draw(t, sketch(func(ctx diagram.Context, _ *diagram.Pen) {
		f := shapes.Flag{Text: "300 ms promise"}
		w := f.Size(ctx).W
		r := shapes.FlagBox(ctx, geom.Pt(70, 40), f, geom.R(0, 0, 140, 50))
		assert.Equal(t, geom.R(140-w, 18, w, 22), r)
		r = shapes.FlagBox(ctx, geom.Pt(20, 40), f, geom.R(0, 0, 60, 50))
		assert.Equal(t, 0.0, r.Min.X)
	}))
}

func TestEventFlag(t *testing.T) {
	s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
		shapes.DrawThreshold(ctx, pen, 10, geom.R(0, 40, 400, 60), geom.R(0, 0, 400, 100), shapes.Flag{Text: "in force", Event: true})
		shapes.DrawLevel(ctx, pen, 80, geom.R(0, 40, 400, 60), shapes.Flag{Text: "target", Role: "gpu"})
	}))
	assertSound(t, s, 400)
	line := first(t, s, scene.Axis)
	assert.Equal(t, theme.Ink, line.Stroke.Paint.Token)
	assert.Equal(t, scene.Dash{}, line.Stroke.Dash)
	assert.Equal(t, theme.OnFill, text(t, s, "target").Fill.Token)
}

func TestZone(t *testing.T) {
	s := draw(t, sketch(func(_ diagram.Context, pen *diagram.Pen) { shapes.DrawZone(pen, geom.R(10, 0, 50, 40), shapes.Flag{}) }))
	assert.Equal(t, theme.Token("danger.tint"), first(t, s, scene.Band).Fill.Token)
}
