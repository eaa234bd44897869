package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// rowsSizes are what the cells of each column need in u, found once for all
// modes.
type rowsSizes struct {
	natural []float64 // with everything on one line
	least   []float64 // with no word broken; nil: never asked for
}

// rowsSearch is how closely the least width of a column is searched, in u.
const rowsSearch = 2

// fitColumns divides room among the columns and reports whether all fit. It
// is equal columns where they are wide enough for their cells; then each is
// as wide as it needs; then the wide ones give way, down to their longest
// word.
func (p *rowsPlan) fitColumns(room float64) ([]float64, bool) {
	n := len(p.Columns)
	room -= float64(float64(n-1) * p.gap())
	if p.sizes.natural == nil {
		for i := range p.Columns {
			p.sizes.natural = append(p.sizes.natural, p.natural(i))
		}
	}
	natural, least := make([]float64, n), make([]float64, n)
	sum, stretch := 0.0, 0
	for i, c := range p.Columns {
		least[i], natural[i] = p.headWidths(i)
		natural[i] = max(natural[i], p.sizes.natural[i])
		sum += natural[i]
		if !c.Fit {
			stretch++
		}
	}
	if sum <= room {
		fixed := make([]bool, n)
		for i, c := range p.Columns {
			fixed[i] = c.Fit && stretch > 0
		}
		return level(room, natural, func(i int, at float64) float64 {
			if fixed[i] {
				return natural[i]
			}
			return max(natural[i], at)
		}), true
	}
	if p.sizes.least == nil {
		for i := range p.Columns {
			p.sizes.least = append(p.sizes.least, p.least(i, p.sizes.natural[i]))
		}
	}
	sum = 0
	for i, w := range p.sizes.least {
		least[i] = max(least[i], w)
		sum += least[i]
	}
	if sum > room {
		return nil, false
	}
	return level(room, natural, func(i int, at float64) float64 {
		return min(max(at, least[i]), natural[i])
	}), true
}

// level finds the level at which the widths sum up to the room, by bisection.
func level(room float64, columns []float64, width func(i int, at float64) float64) []float64 {
	widths := func(at float64) (out []float64, sum float64) {
		for i := range columns {
			w := geom.Snap(width(i, at))
			out, sum = append(out, w), sum+w
		}
		return out, sum
	}
	lo, hi := 0.0, max(room, 0)
	const steps = 24
	for range steps {
		mid := geom.Snap((lo + hi) / 2)
		if _, sum := widths(mid); sum <= room {
			lo = mid
		} else {
			hi = mid
		}
	}
	out, _ := widths(lo)
	return out
}

// headWidths returns how wide the head of column i is in words that do not
// break, and on one line.
func (p *rowsPlan) headWidths(i int) (least, natural float64) {
	c, st, note := p.Columns[i], p.headStyle(), p.ctx.Type().Note
	head, under := p.columnPath(p.ctx, i), p.notePath(p.ctx, i)
	if c.Head != "" {
		least, natural = head.Longest(c.Head, st), head.Line(c.Head, st).Width
	}
	if c.Note != "" {
		least, natural = max(least, under.Longest(c.Note, note)), max(natural, under.Line(c.Note, note).Width)
	}
	return p.needs(least), p.needs(natural)
}

// natural is how wide column i is with all cells on one line.
func (p *rowsPlan) natural(i int) float64 {
	w := 0.0
	for k, row := range p.Rows.Rows {
		at := row.cover(i)
		if row.Cells[at] == nil {
			continue
		}
		trial, _ := p.ctx.Trial()
		cell := p.needs(p.cellPath(trial, k, at).Layout(row.Cells[at], diagram.Constraints{}).Size.W)
		n := float64(row.span(at))
		w = max(w, (cell-float64((n-1)*p.gap()))/n)
	}
	return math.Ceil(w)
}

// needs is how wide a column must be for words of a width. Where columns stand
// close, that is enough for the words to end before the next column in another
// font.
func (p *rowsPlan) needs(words float64) float64 {
	if p.Dense {
		words = max(words, diagram.InOtherFonts(words)+diagram.FallbackRim-p.gap())
	}
	return math.Ceil(words)
}

// offers are the constraints of a cell in a column of some width: what is left
// where words need more than they measure.
func (p *rowsPlan) offers(width float64) diagram.Constraints {
	if p.Dense {
		width = min(width, diagram.FallbackRoom(width+p.gap()))
	}
	return diagram.Constraints{Max: geom.Sz(max(width, 1), 0)}
}

// least is the least width of column i at which no word of a cell breaks.
func (p *rowsPlan) least(i int, natural float64) float64 {
	lo, hi := 0.0, natural
	for hi-lo > rowsSearch {
		mid := math.Ceil((lo + hi) / 2)
		if p.cellsFit(i, mid) {
			hi = mid
		} else {
			lo = mid
		}
	}
	return hi
}

// cellsFit reports whether the cells of column i can be set to a width.
func (p *rowsPlan) cellsFit(i int, width float64) bool {
	trial, ok := p.ctx.Trial()
	for k, row := range p.Rows.Rows {
		if !ok() {
			return false
		}
		at := row.cover(i)
		if row.Cells[at] != nil {
			// The columns under a span are as wide as each other at least.
			n := float64(row.span(at))
			p.cellPath(trial, k, at).Layout(row.Cells[at], p.offers(float64(n*width)+float64((n-1)*p.gap())))
		}
	}
	return ok()
}
