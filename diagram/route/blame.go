package route

import (
	"fmt"

	"github.com/burindev/burin/diagram/geom"
)

// noWay explains why the search for a line failed: an end none of whose sides
// has room for a first run, or else all that lies between.
func (r *router) noWay(w *wire) *RouteError {
	for _, t := range w.ends() {
		if e := r.shut(w, t); e != nil {
			return e
		}
	}
	return w.because("no way leads round the boxes and words between them; move one of these, or let the line use other sides")
}

// shut blames the gap before the side of an end that lacks the least room for
// a line's first run; nil where a side is open.
func (r *router) shut(w *wire, t *terminal) *RouteError {
	e := w.because("%q has no free side for a line", t.Name)
	least := 0
	for _, s := range t.open {
		if _, _, ok := r.gate(w, t, s, t.spans[s].mid); ok {
			return nil
		}
		axis, dir := axisOf(s)
		from := t.border(s, t.spans[s].mid)
		from[axis] = t.edge(s)
		upto := from
		upto[axis] += dir * w.stub(t)
		name, box, ok := r.inFront(w, t, segBox(from, upto))
		if !ok {
			continue
		}
		need := w.stub(t) + clear3
		if box == w.from.box || box == w.to.box {
			need = w.faceGap(s)
		}
		if lack := need - t.box.apart(box, axis); e.Between[0] == "" || lack < least {
			least = lack
			e.widen(t.Name, name, need)
		}
	}
	return e
}

// faceGap is the least gap between both ends of a wire that a line out of side
// s can cross: straight where they overlap, else with two bends.
func (w *wire) faceGap(s geom.Side) int {
	if _, ok := alignment(w.from.spans[s], w.to.spans[s]); ok {
		return straight
	}
	return clear8 + w.stub(&w.to)
}

// inFront returns the named box nearest to t that is in the way of a first run.
func (r *router) inFront(w *wire, t *terminal, s box) (name string, b box, ok bool) {
	see := func(n string, o box) {
		if o != t.box && o.grow(clear3).hits(s) && (!ok || t.box.gap(o) < t.box.gap(b)) {
			name, b, ok = n, o, true
		}
	}
	for _, o := range w.ends() {
		see(o.Name, o.box)
	}
	for i, o := range r.walls {
		if o.name != "" && r.foreign(w, i) {
			see(o.name, o.box)
		}
	}
	return name, b, ok
}

// noRoomBeside explains why a wire runs on top of another one. Where they run
// in a channel, it is too narrow; at a port, the side is too short.
func (r *router) noRoomBeside(w, o *wire) *RouteError {
	e := w.because("it finds no room beside the line from %q to %q", o.from.Name, o.to.Name)
	k := beside(w, o, touchGap)
	s := segBox(w.pts[k], w.pts[k+1])
	axis := along(s)
	if k == 0 || k == len(w.pts)-2 {
		t := &w.from
		if k > 0 {
			t = &w.to
		}
		if t.box == o.from.box || t.box == o.to.box {
			e.Why += fmt.Sprintf(": a side of %q is too short for both; make it longer or let one use another side", t.Name)
			return e
		}
	}
	lo, okLo := r.bank(w, s, axis, -1)
	hi, okHi := r.bank(w, s, axis, 1)
	if okLo && okHi {
		n := r.crowd(segBox(s.lo, s.hi), axis, lo.box.hi[1-axis], hi.box.lo[1-axis])
		e.widen(lo.name, hi.name, 2*clear3+(n-1)*lineGap)
	}
	return e
}

// bank returns the nearest wall beside a segment, towards smaller (-1) or
// larger (1) coordinates.
func (r *router) bank(w *wire, s box, axis, way int) (wall, bool) {
	best, ok := wall{}, false
	fix := 1 - axis
	for i, o := range r.walls {
		if w.skip[i] || o.box.hi[axis] <= s.lo[axis] || s.hi[axis] <= o.box.lo[axis] {
			continue
		}
		if way < 0 && o.box.hi[fix] > s.lo[fix] || way > 0 && o.box.lo[fix] < s.lo[fix] {
			continue
		}
		if !ok || o.box.apart(s, fix) < best.box.apart(s, fix) {
			best, ok = o, true
		}
	}
	return best, ok
}

// crowd counts the lines that run beside a segment between two coordinates.
func (r *router) crowd(s box, axis, lo, hi int) int {
	n := 0
	for _, w := range r.wires {
		for k := range max(0, len(w.pts)-1) {
			t := segBox(w.pts[k], w.pts[k+1])
			if p := t.lo[1-axis]; along(t) == axis && lo <= p && p <= hi && overlap(axis, s.lo, s.hi, t.lo, t.hi) > 0 {
				n++
			}
		}
	}
	return n
}

// noRoomForLabel explains why a label finds no place: the line has no straight
// part as long as the words, or what stands beside it is too close.
func (r *router) noRoomForLabel(w *wire) *RouteError {
	e := w.because("no room for its label")
	size := w.labelSize()
	runs := w.runs()
	least := -1
	for _, u := range runs {
		if u.room(size) < 0 {
			continue
		}
		// Of the runs that are long enough, the one that lacks least room
		// beside it is to blame.
		x := w.because("no room for its label")
		if lack := r.blameSides(x, w, u, size); least < 0 || lack > 0 && lack < least {
			e, least = x, lack
		}
	}
	if least >= 0 {
		return e
	}
	for _, u := range runs {
		if gap := w.from.box.apart(w.to.box, u.axis); gap > 0 {
			return e.widen(w.from.Name, w.to.Name, gap-u.room(size))
		}
	}
	e.Why += "; shorten it, or let the line use other sides"
	return e
}

// unblamed is how much room a run lacks where no gap is to blame.
const unblamed = 1 << 30

// blameSides blames what stands on both sides of a run that is long enough
// for a label, and returns how much room is missing there.
func (r *router) blameSides(e *RouteError, w *wire, u run, size [2]int) (lack int) {
	fix := 1 - u.axis
	s := u.s
	s.lo[u.axis] += (s.size(u.axis) - size[u.axis]) / 2
	s.hi[u.axis] = s.lo[u.axis] + size[u.axis]
	for _, o := range r.wires {
		if o != w && o.found() && o.crowds(s, size[fix]+2*labelGap) {
			e.Why += fmt.Sprintf(": the line from %q to %q runs too close to it", o.from.Name, o.to.Name)
			return unblamed
		}
	}
	lo, okLo := r.bank(w, s, u.axis, -1)
	hi, okHi := r.bank(w, s, u.axis, 1)
	if okLo && okHi && lo.name != "" && hi.name != "" {
		room := max(lo.box.apart(s, fix), hi.box.apart(s, fix))
		if lack = size[fix] + 2*labelGap - room; lack > 0 {
			e.widen(lo.name, hi.name, lo.box.apart(hi.box, fix)+lack)
			return lack
		}
	}
	e.Why += ": words, boxes or the edge of the picture stand too close to the line; shorten it or move these"
	return unblamed
}
