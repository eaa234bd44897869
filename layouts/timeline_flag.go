package layouts

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

// meets reports whether two intervals overlap or come nearer than gap.
func (s span) meets(t span, gap float64) bool { return s.lo < t.hi+gap && t.lo < s.hi+gap }

// stands reports whether words in the interval would stand on a line at x.
func (s span) stands(x float64) bool { return s.lo-stemClear < x && x < s.hi+stemClear }

// Numbers of flags in u.
const (
	stemGap   = 7  // from a stem to its words
	flagGap   = 12 // between the words of two flags, at least
	stemClear = 5  // from words to the stem of another event, at least
	sameStem  = 3  // stems nearer than that are one
)

// flagSpan returns the x that words of a width cover, their stem included.
func flagSpan(x, w float64, left bool) span {
	if left {
		return span{x - stemGap - w, x}
	}
	return span{x, x + stemGap + w}
}

// reach returns the x that an item's words cover.
func (r *flagRow) reach(i int, left bool) span { return flagSpan(r.items[i].x, r.items[i].w, left) }

// side returns one side of the row.
func (r *flagRow) side(below bool) *flagSide {
	if below {
		return &r.below
	}
	return &r.above
}

// interrupts reports whether words of the row stand on a line.
func (r *flagRow) interrupts() bool {
	for i, s := range r.spots {
		for _, x := range r.side(s.below).wires {
			if r.reach(i, s.left).stands(x) {
				return true
			}
		}
	}
	return false
}
