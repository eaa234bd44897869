package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// An attentionMode is how the form is arranged, from the widest to the
// narrowest way.
type attentionMode uint8

const (
	attentionBeside attentionMode = iota // remarks left of the strip
	attentionLift                        // remarks as headings
	attentionList                        // tokens under each other
)

// Numbers of the form in u.
const (
	attentionWidth     = 896 // where the width is unbounded
	attentionWords     = 176 // width of the remarks beside the strip
	attentionWordsGap  = 18  // from them to the strip
	attentionLeast     = 400 // of a strip with remarks beside it
	attentionSlotGap   = 5   // between boxes, at least
	attentionMostGap   = 72  // and at most
	attentionRim       = 4   // beside the arcs on the query
	attentionBar       = 26  // width of a bar
	attentionBarLeast  = 8
	attentionTallest   = 110 // height of the tallest bar
	attentionCell      = 24  // height of a cell
	attentionCellLeast = 28  // width of it
	attentionCellPad   = 4   // beside its words, at least
	attentionCellGap   = 2
)

// An attentionPlan is one attempt to lay the form out in one mode.
type attentionPlan struct {
	Attention
	ctx   diagram.Context
	mode  attentionMode
	width float64
	share []float64

	x0, x1  float64   // ends of the strip
	slot    []float64 // widths of the tokens' columns
	center  []float64 // their middles
	cell    float64   // width of a cell
	stacked bool      // the cells of a token stand under each other
}

// slip returns the box of token i.
func (p *attentionPlan) slip(i int) shapes.Slip {
	s := shapes.Slip{Text: p.Tokens[i].Text, Role: p.Role}
	switch {
	case i == p.Query:
		s.State = shapes.SlipSolid
	case i > p.Query:
		s.State = shapes.SlipAbsent
	case p.rank(i) == attentionMost:
		s.State = shapes.SlipMarked
	}
	return s
}

// An attentionRank is how important a token is to the query.
type attentionRank uint8

const (
	attentionLittle attentionRank = iota
	attentionSome
	attentionMost
)

func (p *attentionPlan) rank(i int) attentionRank {
	most := 0.0
	for _, s := range p.share {
		most = max(most, s)
	}
	switch {
	case p.share[i] > 0 && p.share[i] == most:
		return attentionMost
	case p.share[i] >= attentionMuch:
		return attentionSome
	}
	return attentionLittle
}

// value returns the words under the bar of token i.
func (p *attentionPlan) value(i int) text.Line {
	ty := p.ctx.Type()
	st := ty.Note
	switch p.rank(i) {
	case attentionMost:
		st = ty.SmallNumeral.In(p.Role.Ink())
	case attentionSome:
		st = ty.SmallLabel.In(p.Role.Ink())
	}
	return p.ctx.Line(percentOf(p.share[i]), st)
}

// percentOf returns a share as a whole percentage.
func percentOf(share float64) string {
	whole := math.Floor(float64(share*100) + 0.5)
	if whole == 0 && share > 0 {
		return "<1%"
	}
	return Quantity{whole, "%"}.String()
}

// columns sets the horizontal places and reports whether the mode suits.
func (p *attentionPlan) columns() bool {
	remarks := p.Look.set() || p.Weigh.set() || p.Keep.set()
	switch {
	case p.mode == attentionBeside && !remarks:
		return false // nothing stands beside the strip
	case p.mode == attentionBeside:
		p.x0 = attentionWords + attentionWordsGap
		if p.width-p.x0 < attentionLeast {
			return false
		}
	}
	for _, c := range p.Cells {
		w := p.ctx.In("Cells").Line(c, p.ctx.Type().Tag).Width
		p.cell = max(p.cell, attentionCellLeast, geom.SnapUp(diagram.InOtherFonts(w)+2*attentionCellPad))
	}
	for _, p.stacked = range [...]bool{false, true} {
		if p.shareSlots() {
			return true
		}
	}
	return false
}

// shareSlots sets the columns with equal gaps from the left to the right edge
// of the strip, each as wide as its token needs, and reports whether they fit.
func (p *attentionPlan) shareSlots() bool {
	n := len(p.Tokens)
	p.slot, p.center = make([]float64, n), make([]float64, n)
	for _, roomy := range [...]bool{true, false} {
		sum := 0.0
		for i := range p.Tokens {
			p.slot[i] = p.need(i, roomy)
			sum += p.slot[i]
		}
		gap := float64(attentionMostGap)
		if n > 1 {
			gap = min(gap, geom.Snap((p.width-p.x0-sum)/float64(n-1)-geom.Grid/2))
		}
		if gap < attentionSlotGap || n == 1 && sum > p.width-p.x0 {
			continue
		}
		x := p.x0
		for i, w := range p.slot {
			p.center[i] = geom.Snap(x + w/2)
			x += w + gap
		}
		p.x1 = x - gap
		return true
	}
	return false
}

// need returns the width of the column of token i, with room beside its words
// or with as little as may be.
func (p *attentionPlan) need(i int, roomy bool) float64 {
	s, at := p.slip(i), p.ctx.In("Tokens", i)
	w := s.Snug(at).W
	if roomy {
		w = s.Size(at).W
	}
	if i == p.Query {
		w = max(w, portsWidth(p.share, i)+2*attentionRim)
	}
	if i <= p.Query {
		w = max(w, diagram.InOtherFonts(p.value(i).Width), attentionBarLeast, p.cellsWidth())
	}
	return blockUp(w)
}

// cellsWidth returns the width of a token's cells.
func (p *attentionPlan) cellsWidth() float64 {
	n := float64(len(p.Cells))
	switch {
	case n == 0:
		return 0
	case p.stacked:
		return p.cell
	}
	return float64(n*p.cell) + float64((n-1)*attentionCellGap)
}

// cellsHeight returns the height of a token's cells.
func (p *attentionPlan) cellsHeight() float64 {
	h := max(attentionCell, p.ctx.Type().Tag.Leading+2*attentionCellGap)
	if n := float64(len(p.Cells)); p.stacked {
		return float64(n*h) + float64((n-1)*attentionCellGap)
	}
	return h
}

// group names the scale of the weights.
func (p *attentionPlan) group() string {
	return joinWords(".", string(p.ID), "weight")
}

// barFill is the colour of the bar of token i.
func (p *attentionPlan) barFill(i int) theme.Token {
	switch p.rank(i) {
	case attentionMost:
		return p.Role.Base()
	case attentionSome:
		return p.Role.Mid()
	}
	return p.Role.Soft()
}

// arcLine is the colour of the arc of token i.
func (p *attentionPlan) arcLine(i int) theme.Token {
	switch p.rank(i) {
	case attentionMost, attentionSome:
		return p.Role.Base()
	}
	return theme.Line
}
