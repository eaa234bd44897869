package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Distances of a label from its own line, in u.
const (
	labelFarthest = 12
	labelNearest  = 2
	labelWanted   = 8
	labelClear    = 2 // times as far from any other line
)

var labelOwner = Rule{
	ID: "LBL-OWN", Name: "a line's label belongs to one line",
	Reason: "words between two lines are read with the wrong one",
	Errors: "a label more than 12 u from its line, or nearer to another",
	Warns:  "not 2 to 8 u beside its line; less than twice as far from the next; on a halo it may stand on its line",
	check: func(p *picture, f *findings) {
		for _, t := range p.texts {
			it := &p.items[t]
			if it.From != "" && it.To != "" {
				p.label(f, t)
			}
		}
	},
}

// label judges the words of one line. Which line is nearer is told by the
// middles of the lines: a thick and a thin one on a common trunk are as near
// as each other.
func (p *picture) label(f *findings, t int) {
	it := &p.items[t]
	ink := p.block(t)
	own, other, next := math.Inf(1), math.Inf(1), none
	ownMiddle, otherMiddle := math.Inf(1), math.Inf(1)
	for _, e := range p.edges {
		o := &p.items[e]
		gap, middle := math.Inf(1), math.Inf(1)
		if o.ink.Gap(ink) <= 8*labelFarthest || o.From == it.From && o.To == it.To {
			middle = o.shape.rectGap(ink)
			gap = geom.Round2(max(0, middle-o.reach()))
		}
		if o.From == it.From && o.To == it.To {
			own, ownMiddle = min(own, gap), min(ownMiddle, middle)
		} else if gap < other {
			other, otherMiddle, next = gap, middle, e
		}
	}
	x := fault{subject: p.name(t), marks: []int{t}, fix: "put the words beside the middle of their line, or widen the gap"}
	if math.IsInf(own, 1) {
		x.what = "has no line of its own"
		x.measured, x.allowed = "no line between its frames", "one"
		f.err(x)
		return
	}
	switch {
	case own > labelFarthest:
		x.what = "is far from its line"
		x.measured, x.allowed = u(own), "at most "+u(labelFarthest)
		f.err(x)
	case other < own && otherMiddle < ownMiddle:
		x.what, x.marks = "is nearer to "+p.name(next), []int{t, next}
		x.measured, x.allowed = u(own)+" from its own line, "+u(other)+" from the other", "the other way round"
		f.err(x)
	case own > labelWanted || own < labelNearest && p.halo(t) == none:
		x.what = "is not beside its line"
		x.measured, x.allowed = u(own), u(labelNearest)+" to "+u(labelWanted)
		f.warn(x)
	case other < labelClear*own:
		x.what, x.marks = "is nearly as near to "+p.name(next), []int{t, next}
		x.measured, x.allowed = u(own)+" from its own line, "+u(other)+" from the other", "twice as far from the other"
		f.warn(x)
	}
}

// block is the ink of all lines of the label that a line of words belongs to:
// those that follow each other and belong to one connector.
func (p *picture) block(t int) geom.Rect {
	it := &p.items[t]
	ink := it.ink
	same := func(k int) bool {
		o := &p.items[k]
		return o.kind == words && o.From == it.From && o.To == it.To && o.Owner == it.Owner
	}
	for k := t - 1; k >= 0 && same(k); k-- {
		ink = ink.Union(p.items[k].ink)
	}
	for k := t + 1; k < len(p.items) && same(k); k++ {
		ink = ink.Union(p.items[k].ink)
	}
	return ink
}

// halo returns the patch under words that hides what is behind them.
func (p *picture) halo(t int) int {
	it := &p.items[t]
	for _, k := range p.grid.near(it.ink) {
		o := &p.items[k]
		if k < t && o.Role == scene.Halo && o.opaque() && o.ink.Inset(-penetration).Contains(it.ink) {
			return k
		}
	}
	return none
}
