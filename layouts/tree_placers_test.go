package layouts

import (
	"math"
	"math/bits"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawKids draws a tree of up to most nodes as the kids of each, in preorder.
func drawKids(t *rapid.T, most int) [][]int {
	kids := [][]int{nil}
	var grow func(i, budget int) int
	grow = func(i, budget int) int {
		fan := rapid.IntRange(0, min(4, budget)).Draw(t, "fan")
		budget -= fan
		for range fan {
			k := len(kids)
			kids = append(kids, nil)
			kids[i] = append(kids[i], k)
			budget = grow(k, budget)
		}
		return budget
	}
	grow(0, rapid.IntRange(1, most).Draw(t, "budget"))
	return kids
}

func levelsOf(kids [][]int) [][]int {
	var levels [][]int
	var walk func(i, d int)
	walk = func(i, d int) {
		if d == len(levels) {
			levels = append(levels, nil)
		}
		levels[d] = append(levels[d], i)
		for _, k := range kids[i] {
			walk(k, d+1)
		}
	}
	walk(0, 0)
	return levels
}

// dust is more than rounding adds up to, and far less than one can see.
const dust = 1e-6

func TestTidyTreeKeepsItsRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kids := drawKids(t, 120)
		extent := make([]float64, len(kids))
		for i := range extent {
			extent[i] = float64(rapid.IntRange(4, 60).Draw(t, "extent"))
		}
		const gap = 5
		at := tidyTree(kids, extent, gap)
		require.Len(t, at, len(kids))
		least := math.Inf(1)
		for _, level := range levelsOf(kids) {
			for n, i := range level {
				least = min(least, at[i]-extent[i]/2)
				if n > 0 {
					j := level[n-1]
					require.GreaterOrEqual(t, at[i]-at[j]+dust, (extent[i]+extent[j])/2+gap, "%d and %d touch", j, i)
				}
			}
		}
		require.InDelta(t, 0, least, dust)
		for i, in := range kids {
			if len(in) > 0 {
				require.InDelta(t, (at[in[0]]+at[in[len(in)-1]])/2, at[i], dust, "%d is not amid its kids", i)
			}
		}
		// A mirrored tree has a mirrored drawing.
		width := 0.0
		for i := range at {
			width = max(width, at[i]+extent[i]/2)
		}
		flipped, back := mirror(kids)
		turned := make([]float64, len(kids))
		for i, was := range back {
			turned[i] = extent[was]
		}
		for i, x := range tidyTree(flipped, turned, gap) {
			require.InDelta(t, width-at[back[i]], x, dust, "node %d", back[i])
		}
	})
}

// mirror returns the tree with the kids of each node in reverse, and what
// each node was.
func mirror(kids [][]int) (flipped [][]int, was []int) {
	var walk func(i int) int
	walk = func(i int) int {
		at := len(was)
		was, flipped = append(was, i), append(flipped, nil)
		for _, k := range slices.Backward(kids[i]) {
			n := walk(k)
			flipped[at] = append(flipped[at], n)
		}
		return at
	}
	walk(0)
	return flipped, was
}

// Two subtrees fit into each other: the second one's deep right side stands
// under the first one's shallow one.
func TestTidyTreePacksContours(t *testing.T) {
	//      0
	//    /   \
	//   1     2
	//  /|\    |
	// 3 4 5   6
	kids := [][]int{{1, 2}, {3, 4, 5}, {6}, nil, nil, nil, nil}
	extent := []float64{10, 10, 10, 10, 10, 10, 10}
	assert.Equal(t, []float64{25, 15, 35, 5, 15, 25, 35}, tidyTree(kids, extent, 0))
	assert.Nil(t, tidyTree(nil, nil, 0))
}

func TestTidyTreeSharesRoomBetweenSubtrees(t *testing.T) {
	// A small subtree between two large ones stands in the middle.
	kids := [][]int{{1, 2, 3}, {4, 5, 6}, nil, {7, 8, 9}, nil, nil, nil, nil, nil, nil}
	extent := slices.Repeat([]float64{10}, len(kids))
	at := tidyTree(kids, extent, 2)
	assert.InDelta(t, (at[1]+at[3])/2, at[2], dust)
}

func TestLadderColumns(t *testing.T) {
	for name, c := range map[string]struct {
		kids    [][]int
		columns int
		need    int
		want    []int
	}{
		"one question":            {[][]int{{1, 2}, nil, nil}, 1, 1, []int{0, 1, 1}},
		"a chain of no is stairs": {[][]int{{1, 2}, nil, {3, 4}, nil, nil}, 2, 1, []int{0, 2, 1, 2, 2}},
		"or one column":           {[][]int{{1, 2}, nil, {3, 4}, nil, nil}, 1, 1, []int{0, 1, 0, 1, 1}},
		"yes opens a column":      {[][]int{{1, 4}, {2, 3}, nil, nil, nil}, 2, 2, []int{0, 1, 2, 2, 2}},
	} {
		need := ladderNeeds(c.kids)
		assert.Equal(t, c.need, need[0], name)
		assert.Equal(t, c.want, ladderColumns(c.kids, need, c.columns), name)
	}
}

func TestLadderColumnsAreEnough(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kids := drawKids(t, 100)
		need := ladderNeeds(kids)
		columns := need[0] + rapid.IntRange(0, 3).Draw(t, "more")
		if columns == 0 {
			return
		}
		col := ladderColumns(kids, need, columns)
		for i, in := range kids {
			if len(in) == 0 {
				require.Equal(t, columns, col[i])
				continue
			}
			require.Less(t, col[i], columns)
			for n, k := range in {
				if len(kids[k]) == 0 {
					continue
				}
				if n < len(in)-1 {
					require.Equal(t, col[i]+1, col[k])
					continue
				}
				require.Contains(t, []int{col[i], col[i] + 1}, col[k])
			}
		}
		require.GreaterOrEqual(t, ladderDepth(kids), need[0])
	})
}

func TestIndentTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kids := drawKids(t, 200)
		for _, heavy := range []bool{false, true} {
			o := indentTree(kids, heavy)
			sorted := slices.Sorted(slices.Values(o.order))
			for i, k := range sorted {
				require.Equal(t, i, k, "every node stands once")
			}
			if heavy {
				require.LessOrEqual(t, o.deepest, bits.Len(uint(len(kids)))-1)
			}
		}
	})
}
