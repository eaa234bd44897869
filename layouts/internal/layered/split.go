package layered

import "slices"

// split breaks edges into segments between neighbouring ranks, and puts
// borders of groups on every rank that the group spans.
func (p *plan) split() {
	last := 0
	for _, r := range p.ranks {
		last = max(last, r)
	}
	if len(p.Nodes) > 0 {
		p.layers = make([][]int, last+1)
	}
	for i, n := range p.Nodes {
		p.add(vertex{kind: box, of: i, rank: p.ranks[i], u: n.U, v: n.V, group: n.Group})
	}
	for i := range p.arcs {
		if !p.arcs[i].skip {
			p.splitArc(i)
		}
	}
	for g := range p.Groups {
		p.borders(g)
	}
}

// add adds a vertex at the end of its rank.
func (p *plan) add(v vertex) int {
	i := len(p.vertices)
	p.layers[v.rank] = append(p.layers[v.rank], i)
	p.vertices = append(p.vertices, v)
	return i
}

// join adds a segment.
func (p *plan) join(from, to, edge int) int {
	i := len(p.segments)
	p.segments = append(p.segments, segment{from: from, to: to, edge: edge, lane: -1})
	p.vertices[from].out = append(p.vertices[from].out, i)
	p.vertices[to].in = append(p.vertices[to].in, i)
	return i
}

// splitArc puts a dummy on each rank that an edge passes; a label takes the
// middle one.
func (p *plan) splitArc(i int) {
	a, e := &p.arcs[i], p.Edges[i]
	from, to := p.ranks[a.from], p.ranks[a.to]
	group := -1
	if g := p.Nodes[a.from].Group; g == p.Nodes[a.to].Group {
		group = g
	}
	at := a.from
	for r := from + 1; r < to; r++ {
		v := vertex{kind: bend, of: i, rank: r, group: group}
		if e.LabelU > 0 && r == (from+to)/2 {
			v.kind, v.u, v.v = label, e.LabelU, 2*e.LabelV
		}
		next := p.add(v)
		a.segments = append(a.segments, p.join(at, next, i))
		at = next
	}
	a.segments = append(a.segments, p.join(at, a.to, i))
}

// borders puts the borders of a group on its ranks.
func (p *plan) borders(g int) {
	lo, hi := len(p.layers), -1
	for i, n := range p.Nodes {
		if n.Group == g {
			lo, hi = min(lo, p.ranks[i]), max(hi, p.ranks[i])
		}
	}
	for _, k := range [...]kind{lowBorder, highBorder} {
		before := -1
		for r := lo; r <= hi; r++ {
			i := p.add(vertex{kind: k, of: g, rank: r, group: g})
			if before >= 0 {
				p.join(before, i, -1)
			}
			before = i
		}
	}
}

// place sets the positions of a rank's vertices.
func (p *plan) place(layer []int) {
	for pos, i := range layer {
		p.vertices[i].pos = pos
	}
}

// clone copies the order of all ranks.
func clone(layers [][]int) [][]int {
	out := make([][]int, len(layers))
	for r, l := range layers {
		out[r] = slices.Clone(l)
	}
	return out
}
