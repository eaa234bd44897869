package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestPrecisionNumbers(t *testing.T) {
	stops := PrecisionSpectrum().Body.(layouts.Spectrum).Stops
	all := formats()
	require.Len(t, stops, 4)
	for i, want := range []struct {
		name           string
		bits, gpus     int
		weights, small float64
		left           string
	}{
		{"FP32", 32, 4, 280, 32, ""},
		{"FP16", 16, 2, 140, 16, ""},
		{"FP8", 8, 1, 70, 8, "10\u00a0GB left"},
		{"INT4", 4, 1, 35, 4, "45\u00a0GB left"},
	} {
		assert.Equal(t, want.name, stops[i].Name)
		assert.Equal(t, want.bits, all[i].bits(), want.name)
		assert.Equal(t, want.gpus, all[i].gpus(), want.name)
		assert.InDelta(t, want.small, all[i].weights(smallBillions), 0, want.name)
		fit, weights := stops[i].Readings[1], stops[i].Readings[2]
		assert.InDelta(t, want.weights, fit.Value, 0, want.name)
		assert.InDelta(t, want.weights, weights.Value, 0, want.name)
		assert.Equal(t, want.left, fit.Label, want.name)
	}
}
