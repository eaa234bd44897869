package lint

import (
	"fmt"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// mostCrossings is how many crossings of lines a figure can have before it
// must be drawn again.
const mostCrossings = 2

var edgeCrossing = Rule{
	ID: "EDG-CROSS", Name: "connectors do not cross",
	Reason: "of all that was measured, crossings hurt the reading of a graph most",
	Warns:  "any crossing of two connectors that share no end; more than two call for another arrangement", Editorial: true,
	check: func(p *picture, f *findings) {
		var marks []int
		n := 0
		for _, e := range p.edges {
			for _, k := range p.grid.near(p.items[e].ink) {
				if k <= e || p.items[k].Role != scene.Edge || p.items[k].kind == words || p.items[k].kind == unseen || sharesEnd(&p.items[e], &p.items[k]) {
					continue
				}
				if c := crossings(p.items[e].shape, p.items[k].shape); c > 0 {
					n += c
					marks = append(marks, e, k)
				}
			}
		}
		if n == 0 {
			return
		}
		fix := "swap neighbours or choose other sides"
		if n > mostCrossings {
			fix = "arrange the boxes anew, or split the figure"
		}
		f.warn(fault{
			what: "lines cross, first " + p.and(marks[0], marks[1]), marks: marks, measured: fmt.Sprint(n), allowed: "none", fix: fix,
		})
	},
}

func sharesEnd(a, b *item) bool {
	for _, x := range [...]scene.ID{a.From, a.To} {
		for _, y := range [...]scene.ID{b.From, b.To} {
			if x != "" && x == y {
				return true
			}
		}
	}
	return false
}

func crossings(a, b outline) int {
	n := 0
	for s, e := range a.segments {
		for c, d := range b.segments {
			if box(s, e).Overlaps(box(c, d).Inset(-1)) || box(c, d).Overlaps(box(s, e).Inset(-1)) {
				if crossing(s, e, c, d) {
					n++
				}
			}
		}
	}
	return n
}

func box(a, b geom.Point) geom.Rect {
	return geom.Rect{Min: geom.Pt(min(a.X, b.X), min(a.Y, b.Y)), Max: geom.Pt(max(a.X, b.X), max(a.Y, b.Y))}
}
