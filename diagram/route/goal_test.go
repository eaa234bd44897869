package route

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestBendsToGoal(t *testing.T) {
	in := &goal{place: place{axis: 0}, p: pt{100, 50}, dir: -1} // entered towards larger x
	for _, c := range []struct {
		at        pt
		axis, dir int
		want      int
	}{
		{pt{0, 50}, 0, 1, 0},   // straight ahead
		{pt{0, 0}, 0, 1, 2},    // a Z
		{pt{200, 50}, 0, 1, 4}, // it lies behind
		{pt{0, 0}, 0, -1, 2},   // a U
		{pt{0, 50}, 0, -1, 4},  // away on its line
		{pt{0, 0}, 1, 1, 1},    // an L
		{pt{0, 0}, 1, -1, 3},   // an L, but away
		{pt{200, 0}, 1, 1, 3},  // beyond
	} {
		assert.Equal(t, c.want, in.bends(c.at, c.axis, c.dir), "%v", c)
	}
}

// A heuristic that never falls by more than a step costs is a lower bound, and
// A* finds the cheapest way with it.
func TestHeuristicIsConsistent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		coord := rapid.IntRange(0, 6000)
		dir := rapid.SampledFrom([]int{1, -1})
		s := &search{scale: 1}
		for range rapid.IntRange(1, 4).Draw(t, "goals") {
			s.goals = append(s.goals, goal{
				place: place{axis: rapid.IntRange(0, 1).Draw(t, "axis")},
				p:     pt{coord.Draw(t, "x"), coord.Draw(t, "y")},
				dir:   dir.Draw(t, "dir"),
				extra: coord.Draw(t, "extra"),
			})
		}
		q, axis, d := pt{coord.Draw(t, "x"), coord.Draw(t, "y")}, rapid.IntRange(0, 1).Draw(t, "axis"), dir.Draw(t, "dir")
		if rapid.Bool().Draw(t, "level") {
			q[1-axis] = s.goals[0].p[1-axis]
		}
		h := s.ahead(q, axis, d)
		step := rapid.IntRange(1, 3000).Draw(t, "step")
		on := q
		on[axis] += d * step
		require.LessOrEqual(t, h, step+s.ahead(on, axis, d), "straight on")
		for _, turn := range []int{1, -1} {
			on := q
			on[1-axis] += turn * step
			require.LessOrEqual(t, h, bendCost+step+s.ahead(on, 1-axis, turn), "to a side")
		}
	})
}

func TestFrontierIsAHeap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		small := rapid.Int32Range(0, 5)
		var f frontier
		var want []entry
		for i := range rapid.IntRange(1, 40).Draw(t, "entries") {
			e := entry{small.Draw(t, "total"), small.Draw(t, "cost"), int32(i)}
			f.push(e)
			want = append(want, e)
		}
		slices.SortFunc(want, func(a, b entry) int {
			if a.before(b) {
				return -1
			}
			return 1
		})
		for _, e := range want {
			require.Equal(t, e, f.pop())
		}
		require.Empty(t, f)
	})
}
