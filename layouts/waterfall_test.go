package layouts_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/layouts/formtest"
	"github.com/burindev/burin/shapes"
)

func request() layouts.Waterfall {
	return layouts.Waterfall{
		ID:    "request",
		Axis:  layouts.Axis{Unit: "ms"},
		Limit: layouts.Limit{At: 100, Label: "100 ms"},
		Stages: []layouts.Stage{
			{Thing: shapes.Thing{Name: "Network", Role: "net", Icon: shapes.IconGlobe}, Note: "there and back"},
			{Thing: shapes.Thing{Name: "Queue", Role: diagram.Wait}},
			{Thing: shapes.Thing{Name: "Model", Role: "gpu"}},
		},
		Runs: []layouts.Run{
			{Name: "Quiet", Values: []float64{20, 10, 40}},
			{Name: "Busy", Values: []float64{20, 70, 40}},
		},
	}
}

func TestWaterfallComputesSumsAndGaps(t *testing.T) {
	s, err := diagram.Draw(request(), diagram.Options{})
	require.NoError(t, err)
	words := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
	for _, want := range []string{"70 ms Quiet", "130 ms Busy", "30 ms to spare", "30 over"} {
		assert.Contains(t, words, want)
	}
	assert.Contains(t, scene.PlainText(s.Doc), "30\u00a0ms over")
}

func TestWaterfallIsToScale(t *testing.T) {
	s, err := diagram.Draw(request(), diagram.Options{})
	require.NoError(t, err)
	scale := 0.0
	n := 0
	for _, m := range s.Marks {
		if m.Scaled == nil || m.Scaled.Value == 0 || m.Hatch != nil {
			continue
		}
		q := m.Shape.Bounds().Dx() / m.Scaled.Value
		if scale == 0 {
			scale = q
		}
		assert.InEpsilon(t, scale, q, 0.005, "%v", m.Scaled)
		n++
	}
	assert.Greater(t, n, 5)
}

func TestWaterfallErrors(t *testing.T) {
	w := request()
	w.Stages[1].Thing.Name = ""
	w.Runs[0].Values[2] = math.NaN()
	w.Runs[1].Values = []float64{1}
	w.Runs = append(w.Runs, layouts.Run{Values: []float64{1, -2, 3}})
	_, err := diagram.Draw(w, diagram.Options{})
	for _, want := range []string{
		`Waterfall "request" › Stages[1] › Name: required`,
		`Waterfall "request" › Runs[0] › Values[2]: NaN is no duration`,
		`Waterfall "request" › Runs[1] › Values: 1 values for 3 stages`,
		`Waterfall "request" › Runs[2] › Name: required`,
		`Waterfall "request" › Runs[2] › Values[1]: -2 is no duration`,
	} {
		assert.ErrorContains(t, err, want)
	}
	w = request()
	w.Axis.Min, w.Axis.Max = 10, 100
	_, err = diagram.Draw(w, diagram.Options{})
	assert.ErrorContains(t, err, "Runs[1] › Values: the sum 130 is beyond the axis, which ends at 100")
	assert.ErrorContains(t, err, "Axis: the axis does not begin at 0")
	_, err = diagram.Draw(layouts.Waterfall{}, diagram.Options{})
	assert.ErrorContains(t, err, "Waterfall › Stages: required")
}

// Widths of a canvas that the arrangements of the form belong to.
func TestWaterfallArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(request(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
	}
}

// words draws labels of 1 to 60 characters, most of them of several words, and
// some in Chinese characters.
func words() *rapid.Generator[string] {
	latin := rapid.StringMatching(`[A-Z]?[a-z0-9_.]{1,14}( [a-zA-Z0-9%×-]{1,11}){0,4}`)
	return rapid.OneOf(latin, latin, latin, cjk())
}

// cjk draws labels of 1 to 60 characters in a script without spaces.
func cjk() *rapid.Generator[string] {
	letters := rapid.SampledFrom([]rune("推論待行列長遅延二台電話九時間のはサーバーキャッシュを共有する。、（GPU）"))
	return rapid.Map(rapid.SliceOfN(letters, 1, 60), func(r []rune) string { return string(r) })
}

// soundOrTooWide draws the figure and accepts only two outcomes: a sound
// picture, or the error that one word is wider than its column.
func soundOrTooWide(t interface {
	require.TestingT
	Helper()
}, n diagram.Node, width float64) {
	t.Helper()
	th := formtest.Theme()
	s, err := diagram.Draw(n, diagram.Options{Width: width, Theme: &th, Text: formtest.Text()})
	if err != nil {
		var joined interface{ Unwrap() []error }
		require.ErrorAs(t, err, &joined)
		for _, e := range joined.Unwrap() {
			require.True(t, errors.Is(e, diagram.ErrTooWide), "%v", e)
		}
		return
	}
	require.Empty(t, unsound(s))
}

func TestBarAxisIsChecked(t *testing.T) {
	bars := func(change func(*layouts.Waterfall)) string {
		w := layouts.Waterfall{Stages: []layouts.Stage{{Name: "wait"}}, Runs: []layouts.Run{{Name: "run", Values: []float64{50}}}}
		change(&w)
		_, err := diagram.Draw(w, diagram.Options{})
		return fmt.Sprint(err)
	}
	assert.Equal(t, "<nil>", bars(func(w *layouts.Waterfall) {
		w.Axis.Max, w.Limit = 100, layouts.Limit{At: 100, Label: "limit"}
		w.Axis.Breaks, w.Axis.BreakShare = []layouts.Break{{From: 10, To: 20}, {From: 30, To: 40}}, 0.2
	}))
	for want, change := range map[string]func(*layouts.Waterfall){
		"Limit › At: 101 is beyond the axis, which ends at 100; raise the axis' Max, or leave it out": func(w *layouts.Waterfall) {
			w.Axis.Max, w.Limit = 100, layouts.Limit{At: 101, Label: "limit"}
		},
		"Axis › Breaks[1]: the break does not come after the one before it; put breaks in order, apart from each other": func(w *layouts.Waterfall) {
			w.Axis.Breaks = []layouts.Break{{From: 30, To: 40}, {From: 10, To: 20}}
		},
		"Axis › Breaks[0]: the break is not on the axis; move it, or change the axis' Min and Max": func(w *layouts.Waterfall) {
			w.Axis.Max, w.Axis.Breaks = 60, []layouts.Break{{From: 50, To: 61}}
		},
		"Axis › BreakShare: 0.21 is no share of an axis for a break; give a number from 0 to 0.2": func(w *layouts.Waterfall) { w.Axis.BreakShare = 0.21 },
	} {
		assert.Equal(t, "Waterfall › "+want, bars(change))
	}
}

func TestWaterfallHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "stages")
		w := layouts.Waterfall{Axis: layouts.Axis{Unit: rapid.SampledFrom([]string{"", "ms", "GB"}).Draw(t, "unit")}}
		for range n {
			w.Stages = append(w.Stages, layouts.Stage{
				Thing: shapes.Thing{
					Name: words().Draw(t, "name"), Short: rapid.SampledFrom([]string{"", "X"}).Draw(t, "short"),
					Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, diagram.Wait, "gpu", "cpu", "net"}).Draw(t, "role"),
					Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon"),
				},
				Note: rapid.OneOf(rapid.Just(""), words()).Draw(t, "note"),
			})
		}
		for range rapid.IntRange(1, 4).Draw(t, "runs") {
			r := layouts.Run{Name: words().Draw(t, "run")}
			for range n {
				r.Values = append(r.Values, rapid.OneOf(rapid.Float64Range(0, 1000), rapid.Just(0.0)).Draw(t, "value"))
			}
			w.Runs = append(w.Runs, r)
		}
		if rapid.Bool().Draw(t, "limited") {
			w.Limit = layouts.Limit{At: rapid.Float64Range(0, 20000).Draw(t, "limit"), Label: words().Draw(t, "flag")}
		}
		soundOrTooWide(t, w, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
