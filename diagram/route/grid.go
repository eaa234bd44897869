package route

import "slices"

// A grid holds the interesting coordinates of a picture and what lies on the
// way between them. Node (i, j) has the index j*len(c[0])+i; the edge of a
// node along an axis leads to the next larger coordinate.
type grid struct {
	c     [2][]int
	block [2][]int16 // by edge: walls closer than MinClear
	near  [2][]int16 // by edge: walls closer than Clear
	share [2][]int16 // by edge: wires on it
	mine  [2][]int16 // by edge: wires on it in the group of the one that searches
	cross [2][]int16 // by node: wires that run straight through along the axis
	// use tells by node whether a line along the axis is of interest there:
	// it continues the clear line of a wall without passing another wall.
	use [2][]bool
}

// newGrid collects the coordinates: the clear lines around walls, the middles
// of narrow gaps, the ports, and room for arrowheads before targets.
func newGrid(r *router) *grid {
	g := &grid{}
	add := func(axis, v int) {
		if r.bounds.lo[axis] <= v && v <= r.bounds.hi[axis] {
			g.c[axis] = append(g.c[axis], v)
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
		slices.Sort(g.c[axis])
		g.c[axis] = slices.Compact(g.c[axis])
	}
	n := len(g.c[0]) * len(g.c[1])
	for axis := range 2 {
		g.block[axis] = make([]int16, n)
		g.near[axis] = make([]int16, n)
		g.share[axis] = make([]int16, n)
		g.mine[axis] = make([]int16, n)
		g.cross[axis] = make([]int16, n)
		g.use[axis] = make([]bool, n)
	}
	for _, w := range r.walls {
		g.wall(w.box, 1)
	}
	for i := range r.walls {
		b := r.walls[i].box
		for axis := range 2 {
			g.extend(axis, b.lo[1-axis]-clear8, b)
			g.extend(axis, b.hi[1-axis]+clear8, b)
		}
		r.narrows(i, func(axis, v int) { g.extend(1-axis, v, b) })
	}
	return g
}

// narrows adds the middles of the gaps after wall i that are too narrow for
// two clear lines.
func (r *router) narrows(i int, add func(axis, v int)) {
	b := r.walls[i].box
	for axis := range 2 {
		if d := b.lo[axis] - r.bounds.lo[axis]; d < clear8 {
			add(axis, r.bounds.lo[axis]+d/2)
		}
		if d := r.bounds.hi[axis] - b.hi[axis]; d < clear8 {
			add(axis, r.bounds.hi[axis]-d/2)
		}
		for k := range r.walls {
			o := r.walls[k].box
			d := o.lo[axis] - b.hi[axis]
			if d <= 2*clear3 || d >= 2*clear8 {
				continue
			}
			if o.lo[1-axis] <= b.hi[1-axis]+clear8 && b.lo[1-axis] <= o.hi[1-axis]+clear8 {
				add(axis, b.hi[axis]+d/2)
			}
		}
	}
}

// extend marks the line at v, which runs along axis beside b, as far as it goes
// without meeting a wall.
func (g *grid) extend(axis, v int, b box) {
	j, ok := g.at(1-axis, v)
	if !ok {
		return
	}
	c := g.c[axis]
	step, row := g.step(axis), j*g.step(1-axis)
	from, _ := g.at(axis, b.lo[axis]-clear8)
	upto, _ := g.at(axis, b.hi[axis]+clear8)
	for i := from; i <= upto && i < len(c); i++ {
		g.use[axis][row+i*step] = true
	}
	for i := from; i > 0 && g.block[axis][row+(i-1)*step] == 0; i-- {
		g.use[axis][row+(i-1)*step] = true
	}
	for i := upto; i+1 < len(c) && g.block[axis][row+i*step] == 0; i++ {
		g.use[axis][row+(i+1)*step] = true
	}
}

// at returns the index of the first coordinate that is v or more, and whether
// it is v.
func (g *grid) at(axis, v int) (int, bool) { return slices.BinarySearch(g.c[axis], v) }

// step is how far apart the indices of neighbours along an axis lie.
func (g *grid) step(axis int) int {
	if axis == 0 {
		return 1
	}
	return len(g.c[0])
}

// index returns a node's indices on both axes.
func (g *grid) index(node int) [2]int {
	return [2]int{node % len(g.c[0]), node / len(g.c[0])}
}

func (g *grid) pt(node int) pt {
	i := g.index(node)
	return pt{g.c[0][i[0]], g.c[1][i[1]]}
}

// wall enters a wall in the grid, or takes it out.
func (g *grid) wall(b box, by int) {
	g.paint(&g.block, b.grow(clear3), by)
	g.paint(&g.near, b.grow(clear8), by)
}

// paint adds by to all edges that run through the inside of b.
func (g *grid) paint(on *[2][]int16, b box, by int) {
	for axis := range 2 {
		c, f := g.c[axis], g.c[1-axis]
		i0, _ := slices.BinarySearch(c, b.lo[axis]+1)
		i0 = max(i0-1, 0)
		j, _ := slices.BinarySearch(f, b.lo[1-axis]+1)
		for ; j < len(f) && f[j] < b.hi[1-axis]; j++ {
			for i := i0; i+1 < len(c) && c[i] < b.hi[axis]; i++ {
				if c[i+1] > b.lo[axis] {
					on[axis][i*g.step(axis)+j*g.step(1-axis)] += int16(by)
				}
			}
		}
	}
}

// trace enters a way in the grid, or takes it out.
func (g *grid) trace(pts []pt, by int) {
	g.along(pts, func(axis, node int, edge, inner bool) {
		if edge {
			g.share[axis][node] += int16(by)
		}
		if inner {
			g.cross[axis][node] += int16(by)
		}
	})
}

// along visits the nodes on a way: edge tells that the way goes on along the
// node's edge, inner that it runs straight through the node.
func (g *grid) along(pts []pt, visit func(axis, node int, edge, inner bool)) {
	for k := 1; k < len(pts); k++ {
		s := segBox(pts[k-1], pts[k])
		axis := 0
		if s.lo[0] == s.hi[0] {
			axis = 1
		}
		j, ok := g.at(1-axis, s.lo[1-axis])
		if !ok {
			continue
		}
		c := g.c[axis]
		i, _ := g.at(axis, s.lo[axis])
		for ; i < len(c) && c[i] <= s.hi[axis]; i++ {
			node := i*g.step(axis) + j*g.step(1-axis)
			edge := i+1 < len(c) && c[i+1] <= s.hi[axis]
			visit(axis, node, edge, s.lo[axis] < c[i] && c[i] < s.hi[axis])
		}
	}
}
