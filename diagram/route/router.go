package route

import "slices"

// A router holds one run over a plan.
type router struct {
	bounds box
	walls  []wall
	wires  []*wire // in the order of the lines; lines with broken ends are left out
	grid   *grid
	state  search
	labels []label
	firm   bool
}

// newRouter sets up a run. Lines whose ends make no sense become errors at once.
func newRouter(p Plan, lines []Line) (*router, []error) {
	r := &router{bounds: boxOf(p.Bounds), firm: p.Firm}
	errs := make([]error, len(lines))
	groups := map[string]int{"": 0}
	for i, l := range lines {
		if why := l.flaw(); why != "" {
			errs[i] = &RouteError{From: l.From.Name, To: l.To.Name, Why: why}
			continue
		}
		if _, known := groups[l.Group]; !known {
			groups[l.Group] = len(groups)
		}
		r.wires = append(r.wires, newWire(l, i, groups[l.Group]))
	}
	r.raiseWalls(p)
	r.grid = newGrid(r)
	r.state.grid = r.grid
	return r, errs
}

// findAll finds a first way for every wire, short ones first, since they have
// the least choice.
func (r *router) findAll() {
	order := slices.Clone(r.wires)
	slices.SortStableFunc(order, func(a, b *wire) int {
		return a.from.box.gap(a.to.box) - b.from.box.gap(b.to.box)
	})
	for _, w := range order {
		if r.direct(w) || r.search(w, shareCost) {
			r.enter(w)
		} else {
			r.fail(w, r.noWay(w))
		}
	}
}

// enter enters a wire's way in the grid, so that others see it.
func (r *router) enter(w *wire) {
	r.remove(w)
	w.entered = slices.Clone(w.pts)
	r.grid.wire(w.entered, 1)
}

// remove takes a wire out of the grid.
func (r *router) remove(w *wire) {
	r.grid.wire(w.entered, -1)
	w.entered = nil
}

// fail gives a wire up, which leaves its room to others.
func (r *router) fail(w *wire, err error) {
	r.remove(w)
	w.way, w.err = way{}, err
}
