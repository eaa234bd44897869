package layouts

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/text"
)

// popped returns names of the given width for things from x0 to x1.
func popped(width float64, things ...[2]float64) []popOut {
	out := make([]popOut, len(things))
	for i, t := range things {
		out[i] = popOut{words: text.Line{Width: width}, x0: t[0], x1: t[1]}
	}
	return out
}

func TestPopOuts(t *testing.T) {
	all := []stretch{{0, 300}}
	names := popped(40, [2]float64{100, 140})
	tiers, ok := place(names, all)
	require.True(t, ok)
	assert.Equal(t, 1, tiers)
	assert.InDelta(t, 100, names[0].x, 0, "centred on what it names")
	assert.InDelta(t, 120, names[0].tick, 0)

	names = popped(40, [2]float64{0, 10})
	_, ok = place(names, all)
	require.True(t, ok)
	assert.InDelta(t, 0, names[0].x, 0, "within its stretch")
	assert.InDelta(t, 5, names[0].tick, 0)

	names = popped(40, [2]float64{100, 110}, [2]float64{110, 120})
	tiers, ok = place(names, all)
	require.True(t, ok)
	assert.Equal(t, 1, tiers)
	assert.InDelta(t, names[0].x+40+popGap, names[1].x, 1e-9, "side by side")
	for _, n := range names {
		assert.GreaterOrEqual(t, n.tick, n.x0)
		assert.LessOrEqual(t, n.tick, n.x1)
	}

	names = popped(96, [2]float64{100, 106}, [2]float64{150, 156}, [2]float64{200, 206})
	tiers, ok = place(names, all)
	require.True(t, ok)
	assert.Equal(t, 2, tiers, "a second row where the first is too narrow")
	assert.Equal(t, []int{0, 1, 0}, []int{names[0].tier, names[1].tier, names[2].tier})
	assert.True(t, names[1].tick >= names[0].x+96+popClear && names[1].tick <= names[2].x-popClear, "a tick passes between names")

	_, ok = place(popped(200, [2]float64{10, 12}, [2]float64{12, 14}, [2]float64{14, 16}, [2]float64{16, 18}), all)
	assert.False(t, ok, "a name must not lose touch with its own")
	_, ok = place(popped(400, [2]float64{10, 12}), all)
	assert.False(t, ok, "nor leave its stretch")
	_, ok = place(popped(10, [2]float64{10, 12}), nil)
	assert.False(t, ok)
	_, ok = place(nil, nil)
	assert.True(t, ok)

	parted := []stretch{{0, 95}, {105, 300}}
	names = popped(40, [2]float64{80, 98}, [2]float64{98, 150})
	_, ok = place(names, parted)
	require.True(t, ok)
	assert.LessOrEqual(t, names[0].x+40, 95.0, "names keep to the side of what they name")
	assert.GreaterOrEqual(t, names[1].x, 105.0)
}
