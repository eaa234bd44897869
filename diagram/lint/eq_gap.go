package lint

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Numbers of the rule on gaps.
const (
	gapSpread  = 1 // u between the largest and the smallest gap
	gapWide    = 4 // u: as far apart the row looks like two
	gapsForRow = 2 // gaps from which on there is a rhythm
)

var equalGaps = Rule{
	ID: "EQ-GAP", Name: "gaps in a row are even",
	Reason:    "even gaps say that the boxes are of one kind, an uneven one says that a group ends there",
	Warns:     "gaps between three and more boxes of a row or column that differ by more than 1 u; where words or a rule stand in a gap, a new group begins",
	Editorial: true,
	check: func(p *picture, f *findings) {
		for _, g := range p.siblings() {
			for _, upright := range [...]bool{false, true} {
				for _, row := range p.lines(g, upright) {
					p.rhythm(f, row, upright)
				}
			}
		}
	},
}

// A rowGap is what lies between two neighbours.
type rowGap struct {
	width float64
	a, b  int
}

func (p *picture) rhythm(f *findings, row []int, upright bool) {
	var run []rowGap
	end := func() {
		if len(run) >= gapsForRow {
			p.spread(f, run, upright)
		}
		run = nil
	}
	for k := 1; k < len(row); k++ {
		a, b := p.items[row[k-1]].Shape.Bounds(), p.items[row[k]].Shape.Bounds()
		room := geom.Rect{Min: geom.Pt(a.Max.X, max(a.Min.Y, b.Min.Y)), Max: geom.Pt(b.Min.X, min(a.Max.Y, b.Max.Y))}
		width := room.Dx()
		if upright {
			room = geom.Rect{Min: geom.Pt(max(a.Min.X, b.Min.X), a.Max.Y), Max: geom.Pt(min(a.Max.X, b.Max.X), b.Min.Y)}
			width = room.Dy()
		}
		if width < 0 || p.parted(room) {
			end()
			continue
		}
		run = append(run, rowGap{geom.Round2(width), row[k-1], row[k]})
	}
	end()
}

// parted reports whether words, a rule or another mark in a gap part a row.
// What belongs to a connector does not.
func (p *picture) parted(room geom.Rect) bool {
	if room.Empty() {
		return false
	}
	for _, k := range p.grid.near(room) {
		o := &p.items[k]
		if o.Role == scene.Edge || o.Role == scene.Head || o.Role == scene.Halo || o.Role == scene.Band || o.From != "" || o.To != "" {
			continue
		}
		if o.ink.Overlaps(room) && !o.ink.Contains(room) {
			return true
		}
	}
	return false
}

func (p *picture) spread(f *findings, run []rowGap, upright bool) {
	least, most := run[0], run[0]
	marks := []int{run[0].a}
	for _, g := range run {
		if g.width < least.width {
			least = g
		}
		if g.width > most.width {
			most = g
		}
		marks = append(marks, g.b)
	}
	d := geom.Round2(most.width - least.width)
	if d <= gapSpread {
		return
	}
	line, fix := "row", "make the gaps equal"
	if upright {
		line = "column"
	}
	if d > gapWide {
		fix += ", or part the " + line + " with a heading or a rule"
	}
	f.warn(fault{
		subject: "the " + line + " from " + p.name(marks[0]) + " to " + p.name(marks[len(marks)-1]),
		what:    "has uneven gaps, the smallest after " + p.name(least.a) + ", the largest after " + p.name(most.a), marks: marks,
		measured: u(least.width) + " and " + u(most.width), allowed: "a difference of " + u(gapSpread), fix: fix,
	})
}
