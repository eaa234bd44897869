package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// A pilesMode is how unit piles are arranged, from the widest to the narrowest
// way.
type pilesMode uint8

const (
	pilesBeside  pilesMode = iota // name at the left of the piles
	pilesLift                     // name above the piles
	pilesStacked                  // piles under each other
)

// Numbers of unit piles in u.
const (
	pilesWidth   = 896 // where the width is unbounded
	pilesLeast   = 400 // of the piles beside a name
	pilesGap     = 16  // between piles, and between their words
	pilesHeight  = 140 // of the piles at most
	pilesRows    = 25  // of cells at most
	pilesPitch   = 4   // from cell to cell, at least
	pilesLargest = 16  // and at most
)

// A pilesPlan is one attempt to lay unit piles out in one mode.
type pilesPlan struct {
	UnitPiles
	ctx   diagram.Context
	mode  pilesMode
	width float64

	x0      float64 // where the piles begin
	heads   []pileHead
	each    int     // units of a cell
	rows    int     // cells of a full column
	pitch   float64 // from cell to cell
	x       []float64
	ratioAt ratioPlace
}

// A ratioPlace is where the ratio stands.
type ratioPlace uint8

const (
	ratioRight ratioPlace = iota // over the right end of the last pile
	ratioLeft                    // left of the feet of the piles, under the name
	ratioAbove                   // on a line of its own
)

// A pileHead is the measured head of a pile: count and unit.
type pileHead struct {
	number shapes.Numeral
	unit   []text.Line
	width  float64 // in any font
}

// plan chooses the size of the cells and the places of the piles, and reports
// whether the mode suits.
func (p *pilesPlan) plan() bool {
	if p.mode == pilesBeside {
		p.x0 = besideColumn
		if p.Name+p.Note == "" || p.width-p.x0 < pilesLeast {
			return false
		}
	}
	room := p.width - p.x0
	p.measure(room)
	if p.mode == pilesStacked {
		p.stack(room)
		return true
	}
	for p.each = 1; ; p.each = rounder(p.each) {
		p.rows = p.most()
		p.pitch = min(pilesLargest, geom.Snap(float64(pilesHeight)/float64(p.rows)-geom.Grid/2))
		for ; p.pitch >= pilesPitch; p.pitch -= pilesStep {
			if p.place() <= room {
				return p.ratioFits(room)
			}
		}
		p.pitch = pilesPitch
		if p.gapsOnly() > room || p.rows == 1 {
			return false
		}
	}
}

// cramped reports whether a cell must stand for more units beside a name than
// it would under it.
func (p *pilesPlan) cramped() bool {
	if p.each == 1 {
		return false
	}
	q := pilesPlan{UnitPiles: p.UnitPiles, ctx: p.ctx, mode: pilesLift, width: p.width}
	return q.plan() && q.each < p.each
}

// pilesStep is the step in which cells get smaller.
const pilesStep = geom.Grid

// measure sets the heads of the piles: side by side on one line each, under
// each other wrapped to the room.
func (p *pilesPlan) measure(room float64) {
	ty := p.ctx.Type()
	p.heads = make([]pileHead, len(p.Piles))
	for i, q := range p.Piles {
		at := p.ctx.In("Piles", i)
		h := pileHead{number: shapes.Numeral{Value: FormatNumber(float64(q.Count)), Size: shapes.MidHero, Role: q.role()}}
		words := joinWords(", ", q.Unit, q.Note)
		wrap := 0.0
		if p.mode == pilesStacked {
			wrap = diagram.FallbackRoom(room)
		}
		h.unit = wrapped(at.In("Unit"), words, ty.Note, wrap)
		h.width = diagram.InOtherFonts(max(h.number.Width(at), widestLine(h.unit)))
		p.heads[i] = h
	}
}

// cells returns how many cells pile i has.
func (p *pilesPlan) cells(i int) int { return (p.Piles[i].Count + p.each - 1) / p.each }

// columns returns how many columns of cells pile i has, the last of which may
// not be full.
func (p *pilesPlan) columns(i int) int { return (p.cells(i) + p.rows - 1) / p.rows }

// most returns how many rows of cells there are: about as many as would make
// all piles together a square.
func (p *pilesPlan) most() int {
	total := 0
	for i := range p.Piles {
		total += p.cells(i)
	}
	return min(pilesRows, int(math.Ceil(settle(math.Sqrt(float64(total))))))
}

// rounder returns the next round number of units for a cell: 1, 2, 5, 10…
func rounder(n int) int {
	lead := n
	for lead >= 10 {
		lead /= 10
	}
	if lead == 2 {
		return n / 2 * 5
	}
	return n * 2
}

// place sets where the piles begin and returns where the last one ends. A pile
// begins after the words of the one before.
func (p *pilesPlan) place() float64 {
	p.x = make([]float64, len(p.Piles))
	x := 0.0
	for i := range p.Piles {
		p.x[i] = x
		w := float64(float64(p.columns(i)) * p.pitch)
		if i < len(p.Piles)-1 {
			w = max(w, p.heads[i].width)
		}
		x = geom.Snap(x+w) + pilesGap
	}
	return x - pilesGap
}

// gapsOnly returns the width that the words of the piles take in any case.
func (p *pilesPlan) gapsOnly() float64 {
	w := 0.0
	for i := range p.Piles[:len(p.Piles)-1] {
		w += p.heads[i].width + pilesGap
	}
	return w + pilesPitch
}

// ratioFits decides where the ratio stands, and reports whether the words of
// the last pile fit.
func (p *pilesPlan) ratioFits(room float64) bool {
	last := len(p.Piles) - 1
	left := p.x[last] + p.heads[last].width
	if left > room {
		return false
	}
	switch {
	case p.mode == pilesBeside && p.ratioWidth()+headInlineGap <= besideColumn:
		p.ratioAt = ratioLeft
	case left+pilesGap+p.ratioWidth() > room:
		p.ratioAt = ratioAbove
	}
	return true
}

// ratio is the numeral that says how the counts compare.
func (p *pilesPlan) ratio() shapes.Numeral {
	return shapes.Numeral{Value: p.times(), Unit: p.Compare, Role: p.Piles[len(p.Piles)-1].role()}
}

func (p *pilesPlan) ratioWidth() float64 {
	return diagram.InOtherFonts(p.ratio().Width(p.ctx.In("Compare")))
}

// ratioEnd is where a ratio over the last pile ends: with the pile, or after
// the words of the pile.
func (p *pilesPlan) ratioEnd() float64 {
	last := len(p.Piles) - 1
	pile := p.x[last] + float64(float64(p.columns(last))*p.pitch)
	words := p.x[last] + p.heads[last].width + pilesGap + p.ratioWidth()
	return p.x0 + geom.Snap(max(pile, words))
}

// stack chooses the size of cells for piles under each other, each as wide as
// the room at most.
func (p *pilesPlan) stack(room float64) {
	p.ratioAt = ratioAbove
	p.pitch = pilesPitch
	perRow := max(int(room/p.pitch), 1)
	largest := 0
	for _, q := range p.Piles {
		largest = max(largest, q.Count)
	}
	for p.each = 1; (largest+p.each-1)/p.each > perRow*pilesRows; {
		p.each = rounder(p.each)
	}
	p.rows = 1
	for p.columnsOf(largest) > perRow {
		p.rows++
	}
	p.pitch = min(pilesLargest, geom.Snap(room/float64(p.columnsOf(largest))-geom.Grid/2))
	p.x = make([]float64, len(p.Piles))
}

func (p *pilesPlan) columnsOf(count int) int {
	cells := (count + p.each - 1) / p.each
	return (cells + p.rows - 1) / p.rows
}
