package layered

import (
	"math"
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// across places the vertices across the ranks, after Brandes and Köpf (Fast
// and Simple Horizontal Coordinate Assignment, Graph Drawing 2001): in four
// ways vertices are aligned with their middle neighbours, and each way packed;
// the place is the mean of the two in the middle. Blocks are packed by longest
// ways instead of by classes, as in the library dagre, which avoids the errors
// of the paper's last step.
func (p *plan) across() {
	n := len(p.vertices)
	if n == 0 {
		return
	}
	p.grow()
	clash := p.clashes()
	var ways [4][]float64
	widths := [4]float64{}
	for w := range ways {
		run := run{plan: p, up: w >= 2, mirror: w%2 == 1, clash: clash}
		ways[w] = run.pack(run.align())
		lo, hi := p.span(ways[w])
		widths[w] = hi - lo
	}
	best := 0
	for w := range ways {
		if widths[w] < widths[best] {
			best = w
		}
	}
	lo, hi := p.span(ways[best])
	for w := range ways {
		l, h := p.span(ways[w])
		d := lo - l
		if w%2 == 1 {
			d = hi - h
		}
		for i := range ways[w] {
			ways[w][i] += d
		}
	}
	for i := range p.vertices {
		at := []float64{ways[0][i], ways[1][i], ways[2][i], ways[3][i]}
		slices.Sort(at)
		p.vertices[i].at = geom.Snap((at[1] + at[2]) / 2)
	}
	p.settle()
}

// grow makes boxes as large across as the ends of their lines need.
func (p *plan) grow() {
	for i := range p.vertices {
		v := &p.vertices[i]
		if v.kind == box {
			v.v = max(v.v, p.portsRoom(max(len(v.in), len(v.out))))
		}
	}
}

// portsRoom is the length of a side with so many ends of lines.
func (p *plan) portsRoom(n int) float64 { return float64(max(n-1, 0))*p.PortGap + 2*p.PortGap }

// settle keeps vertices of a rank apart by whole steps of the grid, which
// rounding may have spoilt.
func (p *plan) settle() {
	for _, layer := range p.layers {
		for k := 1; k < len(layer); k++ {
			a, b := &p.vertices[layer[k-1]], &p.vertices[layer[k]]
			if least := a.at + geom.SnapUp(p.apart(a, b)); b.at < least && !b.border() && !a.border() {
				b.at = least
			}
		}
	}
}

// span returns where the outermost vertices end.
func (p *plan) span(at []float64) (lo, hi float64) {
	lo, hi = math.Inf(1), math.Inf(-1)
	for i, x := range at {
		half := p.vertices[i].v / 2
		lo, hi = min(lo, x-half), max(hi, x+half)
	}
	return lo, hi
}

// apart is the least distance of the middles of two neighbours of a rank.
func (p *plan) apart(a, b *vertex) float64 {
	gap := p.LaneGap
	switch {
	case a.kind == lowBorder && b.kind == highBorder && a.of == b.of:
		gap = 2*p.Pad + p.Groups[a.of].HeadV
	case a.kind == lowBorder:
		gap = p.Pad + p.Groups[a.of].HeadV
	case b.kind == highBorder:
		gap = p.Pad
	case a.kind == box && b.kind == box, a.border() && b.border(), a.border() && b.kind == box, a.kind == box && b.border():
		gap = p.NodeGap
	}
	return a.v/2 + b.v/2 + gap
}

// clashes marks the segments that may not be aligned, since they cross one
// that shall be straight: a border, or a part of a long edge.
func (p *plan) clashes() []bool {
	clash := make([]bool, len(p.segments))
	crosses := func(a, b segment) bool {
		d := p.vertices[a.from].pos - p.vertices[b.from].pos
		e := p.vertices[a.to].pos - p.vertices[b.to].pos
		return d < 0 && e > 0 || d > 0 && e < 0
	}
	straight := func(s segment) int {
		switch {
		case s.edge < 0:
			return 2
		case p.vertices[s.from].dummy() && p.vertices[s.to].dummy():
			return 1
		}
		return 0
	}
	for _, layer := range p.layers {
		var all []int
		for _, v := range layer {
			all = append(all, p.vertices[v].out...)
		}
		for _, k := range all {
			rank := straight(p.segments[k])
			if rank == 0 || clash[k] {
				continue
			}
			for _, j := range all {
				other := straight(p.segments[j])
				if j != k && (other < rank || other == rank && j > k) && crosses(p.segments[k], p.segments[j]) {
					clash[j] = true
				}
			}
		}
	}
	return clash
}

// A run is one of the four ways.
type run struct {
	*plan
	up     bool // aligned with the next rank instead of the one before
	mirror bool // from the high end
	clash  []bool
}

// layer is a rank in the run's order.
func (r run) layer(k int) []int {
	if !r.mirror {
		return r.layers[k]
	}
	out := slices.Clone(r.layers[k])
	slices.Reverse(out)
	return out
}

// pos is a vertex's place in the run's order.
func (r run) pos(v int) int {
	if r.mirror {
		return len(r.layers[r.vertices[v].rank]) - 1 - r.vertices[v].pos
	}
	return r.vertices[v].pos
}

// near returns the neighbours on the rank that the run comes from, in order,
// with the segments to them.
func (r run) near(v int) (near, by []int) {
	by = slices.Clone(r.vertices[v].in)
	if r.up {
		by = slices.Clone(r.vertices[v].out)
	}
	other := func(k int) int {
		if r.up {
			return r.segments[k].to
		}
		return r.segments[k].from
	}
	slices.SortStableFunc(by, func(a, b int) int { return r.pos(other(a)) - r.pos(other(b)) })
	for _, k := range by {
		near = append(near, other(k))
	}
	return near, by
}

// align makes blocks of vertices in line and returns the first of each
// vertex's block.
func (r run) align() []int {
	n := len(r.vertices)
	root, next := make([]int, n), make([]int, n)
	for i := range n {
		root[i], next[i] = i, i
	}
	for k := range r.layers {
		at := k
		if r.up {
			at = len(r.layers) - 1 - k
		}
		last := -1
		for _, v := range r.layer(at) {
			near, by := r.near(v)
			if len(near) == 0 {
				continue
			}
			for m := (len(near) - 1) / 2; m <= len(near)/2; m++ {
				w := near[m]
				if next[v] == v && last < r.pos(w) && !r.clash[by[m]] {
					next[w], root[v] = v, root[w]
					next[v] = root[v]
					last = r.pos(w)
				}
			}
		}
	}
	return root
}

// pack places the blocks as close to the low end of the run as their order
// allows, and then as close to what follows them.
func (r run) pack(root []int) []float64 {
	n := len(r.vertices)
	type gap struct {
		to   int
		size float64
	}
	out := make([][]gap, n)
	count := make([]int, n)
	for k := range r.layers {
		layer := r.layer(k)
		for i := 1; i < len(layer); i++ {
			a, b := &r.vertices[layer[i-1]], &r.vertices[layer[i]]
			size := r.apart(a, b)
			if r.mirror {
				size = r.apart(b, a)
			}
			from, to := root[layer[i-1]], root[layer[i]]
			out[from] = append(out[from], gap{to, size})
			count[to]++
		}
	}
	at := make([]float64, n)
	order := make([]int, 0, n)
	for i := range n {
		if root[i] == i && count[i] == 0 {
			order = append(order, i)
		}
	}
	for k := 0; k < len(order); k++ {
		for _, g := range out[order[k]] {
			at[g.to] = max(at[g.to], at[order[k]]+g.size)
			if count[g.to]--; count[g.to] == 0 {
				order = append(order, g.to)
			}
		}
	}
	far := highBorder
	if r.mirror {
		far = lowBorder
	}
	for k := len(order) - 1; k >= 0; k-- {
		i := order[k]
		limit := math.Inf(1)
		for _, g := range out[i] {
			limit = min(limit, at[g.to]-g.size)
		}
		if !math.IsInf(limit, 1) && r.vertices[i].kind != far {
			at[i] = max(at[i], limit)
		}
	}
	for i := range at {
		at[i] = at[root[i]]
	}
	if r.mirror {
		for i := range at {
			at[i] = -at[i]
		}
	}
	return at
}
