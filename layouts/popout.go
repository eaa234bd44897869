package layouts

import (
	"math"

	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A popOut is a name that stands outside what it names, in a row of such
// names along a bar, and is tied to it by a short tick.
type popOut struct {
	words  text.Line
	line   theme.Token // of the tick
	x0, x1 float64     // what it names
	x      float64     // where the words begin
	tier   int         // row, counted from the bar
	tick   float64
}

// A stretch is a part of a row.
type stretch struct{ lo, hi float64 }

// Numbers of popped out names in u.
const (
	popTick  = 6  // from the bar to the first row
	popRow   = 18 // height of a row
	popGap   = 10 // between names of one row
	popInset = 2  // of a tick from the end of its words, at most twice as far outside
	popClear = 4  // of a tick from the words that it passes
	popTiers = 3  // most rows
)

// place sets names as near to what they name as they can stand, within the
// given stretches, in as few rows as they need, and returns how many those
// are. It fails where a name would lose touch with what it names.
func place(names []popOut, sides []stretch) (tiers int, ok bool) {
	if len(names) == 0 || len(sides) == 0 {
		return 0, len(names) == 0
	}
	for tiers = 1; tiers <= popTiers; tiers++ {
		if placeIn(names, sides, tiers) {
			return tiers, true
		}
	}
	return 0, false
}

func placeIn(names []popOut, sides []stretch, tiers int) bool {
	at := make([][]int, len(sides))
	for i, n := range names {
		s := sideOf(n, sides)
		names[i].tier = len(at[s]) % tiers
		at[s] = append(at[s], i)
	}
	for s, side := range sides {
		for t := range tiers {
			var row []int
			for _, i := range at[s] {
				if names[i].tier == t {
					row = append(row, i)
				}
			}
			if !placeRow(names, row, side) {
				return false
			}
		}
		for _, i := range at[s] {
			if !tie(names, at[s], i) {
				return false
			}
		}
	}
	return true
}

// sideOf returns the stretch that a name belongs to: the one that holds most
// of what it names.
func sideOf(n popOut, sides []stretch) int {
	best, most := 0, math.Inf(-1)
	for i, s := range sides {
		if in := min(n.x1, s.hi) - max(n.x0, s.lo); in > most {
			best, most = i, in
		}
	}
	return best
}

func placeRow(names []popOut, row []int, side stretch) bool {
	if len(row) == 0 {
		return true
	}
	want, apart := make([]float64, len(row)), make([]float64, len(row))
	last := 0.0
	for k, i := range row {
		w := names[i].words.Width
		want[k] = (names[i].x0+names[i].x1)/2 - w/2
		apart[k] = w + popGap
		last = w
	}
	for k, x := range settleApart(want, apart, side.lo, side.hi-last) {
		if settle(x+names[row[k]].words.Width-side.hi) > 0 {
			return false
		}
		names[row[k]].x = x
	}
	return true
}

// tie finds where the tick of name i stands: over its words, under what it
// names, and clear of the names that it passes.
func tie(names []popOut, side []int, i int) bool {
	n := &names[i]
	lo, hi := 1.0, 0.0
	for _, inset := range [...]float64{popInset, 0, -popInset, -2 * popInset} {
		if lo > hi {
			lo, hi = max(n.x0, n.x+inset), min(n.x1, n.x+n.words.Width-inset)
		}
	}
	if lo > hi {
		return false
	}
	mid := max(lo, min(hi, (n.x0+n.x1)/2))
	for _, at := range [...]float64{mid, lo, hi} {
		clear := true
		for _, k := range side {
			o := names[k]
			if o.tier < n.tier && at > o.x-popClear && at < o.x+o.words.Width+popClear {
				clear = false
			}
		}
		if clear {
			n.tick = at
			return true
		}
	}
	return false
}
