package route

import "slices"

// coordinates collects the interesting coordinates of both axes: the clear
// lines around walls, the middles of narrow gaps, the ports, and room for
// arrowheads before targets.
func (r *router) coordinates() [2][]int {
	var c [2][]int
	add := func(axis, v int) {
		if r.bounds.lo[axis] <= v && v <= r.bounds.hi[axis] {
			c[axis] = append(c[axis], v)
		}
	}
	around := func(b box, d int) {
		for axis := range 2 {
			add(axis, b.lo[axis]-d)
			add(axis, b.hi[axis]+d)
		}
	}
	for i := range r.walls {
		around(r.walls[i].box, clear8)
		r.narrows(i, add)
	}
	for _, w := range r.wires {
		around(w.from.box, clear8)
		around(w.to.box, clear8)
		if !w.to.Free {
			around(w.to.box, headRun)
		}
		for _, s := range sides {
			axis, _ := axisOf(s)
			for _, v := range w.from.ports(s, &w.to) {
				add(1-axis, v)
			}
			for _, v := range w.to.ports(s, &w.from) {
				add(1-axis, v)
			}
		}
	}
	for axis := range 2 {
		slices.Sort(c[axis])
		c[axis] = slices.Compact(c[axis])
	}
	return c
}

// narrows yields the middles of the gaps after wall i, and between it and the
// bounds, that are too narrow for two clear lines.
func (r *router) narrows(i int, yield func(axis, v int)) {
	b := r.walls[i].box
	for axis := range 2 {
		if d := b.lo[axis] - r.bounds.lo[axis]; d < clear8 {
			yield(axis, r.bounds.lo[axis]+d/2)
		}
		if d := r.bounds.hi[axis] - b.hi[axis]; d < clear8 {
			yield(axis, r.bounds.hi[axis]-d/2)
		}
		for k := range r.walls {
			o := r.walls[k].box
			d := o.lo[axis] - b.hi[axis]
			if d <= 2*clear3 || d >= 2*clear8 {
				continue
			}
			if o.lo[1-axis] <= b.hi[1-axis]+clear8 && b.lo[1-axis] <= o.hi[1-axis]+clear8 {
				yield(axis, b.hi[axis]+d/2)
			}
		}
	}
}

// markTurns marks where ways may turn: on the lines beside walls, as far as
// these reach. It keeps the search to the few nodes at which a good way bends.
func (r *router) markTurns(g *grid) {
	for i := range r.walls {
		b := r.walls[i].box
		for axis := range 2 {
			g.extend(axis, b.lo[1-axis]-clear8, b)
			g.extend(axis, b.hi[1-axis]+clear8, b)
		}
		r.narrows(i, func(axis, v int) { g.extend(1-axis, v, b) })
	}
}

// extend marks the lane at v, which runs along axis beside b, as far as it
// goes without meeting a wall.
func (g *grid) extend(axis, v int, b box) {
	line, ok := g.at(1-axis, v)
	if !ok {
		return
	}
	lane := g.lane(axis, line)
	mark := func(i int) { g.lane(1-axis, i)[line].turn = true }
	from, _ := g.at(axis, b.lo[axis]-clear8)
	upto, _ := g.at(axis, b.hi[axis]+clear8)
	for i := from; i <= upto && i < len(lane); i++ {
		mark(i)
	}
	for i := from; i > 0 && lane[i-1].block == 0; i-- {
		mark(i - 1)
	}
	for i := upto; i+1 < len(lane) && lane[i].block == 0; i++ {
		mark(i + 1)
	}
}
