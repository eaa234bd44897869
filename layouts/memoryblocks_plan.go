package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/shapes"
)

// A blocksMode is how memory blocks are arranged, from the widest to the
// narrowest way.
type blocksMode uint8

const (
	blocksAbreast blocksMode = iota // panels side by side
	blocksSide                      // under each other, the share beside the cells
	blocksFoot                      // under each other, the share below
)

// Numbers of memory blocks in u.
const (
	blocksWidth  = 896 // where the width is unbounded
	blockColumns = 16
	blockGap     = 3  // between cells
	blockPitch   = 27 // from cell to cell
	blockGrown   = 30 // at most, where there is room
	blockShrunk  = 25 // at least, where cells are not to give way
	blockRim     = 6  // beside a letter, both sides together
	blockStripes = 5  // the least that is hatched of a part-filled cell
	blocksGap    = 30 // between panels side by side
	blocksSideBy = 12 // from the cells to the share beside them
	blocksSpare  = 20 // beside a panel
	slabOff      = blockGap / 2.0
	slabLine     = 1.5
)

// A blocksPlan is one attempt to lay memory blocks out.
type blocksPlan struct {
	MemoryBlocks
	ctx   diagram.Context
	mode  blocksMode
	width float64

	panel float64 // width of a panel
	cols  int     // cells in a row
	pitch float64
	rim   float64 // beside the cells, for outlines
	least float64 // width of a cell
	side  float64 // where the share beside the cells begins
}

// plan sets the horizontal places and reports whether the mode suits.
func (p *blocksPlan) plan() bool {
	p.panel = p.width
	p.cols = p.columns()
	if p.slabs() {
		p.rim = slabOff + slabLine/2
	}
	p.least = p.leastCell()
	switch p.mode {
	case blocksAbreast:
		n := float64(len(p.Panels))
		p.panel = geom.Snap((p.width-float64((n-1)*blocksGap))/n - geom.Grid/2)
		p.pitch = min(p.fitted(p.panel), p.grown())
		return p.pitch >= max(blockShrunk, p.least+blockGap)
	case blocksSide:
		p.pitch = max(blockPitch, blockUp(p.least)+blockGap)
		p.side = p.gridWidth() + blocksSideBy
		return p.claims() && p.side+p.claimWidth() <= p.width
	}
	p.pitch = min(p.fitted(p.panel), max(blockPitch, blockUp(p.least)+blockGap))
	if p.pitch < p.least+blockGap {
		p.cols = max(int((p.width-2*p.rim+blockGap)/(p.least+blockGap)), 1)
		p.pitch = min(p.fitted(p.panel), p.grown())
	}
	return true
}

// grown is the pitch that cells have at most.
func (p *blocksPlan) grown() float64 { return max(blockGrown, blockUp(p.least)+blockGap) }

// level is the pitch from row to row: that of square cells, but where long
// names make cells wide.
func (p *blocksPlan) level() float64 { return min(p.pitch, blockGrown) }

// fitted is the pitch at which all columns fill a width.
func (p *blocksPlan) fitted(width float64) float64 {
	return geom.Snap((width-2*p.rim+blockGap)/float64(p.cols) - geom.Grid/2)
}

// gridWidth is the width of the cells with their outlines.
func (p *blocksPlan) gridWidth() float64 {
	return float64(float64(p.cols)*p.pitch) - blockGap + 2*p.rim
}

func (p *blocksPlan) slabs() bool {
	return slices.ContainsFunc(p.Panels, func(b BlockPanel) bool { return b.Slabs })
}

func (p *blocksPlan) claims() bool {
	return slices.ContainsFunc(p.Panels, func(b BlockPanel) bool { return b.Claim != "" })
}

// leastCell is the narrowest cell that has room for the name of each owner.
func (p *blocksPlan) leastCell() float64 {
	w := 0.0
	for i, b := range p.Panels {
		for _, o := range b.Owners() {
			w = max(w, p.ctx.In("Panels", i).In("Cells").Line(o, p.ctx.Type().Tag).Width)
		}
	}
	return min(geom.SnapUp(float64(w*swimSpare)+blockRim+blockStripes), p.width-2*p.rim)
}

// claimWidth is the least width of the shares beside the cells.
func (p *blocksPlan) claimWidth() float64 {
	w := 0.0
	for i, b := range p.Panels {
		if b.Claim == "" {
			continue
		}
		at := p.ctx.In("Panels", i)
		w = max(w, p.numeral(i).Width(at), at.In("Claim").Longest(b.Claim, p.ctx.Type().Label), at.In("ClaimNote").Longest(b.ClaimNote, p.ctx.Type().Note))
	}
	return w
}

// room is how wide words may be that begin at x in a panel: beside it there is
// a margin, or a gap, for another font.
func (p *blocksPlan) room(x float64) float64 {
	return max(min(p.panel-x, diagram.FallbackRoom(p.panel-x+blocksSpare)), 1)
}

// numeral is the share of a panel that is filled.
func (p *blocksPlan) numeral(i int) shapes.Numeral {
	n := shapes.Numeral{Value: p.Panels[i].percent(), Unit: "%"}
	if p.Panels[i].Hero {
		n.Role = p.Role
	}
	return n
}

// sortBy sorts indices by a number of each, stably.
func sortBy(list []int, key func(int) int) {
	slices.SortStableFunc(list, func(a, b int) int { return key(a) - key(b) })
}
