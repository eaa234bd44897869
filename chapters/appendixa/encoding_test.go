package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand: 16,000 samples of 2 bytes are
// 32 KB; 256 kbit/s; 115.2 MB in 3,600 s.
func TestEncodingNumbers(t *testing.T) {
	body := AudioEncoding().Body.(layouts.UnitCells)
	require.Len(t, body.Rows, 4)
	for i, want := range []struct {
		name                  string
		kb, kbit, hour, times float64
	}{
		{"PCM", 32, 256, 115.2, 1},
		{"FLAC", 16, 128, 57.6, 2},
		{"MP3", 4, 32, 14.4, 8},
		{"Opus", 2, 16, 7.2, 16},
	} {
		assert.Equal(t, want.name, body.Rows[i].Thing.Name)
		assert.InDelta(t, want.kb, body.Rows[i].Amount, 0, want.name)
		assert.InDelta(t, want.kbit, body.Value(i, 0), 0, want.name)
		assert.InDelta(t, want.hour, body.Value(i, 1), 0, want.name)
		assert.InDelta(t, want.times, body.Times(i), 0, want.name)
	}
	assert.InDelta(t, 32, body.Result.Amount, 0, "the model gets all of it, whatever the codec")
	assert.True(t, body.Rows[3].Chosen)
	assert.Contains(t, AudioEncoding().Takeaway, "up to 16-fold")
	assert.Contains(t, AudioEncoding().Takeaway, "32\u00a0KB of PCM")
}
