package lint

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// Numbers of the rule on order.
const (
	orderLeast  = 0.5
	orderWanted = 0.8
	orderFewest = 8  // texts from which on an order is judged
	orderDeep   = 24 // cuts, one in another
	orderCut    = 0.5
)

var readingOrder = Rule{
	ID: "DOM-ORDER", Name: "words are written in the order in which they are read",
	Reason: "what copies, searches or speaks the file takes the words in the order of the drawing",
	Errors: "Kendall's τ under 0.5 between the order of the words in the drawing and that on the page: by blocks, by rows, or by columns, whichever is nearest",
	Warns:  "τ under 0.8",
	check: func(p *picture, f *findings) {
		var list []int
		for _, t := range p.texts {
			// The words of a connector are drawn with it, under the boxes.
			if it := &p.items[t]; it.From == "" && it.To == "" && !p.furniture(t) {
				list = append(list, t)
			}
		}
		if len(list) < orderFewest {
			return
		}
		best := -1.0
		for _, read := range [][]int{p.cut(list, orderDeep), p.byRows(list, false), p.byRows(list, true)} {
			best = max(best, kendall(read))
		}
		best = geom.Round2(best)
		x := fault{
			what: "the words are not drawn in the order in which they are read", marks: list, measured: fmt.Sprintf("τ %.2f", best),
			allowed: fmt.Sprintf("at least %.2f", orderLeast), fix: "draw part by part, from the top or from the left",
		}
		switch {
		case best < orderLeast:
			f.err(x)
		case best < orderWanted:
			x.allowed = fmt.Sprintf("at least %.2f", orderWanted)
			f.warn(x)
		}
	},
}

// byRows reads words line by line, or column by column where upright.
func (p *picture) byRows(list []int, upright bool) []int {
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(a, b int) int {
		r, s := p.items[a].ink, p.items[b].ink
		if upright {
			return cmp.Or(cmp.Compare(r.Min.X, s.Min.X), cmp.Compare(r.Min.Y, s.Min.Y))
		}
		return cmp.Or(cmp.Compare(p.items[a].text.At.Y, p.items[b].text.At.Y), cmp.Compare(r.Min.X, s.Min.X))
	})
	return out
}

// cut reads words block by block: a page is cut across its widest white bands,
// and each part again (Nagy and Seth, "Hierarchical representation of optically
// scanned documents", 1984). Bands half as wide as the widest cut as well.
func (p *picture) cut(list []int, deep int) []int {
	if len(list) < 2 || deep == 0 {
		return p.byRows(list, false)
	}
	rows, across := p.bands(list, false)
	cols, down := p.bands(list, true)
	parts := rows
	if down > across {
		parts = cols
	}
	if len(parts) < 2 {
		return p.byRows(list, false)
	}
	var out []int
	for _, part := range parts {
		out = append(out, p.cut(part, deep-1)...)
	}
	return out
}

// bands cuts words into rows, or into columns, at the white bands that are at
// least half as wide as the widest, and returns that width.
func (p *picture) bands(list []int, upright bool) ([][]int, float64) {
	span := func(t int) (lo, hi float64) {
		if r := p.items[t].ink; upright {
			return r.Min.X, r.Max.X
		} else {
			return r.Min.Y, r.Max.Y
		}
	}
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b int) int {
		x, _ := span(a)
		y, _ := span(b)
		return cmp.Compare(x, y)
	})
	gaps := make([]float64, len(sorted)) // before each
	end, widest := math.Inf(-1), 0.0
	for i, t := range sorted {
		lo, hi := span(t)
		if i > 0 {
			gaps[i] = geom.Round2(lo - end)
			widest = max(widest, gaps[i])
		}
		end = max(end, hi)
	}
	if widest <= 0 {
		return nil, 0
	}
	var parts [][]int
	from := 0
	for i := range sorted {
		if i > 0 && gaps[i] >= orderCut*widest {
			parts = append(parts, sorted[from:i])
			from = i
		}
	}
	return append(parts, sorted[from:]), widest
}

// kendall returns Kendall's rank correlation between a sequence of distinct
// numbers and their order (Knight, "A computer method for calculating Kendall's
// tau", 1966).
func kendall(seq []int) float64 {
	n := len(seq)
	if n < 2 {
		return 1
	}
	swaps := inversions(slices.Clone(seq), make([]int, n))
	return 1 - 2*float64(swaps)/(float64(n)*float64(n-1)/2)
}

// inversions sorts a sequence by merging and counts the pairs in disorder.
func inversions(seq, room []int) int {
	n := len(seq)
	if n < 2 {
		return 0
	}
	mid := n / 2
	count := inversions(seq[:mid], room[:mid]) + inversions(seq[mid:], room[mid:])
	i, k := 0, mid
	for at := range room {
		if k == n || i < mid && seq[i] <= seq[k] {
			room[at] = seq[i]
			i++
		} else {
			room[at] = seq[k]
			k++
			count += mid - i
		}
	}
	copy(seq, room)
	return count
}
