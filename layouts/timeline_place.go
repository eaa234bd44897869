package layouts

// A flagChain is a partial placement, from one item to the last.
type flagChain struct {
	spot  flagSpot // of the first of its items
	words span
	cost  int
	next  *flagChain // of the items after that
}

// flagBeamWidth is how many placements are followed at a time.
const flagBeamWidth = 24

// A flagBeam holds the cheapest placements, ascending; of equal ones those
// that were found first.
type flagBeam []flagChain

// admits reports whether a placement of a cost is among the cheapest.
func (b flagBeam) admits(cost int) bool {
	return len(b) < flagBeamWidth || cost < b[len(b)-1].cost
}

// insert adds a placement that the beam admits, and drops the dearest of too
// many.
func (b flagBeam) insert(c flagChain) flagBeam {
	i := len(b)
	for i > 0 && c.cost < b[i-1].cost {
		i--
	}
	if len(b) < flagBeamWidth {
		b = append(b, c)
	}
	copy(b[i+1:], b[i:])
	b[i] = c
	return b
}

// place finds a spot for every item such that no words overlap and no stem
// runs through words, or reports that there is none.
//
// It is a beam search from the last item to the first: each step tries both
// sides, both directions and several levels, and keeps the cheapest partial
// placements (Lowerre, "The Harpy Speech Recognition System", 1976). From the
// end to the beginning, because words stand right of their stems as a rule,
// and then an earlier event only has to reach over the later ones.
func (r *flagRow) place() ([]flagSpot, bool) {
	total, widest := 0.0, 0.0
	for _, it := range r.items {
		total += it.w + stemGap
		widest = max(widest, it.w+stemGap+flagGap)
	}
	if total > float64((r.hi-r.lo)*2*flagLevels) {
		return nil, false
	}
	beam := flagBeam{{}} // the placement of no item
	var options []flagOption
	for i := len(r.items) - 1; i >= 0; i-- {
		options = r.options(options[:0], i)
		grown := make(flagBeam, 0, flagBeamWidth)
		for k := range beam {
			grown = r.grow(grown, &beam[k], i, options, 2*widest)
		}
		if len(grown) == 0 {
			return nil, false
		}
		beam = grown
	}
	spots := make([]flagSpot, len(r.items))
	c := &beam[0]
	for i := range spots {
		spots[i], c = c.spot, c.next
	}
	return spots, true
}

// levelsTried is how many free levels are tried with each option.
const levelsTried = 3

// grow adds to a beam the ways to place item i before those of a chain, which
// are in its way up to a distance.
func (r *flagRow) grow(beam flagBeam, c *flagChain, i int, options []flagOption, far float64) flagBeam {
	near := i+1 < len(r.items) && r.items[i+1].x-r.items[i].x < nearFlags*r.items[i].w
	for _, o := range options {
		cost := c.cost + o.cost
		if near && c.spot.below == o.below {
			cost += costTurn
		}
		if !beam.admits(cost) {
			continue
		}
		free, tried := r.beside(c, i, o, far), 0
		for l := 0; l < flagLevels && tried < levelsTried && beam.admits(cost+costLevel*l); l++ {
			if free&levelBit(l) != 0 {
				tried++
				beam = beam.insert(flagChain{flagSpot{o.below, o.left, l}, o.words, cost + costLevel*l, c})
			}
		}
	}
	return beam
}

// beside returns the levels that the flags of a chain leave to item i.
func (r *flagRow) beside(c *flagChain, i int, o flagOption, far float64) levelSet {
	x, free := r.items[i].x, o.free
	for k := i + 1; k < len(r.items) && free != 0; k++ {
		s, words := c.spot, c.words
		c = c.next
		y := r.items[k].x
		if y-x > far {
			break
		}
		if s.below != o.below {
			continue
		}
		if words.meets(o.words, flagGap) {
			free &^= levelBit(s.level)
		}
		if y-x < sameStem {
			continue
		}
		// A stem reaches from the line to its words: other words that it
		// passes must stand further out.
		if o.words.stands(y) {
			free &^= levelsWithin(s.level) | levelBit(s.level)
		}
		if words.stands(x) {
			free &= levelsWithin(s.level)
		}
	}
	return free
}
