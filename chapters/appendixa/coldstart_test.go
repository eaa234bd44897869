package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand from chapter 3's phases: 60, 12,
// 0.5, 16 and 17 s cold; 3, 8, 0.5, 5 and 6 s warm.
func TestColdStartNumbers(t *testing.T) {
	f := ColdStartTimeline()
	bars := f.Body.(layouts.StackedBars).Bars
	require.Len(t, bars, 3)
	for i, want := range [][]float64{{5, 2}, {60, 12.5, 16, 17}, {3, 8.5, 5, 6}} {
		sum := 0.0
		for k, v := range want {
			assert.InDelta(t, v, bars[i].Segments[k].Amount(), 0)
			sum += v
		}
		assert.InDelta(t, sum, bars[i].Total(), 0)
	}
	assert.InDelta(t, 83, bars[1].Total()-bars[2].Total(), 1e-9)
	assert.Equal(t, "57 of them by keeping the image", bars[2].GainNote)
	assert.Equal(t, "A web server answers in 7 seconds; a GPU model needs 105.5, and a prepared node cuts that to 22.5.", f.Takeaway)
}
