package ch03

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters/appendixa"
	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestPagingNumbers(t *testing.T) {
	f := KVCachePaging()
	panels := f.Body.(layouts.MemoryBlocks).Panels
	require.Len(t, panels, 2)
	slabs, pages := panels[0], panels[1]
	assert.Equal(t, []string{"A", "B"}, slabs.Owners())
	assert.Equal(t, 8+13, slabs.Count(layouts.BlockUsed), "122 and 203 tokens in blocks of 16")
	assert.Equal(t, 44-8+36-13, slabs.Count(layouts.BlockUnused))
	assert.Equal(t, 96-44-36, slabs.Count(layouts.BlockFree))
	assert.Equal(t, 10, slabs.LongestFree(), "6 between the slabs, 10 behind them")
	assert.InDelta(t, (122+203)/1536.0, slabs.Share(), 1e-12, "21 %, as measured: 20 to 38")
	assert.Equal(t, layouts.BlockWait{Owner: "C", Cells: 24, Text: "needs 24\u00a0in a row, so it waits"}, slabs.Waits)

	assert.Len(t, pages.Owners(), 5)
	assert.Equal(t, 8+13+24+20+24-5, pages.Count(layouts.BlockFull), "all but the last block of each")
	assert.Equal(t, 5, pages.Count(layouts.BlockPart))
	assert.Equal(t, 7, pages.Count(layouts.BlockFree))
	assert.Zero(t, pages.Count(layouts.BlockUnused))
	assert.InDelta(t, (122+203+379+316+378)/1536.0, pages.Share(), 1e-12, "91 %")
	taken := pages.Count(layouts.BlockUsed) * blockTokens
	assert.Less(t, 1-1398/float64(taken), 0.04, "waste under 4 %")
	assert.Equal(t, "Hand out memory by the block instead of by the worst case: five requests fit where two did.", f.Takeaway)
}

// Both ways serve the same requests, each block of which lives somewhere once.
func TestPagingServesAll(t *testing.T) {
	for _, p := range []layouts.BlockPanel{contiguous(requests(), poolBlocks), paged(requests(), poolBlocks)} {
		assert.Len(t, p.Cells, poolBlocks)
		seen := map[string]float64{}
		for _, c := range p.Cells {
			seen[fmt.Sprint(c.Owner, c.Index)]++
			seen[c.Owner] += c.Fill * blockTokens
		}
		for _, r := range requests() {
			if seen[r.name] == 0 {
				assert.Greater(t, r.most, p.LongestFree(), "%s waits", r.name)
				continue
			}
			assert.InDelta(t, float64(r.tokens), seen[r.name], 1e-9, r.name)
			assert.LessOrEqual(t, r.blocks(), r.most)
			for n := range r.blocks() {
				assert.InDelta(t, 1, seen[fmt.Sprint(r.name, n)], 0, "block %d of %s", n, r.name)
			}
		}
	}
	order := shuffled(poolBlocks)
	assert.Len(t, order, poolBlocks)
	assert.Subset(t, order, []int{0, 1, 2, 94, 95})
	assert.NotEqual(t, 0, order[0], "a list that has lost its order")
}

// A page has as many tokens as in the appendix.
func TestPagingMatchesAppendix(t *testing.T) {
	groups := appendixa.KVCacheMemory().Body.(layouts.Tanks).Groups
	assert.Equal(t, fmt.Sprintf("%d\u00a0tokens to a page", blockTokens), groups[1].Tanks[0].Note)
}
