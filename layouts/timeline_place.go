package layouts

import "slices"

// A flagSpot is where the words of an event of a row stand: on a stem above
// or below the row's line, right or left of the stem, on a level that counts
// from the line outwards.
type flagSpot struct {
	below, left bool
	level       int
}

// A flagItem is an event whose words want a spot.
type flagItem struct {
	x, w float64 // of the stem; of the words
	hero bool
}

// A flagRow is a row of events, ascending in x, and what its words avoid.
type flagRow struct {
	lo, hi float64 // the words stay within
	items  []flagItem
	spots  []flagSpot // of the items, once they are placed
	above  flagSide
	below  flagSide
}

// A flagSide is what stands already on one side of a row.
type flagSide struct {
	wires  []float64 // lines that run down or up through the side: better not crossed
	walls  []float64 // such lines that are never crossed
	blocks []span    // words on the lowest level: never touched
}

// A span is an interval of x.
type span struct{ lo, hi float64 }

// Numbers of flags in u.
const (
	stemGap   = 7  // from a stem to its words
	flagGap   = 12 // between the words of two flags, at least
	stemClear = 5  // from words to the stem of another event, at least
	sameStem  = 3  // stems nearer than that are one
)

// flagLevels is how far a flag can be from its line before the row is too
// crowded to be read.
const flagLevels = 5

// flagBeam is how many placements are followed at a time.
const flagBeam = 24

// What makes a placement worse. The lowest sum wins.
const (
	costLevel = 10 // each level away from the line
	costLeft  = 4  // words before their stem
	costBelow = 1
	costTurn  = 3  // not on the other side than a near neighbour
	costWire  = 45 // words that interrupt a line
	costHero  = 6  // a hero below
	nearFlags = 1.5
)

// reach returns the x that an item's words cover.
func (r flagRow) reach(i int, left bool) span {
	it := r.items[i]
	if left {
		return span{it.x - stemGap - it.w, it.x}
	}
	return span{it.x, it.x + stemGap + it.w}
}

func (r flagRow) side(below bool) flagSide {
	if below {
		return r.below
	}
	return r.above
}

// A flagChain is a partial placement, from the last item back to item i.
type flagChain struct {
	next *flagChain // of item i+1
	i    int
	spot flagSpot
	cost float64
}

// place finds a spot for every item such that no words overlap and no stem
// runs through words, or reports that there is none.
//
// It is a beam search from the last item to the first: each step tries both
// sides, both directions and several levels, and keeps the cheapest partial
// placements (Lowerre, "The Harpy Speech Recognition System", 1976). From the
// end to the beginning, because words stand right of their stems as a rule,
// and then an earlier event only has to reach over the later ones.
func (r flagRow) place() ([]flagSpot, bool) {
	n := len(r.items)
	total, widest := 0.0, 0.0
	for i := range r.items {
		total += r.items[i].w + stemGap
		widest = max(widest, r.items[i].w+stemGap+flagGap)
	}
	if total > float64((r.hi-r.lo)*2*flagLevels) {
		return nil, false
	}
	beam := []*flagChain{nil}
	for i := n - 1; i >= 0; i-- {
		var grown []*flagChain
		for _, c := range beam {
			grown = r.grow(grown, c, i, widest)
		}
		if len(grown) == 0 {
			return nil, false
		}
		slices.SortStableFunc(grown, func(a, b *flagChain) int {
			switch {
			case a.cost < b.cost:
				return -1
			case a.cost > b.cost:
				return 1
			}
			return 0
		})
		beam = grown[:min(len(grown), flagBeam)]
	}
	spots := make([]flagSpot, n)
	for c := beam[0]; c != nil; c = c.next {
		spots[c.i] = c.spot
	}
	return spots, true
}

// grow appends all ways to place item i in front of a chain.
func (r flagRow) grow(out []*flagChain, c *flagChain, i int, widest float64) []*flagChain {
	for _, below := range [...]bool{false, true} {
		for _, left := range [...]bool{false, true} {
			e := r.reach(i, left)
			if e.lo < r.lo || e.hi > r.hi {
				continue
			}
			cost := r.taste(c, i, below, left)
			tried := 0
			for level := 0; level < flagLevels && tried < 3; level++ {
				s := flagSpot{below, left, level}
				if !r.free(c, i, s, widest) {
					continue
				}
				tried++
				out = append(out, &flagChain{c, i, s, cost + float64(costLevel*level)})
			}
		}
	}
	return out
}

// taste returns what a side and a direction cost, whatever the level.
func (r flagRow) taste(c *flagChain, i int, below, left bool) float64 {
	cost := 0.0
	if c != nil {
		cost = c.cost
	}
	e := r.reach(i, left)
	for _, x := range r.side(below).wires {
		if e.lo-stemClear < x && x < e.hi+stemClear {
			cost += costWire
		}
	}
	if left {
		cost += costLeft
	}
	if below {
		cost += costBelow
		if r.items[i].hero {
			cost += costHero
		}
	}
	if c != nil && c.spot.below == below && r.items[i+1].x-r.items[i].x < nearFlags*r.items[i].w {
		cost += costTurn
	}
	return cost
}

// free reports whether item i can take a spot beside those of the chain.
func (r flagRow) free(c *flagChain, i int, s flagSpot, widest float64) bool {
	e, x := r.reach(i, s.left), r.items[i].x
	for _, b := range r.side(s.below).blocks {
		if s.level == 0 && meet(e, b, flagGap) || b.lo-stemClear < x && x < b.hi+stemClear {
			return false
		}
	}
	for _, y := range r.side(s.below).walls {
		if e.lo-stemClear < y && y < e.hi+stemClear {
			return false
		}
	}
	for ; c != nil; c = c.next {
		y := r.items[c.i].x
		if y-x > 2*widest {
			break
		}
		if c.spot.below != s.below {
			continue
		}
		f := r.reach(c.i, c.spot.left)
		if meet(e, f, flagGap) && c.spot.level == s.level {
			return false
		}
		if y-x < sameStem {
			continue
		}
		// A stem reaches from the line to its words: other words that it
		// passes must stand further out.
		if e.lo-stemClear < y && y < e.hi+stemClear && s.level <= c.spot.level {
			return false
		}
		if f.lo-stemClear < x && x < f.hi+stemClear && c.spot.level <= s.level {
			return false
		}
	}
	return true
}

// interrupts reports whether words of the row stand on a line.
func (r flagRow) interrupts() bool {
	for i, s := range r.spots {
		e := r.reach(i, s.left)
		for _, x := range r.side(s.below).wires {
			if e.lo-stemClear < x && x < e.hi+stemClear {
				return true
			}
		}
	}
	return false
}

// meet reports whether two intervals overlap or come nearer than gap.
func meet(a, b span, gap float64) bool { return a.lo < b.hi+gap && b.lo < a.hi+gap }
