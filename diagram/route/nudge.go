package route

import "slices"

const (
	// nudgeRounds is how often both axes are spread. The second round settles
	// segments that the first one brought side by side.
	nudgeRounds = 2
	// apartTries is how often wires that found no room beside others in their
	// channel look for another way.
	apartTries = 3
)

// separate spreads wires that run on top of each other. Those that find no
// room look for another way, and all is spread again.
func (r *router) separate() {
	for try := 0; ; try++ {
		ways := make([][]pt, len(r.wires))
		for i, w := range r.wires {
			ways[i] = slices.Clone(w.pts)
		}
		for range nudgeRounds {
			r.nudge(1, nil)
			r.nudge(0, nil)
		}
		var tight []*wire
		for _, w := range r.wires {
			if w.found() && r.touching(w) != nil {
				tight = append(tight, w)
			}
		}
		if len(tight) == 0 || try == apartTries {
			return
		}
		for i, w := range r.wires {
			w.pts = ways[i]
		}
		// Later wires give way to earlier ones.
		for _, w := range tight {
			was := w.way
			r.remove(w)
			if !r.search(w, apartCost<<try) {
				w.way = was
			}
			r.enter(w)
		}
	}
}

// nudge spreads the segments that run along an axis: those of all wires, or
// of only one while all others keep their places.
func (r *router) nudge(axis int, only *wire) {
	segs := r.segments(axis)
	merge(segs, axis)
	for i := range segs {
		s := &segs[i]
		if r.limit(s, axis); only != nil && s.w != only {
			s.hard = limits{s.pos, s.pos}
			s.wide, s.want = s.hard, s.pos
		}
	}
	p := newSpread(segs)
	for i := range segs {
		for j := range i {
			r.constrain(p, segs, i, j, axis)
		}
	}
	p.solve()
	for i := range segs {
		s := &segs[i]
		at := p.at[s.rep]
		s.w.pts[s.k][1-axis], s.w.pts[s.k+1][1-axis] = at, at
	}
	for _, w := range r.wires {
		w.land()
	}
}

// land puts the first and last point back on the outlines.
func (w *wire) land() {
	if !w.found() {
		return
	}
	n := len(w.pts) - 1
	axis, _ := axisOf(w.leave)
	w.pts[0][axis] = w.from.border(w.leave, w.pts[0][1-axis])[axis]
	axis, _ = axisOf(w.enter)
	w.pts[n][axis] = w.to.border(w.enter, w.pts[n][1-axis])[axis]
}

// constrain keeps two segments in order and apart where they run side by side,
// and the segments of one wire in order.
func (r *router) constrain(p *spread, segs []seg, i, j, axis int) {
	a, b := &segs[j], &segs[i] // a.pos <= b.pos
	if a.rep == b.rep {
		return
	}
	if a.w == b.w {
		if d := b.pos - a.pos; d > 0 && (a.k-b.k == 2 || b.k-a.k == 2) {
			p.keep(a.rep, b.rep, min(d, lineGap), min(d, lineGap))
		}
		return
	}
	if a.w.together(b.w) && a.pos == b.pos {
		return
	}
	if a.lo-lineGap >= b.hi || b.lo-lineGap >= a.hi {
		return
	}
	gap := lineGap
	if a.sharesSide(b) {
		gap = portGap
	}
	if a.pos == b.pos && order(a, b) > 0 {
		a, b = b, a
	}
	p.keep(a.rep, b.rep, gap, 0)
}

// order tells which of two segments at one position goes first: -1 for a.
func order(a, b *seg) int {
	if a.lo < b.hi && b.lo < a.hi {
		if o, _ := before(a.w.pts, b.w.pts, a.k, b.k); o != 0 {
			return o
		}
	} else {
		// They only follow each other: the one that turns away goes first.
		if o := aside(a, a.lo >= b.hi); o != 0 {
			return o
		}
		if o := aside(b, b.lo >= a.hi); o != 0 {
			return -o
		}
	}
	return a.w.index - b.w.index
}

// aside tells to which side the wire turns at the low or high end of a segment.
func aside(s *seg, low bool) int {
	p := s.w.pts
	axis := along(segBox(p[s.k], p[s.k+1]))
	head := p[s.k+1][axis] > p[s.k][axis]
	k := s.k + 2
	if head == low {
		k = s.k - 1
	}
	if k < 0 || k >= len(p) {
		return 0
	}
	return sign(p[k][1-axis] - s.pos)
}
