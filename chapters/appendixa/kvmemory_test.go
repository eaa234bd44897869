package appendixa

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestKVCacheMemoryNumbers(t *testing.T) {
	assert.Equal(t, 131072, bytesPerToken, "2 × 32 × 8 × 128 × 2, 128 KiB")
	assert.Equal(t, 1<<30, slabTokens*bytesPerToken, "8,192 tokens take 1 GiB")
	f := KVCacheMemory()
	form := f.Body.(layouts.Tanks)
	assert.InDelta(t, 52, form.Pool(), 1e-9, "80 − 16 − 8 − 4 GB")
	require.Len(t, form.Groups, 2)
	slabbed := form.Groups[0].Tanks
	require.Len(t, slabbed, 3)
	assert.Empty(t, slabbed[0].Items)
	assert.Len(t, slabbed[1].Items, 12)
	assert.Equal(t, "13\u00a0GB reserved", slabbed[1].Note, "12 × 1.0737 GB")
	assert.Len(t, slabbed[2].Items, 48, "52 GB / 1.0737 GB = 48.4")
	assert.Equal(t, "36% full", slabbed[2].Name)
	packed := form.Groups[1].Tanks[0]
	assert.Len(t, packed.Items, 133)
	assert.Equal(t, "99.8% full", packed.Name)
	assert.InDelta(t, 133.0/48, form.Factor(1), 1e-9)
	assert.Equal(t, "Weights take a fixed share; each user adds a KV\u00a0cache, and paging fits 133\u00a0users where slabs fit 48.", f.Takeaway)
	assert.Contains(t, strings.ReplaceAll(f.Source, "\u00a0", " "), "2 × 32 layers × 8 heads × 128 × 2 bytes = 128 KiB per token")
}

// The same users come in both ways: those that slabs admit hold the same
// tokens in pages. One more would not fit.
func TestKVCacheUsers(t *testing.T) {
	full, paged := slabs(52), pages(52)
	sum := 0
	for n := range full {
		assert.InDelta(t, full[n].Used, paged[n].Used, 0, "user %d", n+1)
		sum += userTokens(n + 1)
	}
	assert.InDelta(t, 0.36, float64(sum)/48/8192, 0.005, "on average 36 % of the longest context")
	held := 0.0
	for n, i := range paged {
		assert.GreaterOrEqual(t, i.Held, i.Used)
		assert.Less(t, i.Held-i.Used, cacheSize(pageTokens), "user %d wastes less than a page", n+1)
		held += i.Held
	}
	assert.LessOrEqual(t, held, 52.0)
	assert.Greater(t, held+cacheSize(userTokens(len(paged)+1)), 52.0)
	for n := 1; n <= len(paged); n++ {
		assert.LessOrEqual(t, userTokens(n), slabTokens, "user %d", n)
		assert.Positive(t, userTokens(n))
	}
}

// The machine is that of the precision figure.
func TestKVCacheMemoryIsOneGPU(t *testing.T) {
	assert.InDelta(t, gpuMemory, KVCacheMemory().Body.(layouts.Tanks).Capacity, 0)
}
