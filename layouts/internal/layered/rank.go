package layered

// rank gives nodes ranks, so that every edge is at least as long as it must be
// and the sum of all lengths is least: the network simplex of Gansner,
// Koutsofios, North and Vo (A Technique for Drawing Directed Graphs, IEEE
// Transactions on Software Engineering 19, 1993).
func (p *plan) rank() {
	n := len(p.Nodes)
	if n == 0 {
		return
	}
	s := simplex{n: n, rank: p.ranks}
	for _, a := range p.arcs {
		if !a.skip {
			s.arcs = append(s.arcs, link{a.from, a.to, a.length, 1})
		}
	}
	// Parts that no edge joins are ranked as one, by edges without weight.
	s.connect()
	s.start()
	s.grow()
	s.improve()
	low := p.ranks[0]
	for _, r := range p.ranks {
		low = min(low, r)
	}
	for i := range p.ranks {
		p.ranks[i] -= low
	}
}

// A link is an edge with its least length and its weight.
type link struct{ from, to, length, weight int }

// A simplex is a spanning tree of tight links that becomes better step by
// step.
type simplex struct {
	n    int
	arcs []link
	rank []int
	at   [][]int // links of each node
	tree []bool  // of links
	// The tree hangs from node 0: the link to the parent, and the range of
	// postorder numbers below each node.
	up       []int
	low, lim []int
	cut      []int // of tree links
}

// connect joins the parts of the graph by links without weight from their
// first nodes.
func (s *simplex) connect() {
	part := make([]int, s.n)
	for i := range part {
		part[i] = i
	}
	find := func(i int) int {
		for part[i] != i {
			part[i] = part[part[i]]
			i = part[i]
		}
		return i
	}
	for _, a := range s.arcs {
		part[max(find(a.from), find(a.to))] = min(find(a.from), find(a.to))
	}
	for i := 1; i < s.n; i++ {
		if find(i) == i {
			s.arcs = append(s.arcs, link{0, i, 0, 0})
			part[i] = find(0)
		}
	}
	s.at = make([][]int, s.n)
	for i, a := range s.arcs {
		s.at[a.from] = append(s.at[a.from], i)
		s.at[a.to] = append(s.at[a.to], i)
	}
}

// start ranks by the longest way.
func (s *simplex) start() {
	in := make([]int, s.n)
	for _, a := range s.arcs {
		in[a.to]++
	}
	var queue []int
	for i, k := range in {
		if k == 0 {
			queue = append(queue, i)
		}
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, k := range s.at[i] {
			if a := s.arcs[k]; a.from == i {
				s.rank[a.to] = max(s.rank[a.to], s.rank[i]+a.length)
				if in[a.to]--; in[a.to] == 0 {
					queue = append(queue, a.to)
				}
			}
		}
	}
}

func (s *simplex) slack(k int) int {
	a := s.arcs[k]
	return s.rank[a.to] - s.rank[a.from] - a.length
}

// grow makes a spanning tree of tight links: where none leads on, the nodes of
// the tree move until one does.
func (s *simplex) grow() {
	s.tree = make([]bool, len(s.arcs))
	in := make([]bool, s.n)
	in[0] = true
	members := []int{0}
	for checked := 0; ; {
		for checked < len(members) {
			i := members[checked]
			checked++
			for _, k := range s.at[i] {
				a := s.arcs[k]
				other := a.from + a.to - i
				if !in[other] && s.slack(k) == 0 {
					in[other], s.tree[k] = true, true
					members = append(members, other)
				}
			}
		}
		if len(members) == s.n {
			break
		}
		best := -1
		for k, a := range s.arcs {
			if in[a.from] != in[a.to] && (best < 0 || s.slack(k) < s.slack(best)) {
				best = k
			}
		}
		d := s.slack(best)
		if in[s.arcs[best].to] {
			d = -d
		}
		for _, i := range members {
			s.rank[i] += d
		}
		checked = 0
	}
	s.hang()
}

// hang numbers the tree in postorder and computes the cut values.
func (s *simplex) hang() {
	s.up, s.low, s.lim = make([]int, s.n), make([]int, s.n), make([]int, s.n)
	type step struct{ node, next int }
	order := make([]int, 0, s.n)
	number := 1
	for i := range s.up {
		s.up[i] = -2
	}
	s.up[0], s.low[0] = -1, number
	stack := []step{{0, 0}}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		i := top.node
		if top.next == len(s.at[i]) {
			s.lim[i] = number
			number++
			order = append(order, i)
			stack = stack[:len(stack)-1]
			continue
		}
		k := s.at[i][top.next]
		top.next++
		a := s.arcs[k]
		if other := a.from + a.to - i; s.tree[k] && s.up[other] == -2 {
			s.up[other], s.low[other] = k, number
			stack = append(stack, step{other, 0})
		}
	}
	s.cut = make([]int, len(s.arcs))
	for _, i := range order {
		if k := s.up[i]; k >= 0 {
			s.cut[k] = s.cutValue(i, k)
		}
	}
}

// cutValue is the weight of the links that cross the cut of tree link k in its
// direction, less that of those against it, from the values of the links below
// node i.
func (s *simplex) cutValue(i, k int) int {
	a := s.arcs[k]
	out := a.from == i // the link leads out of the part below
	v := a.weight
	for _, j := range s.at[i] {
		if j == k {
			continue
		}
		b := s.arcs[j]
		same := (b.from == i) == out
		if s.tree[j] {
			// The part behind j lies below too: what crosses its cut crosses ours,
			// but for j itself.
			if same {
				v += b.weight - s.cut[j]
			} else {
				v += s.cut[j] - b.weight
			}
			continue
		}
		if same {
			v += b.weight
		} else {
			v -= b.weight
		}
	}
	return v
}

// below reports whether node i hangs below node j, or is it.
func (s *simplex) below(i, j int) bool { return s.low[j] <= s.lim[i] && s.lim[i] <= s.lim[j] }

// improve exchanges links of the tree as long as one has a negative cut value.
// The number of steps is bounded, for large graphs: what they end with is
// sound, only not the shortest.
func (s *simplex) improve() {
	next := 0
	for range 4*s.n + 100 {
		leave := -1
		for d := range s.arcs {
			if k := (next + d) % len(s.arcs); s.tree[k] && s.cut[k] < 0 {
				leave, next = k, k+1
				break
			}
		}
		if leave < 0 {
			return
		}
		a := s.arcs[leave]
		child := a.to
		if s.up[a.from] == leave {
			child = a.from
		}
		out := a.from == child
		enter := -1
		for k, b := range s.arcs {
			if s.tree[k] || s.below(b.from, child) == s.below(b.to, child) {
				continue
			}
			// It must cross the cut against the leaving link.
			if s.below(b.from, child) != out && (enter < 0 || s.slack(k) < s.slack(enter)) {
				enter = k
			}
		}
		if enter < 0 {
			return
		}
		d := s.slack(enter)
		if !out {
			d = -d
		}
		for i := range s.n {
			if s.below(i, child) {
				s.rank[i] -= d
			}
		}
		s.tree[leave], s.tree[enter] = false, true
		s.hang()
	}
}
