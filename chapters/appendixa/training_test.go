package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A ninth of the training bill each month: nine months equal it, the tenth is
// the first above it, and 24 months make 2.67 of them.
func TestTrainingNumbers(t *testing.T) {
	c := bills()
	require.Len(t, c.Series, 2)
	inference := c.Series[1]
	require.Len(t, inference.Points, 24)
	assert.InDelta(t, 1, inference.Points[8].Y, 1e-12)
	assert.InDelta(t, 2.6667, inference.Points[23].Y, 1e-4)
	assert.InDelta(t, 10, c.Notes[0].X, 0)
	assert.InDelta(t, 1.1111, c.Notes[0].Y, 1e-4)
	assert.Equal(t, "month\u00a010:", c.Notes[0].Label)
	assert.Equal(t, []float64{0, 10, 24}, c.X.Ticks)
}
