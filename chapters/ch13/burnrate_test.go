package ch13

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The table of the Site Reliability Workbook, and what follows from it: 2 % of
// 720 hours in one hour is 14.4 times the plan, and 720 / 14.4 is 50 hours.
func TestBurnRates(t *testing.T) {
	for i, want := range []struct {
		rate, errors float64
		exhausted    time.Duration
		short        time.Duration
		span, window string
	}{
		{14.4, 1.44, 50 * time.Hour, 5 * time.Minute, "50\u00a0h", "5\u00a0minutes"},
		{6, 0.6, 120 * time.Hour, 30 * time.Minute, "5\u00a0d", "30\u00a0minutes"},
		{1, 0.1, 720 * time.Hour, 6 * time.Hour, "30\u00a0d", "6\u00a0hours"},
	} {
		a := alerts()[i]
		assert.InDelta(t, want.rate, a.rate(), 1e-9)
		assert.InDelta(t, want.errors, a.errors(), 1e-9)
		assert.Equal(t, want.exhausted, a.exhausted())
		assert.Equal(t, want.short, a.short())
		assert.Equal(t, want.span, span(a.exhausted()))
		assert.Equal(t, want.window, window(a.short()))
	}
	assert.Equal(t, "1\u00a0hour", window(time.Hour))
	assert.Equal(t, "3\u00a0days", window(72*time.Hour))
	assert.Contains(t, BurnRateAlerting().Source, "43.2\u00a0minutes")
}

// Alerts stand on the lines of their rates, and lines end where they say.
func TestBurnLines(t *testing.T) {
	c := firstHours()
	require.Len(t, c.Series, 3)
	assert.InDelta(t, 3, c.Series[0].Points[1].X, 1e-9, "6% at 14.4× after 3 hours")
	assert.InDelta(t, 6, c.Series[0].Points[1].Y, 1e-9)
	assert.InDelta(t, 5.833, c.Series[1].Points[1].Y, 1e-3)
	assert.InDelta(t, 0.972, c.Series[2].Points[1].Y, 1e-3)
	require.Len(t, c.Notes, 2)
	for i, n := range c.Notes {
		end := c.Series[i].Points[1]
		assert.InDelta(t, end.Y/end.X, n.Y/n.X, 1e-3)
	}
	days := exhaustion()
	assert.InDelta(t, 30, days.Series[0].Points[1].X, 1e-9)
	assert.InDelta(t, 5, days.Series[1].Points[1].X, 1e-9)
	assert.InDelta(t, 2.0833, days.Series[2].Points[1].X, 1e-4)
}
