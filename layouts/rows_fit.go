package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// rowsSearch is how closely the least width of a column is searched, in u.
const rowsSearch = 2

// fitColumns divides room among the columns and reports whether all fit. It
// is equal columns where they are wide enough for their cells; then each is
// as wide as it needs; then the wide ones give way, down to their longest
// word.
func (p *rowsPlan) fitColumns(room float64) ([]float64, bool) {
	n := len(p.Columns)
	room -= float64(float64(n-1) * rowsGap)
	natural := make([]float64, n)
	sum, stretch := 0.0, 0
	for i := range p.Columns {
		natural[i] = p.natural(i)
		sum += natural[i]
		if !p.Columns[i].Fit {
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
	least := make([]float64, n)
	sum = 0
	for i := range p.Columns {
		least[i] = p.least(i, natural[i])
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

// natural is how wide column i is with everything on one line.
func (p *rowsPlan) natural(i int) float64 {
	ty := p.ctx.Type()
	at := p.ctx.In("Columns", i)
	w := max(at.In("Head").Line(p.Columns[i].Head, ty.Subheading).Width, at.In("Note").Line(p.Columns[i].Note, ty.Note).Width)
	for k, row := range p.Rows.Rows {
		if row.Cells[i] == nil {
			continue
		}
		trial, _ := p.ctx.Trial()
		w = max(w, trial.In("Rows", k).In("Cells", i).Layout(row.Cells[i], diagram.Constraints{}).Size.W)
	}
	return math.Ceil(w)
}

// least is the least width of column i at which no word breaks.
func (p *rowsPlan) least(i int, natural float64) float64 {
	lo, hi := 0.0, natural
	for hi-lo > rowsSearch {
		mid := math.Ceil((lo + hi) / 2)
		if p.columnFits(i, mid) {
			hi = mid
		} else {
			lo = mid
		}
	}
	return hi
}

// columnFits reports whether head and cells of column i can be set to a width.
func (p *rowsPlan) columnFits(i int, width float64) bool {
	trial, ok := p.ctx.Trial()
	ty := trial.Type()
	at := trial.In("Columns", i)
	head := wrapped(at.In("Head"), p.Columns[i].Head, ty.Subheading, width)
	note := wrapped(at.In("Note"), p.Columns[i].Note, ty.Note, width)
	if widestLine(head, note) > width {
		return false // a single letter breaks nowhere, and is no error
	}
	for k, row := range p.Rows.Rows {
		if !ok() {
			return false
		}
		if row.Cells[i] != nil {
			trial.In("Rows", k).In("Cells", i).Layout(row.Cells[i], cellConstraints(width))
		}
	}
	return ok()
}

// cellConstraints are those of a cell in a column of the given width.
func cellConstraints(width float64) diagram.Constraints {
	return diagram.Constraints{Max: geom.Sz(max(width, 1), 0)}
}
