package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// How much one figure holds.
const (
	mostWords     = 260
	mostBoxes     = 20
	linesPerBox   = 1.5
	fewConnectors = 6 // so few are no maze, whatever they join
)

var density = Rule{
	ID: "DENSITY", Name: "a figure holds no more than a reader takes in",
	Reason:    "beyond some twenty things and a page of words a figure is searched, not read",
	Warns:     "more than 260 words in the picture; more than 20 boxes that hold no others; more than 1.5 connectors for each end",
	Editorial: true,
	check: func(p *picture, f *findings) {
		n := 0
		for _, t := range p.texts {
			if !p.furniture(t) {
				n += len(strings.Fields(p.items[t].text.String))
			}
		}
		x := fault{fix: "split the figure: the main path in one, the rest in another"}
		if n > mostWords {
			x.what, x.measured, x.allowed = "the picture has many words", fmt.Sprint(n), fmt.Sprint("at most ", mostWords)
			f.warn(x)
		}
		if leaves := p.leaves(); len(leaves) > mostBoxes {
			x.what, x.marks, x.measured, x.allowed = "the picture has many boxes", leaves, fmt.Sprint(len(leaves)), fmt.Sprint("at most ", mostBoxes)
			f.warn(x)
		}
		ends := map[scene.ID]bool{}
		for _, e := range p.edges {
			ends[p.items[e].From], ends[p.items[e].To] = true, true
		}
		delete(ends, "")
		if m := len(p.edges); m > fewConnectors && len(ends) > 0 && float64(m) > linesPerBox*float64(len(ends)) {
			x.what, x.marks = "the picture has many connectors", slices.Clone(p.edges)
			x.measured, x.allowed = fmt.Sprintf("%d between %d things", m, len(ends)), fmt.Sprintf("at most %d", int(linesPerBox*float64(len(ends))))
			f.warn(x)
		}
	},
}

// leaves returns the boxes that hold no other boxes, badges left out.
func (p *picture) leaves() []int {
	var out []int
	for _, i := range p.boxes {
		if !p.held()[i] && !p.badge(i) {
			out = append(out, i)
		}
	}
	return out
}
