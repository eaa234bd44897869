package shapes_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// drawWave draws a waveform in r.
func drawWave(t *testing.T, r geom.Rect, w shapes.Waveform) []scene.Mark {
	t.Helper()
	return draw(t, sketch(func(_ diagram.Context, pen *diagram.Pen) {
		assert.Equal(t, r, shapes.DrawWaveform(pen, r, w))
	})).Marks
}

// strokes returns the lines of a mark from their starts to their ends.
func strokes(m scene.Mark) [][]geom.Point { return m.Shape.(scene.Path).Path.Flatten(0.05) }

func TestWaveformBars(t *testing.T) {
	r := geom.R(10, 20, 50, 42.6)
	marks := drawWave(t, r, shapes.Waveform{Samples: []float64{0, 1, -2, 4, 0, 0, 0, 0, 0, -4}, Role: "gpu"})
	require.Len(t, marks, 1, "one look, one mark")
	assert.Equal(t, theme.Token("gpu.base"), marks[0].Stroke.Paint.Token)
	assert.Equal(t, scene.Data, marks[0].Role)
	assert.True(t, r.Contains(marks[0].Bounds), "%v", marks[0].Bounds)
	bars := strokes(marks[0])
	require.Len(t, bars, 10, "one each 5 u")
	for i, want := range []float64{0, 10, 20, 40, 0, 0, 0, 0, 0, 40} {
		a, b := bars[i][0], bars[i][1]
		assert.InDelta(t, want, b.Y-a.Y, 0.05, "bar %d", i)
		assert.InDelta(t, 12.5+5*float64(i), a.X, 0.02)
		assert.InDelta(t, a.X, b.X, 0.001)
		assert.InDelta(t, r.Center().Y, (a.Y+b.Y)/2, 0.02)
	}
}

// A bar shows the loudest of its samples; fewer samples than bars are joined.
func TestWaveformOfAnyNumberOfSamples(t *testing.T) {
	heights := func(w shapes.Waveform) (out []float64) {
		for _, b := range strokes(drawWave(t, geom.R(0, 0, 20, 42.6), w)[0]) {
			out = append(out, math.Round(b[1].Y-b[0].Y))
		}
		return out
	}
	many := []float64{1, 0, -1, 0, 3, -4, 2, 1, 0, 0, 0, 0}
	assert.Equal(t, []float64{10, 40, 20, 0}, heights(shapes.Waveform{Samples: many, Peak: 4}))
	assert.Equal(t, []float64{10, 20, 20, 10}, heights(shapes.Waveform{Samples: append([]float64{1, 1, 1}, 2, 2, 2, 2, 2, 2, 1, 0, 0), Peak: 4}))
	assert.Equal(t, []float64{0, 10, 30, 40}, heights(shapes.Waveform{Samples: []float64{0, 4}}))
	assert.Equal(t, []float64{40, 40, 40, 40}, heights(shapes.Waveform{Samples: []float64{9}, Peak: 4}), "no higher than its room")
}

func TestWaveformParts(t *testing.T) {
	marks := drawWave(t, geom.R(0, 0, 100, 40), shapes.Waveform{
		Samples: []float64{1},
		Parts:   []shapes.WavePart{{From: 0.2, To: 0.4, Role: "gpu"}, {From: 0.3, To: 0.6, Role: "net", Shade: shapes.Mid}, {From: 0.8, To: 1, Role: "gpu"}},
	})
	require.Len(t, marks, 3)
	for i, want := range []struct {
		token theme.Token
		role  scene.Role
		bars  int
	}{{theme.Edge, scene.Decor, 8}, {"gpu.base", scene.Data, 8}, {"net.mid", scene.Decor, 4}} {
		assert.Equal(t, want.token, marks[i].Stroke.Paint.Token)
		assert.Equal(t, want.role, marks[i].Role)
		assert.Len(t, strokes(marks[i]), want.bars)
	}
}

func TestWaveformCurve(t *testing.T) {
	r := geom.R(0, 0, 100, 41.75)
	marks := drawWave(t, r, shapes.Waveform{Samples: []float64{0, 1, 1, -1, 0.5}, Role: "cpu", Curve: true})
	require.Len(t, marks, 1)
	line := strokes(marks[0])
	require.Len(t, line, 1)
	for _, want := range []geom.Point{geom.Pt(0, 20.875), geom.Pt(25, 0.875), geom.Pt(50, 0.875), geom.Pt(75, 40.875), geom.Pt(100, 10.875)} {
		near := math.Inf(1)
		for _, p := range line[0] {
			near = min(near, p.Dist(want))
		}
		assert.Less(t, near, 0.02, "passes through %v", want)
	}
	for _, p := range line[0] {
		assert.True(t, geom.R(0, 0.87, 100, 40.02).Has(p), "%v", p)
	}
	assert.Greater(t, len(line[0]), 12, "not an angular line")

	parts := drawWave(t, r, shapes.Waveform{Samples: make([]float64, 11), Curve: true, Parts: []shapes.WavePart{{From: 0.3, To: 0.6, Role: "cpu"}}})
	require.Len(t, parts, 3)
	assert.Equal(t, theme.Token("cpu.base"), parts[1].Stroke.Paint.Token)
	assert.InDelta(t, 30, parts[1].Shape.Bounds().Min.X, 0.02)
	assert.InDelta(t, 60, parts[1].Shape.Bounds().Max.X, 0.02)
	assert.InDelta(t, 100, parts[2].Shape.Bounds().Max.X, 0.02)
}

func TestWaveformNode(t *testing.T) {
	s := draw(t, shapes.Waveform{ID: "voice", Text: "one second of speech", Samples: []float64{1, 2}})
	f, ok := s.Frame("voice")
	require.True(t, ok)
	assert.InDelta(t, 48, f.Bounds.Dy(), 0.01)
	assert.Contains(t, scene.PlainText(s.Doc), "one second of speech")
	_, err := diagram.Draw(shapes.Waveform{ID: "voice", Samples: []float64{0, math.NaN()}}, diagram.Options{})
	require.ErrorContains(t, err, `Waveform "voice" › Samples[1]: NaN is no loudness`)
	_, err = diagram.Draw(shapes.Waveform{Samples: []float64{0}, Parts: []shapes.WavePart{{From: 0.5, To: 0.5}}}, diagram.Options{})
	require.ErrorContains(t, err, "Parts[0] › To")
	assert.Empty(t, drawWave(t, geom.R(0, 0, 10, 10), shapes.Waveform{}), "nothing to draw")
}

func TestWaveformHoldsForAnySignal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := geom.R(0, 0, rapid.Float64Range(1, 300).Draw(t, "width"), rapid.Float64Range(3, 100).Draw(t, "height"))
		w := shapes.Waveform{
			Samples: rapid.SliceOfN(rapid.Float64(), 1, 400).Draw(t, "samples"),
			Peak:    rapid.OneOf(rapid.Just(0.0), rapid.Float64Min(0)).Draw(t, "peak"),
			Curve:   rapid.Bool().Draw(t, "curve"),
			Role:    "gpu",
		}
		if rapid.Bool().Draw(t, "parts") {
			w.Parts = []shapes.WavePart{{From: 0.1, To: rapid.Float64Range(0.11, 1).Draw(t, "to"), Role: "gpu"}}
		}
		s := draw(t, sketch(func(_ diagram.Context, pen *diagram.Pen) { shapes.DrawWaveform(pen, r, w) }))
		room := r.Inset(-0.02)
		if w.Curve {
			room = r.Inset(-1) // half the line
		}
		for _, m := range s.Marks {
			assert.True(t, room.Contains(m.Bounds), "%v leaves %v", m.Bounds, r)
		}
		require.NotEmpty(t, s.Marks)
	})
}
