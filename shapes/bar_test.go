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

// drawBar draws one bar, 24 u high, and returns its bounds too.
func drawBar(t *testing.T, length float64, b shapes.Bar) (*scene.Scene, geom.Rect) {
	t.Helper()
	var r geom.Rect
	s := draw(t, sketch(func(ctx diagram.Context, pen *diagram.Pen) {
		r = shapes.DrawBar(ctx, pen, geom.R(10, 10, length, 24), b)
	}))
	assertSound(t, s, 896)
	return s, r
}

func TestBarWords(t *testing.T) {
	for _, c := range []struct {
		name   string
		bar    shapes.Bar
		length float64
		words  string
		inside bool
	}{
		{"long form", shapes.Bar{Role: "gpu", Label: "GPU inference", Short: "GPU"}, 200, "GPU inference", true},
		{"short form", shapes.Bar{Role: "gpu", Label: "GPU inference", Short: "GPU"}, 60, "GPU", true},
		{"pops out", shapes.Bar{Role: "gpu", Label: "GPU inference", Short: "GPU"}, 20, "GPU inference", false},
		{"too pale a fill", shapes.Bar{Role: "cpu", Label: "decode"}, 200, "decode", false},
		{"hatched", shapes.Bar{Role: "gpu", Waits: true, Label: "idle"}, 200, "idle", false},
		{"waiting", shapes.Bar{Role: diagram.Wait, Label: "queue"}, 200, "queue", false},
		{"soft", shapes.Bar{Role: "cpu", Shade: shapes.Soft, Label: "decode"}, 200, "decode", true},
		{"followed", shapes.Bar{Role: "gpu", Focus: true, Label: "G"}, 60, "G", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, all := drawBar(t, c.length, c.bar)
			words := text(t, s, c.words)
			bar := geom.R(10, 10, c.length, 24)
			if c.inside {
				assert.True(t, bar.Contains(words.Bounds))
				assert.GreaterOrEqual(t, words.Bounds.Min.X-bar.Min.X, 8.0)
			} else {
				assert.InDelta(t, 9, words.Bounds.Min.X-bar.Max.X, 0.02)
			}
			assert.True(t, all.Inset(-0.01).Contains(words.Bounds))
		})
	}
}

func TestBarValue(t *testing.T) {
	s, all := drawBar(t, 100, shapes.Bar{Role: "gpu", Value: "205", Unit: "ms"})
	value, unit := text(t, s, "205"), text(t, s, "ms")
	assert.Equal(t, 119.0, value.Shape.(scene.Text).At.X)
	assert.Equal(t, 17.0, value.Shape.(scene.Text).Font.Size)
	assert.Equal(t, 14.0, unit.Shape.(scene.Text).Font.Size)
	assert.InDelta(t, unit.Bounds.Max.X, all.Max.X, 0.02)
	halo := first(t, s, scene.Halo)
	cover := halo.Bounds.Inset(-0.02) // coordinates are rounded one by one
	assert.True(t, cover.Contains(value.Bounds), "%v does not cover %v", cover, value.Bounds)
	assert.True(t, cover.Contains(unit.Bounds), "%v does not cover %v", cover, unit.Bounds)
	bar := first(t, s, scene.Data).Shape.(scene.Rect)
	assert.Equal(t, 3.0, bar.Radius)
}

func TestBarIsScaled(t *testing.T) {
	scaled := &scene.Scaled{Group: "latency", Value: 350, Unit: "ms"}
	s, _ := drawBar(t, 350, shapes.Bar{Role: "gpu", Over: 50, Scaled: scaled})
	var values, widths []float64
	var tokens []theme.Token
	for _, m := range s.Of(scene.Data) {
		require.NotNil(t, m.Scaled)
		values, widths, tokens = append(values, m.Scaled.Value), append(widths, m.Shape.Bounds().Dx()), append(tokens, m.Fill.Token)
	}
	assert.Equal(t, []float64{300, 50}, values)
	assert.Equal(t, []float64{300, 50}, widths, "the extent is the value, gap or not")
	assert.Equal(t, []theme.Token{"gpu.base", "danger.base"}, tokens)
	assert.Equal(t, 350.0, scaled.Value, "the author's value is not written to")
}

func TestBarHatch(t *testing.T) {
	s, _ := drawBar(t, 100, shapes.Bar{Role: diagram.Wait})
	m := first(t, s, scene.Data)
	require.NotNil(t, m.Hatch)
	assert.Equal(t, 7.0, m.Hatch.Step)
	assert.Equal(t, theme.Token("wait.tint"), m.Fill.Token)
}

func TestStrip(t *testing.T) {
	s := draw(t, shapes.Strip{Parts: []shapes.Part{{Share: 0.5, Role: "model", Text: "weights"}, {Share: 0.25, Role: "gpu", Shade: shapes.Mid}, {Share: 0.9, Role: "wait"}}})
	var ends []float64
	for _, m := range s.Of(scene.Data) {
		ends = append(ends, m.Shape.Bounds().Max.X)
	}
	assert.Equal(t, []float64{448, 672, 896}, ends, "parts beyond the whole are cut")
	assert.Equal(t, "- weights: 50%", scene.PlainText(s.Doc))
	_, err := diagram.Draw(shapes.Strip{Parts: []shapes.Part{{Share: 1.5}}}, diagram.Options{})
	require.ErrorContains(t, err, "Strip › Parts[0] › Share: 1.5 is too large, at most 1")
}

func TestMeter(t *testing.T) {
	s := draw(t, shapes.Meter{Role: "gpu", Value: "16 GB", Parts: []shapes.Part{{Share: 0.5, Role: "model", Text: "weights"}, {Share: 0.25, Role: "gpu", Waits: true}}})
	vessel := first(t, s, scene.Node)
	assert.Equal(t, geom.Sz(42, 58), vessel.Shape.Bounds().Size())
	fill := first(t, s, scene.Data).Shape.Bounds()
	assert.InDelta(t, vessel.Shape.Bounds().Max.Y-3, fill.Max.Y, 0.01)
	assert.InDelta(t, 26, fill.Dy(), 0.01)
	assert.Equal(t, "16 GB\n\n- weights: 50%", scene.PlainText(s.Doc))
	assert.Greater(t, text(t, s, "16 GB").Bounds.Min.Y, vessel.Bounds.Max.Y)
}
