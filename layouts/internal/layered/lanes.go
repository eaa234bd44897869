package layered

import (
	"cmp"
	"slices"
)

// along places ports, lanes and ranks along the graph.
func (p *plan) along() {
	p.ports()
	p.lanes = make([]int, len(p.layers))
	for r := range p.layers {
		p.lanes[r] = p.lane(r)
	}
	p.widths, p.starts = make([]float64, len(p.layers)), make([]float64, len(p.layers))
	for i := range p.vertices {
		v := &p.vertices[i]
		p.widths[v.rank] = max(p.widths[v.rank], v.u)
	}
	p.rims()
	p.start()
}

// start places the ranks.
func (p *plan) start() {
	p.leads = make([]float64, len(p.layers))
	u := 0.0
	for r := range p.layers {
		p.leads[r] = p.lead(r)
		u += p.before[r]
		if r > 0 {
			u += p.channel(r - 1)
		}
		p.starts[r] = u
		u += p.widths[r] + p.after[r]
	}
}

// lead is the room before the first lane between two ranks. A line that leads
// back ends there, and needs as much as at the other end.
func (p *plan) lead(r int) float64 {
	for _, v := range p.layers[r] {
		for _, k := range p.vertices[v].out {
			if s := p.segments[k]; s.edge >= 0 && p.arcs[s.edge].back && !p.vertices[v].dummy() {
				return max(p.Lead, p.Tail)
			}
		}
	}
	return p.Lead
}

// channel is the room for the lanes between two ranks.
func (p *plan) channel(r int) float64 {
	return p.leads[r] + float64(max(p.lanes[r]-1, 0))*p.LaneGap + p.Tail
}

// rims are the rooms before and after each rank for borders of groups that
// begin or end there.
func (p *plan) rims() {
	p.before, p.after = make([]float64, len(p.layers)), make([]float64, len(p.layers))
	for i := range p.vertices {
		v := &p.vertices[i]
		if v.kind != lowBorder {
			continue
		}
		if len(v.in) == 0 {
			p.before[v.rank] = max(p.before[v.rank], p.Pad+p.Groups[v.of].HeadU)
		}
		if len(v.out) == 0 {
			p.after[v.rank] = max(p.after[v.rank], p.Pad)
		}
	}
}

// ports places the ends of lines at their boxes: in the order of the other
// ends, evenly about the middle. A single end moves to the height of the other
// one, where the side is long enough, so that the line is straight.
func (p *plan) ports() {
	for i := range p.vertices {
		v := &p.vertices[i]
		by := func(other func(s segment) int) func(a, b int) int {
			return func(a, b int) int {
				return cmp.Compare(p.vertices[other(p.segments[a])].pos, p.vertices[other(p.segments[b])].pos)
			}
		}
		slices.SortStableFunc(v.out, by(func(s segment) int { return s.to }))
		slices.SortStableFunc(v.in, by(func(s segment) int { return s.from }))
		for k, s := range v.out {
			p.segments[s].port = v.at + p.portAt(v, k, len(v.out))
		}
		for k, s := range v.in {
			p.segments[s].land = v.at + p.portAt(v, k, len(v.in))
		}
	}
	for k := range p.segments {
		p.straighten(&p.segments[k])
	}
}

// portAt is where end k of n stands, from the middle of the side.
func (p *plan) portAt(v *vertex, k, n int) float64 {
	if v.dummy() {
		return 0
	}
	return (float64(k) - float64(n-1)/2) * p.PortGap
}

// straighten moves single ends of a segment to make it straight.
func (p *plan) straighten(s *segment) {
	if s.edge < 0 || s.port == s.land {
		return
	}
	a, b := &p.vertices[s.from], &p.vertices[s.to]
	free := func(v *vertex, ends int, at float64) bool {
		return v.kind == box && ends == 1 && at > v.at-v.v/2+p.PortGap/2 && at < v.at+v.v/2-p.PortGap/2
	}
	switch {
	case free(b, len(b.in), s.port):
		s.land = s.port
	case free(a, len(a.out), s.land):
		s.port = s.land
	}
}

// lane gives the bent lines between two ranks their lanes, and returns how
// many there are. Of two lines that overlap the one goes first that makes
// fewer crossings; lines that would lie on each other never do (the routing
// of hyperedges by Sander, Layout of Directed Hypergraphs with Orthogonal
// Hyperedges, Graph Drawing 2003, as slots in a graph of such choices).
func (p *plan) lane(r int) int {
	var bent []int
	for _, v := range p.layers[r] {
		for _, k := range p.vertices[v].out {
			if s := p.segments[k]; s.edge >= 0 && s.port != s.land {
				bent = append(bent, k)
			}
		}
	}
	if len(bent) == 0 {
		return 0
	}
	p.dodge(bent)
	must, wish := make([][]int, len(bent)), make([][]int, len(bent)) // which lines follow
	for i := range bent {
		for j := i + 1; j < len(bent); j++ {
			a, b := &p.segments[bent[i]], &p.segments[bent[j]]
			ab, ba := p.cost(a, b), p.cost(b, a)
			orders := wish
			if max(ab, ba) >= onEachOther {
				orders = must
			}
			switch {
			case ab < ba:
				orders[i] = append(orders[i], j)
			case ba < ab:
				orders[j] = append(orders[j], i)
			}
		}
	}
	lanes := 0
	var placed []int
	done := make([]bool, len(bent))
	for _, i := range lineUp(must, wish) {
		s := &p.segments[bent[i]]
		s.lane = max(s.lane, 0)
		for p.taken(s, placed) {
			s.lane++
		}
		done[i] = true
		for _, j := range slices.Concat(must[i], wish[i]) {
			if next := &p.segments[bent[j]]; !done[j] {
				next.lane = max(next.lane, s.lane+1)
			}
		}
		placed = append(placed, bent[i])
		lanes = max(lanes, s.lane+1)
	}
	return lanes
}

// taken reports whether a line's lane has no room for it.
func (p *plan) taken(s *segment, placed []int) bool {
	for _, k := range placed {
		if o := &p.segments[k]; o.lane == s.lane && p.overlap(s, o) {
			return true
		}
	}
	return false
}

// dodge moves ends of lines at boxes a little where two lines change places,
// so that they would lie on each other in any order.
func (p *plan) dodge(bent []int) {
	for i := range bent {
		for j := i + 1; j < len(bent); j++ {
			a, b := &p.segments[bent[i]], &p.segments[bent[j]]
			if p.cost(a, b) < onEachOther || p.cost(b, a) < onEachOther {
				continue
			}
			switch {
			case !p.vertices[a.to].dummy():
				p.part(&a.land, b.port)
			case !p.vertices[b.from].dummy():
				p.part(&b.port, a.land)
			case !p.vertices[b.to].dummy():
				p.part(&b.land, a.port)
			case !p.vertices[a.from].dummy():
				p.part(&a.port, b.land)
			}
		}
	}
}

// part moves an end half a port's distance away from another.
func (p *plan) part(end *float64, other float64) {
	if *end < other {
		*end = other - p.PortGap/2
	} else {
		*end = other + p.PortGap/2
	}
}

// overlap reports whether two lines cannot share a lane.
func (p *plan) overlap(a, b *segment) bool {
	return min(a.port, a.land) < max(b.port, b.land)+p.LaneGap && min(b.port, b.land) < max(a.port, a.land)+p.LaneGap
}

// onEachOther is the cost of two lines that lie on each other.
const onEachOther = 1000

// cost is what it costs to put line a in a lane before line b: crossings, and
// far more where they would lie on each other.
func (p *plan) cost(a, b *segment) int {
	n := 0
	inside := func(at float64, s *segment) bool { return at > min(s.port, s.land) && at < max(s.port, s.land) }
	if inside(a.land, b) {
		n++
	}
	if inside(b.port, a) {
		n++
	}
	if d := a.land - b.port; d < p.LaneGap/2 && d > -p.LaneGap/2 {
		n += onEachOther
	}
	return n
}

// lineUp returns the items in an order in which each stands before those that
// must follow it, and before as many as can be of those that it is wished to
// precede: the next is always one that nothing must precede, and of these the
// one before which the fewest are wished.
func lineUp(must, wish [][]int) []int {
	n := len(must)
	before, wished := make([]int, n), make([]int, n)
	for i := range n {
		for _, j := range must[i] {
			before[j]++
		}
		for _, j := range wish[i] {
			wished[j]++
		}
	}
	order, done := make([]int, 0, n), make([]bool, n)
	for len(order) < n {
		best := -1
		for i := range n {
			if !done[i] && (best < 0 || before[i] < before[best] || before[i] == before[best] && wished[i] < wished[best]) {
				best = i
			}
		}
		done[best] = true
		order = append(order, best)
		for _, j := range must[best] {
			before[j]--
		}
		for _, j := range wish[best] {
			wished[j]--
		}
	}
	return order
}
