package layouts_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// trams are when the trams come after one has reached the stop.
func trams() layouts.Stream {
	return layouts.Stream{
		ID: "line", Unit: "min", Times: []float64{12, 17, 22, 40, 46, 50}, Role: "data",
		Request: "at the stop", First: "first tram", Last: "last tram",
		Measures: layouts.StreamMeasures{Wait: "wait", Gap: "longest gap", Mean: "mean gap", Total: "all"},
	}
}

func TestStreamGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "stream", Title: "Six trams in an hour", Takeaway: "On the mean a tram comes every 8 minutes, but one may wait for 18.", Body: trams()})
}

func TestStreamMeasures(t *testing.T) {
	s := trams()
	assert.InDelta(t, 12, s.Wait(), 0)
	assert.InDelta(t, 50, s.Total(), 0)
	gap, after := s.Longest()
	assert.InDelta(t, 18, gap, 0)
	assert.Equal(t, 2, after)
	assert.InDelta(t, 7.6, s.Mean(), 1e-12, "38 minutes, 5 gaps")
	assert.InDelta(t, s.Total(), s.Wait()+float64(len(s.Times)-1)*s.Mean(), 1e-9)
	assert.Equal(t, "7.6\u00a0min", s.Say(s.Mean()))
	none := layouts.Stream{}
	gap, after = none.Longest()
	assert.Zero(t, none.Wait()+none.Total()+none.Mean()+gap+float64(after))
	assert.Zero(t, layouts.Stream{Times: []float64{3}}.Mean())
}

func TestStreamIsToScale(t *testing.T) {
	for _, width := range []float64{360, 480, 600, 720, 960, 1200} {
		s := drawn(t, trams(), width)
		wait := dataOf(s, "line/time")
		require.Len(t, wait, 1)
		var mids []float64
		for _, m := range s.Marks {
			if r, isRect := m.Shape.(scene.Rect); isRect && m.Role == scene.Data && m.Scaled == nil && r.Rect.Dy() > r.Rect.Dx() {
				mids = append(mids, r.Rect.Center().X)
			}
		}
		require.Len(t, mids, 6, "%g u", width)
		// The first stands out and is drawn last.
		mids = append([]float64{mids[5]}, mids[:5]...)
		origin := wait[0].Shape.Bounds().Min.X
		for i, x := range mids {
			assert.InDelta(t, trams().Times[i]/50, (x-origin)/(mids[5]-origin), 0.001, "event %d at %g u", i, width)
		}
		assert.InDelta(t, mids[0], wait[0].Shape.Bounds().Max.X, 0.05, "the wait ends at the first")
	}
}

func TestStreamSaysAll(t *testing.T) {
	for width := 360.0; width <= 1200; width += 40 {
		s := drawn(t, trams(), width)
		assertSound(t, s)
		for _, w := range []string{"12", "min", "wait", "longest gap 18\u00a0min", "mean gap 7.6\u00a0min", "all 50\u00a0min", "at the stop", "first tram", "last tram"} {
			assert.True(t, says(s, w), "%q at %g u", w, width)
		}
	}
	one := trams()
	one.Times, one.Measures.Gap, one.Measures.Mean = []float64{12}, "", ""
	s := drawn(t, one, 480)
	assertSound(t, s)
	assert.False(t, says(s, "last tram"), "the first is the last")
	one.Measures = layouts.StreamMeasures{}
	assert.Less(t, drawn(t, one, 480).View.Dy(), s.View.Dy(), "no room for measures that are not named")
}

func TestStreamArrangements(t *testing.T) {
	wide := drawn(t, trams(), 960)
	assert.InDelta(t, textAt(t, wide, "longest gap 18\u00a0min").Max.Y, textAt(t, wide, "mean gap 7.6\u00a0min").Max.Y, 0.02, "on one line")
	narrow := drawn(t, trams(), 360)
	assert.Greater(t, textAt(t, narrow, "longest gap 18\u00a0min").Min.Y, textAt(t, narrow, "mean gap 7.6\u00a0min").Max.Y, "the mean goes up")
	// Where events are close they are thin.
	many := trams()
	for i := range 100 {
		many.Times = append(many.Times, 51+float64(i))
	}
	assertSound(t, drawn(t, many, 960))
}

func TestStreamDoc(t *testing.T) {
	s := drawn(t, trams(), 960)
	assert.Equal(t, []scene.Block{
		scene.Paragraph{Text: "6 events, at 12, 17, 22, 40, 46, 50\u00a0min. Marked: at the stop; first tram; last tram."},
		scene.List{Items: []scene.Item{{Text: "wait: 12\u00a0min"}, {Text: "longest gap: 18\u00a0min, after event 3"}, {Text: "mean gap: 7.6\u00a0min"}, {Text: "all: 50\u00a0min"}}},
	}, s.Doc)
}

func TestStreamErrors(t *testing.T) {
	for want, times := range map[string][]float64{
		`Stream "line" › Times[0]: 0 is not after the request`: {0, 1},
		`Stream "line" › Times[1]: 12 is not after 12`:         {12, 12},
		`Stream "line" › Times[2]: NaN is no time`:             {1, 2, math.NaN()},
		`Stream "line" › Measures: one event has no gaps`:      {5},
		`Stream "line" › Times: required`:                      nil,
	} {
		s := trams()
		s.Times = times
		_, err := diagram.Draw(s, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
}

func TestStreamHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := layouts.Stream{Unit: rapid.SampledFrom([]string{"ms", "min", "%"}).Draw(t, "unit"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu"}).Draw(t, "role"),
			Request: maybeLabel().Draw(t, "request"), First: maybeLabel().Draw(t, "first"), Last: maybeLabel().Draw(t, "last")}
		at := 0.0
		for range rapid.IntRange(1, rapid.SampledFrom([]int{3, 20, 200}).Draw(t, "most")).Draw(t, "events") {
			at += rapid.Float64Range(0.01, 1000).Draw(t, "gap")
			s.Times = append(s.Times, at)
		}
		s.Measures = layouts.StreamMeasures{Wait: maybeLabel().Draw(t, "wait"), Total: maybeLabel().Draw(t, "total")}
		if len(s.Times) > 1 {
			s.Measures.Gap, s.Measures.Mean = maybeLabel().Draw(t, "gap"), maybeLabel().Draw(t, "mean")
		}
		soundOrTooWide(t, s, canvas().Draw(t, "width"))
	})
}
