package layouts

import (
	"math"
	"slices"
)

// treeColumns are the columns of a tree: how wide each wants to be, how wide
// it must be, and the widths of the boxes in it.
type treeColumns struct {
	full, least []float64
	boxes       [][]float64
}

// share returns widths that take at most the given room: each column as wide
// as it wants where that fits. Else the first one gives way, then one other,
// or all in proportion to what they can spare, whichever breaks words into
// fewer lines. It reports whether the columns fit.
func (t treeColumns) share(room float64) ([]float64, bool) {
	over, spare := -room, 0.0
	for c := range t.full {
		over += t.full[c]
		spare += t.full[c] - t.least[c]
	}
	if over > spare {
		return nil, false
	}
	w := slices.Clone(t.full)
	if over <= 0 {
		return w, true
	}
	give := min(over, t.full[0]-t.least[0])
	w[0] -= give
	over, spare = over-give, spare-(t.full[0]-t.least[0])
	if over <= 0 {
		return w, true
	}
	best := slices.Clone(w)
	for c := 1; c < len(w); c++ {
		best[c] = max(w[c]-math.Ceil(float64(over*((t.full[c]-t.least[c])/spare))), t.least[c])
	}
	least := t.cost(best)
	for c := 1; c < len(w); c++ {
		if w[c]-t.least[c] < over {
			continue
		}
		one := slices.Clone(w)
		one[c] -= over
		if cost := t.cost(one); cost < least {
			best, least = one, cost
		}
	}
	return best, true
}

// cost is how much higher boxes get in columns of the given widths. A box of
// three lines counts more than two of two.
func (t treeColumns) cost(w []float64) float64 {
	sum := 0.0
	for c, boxes := range t.boxes {
		for _, b := range boxes {
			lines := math.Ceil(max(b-treePad-treePadRight, 1) / max(w[c]-treePad-treePadRight, 1))
			sum += float64(float64(lines*lines) * lines)
		}
	}
	return sum
}
