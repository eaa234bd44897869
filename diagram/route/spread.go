package route

import "slices"

// A spread is a set of positions on one axis with an order and least gaps
// between some of them.
type spread struct {
	segs  []seg
	after [][]keep // by position: those that must come after it
	prior [][]keep
	at    []int
}

// A keep holds another position at least gap away. Where there is no room, the
// gap may shrink, but not below least.
type keep struct{ other, gap, least int }

// Where a channel is too narrow, its gaps shrink level by level. Level 0 keeps
// the wanted distance to walls, too; from level 2 on every level takes one
// part of the gap away.
const (
	gapParts = 16 // parts of a gap
	lastFull = 1  // the last level of full gaps
	lowest   = lastFull + gapParts*5/8
)

func newSpread(segs []seg) *spread {
	n := len(segs)
	return &spread{segs: segs, after: make([][]keep, n), prior: make([][]keep, n), at: make([]int, n)}
}

// keep asks for b to lie at least gap after a.
func (p *spread) keep(a, b, gap, least int) {
	if a == b {
		return
	}
	p.after[a] = append(p.after[a], keep{b, gap, least})
	p.prior[b] = append(p.prior[b], keep{a, gap, least})
}

// solve finds the positions. Where a channel has no room for the full gaps,
// those of the positions in want shrink. Among the feasible positions it
// takes the mean of those pushed up and those pushed down from what is wanted:
// both keep all gaps, so their mean does, and a bundle stands in the middle.
func (p *spread) solve() {
	n := len(p.segs)
	order, rank := p.order()
	level := make([]int, n)
	low, high := make([]int, n), make([]int, n)
	// gap returns the gap of a keep of v; positions in want of room shrink it.
	gap := func(v int, k keep) int { return k.at(max(level[v], level[k.other])) }
	for again := true; again; {
		for _, v := range order {
			low[v], _ = p.limits(v, level[v])
			for _, k := range p.prior[v] {
				if rank[k.other] < rank[v] {
					low[v] = max(low[v], low[k.other]+gap(v, k))
				}
			}
		}
		for _, v := range slices.Backward(order) {
			_, high[v] = p.limits(v, level[v])
			for _, k := range p.after[v] {
				if rank[k.other] > rank[v] {
					high[v] = min(high[v], high[k.other]-gap(v, k))
				}
			}
		}
		again = false
		for _, v := range order {
			if low[v] > high[v] && level[v] <= lowest {
				level[v]++
				again = true
			}
		}
	}
	up, down := make([]int, n), make([]int, n)
	for _, v := range order {
		up[v] = max(p.segs[v].want, low[v])
		for _, k := range p.prior[v] {
			if rank[k.other] < rank[v] {
				up[v] = max(up[v], up[k.other]+gap(v, k))
			}
		}
		up[v] = min(up[v], high[v])
	}
	for _, v := range slices.Backward(order) {
		down[v] = min(p.segs[v].want, high[v])
		for _, k := range p.after[v] {
			if rank[k.other] > rank[v] {
				down[v] = min(down[v], down[k.other]-gap(v, k))
			}
		}
		down[v] = max(down[v], low[v])
	}
	for _, v := range order {
		p.at[v] = p.segs[v].pos
		if low[v] <= high[v] {
			// Floor division keeps the gaps: they are the same on both sides.
			p.at[v] = (up[v] + down[v]) >> 1
		}
	}
}

// at returns the gap at a level of shrinking.
func (k keep) at(level int) int {
	if level > lowest {
		return k.least
	}
	parts := gapParts - max(0, level-lastFull)
	return max(k.gap*parts/gapParts, k.least)
}

// limits returns the limits of all segments that v stands for.
func (p *spread) limits(v, level int) (lo, hi int) {
	first := true
	for i := v; i < len(p.segs); i++ {
		s := &p.segs[i]
		if s.pos != p.segs[v].pos {
			break
		}
		if s.rep != v {
			continue
		}
		l := s.hard
		if level == 0 {
			l = s.wide
		}
		if first {
			lo, hi, first = l[0], l[1], false
		}
		lo, hi = max(lo, l[0]), min(hi, l[1])
	}
	return lo, hi
}

// order sorts the positions so that all gaps point forward. Where the wanted
// order runs in a circle, the circle is cut at the smallest position.
func (p *spread) order() (order, rank []int) {
	n := len(p.segs)
	waits := make([]int, n)
	done := make([]bool, n)
	rank = make([]int, n)
	for v := range n {
		waits[v] = len(p.prior[v])
	}
	for left := n; left > 0; left-- {
		pick := -1
		for v := range n {
			if done[v] {
				continue
			}
			if waits[v] == 0 {
				pick = v
				break
			}
			if pick < 0 {
				pick = v
			}
		}
		done[pick] = true
		if p.segs[pick].rep == pick {
			rank[pick] = len(order)
			order = append(order, pick)
		}
		for _, k := range p.after[pick] {
			waits[k.other]--
		}
	}
	return order, rank
}
