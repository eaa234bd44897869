package ch04

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// A slow request is 45 ms of work, 3.1 GB at 25 GB/s = 124 ms and 31 ms of
// contention, worked out by hand.
func TestSlowRequest(t *testing.T) {
	slow := slowRequest()
	for i, want := range []float64{45, 124, 31} {
		assert.InDelta(t, want, slow.Segments[i].Amount(), 1e-9)
	}
	assert.InDelta(t, 200, slow.Total(), 1e-9)
	assert.Equal(t, "Nothing changed for model B, yet its answers slow from 45 to 200\u00a0ms: model A took its memory.", NoisyNeighbor().Takeaway)
}

// Of 24 GB, 17 are in use (71 %), then 23 (96 %), then 17.
func TestMemoryOfTheMinute(t *testing.T) {
	lanes := correlation(200).Lanes
	require.Len(t, lanes, 4)
	memory := lanes[1].Levels
	assert.InDelta(t, 24, memory.Full, 0)
	for i, want := range []float64{17, 23, 17} {
		assert.InDelta(t, want, memory.Levels[i].Total(), 0)
	}
	assert.Equal(t, "free 7\u00a0GB", memory.Levels[0].Note)
	for i, want := range [][]layouts.TrackLevel{
		{{From: 0, Amounts: []float64{8}}, {From: 20, Amounts: []float64{64}}, {From: 30, Amounts: []float64{8}}},
		nil,
		{{From: 0, Amounts: []float64{45}}, {From: 20, Amounts: []float64{200}, Hot: true}, {From: 31, Amounts: []float64{45}}},
	} {
		if want != nil {
			assert.Equal(t, want, lanes[i].Levels.Levels)
		}
	}
	assert.Len(t, lanes[3].Instants, 60, "the rate does not change")
}
