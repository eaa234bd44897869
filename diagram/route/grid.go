package route

import "slices"

// A grid holds the interesting coordinates of a picture and what lies on the
// way between them. Every coordinate of one axis is a lane that runs along
// the other axis; a lane is a row of cells, one for each node on it.
type grid struct {
	c     [2][]int // the coordinates of each axis, sorted
	cells [2][]cell
}

// A cell is what a way along a lane meets at one node, and on the edge from
// there to the next node of the lane.
type cell struct {
	block int16 // walls closer than MinClear to the edge
	near  int16 // walls closer than Clear to the edge
	share int16 // wires on the edge
	trunk int16 // wires on the edge in the group of the wire that is searched
	cross int16 // wires that run straight across the lane at the node
	// turn tells that a way may turn here: the crossing lane is of interest.
	turn bool
}

// A place is a node as a way along one of its two lanes meets it: the lane
// runs along axis at coordinate number line of the other axis.
type place struct{ axis, line, pos int }

// newGrid builds the grid of a run without any wires on it.
func newGrid(r *router) *grid {
	g := &grid{c: r.coordinates()}
	n := len(g.c[0]) * len(g.c[1])
	for axis := range 2 {
		g.cells[axis] = make([]cell, n)
	}
	for _, w := range r.walls {
		g.wall(w.box, 1)
	}
	r.markTurns(g)
	return g
}

// lane returns the cells of the lane that runs along axis at number line.
func (g *grid) lane(axis, line int) []cell {
	n := len(g.c[axis])
	return g.cells[axis][line*n : (line+1)*n]
}

// pt returns the point of a node.
func (g *grid) pt(p place) pt {
	var q pt
	q[p.axis], q[1-p.axis] = g.c[p.axis][p.pos], g.c[1-p.axis][p.line]
	return q
}

// at returns the number of the first coordinate that is v or more, and whether
// it is v.
func (g *grid) at(axis, v int) (int, bool) { return slices.BinarySearch(g.c[axis], v) }

// wall enters a wall in the grid (by 1), or takes it out (by -1).
func (g *grid) wall(b box, by int16) {
	g.within(b.grow(clear3), func(c *cell) { c.block += by })
	g.within(b.grow(clear8), func(c *cell) { c.near += by })
}

// within visits the cells whose edges run through the inside of b.
func (g *grid) within(b box, visit func(*cell)) {
	for axis := range 2 {
		from, _ := g.at(axis, b.lo[axis]+1)
		upto, _ := g.at(axis, b.hi[axis])
		line, _ := g.at(1-axis, b.lo[1-axis]+1)
		for ; line < len(g.c[1-axis]) && g.c[1-axis][line] < b.hi[1-axis]; line++ {
			lane := g.lane(axis, line)
			// The edge before the first coordinate inside reaches in, too.
			for i := max(from-1, 0); i < min(upto, len(lane)-1); i++ {
				visit(&lane[i])
			}
		}
	}
}

// wire enters a way in the grid, or takes it out.
func (g *grid) wire(pts []pt, by int16) {
	g.along(pts, func(c, across *cell, edge, inner bool) {
		if edge {
			c.share += by
		}
		if inner {
			across.cross += by
		}
	})
}

// trunk turns a way that is entered in the grid into a trunk that others of
// its group may join, or back.
func (g *grid) trunk(pts []pt, by int16) {
	g.wire(pts, -by)
	g.along(pts, func(c, _ *cell, edge, _ bool) {
		if edge {
			c.trunk += by
		}
	})
}

// along visits the nodes on a way, each with its cell on the way's lane and
// the one on the lane across. Edge tells that the way goes on along the cell's
// edge, inner that it runs straight through the node.
func (g *grid) along(pts []pt, visit func(c, across *cell, edge, inner bool)) {
	for k := 1; k < len(pts); k++ {
		s := segBox(pts[k-1], pts[k])
		axis := along(s)
		line, ok := g.at(1-axis, s.lo[1-axis])
		if !ok {
			continue // moved off the grid by nudging
		}
		c, lane := g.c[axis], g.lane(axis, line)
		i, _ := g.at(axis, s.lo[axis])
		for ; i < len(c) && c[i] <= s.hi[axis]; i++ {
			edge := i+1 < len(c) && c[i+1] <= s.hi[axis]
			visit(&lane[i], &g.lane(1-axis, i)[line], edge, s.lo[axis] < c[i] && c[i] < s.hi[axis])
		}
	}
}
