package layouts

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
)

func TestSettleApart(t *testing.T) {
	for name, c := range map[string]struct {
		want, apart []float64
		lo, hi      float64
		out         []float64
	}{
		"free":     {[]float64{10, 50, 90}, []float64{20, 20, 20}, 0, 100, []float64{10, 50, 90}},
		"pair":     {[]float64{50, 50}, []float64{20, 20}, 0, 100, []float64{40, 60}},
		"chain":    {[]float64{50, 60, 70}, []float64{20, 20, 20}, 0, 100, []float64{40, 60, 80}},
		"low end":  {[]float64{0, 0}, []float64{20, 20}, 0, 100, []float64{0, 20}},
		"high end": {[]float64{100, 100}, []float64{20, 20}, 0, 100, []float64{80, 100}},
		"too many": {[]float64{5, 5, 5}, []float64{20, 20, 20}, 0, 30, []float64{0, 20, 40}},
	} {
		assert.InDeltaSlice(t, c.out, settleApart(c.want, c.apart, c.lo, c.hi), 1e-9, name)
	}
}

// No position can move a little for the better: the result is the nearest one.
func TestSettleApartIsNearest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(t, "n")
		want := rapid.SliceOfN(rapid.Float64Range(0, 500), n, n).Draw(t, "want")
		slices.Sort(want)
		apart := rapid.SliceOfN(rapid.Float64Range(1, 15), n, n).Draw(t, "apart")
		got := settleApart(want, apart, 0, 500)
		far := func(at []float64) float64 {
			sum := 0.0
			for i := range at {
				sum += (at[i] - want[i]) * (at[i] - want[i])
			}
			return sum
		}
		best := far(got)
		for i := range got {
			if got[i] < -1e-9 || got[i] > 500+1e-9 || i > 0 && got[i]-got[i-1] < apart[i-1]-1e-9 {
				t.Fatalf("%v breaks a rule at %d", got, i)
			}
			for _, d := range [...]float64{-0.01, 0.01} {
				for j := i; j < n; j++ { // a run of neighbours moves together
					moved := slices.Clone(got)
					ok := true
					for k := i; k <= j; k++ {
						moved[k] += d
						ok = ok && moved[k] >= 0 && moved[k] <= 500
					}
					ok = ok && (i == 0 || moved[i]-moved[i-1] >= apart[i-1]) && (j == n-1 || moved[j+1]-moved[j] >= apart[j])
					if ok && far(moved) < best-1e-6 {
						t.Fatalf("%v is better than %v", moved, got)
					}
				}
			}
		}
	})
}

// Whatever the events, flags that are placed neither overlap nor have stems in
// their words.
func TestFlagsAreApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := flagRow{lo: 0, hi: 800}
		n := rapid.IntRange(1, 30).Draw(t, "n")
		xs := rapid.SliceOfN(rapid.Float64Range(0, 800), n, n).Draw(t, "x")
		slices.Sort(xs)
		for _, x := range xs {
			r.items = append(r.items, flagItem{x: x, w: rapid.Float64Range(10, 200).Draw(t, "w")})
		}
		r.below.walls = rapid.SliceOfN(rapid.Float64Range(0, 800), 0, 2).Draw(t, "walls")
		spots, ok := r.place()
		if !ok {
			return
		}
		const step = 40
		words := make([]geom.Rect, n)
		stems := make([]geom.Rect, n)
		for i, s := range spots {
			e := r.reach(i, s.left)
			dir := -1.0
			if s.below {
				dir = 1
			}
			near, far := dir*(10+step*float64(s.level)), dir*(10+step*float64(s.level)+30)
			lo, hi := e.lo, e.hi
			if s.left {
				hi -= stemGap
			} else {
				lo += stemGap
			}
			words[i] = geom.Rect{Min: geom.Pt(lo, min(near, far)), Max: geom.Pt(hi, max(near, far))}
			stems[i] = geom.Rect{Min: geom.Pt(xs[i]-0.5, min(0, far)), Max: geom.Pt(xs[i]+0.5, max(0, far))}
			if lo < r.lo || hi > r.hi {
				t.Fatalf("%d leaves the row", i)
			}
			for _, x := range r.below.walls {
				if s.below && lo < x && x < hi {
					t.Fatalf("%d stands on a wall", i)
				}
			}
		}
		for i := range words {
			for k := range words {
				if i != k && (words[i].Overlaps(words[k]) || words[i].Overlaps(stems[k])) {
					t.Fatalf("%d at %v and %d at %v are in each other's way: %v", i, words[i], k, words[k], spots)
				}
			}
		}
	})
}

// Five events nearer than their words are long need both sides, but no second level.
func TestFlagsAlternate(t *testing.T) {
	r := flagRow{lo: 0, hi: 800}
	for i := range 5 {
		r.items = append(r.items, flagItem{x: 50 + 100*float64(i), w: 150})
	}
	spots, ok := r.place()
	require.True(t, ok)
	for i, s := range spots {
		assert.Zero(t, s.level)
		assert.False(t, s.left)
		if i > 0 {
			assert.NotEqual(t, spots[i-1].below, s.below)
		}
	}
}

// A beam holds what sorting all placements would put first.
func TestFlagBeamKeepsTheCheapest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var beam flagBeam
		var all []flagChain
		for i, cost := range rapid.SliceOfN(rapid.IntRange(0, 30), 1, 100).Draw(t, "costs") {
			c := flagChain{cost: cost, spot: flagSpot{level: i}}
			all = append(all, c)
			if beam.admits(cost) {
				beam = beam.insert(c)
			}
		}
		slices.SortStableFunc(all, func(a, b flagChain) int { return cmp.Compare(a.cost, b.cost) })
		assert.Equal(t, all[:min(len(all), flagBeamWidth)], []flagChain(beam))
	})
}
