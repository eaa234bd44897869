package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters/ch01"
	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestLatencyComparisonNumbers(t *testing.T) {
	bars := LatencyComparison().Body.(layouts.StackedBars)
	require.Len(t, bars.Bars, 3)
	for i, want := range []struct{ total, shared float64 }{
		{90, 30.0 / 90},    // 33 %
		{205, 145.0 / 205}, // 71 %
		{350, 260.0 / 350}, // 74 %
	} {
		assert.InDelta(t, want.total, bars.Bars[i].Total(), 0)
		assert.InDelta(t, want.shared, bars.Bars[i].Shared(), 1e-9)
	}
	assert.InDelta(t, 300, bars.Limit.At, 0)
}

// The two requests, the limit and the axis are those of chapter 1.
func TestLatencyComparisonAgreesWithChapter1(t *testing.T) {
	bars := LatencyComparison().Body.(layouts.StackedBars)
	for _, f := range ch01.Figures() {
		w, ok := f.Body.(layouts.Waterfall)
		if !ok {
			continue
		}
		assert.Equal(t, w.Axis, bars.Axis)
		assert.InDelta(t, w.Limit.At, bars.Limit.At, 0)
		require.Len(t, w.Runs, 2)
		for i, r := range w.Runs {
			bar := bars.Bars[1+i]
			assert.Equal(t, r.Name, bar.Note)
			for k, v := range r.Values {
				assert.InDelta(t, v, bar.Segments[k].Amount(), 0)
				assert.Equal(t, w.Stages[k].Thing, bar.Segments[k].Thing)
			}
		}
		return
	}
	require.Fail(t, "chapter 1 has no waterfall")
}
