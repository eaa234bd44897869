package appendixa

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestTokenizationNumbers(t *testing.T) {
	panels := Tokenization().Body.(layouts.Panels).Panels
	lanes := panels[0].Body.(layouts.SplitLanes).Lanes
	assert.Equal(t, "5 words, 7 tokens", strings.ReplaceAll(lanes[0].Note, "\u00a0", " "))
	assert.Equal(t, "0.2 s, 10 units", strings.ReplaceAll(lanes[1].Note, "\u00a0", " "), "10 × 20 ms")
	assert.Equal(t, 2*frameStepMS, unitMS, "two frames make one unit")
	minute := panels[1].Body.(layouts.UnitPiles)
	assert.Equal(t, 200, minute.Piles[0].Count, "150 words / 0.75 words a token")
	assert.Equal(t, 3000, minute.Piles[1].Count, "60 s / 20 ms")
	assert.InDelta(t, 15, minute.Ratio(), 1e-12)
	assert.Equal(t, 1500, audioUnits(30), "the positions of Whisper's encoder")
	var text []string
	for _, w := range splitText() {
		text = append(text, strings.Join(w, ""))
	}
	assert.Equal(t, "Streaming inference is unbelievably fast", strings.Join(text, " "))
}
