package ch07

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestStreamsNumbers(t *testing.T) {
	body := ConcurrentStreams().Body.(diagram.Column).Kids
	require.Len(t, body, 2)
	table := body[0].(layouts.StepTable)
	assert.Len(t, table.Rows, 6)
	assert.Equal(t, "… and 58 more", table.More, "64 − 6")
	panels := body[1].(layouts.Panels).Panels
	memory := panels[0].Body.(layouts.ShareBar)
	assert.InDelta(t, 80, memory.Capacity, 0, "one H100")
	assert.InDelta(t, 1.2, memory.Parts[0].Size, 1e-12, "0.6 billion parameters of 2 bytes")
	assert.InDelta(t, 0.4, memory.Parts[1].Size, 1e-12, "64 × 6 MB = 0.384 GB")
	assert.InDelta(t, 4, memory.Parts[2].Size, 0)
	assert.InDelta(t, 74.4, memory.Left(), 1e-9)
	bars := panels[1].Body.(layouts.Ranges).Bars
	require.Len(t, bars, 2)
	assert.Equal(t, layouts.RangeBar{Value: "64", Name: "streams", Usual: 32, Seldom: 38}, bars[0])
	assert.Equal(t, layouts.RangeBar{Value: "512", Name: "streams", Usual: 167, Seldom: 616}, bars[1])
}

// Those who speak are in the present step, and those who were not in it lately
// have been silent for longer.
func TestStreamsHangTogether(t *testing.T) {
	for _, r := range clients() {
		voice := r.Cells[3].Text
		assert.Equal(t, voice == "speech", r.In(), r.Letter)
		ever := false
		for _, took := range r.Took {
			ever = ever || took
		}
		assert.Equal(t, voice != "idle", ever, "%s: an idle stream takes no step", r.Letter)
		assert.True(t, strings.HasSuffix(r.Cells[4].Text, "\u00a0s"))
	}
}
