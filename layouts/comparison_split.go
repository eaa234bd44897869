package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Numbers of a comparison.
const (
	comparisonWidth = 896 // u, where the width is unbounded
	comparisonGap   = 28  // u between the parts of a table
	comparisonLines = 4   // of a cell, at most, beside others
)

// Layout implements [diagram.Node].
func (t ComparisonTable) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(comparisonWidth)
	f, ok := t.beside(ctx, width)
	if !ok {
		var cards []diagram.Frame
		for i := range t.Options {
			cards = append(cards, t.part(ctx.Type(), i, i+1, 0).Layout(ctx, diagram.Constraints{Max: geom.Sz(width, 0)}))
		}
		f = stacked(cards)
	}
	f.Size = c.AtLeast(geom.Sz(width, f.Size.H))
	f.Doc = t.doc()
	return f
}

// stacked puts the parts of a table under each other.
func stacked(parts []diagram.Frame) diagram.Frame {
	var f diagram.Frame
	for i, part := range parts {
		if i > 0 {
			f.Size.H += comparisonGap
		}
		f.Kids = append(f.Kids, part.At(0, f.Size.H))
		f.Size.H += part.Size.H
	}
	return f
}

// beside lays the options out beside each other, in as few parts as possible
// and within these with as few lines as possible. It reports false where the
// names of the criteria find no room.
func (t ComparisonTable) beside(ctx diagram.Context, width float64) (diagram.Frame, bool) {
	trial, ok := ctx.Trial()
	for i, c := range t.rows() {
		at := (&comparisonPart{ComparisonTable: t}).row(trial, i).In("Name")
		wrapped(at, c.Name, trial.Type().Label, width-2*rowsBandPad)
	}
	if !ok() {
		return diagram.Frame{}, false
	}
	var least [comparisonLines + 1][]float64
	for parts := 1; parts <= len(t.Options); parts++ {
		for lines := 2; lines <= comparisonLines; lines++ {
			if f, ok := t.split(ctx, width, parts, lines, &least[lines]); ok {
				return f, true
			}
		}
	}
	return diagram.Frame{}, false
}

// split lays the options out in some parts, about equally many in each, all of
// them in the same mode. What columns need at least is remembered from the
// whole table: a part that needs more than there is need not be tried.
func (t ComparisonTable) split(ctx diagram.Context, width float64, parts, lines int, least *[]float64) (diagram.Frame, bool) {
	n := len(t.Options)
	at := func(i int) int { return (i*n + parts - 1) / parts }
	if *least != nil {
		for i := range parts {
			need := float64(float64(at(i+1)-at(i)-1) * rowsDenseGap)
			for _, w := range (*least)[at(i):at(i+1)] {
				need += w
			}
			if need > width {
				return diagram.Frame{}, false
			}
		}
	}
	sizes := make([]rowsSizes, parts)
	try := func(mode rowsMode) (diagram.Frame, bool) {
		var frames []diagram.Frame
		for i := range parts {
			f, ok := t.part(ctx.Type(), at(i), at(i+1), lines).try(ctx, mode, width, &sizes[i])
			if !ok {
				return diagram.Frame{}, false
			}
			frames = append(frames, f)
		}
		return stacked(frames), true
	}
	f, ok := try(rowsBeside)
	if !ok {
		var bands diagram.Frame
		var bandsOK bool
		f, ok = try(rowsFolded)
		if bands, bandsOK = try(rowsBands); bandsOK && (!ok || bands.Size.H < f.Size.H) {
			f, ok = bands, true
		}
	}
	if parts == 1 {
		*least = sizes[0].least
	}
	return f, ok
}
