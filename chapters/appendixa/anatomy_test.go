package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestAnatomyNumbers(t *testing.T) {
	f := ModelAnatomy()
	a := f.Body.(layouts.AreaSquares)
	require.Len(t, a.Squares, 6)
	for i, want := range []string{"150\u00a0MB", "50\u00a0MB", "75\u00a0MB", "3.1\u00a0GB", "16\u00a0GB", "140\u00a0GB"} {
		assert.Equal(t, want, a.Units.Quantity(a.Squares[i].Value).String())
	}
	assert.InDelta(t, 930, a.Times(), 0, "140,000 ÷ 150 is 933.3")
	assert.Contains(t, f.Takeaway, "930 times")
	assert.Contains(t, a.Claim, "150\u00a0MB API; the model is 930")
	assert.InDelta(t, 0.999964, a.Largest().Share(), 1e-6, "5.001 MB of 140 GB are not weights")
}

// The sizes of half precision are those of the precision figure.
func TestAnatomyAgreesWithPrecision(t *testing.T) {
	a := modelSizes()
	fp16 := formats()[1]
	require.Equal(t, "FP16", fp16.name)
	assert.InDelta(t, fp16.weights(billions)*billion, a.Squares[5].Value, 0)
	assert.InDelta(t, fp16.weights(smallBillions)*billion, a.Squares[4].Value, 0)
}
