package route

import "github.com/burindev/burin/diagram/geom"

// What a way costs, in steps of length.
var (
	bendCost  = fine(80)  // a bend
	crossCost = fine(200) // a crossing
	busyCost  = fine(12)  // each line that already uses the side
	portFar   = fine(40)  // for a straight line, a port farther off the middle costs no more
	fullCost  = fine(400) // a side without room for another port
	mixedCost = fine(100) // one side that faces the other end, and one that does not
)

// The dislike of channels that others use: what one unit of length beside each
// other wire costs, in quarters.
const (
	shareCost = 1
	apartCost = 8 // for a wire that found no room, or crosses others
)

// trunkShare is the part of a length that still counts on a trunk.
const trunkShare = 4

// length is what the edge of a cell costs: its length, more beside walls and
// other wires, less on a trunk of the wire's own group.
func (s *search) length(c *cell, length int) int {
	if c.trunk > 0 {
		return length / trunkShare
	}
	cost := length
	if c.share > 0 {
		cost += length * s.share * int(min(c.share, 4)) / 4
	}
	if c.near > 0 {
		cost += length
	}
	return cost
}

// portCost is what it costs to use a port: distance from the middle of the
// side, and the company on that side.
func (r *router) portCost(w *wire, t *terminal, s geom.Side, at int) int {
	return offMiddle(t, s, at) + r.company(w, t, s)
}

// offMiddle is what it costs to meet a side away from its middle.
func offMiddle(t *terminal, s geom.Side, at int) int { return abs(at-t.spans[s].mid) * 3 / 2 }

// straightCost is portCost for a straight line: at a long side it may leave
// far from the middle.
func (r *router) straightCost(w *wire, t *terminal, s geom.Side, at int) int {
	return min(offMiddle(t, s, at), portFar*3/2) + r.company(w, t, s)
}

// company is what it costs that others use a side.
func (r *router) company(w *wire, t *terminal, s geom.Side) int {
	used := 0
	for _, o := range r.wires {
		if !o.found() || o == w || o.together(w) {
			continue
		}
		if o.leave == s && o.from.box == t.box || o.enter == s && o.to.box == t.box {
			used++
		}
	}
	c := used * busyCost
	if used >= t.spans[s].room() {
		c += fullCost
	}
	return c
}
