package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand: 2.4 + 1.6 + 1.3 s of speech, each
// with 0.1 s before and after it, leave 4.1 of 10 s.
func TestVADNumbers(t *testing.T) {
	c := call()
	v := c.sorted()
	assert.Equal(t, c.speech, v.speech, "the score passes one half where speech begins and ends")
	assert.InDelta(t, 5.3, v.speech.Total(), 0)
	assert.Equal(t, layouts.Spans{{From: 0.7, To: 3.3}, {From: 4.4, To: 6.2}, {From: 7.5, To: 9}}, v.sent)
	assert.InDelta(t, 5.9, v.sent.Total(), 0)
	assert.Equal(t, layouts.Spans{{From: 0, To: 0.7}, {From: 3.3, To: 4.4}, {From: 6.2, To: 7.5}, {From: 9, To: 10}}, v.dropped)
	assert.InDelta(t, 4.1, v.dropped.Total(), 0)

	body := VADPipeline().Body.(diagram.Column)
	tracks, facts := body.Kids[0].(layouts.Tracks), body.Kids[1].(layouts.Facts)
	require.Len(t, tracks.Lanes, 3)
	assert.Equal(t, "10.0\u00a0s recorded", tracks.Lanes[0].Note)
	assert.Equal(t, "5.9\u00a0s sent", tracks.Lanes[2].Note)
	var labels []string
	for _, s := range tracks.Lanes[2].Segments {
		labels = append(labels, s.Label)
	}
	assert.Equal(t, []string{"2.6\u00a0s", "1.8\u00a0s", "1.5\u00a0s", "dropped", "dropped", "dropped", "dropped"}, labels)
	assert.Equal(t, "41", facts.Facts[0].Value)
	assert.Contains(t, facts.Facts[0].Note, "4.1 of 10.0\u00a0s dropped")
	assert.Contains(t, VADPipeline().Takeaway, "41%")
}

// The recording looks like chance, and is the same everywhere. A cough is as
// loud as speech, but no voice.
func TestVADRecording(t *testing.T) {
	c := call()
	loud := c.loudness()
	require.Len(t, loud, 200)
	at := func(seconds float64) float64 { return loud[int(seconds/c.loudnessStep)] }
	var speech, silence float64
	for k, v := range loud {
		assert.GreaterOrEqual(t, v, 0.0)
		assert.LessOrEqual(t, v, 1.0)
		if s := (float64(k) + 0.5) * c.loudnessStep; s > 1.2 && s < 2.7 {
			speech += v / 30
		} else if s > 9 {
			silence += v / 20
		}
	}
	assert.Greater(t, speech, 6*silence)
	assert.Greater(t, at(6.72), 0.4, "the cough is loud")
	score := c.sorted().score
	var most float64
	for _, p := range score.Points {
		assert.LessOrEqual(t, p.Value, 1.0)
		if p.At > 6.4 && p.At < 7.4 {
			most = max(most, p.Value)
		}
	}
	assert.InDelta(t, 0.36, most, 0.04, "the cough is no voice")
	assert.Equal(t, loud, call().loudness())
	assert.InDelta(t, 10, score.Points[len(score.Points)-1].At, 0)
}
