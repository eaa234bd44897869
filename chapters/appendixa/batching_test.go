package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestBatchingNumbers(t *testing.T) {
	panels := BatchingStrategies().Body.(layouts.SwimLane).Panels
	require.Len(t, panels, 3)
	for i, want := range []struct {
		end           float64
		busy, tokens  string
		latency, mean string
	}{
		{15, "43", "1.7", "answered after\u00a010", "mean latency 10.0\u00a0steps"},
		{12, "54", "2.2", "answered after\u00a07", "mean latency 7.6\u00a0steps"},
		{9, "72", "2.9", "answered after\u00a03", "mean latency 4.0\u00a0steps"},
	} {
		p := panels[i]
		assert.InDelta(t, want.end, p.End, 0, p.Name)
		assert.InDelta(t, 26, p.Worked(), 0, "%s: the same work", p.Name)
		assert.Equal(t, []layouts.SwimResult{{Value: want.busy, Unit: "%"}, {Value: want.tokens, Unit: "tokens/step"}}, p.Results, p.Name)
		assert.Equal(t, want.latency, p.Outcome)
		assert.Equal(t, want.mean, p.OutcomeNote)
	}
}

// places says who sits where and when: "A0@4".
func TestBatchingSchedules(t *testing.T) {
	type place struct {
		name       string
		slot, from int
	}
	places := func(seats []seat) (out []place) {
		for _, s := range seats {
			out = append(out, place{s.name, s.slot, s.from})
		}
		return out
	}
	assert.Equal(t, []place{{"A", 0, 4}, {"B", 1, 4}, {"C", 2, 4}, {"D", 3, 4}, {"E", 0, 11}, {"F", 1, 11}, {"G", 2, 11}},
		places(batched(callers(), slots, staticWait)), "static")
	assert.Equal(t, []place{{"A", 0, 1}, {"B", 1, 1}, {"C", 2, 1}, {"D", 0, 8}, {"E", 1, 8}, {"F", 2, 8}, {"G", 3, 8}},
		places(batched(callers(), slots, dynamicWait)), "dynamic")
	assert.Equal(t, []place{{"A", 0, 0}, {"B", 1, 0}, {"C", 2, 1}, {"D", 0, 4}, {"E", 3, 4}, {"F", 0, 6}, {"G", 2, 6}},
		places(continuous(callers(), slots)), "continuous")
}
