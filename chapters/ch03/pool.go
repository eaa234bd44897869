package ch03

import "github.com/burindev/burin/layouts"

// The pool of the paging figure.
const (
	poolBlocks  = 96
	blockTokens = 16
	heldBefore  = 6 // blocks that lie between the slabs, given back before
)

// A request has so many tokens in the cache and may come to need most blocks.
type request struct {
	name         string
	tokens, most int
}

// requests are in order of arrival.
func requests() []request {
	return []request{{"A", 122, 44}, {"B", 203, 36}, {"C", 379, 24}, {"D", 316, 20}, {"E", 378, 24}}
}

// blocks is how many blocks the tokens take.
func (r request) blocks() int { return (r.tokens + blockTokens - 1) / blockTokens }

// cell is block n of the request.
func (r request) cell(n int) layouts.BlockCell {
	left := min(max(r.tokens-n*blockTokens, 0), blockTokens)
	return layouts.BlockCell{Owner: r.name, Fill: float64(left) / blockTokens, Index: n}
}

// contiguous gives each request a run of blocks for the most that it may come
// to need, until one finds no run that is long enough.
func contiguous(requests []request, pool int) layouts.BlockPanel {
	p := layouts.BlockPanel{Cells: make([]layouts.BlockCell, pool)}
	at := 0
	for _, r := range requests {
		if at+r.most > pool {
			break
		}
		for n := range r.most {
			p.Cells[at+n] = r.cell(n)
		}
		at += r.most + heldBefore
	}
	return p
}

// paged gives each request a block when it needs one, in turns, from a list of
// free blocks that has long lost its order.
func paged(requests []request, pool int) layouts.BlockPanel {
	p := layouts.BlockPanel{Cells: make([]layouts.BlockCell, pool)}
	free := shuffled(pool)
	for n := 0; ; n++ {
		served := false
		for _, r := range requests {
			if n < r.blocks() && len(free) > 0 {
				p.Cells[free[0]], free, served = r.cell(n), free[1:], true
			}
		}
		if !served {
			return p
		}
	}
}

// shuffled returns the numbers below n in an order that looks random and is
// always the same: the shuffle of Fisher and Yates with the generator of
// "Numerical Recipes".
func shuffled(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	x := uint32(2023)
	for i := n - 1; i > 0; i-- {
		x = x*1664525 + 1013904223
		j := int(x>>16) % (i + 1)
		out[i], out[j] = out[j], out[i]
	}
	return out
}
