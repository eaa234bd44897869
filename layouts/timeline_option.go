package layouts

// flagLevels is how far a flag can be from its line before the row is too
// crowded to be read.
const flagLevels = 5

// A levelSet is a set of levels, one bit for each.
type levelSet uint8

const allLevels levelSet = 1<<flagLevels - 1

// level returns the set of one level.
func levelBit(l int) levelSet { return 1 << l }

// levelsWithin returns the levels between the line and level l.
func levelsWithin(l int) levelSet { return levelBit(l) - 1 }

// A flagOption is a side and a direction for the words of an item: what it
// costs, and the levels that are free, whatever the other flags do.
type flagOption struct {
	below, left bool
	words       span
	cost        int
	free        levelSet
}

// What makes a placement worse. The lowest sum wins.
const (
	costLevel = 10 // each level away from the line
	costLeft  = 4  // words before their stem
	costBelow = 1
	costTurn  = 3  // not on the other side than a near neighbour
	costWire  = 45 // words that interrupt a line
	costHero  = 6  // a hero below
)

// nearFlags is how near a near neighbour is, in widths of the words.
const nearFlags = 1.5

// options appends the options of an item that stay within the row.
func (r *flagRow) options(out []flagOption, i int) []flagOption {
	for _, below := range [...]bool{false, true} {
		for _, left := range [...]bool{false, true} {
			words := r.reach(i, left)
			if words.lo < r.lo || words.hi > r.hi {
				continue
			}
			o := flagOption{below: below, left: left, words: words, free: r.side(below).free(words, r.items[i].x)}
			for _, x := range r.side(below).wires {
				if words.stands(x) {
					o.cost += costWire
				}
			}
			if left {
				o.cost += costLeft
			}
			if below {
				o.cost += costBelow
				if r.items[i].hero {
					o.cost += costHero
				}
			}
			if o.free != 0 {
				out = append(out, o)
			}
		}
	}
	return out
}

// free returns the levels on which a side has room for words with their stem
// at x.
func (s *flagSide) free(words span, x float64) levelSet {
	free := allLevels
	for _, b := range s.blocks {
		if b.stands(x) {
			return 0
		}
		if words.meets(b, flagGap) {
			free &^= levelBit(0)
		}
	}
	for _, wall := range s.walls {
		if words.stands(wall) {
			return 0
		}
	}
	return free
}
