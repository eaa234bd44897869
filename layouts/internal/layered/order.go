package layered

import (
	"cmp"
	"slices"
)

// Bounds of the search for an order.
const (
	sweeps   = 24   // over all ranks, down and up in turn
	patience = 8    // of them without a better order
	swaps    = 8    // rounds of swaps after each
	many     = 1500 // vertices, from which on one search must do
)

// order sorts each rank so that lines cross as little as can be found. From
// several first orders, sweeps sort each rank by the places of neighbours (the
// barycentre of Sugiyama and others, or the median of Eades and Wormald, Edge
// Crossings in Drawings of Bipartite Graphs, Algorithmica 11, 1994), and then
// neighbours are swapped (Gansner and others, 1993). Boxes of a group stand
// together, and groups in one order on all ranks.
func (p *plan) order() {
	p.groups = make([]int, len(p.Groups))
	for g := range p.groups {
		p.groups[g] = g
	}
	p.keys = make([]float64, len(p.vertices))
	var best [][]int
	fewest := -1
	for k := range 4 {
		p.first(k%2 == 1)
		p.median = k >= 2
		if layers, n := p.search(); fewest < 0 || n < fewest {
			best, fewest = layers, n
		}
		if fewest == 0 || len(p.vertices) > many {
			break
		}
	}
	p.layers = best
	for _, l := range p.layers {
		p.place(l)
	}
}

// search sweeps from the present order on, and returns the best that it finds
// with its crossings.
func (p *plan) search() (best [][]int, fewest int) {
	most := patience
	if len(p.vertices) > many {
		most = 3
	}
	p.swap()
	best, fewest = clone(p.layers), p.crossings()
	for sweep, idle := 0, 0; sweep < sweeps && idle < most && fewest > 0; sweep++ {
		down := sweep%2 == 0
		for k := range p.layers {
			r := k
			if !down {
				r = len(p.layers) - 1 - k
			}
			p.sort(r, down, sweep%4 >= 2)
		}
		p.swap()
		idle++
		if c := p.crossings(); c < fewest {
			best, fewest, idle = clone(p.layers), c, 0
		}
		p.sortGroups()
	}
	return best, fewest
}

// first is the order in which a walk from the first nodes finds them, so that
// what the author names first stands first, and trees do not cross; or a walk
// from the last ones back.
func (p *plan) first(back bool) {
	seen := make([]bool, len(p.vertices))
	layers := make([][]int, len(p.layers))
	var stack []int
	for k := range p.vertices {
		i := k
		if back {
			i = len(p.vertices) - 1 - k
		}
		if seen[i] {
			continue
		}
		stack = append(stack[:0], i)
		for len(stack) > 0 {
			v := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if seen[v] {
				continue
			}
			seen[v] = true
			layers[p.vertices[v].rank] = append(layers[p.vertices[v].rank], v)
			next := p.vertices[v].out
			if back {
				next = p.vertices[v].in
			}
			for k := len(next) - 1; k >= 0; k-- {
				if s := p.segments[next[k]]; back {
					stack = append(stack, s.from)
				} else {
					stack = append(stack, s.to)
				}
			}
		}
	}
	p.layers = layers
	for r := range p.layers {
		p.place(p.layers[r])
	}
	p.sortGroups()
	for r := range p.layers {
		for _, v := range p.layers[r] {
			p.keys[v] = float64(p.vertices[v].pos)
		}
		p.arrange(r, p.keys)
	}
}

// sort sorts a rank by the places of neighbours on the rank before, or on the
// one after. Where ties are turned equal places change their order.
func (p *plan) sort(r int, down, turn bool) {
	layer := p.layers[r]
	if turn {
		slices.Reverse(layer)
	}
	var places []int
	for _, v := range layer {
		x := &p.vertices[v]
		places = places[:0]
		if down {
			for _, k := range x.in {
				places = append(places, p.vertices[p.segments[k].from].pos)
			}
		} else {
			for _, k := range x.out {
				places = append(places, p.vertices[p.segments[k].to].pos)
			}
		}
		p.keys[v] = float64(x.pos)
		if len(places) > 0 {
			p.keys[v] = middle(places, p.median)
		}
	}
	p.arrange(r, p.keys)
}

// middle is the mean or the median of places.
func middle(places []int, median bool) float64 {
	n := len(places)
	if median {
		slices.Sort(places)
		return float64(places[(n-1)/2]+places[n/2]) / 2
	}
	sum := 0
	for _, pos := range places {
		sum += pos
	}
	return float64(sum) / float64(n)
}

// arrange sorts a rank by keys, in blocks: a group with its borders is one,
// every other vertex another.
func (p *plan) arrange(r int, keys []float64) {
	layer := p.layers[r]
	if len(p.Groups) == 0 {
		slices.SortStableFunc(layer, func(a, b int) int { return cmp.Compare(keys[a], keys[b]) })
		p.place(layer)
		return
	}
	type block struct {
		group   int
		key     float64
		members []int
		low     int
		high    int
	}
	var blocks []block
	at := map[int]int{}
	for _, v := range layer {
		x := &p.vertices[v]
		if x.group < 0 {
			blocks = append(blocks, block{group: -1, key: keys[v], members: []int{v}})
			continue
		}
		k, ok := at[x.group]
		if !ok {
			k = len(blocks)
			at[x.group] = k
			blocks = append(blocks, block{group: x.group, low: -1, high: -1})
		}
		switch x.kind {
		case lowBorder:
			blocks[k].low = v
		case highBorder:
			blocks[k].high = v
		default:
			blocks[k].members = append(blocks[k].members, v)
		}
	}
	for k := range blocks {
		b := &blocks[k]
		if b.group < 0 {
			continue
		}
		slices.SortStableFunc(b.members, func(x, y int) int { return cmp.Compare(keys[x], keys[y]) })
		sum := 0.0
		for _, v := range b.members {
			sum += keys[v]
		}
		if n := len(b.members); n > 0 {
			b.key = sum / float64(n)
		} else {
			b.key = (keys[b.low] + keys[b.high]) / 2
		}
	}
	slices.SortStableFunc(blocks, func(a, b block) int { return cmp.Compare(a.key, b.key) })
	// Groups take the places that groups have, in the order of all ranks.
	var places []int
	var grouped []block
	for k, b := range blocks {
		if b.group >= 0 {
			places, grouped = append(places, k), append(grouped, b)
		}
	}
	slices.SortStableFunc(grouped, func(a, b block) int { return cmp.Compare(p.groups[a.group], p.groups[b.group]) })
	for k, at := range places {
		blocks[at] = grouped[k]
	}
	layer = layer[:0]
	for _, b := range blocks {
		if b.group >= 0 {
			layer = append(layer, b.low)
		}
		layer = append(layer, b.members...)
		if b.group >= 0 {
			layer = append(layer, b.high)
		}
	}
	p.layers[r] = layer
	p.place(layer)
}

// sortGroups orders the groups by the mean places of what is in them.
func (p *plan) sortGroups() {
	n := len(p.Groups)
	if n == 0 {
		return
	}
	mean, count := make([]float64, n), make([]float64, n)
	for i := range p.vertices {
		v := &p.vertices[i]
		if v.group >= 0 && v.kind == box {
			// Ranks have different lengths: compare shares of them.
			mean[v.group] += (float64(v.pos) + 0.5) / float64(len(p.layers[v.rank]))
			count[v.group]++
		}
	}
	order := make([]int, n)
	for g := range n {
		order[g] = g
		mean[g] /= max(count[g], 1)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(mean[a], mean[b]) })
	for k, g := range order {
		p.groups[g] = k
	}
}

// swap exchanges neighbours on a rank as long as that saves crossings. In
// every second round it also does where that costs none, which may free
// others.
func (p *plan) swap() {
	rounds := swaps
	if len(p.vertices) > many {
		rounds = 2
	}
	for round := range rounds {
		better, ties := false, round%2 == 1
		for _, layer := range p.layers {
			for k := 0; k+1 < len(layer); k++ {
				a, b := layer[k], layer[k+1]
				x, y := &p.vertices[a], &p.vertices[b]
				if x.group != y.group || x.border() || y.border() {
					continue
				}
				now, then := p.between(a, b), p.between(b, a)
				if then < now || ties && then == now && now > 0 {
					layer[k], layer[k+1] = b, a
					x.pos, y.pos = k+1, k
					better = better || then < now
				}
			}
		}
		if !better && ties {
			return
		}
	}
}

// between counts the crossings of the segments of two neighbours of a rank, a
// before b.
func (p *plan) between(a, b int) int {
	n := 0
	x, y := &p.vertices[a], &p.vertices[b]
	for _, s := range x.in {
		for _, t := range y.in {
			if p.vertices[p.segments[s].from].pos > p.vertices[p.segments[t].from].pos {
				n++
			}
		}
	}
	for _, s := range x.out {
		for _, t := range y.out {
			if p.vertices[p.segments[s].to].pos > p.vertices[p.segments[t].to].pos {
				n++
			}
		}
	}
	return n
}

// crossings counts all crossings, with the accumulator tree of Barth, Jünger
// and Mutzel (Simple and Efficient Bilayer Cross Counting, Journal of Graph
// Algorithms and Applications 8, 2004).
func (p *plan) crossings() int {
	n := 0
	for r := 0; r+1 < len(p.layers); r++ {
		n += p.crossingsAfter(r)
	}
	return n
}

func (p *plan) crossingsAfter(r int) int {
	var ends []int
	for _, v := range p.layers[r] {
		out := p.vertices[v].out
		first := len(ends)
		for _, k := range out {
			ends = append(ends, p.vertices[p.segments[k].to].pos)
		}
		slices.Sort(ends[first:])
	}
	size := 1
	for size < len(p.layers[r+1]) {
		size *= 2
	}
	tree := make([]int, 2*size-1)
	n := 0
	for _, pos := range ends {
		i := pos + size - 1
		tree[i]++
		for i > 0 {
			if i%2 == 1 {
				n += tree[i+1]
			}
			i = (i - 1) / 2
			tree[i]++
		}
	}
	return n
}
