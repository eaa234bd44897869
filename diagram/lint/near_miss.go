package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Distances of guides in u: what counts as aligned, what as clearly not.
const (
	aligned    = 0.5
	clearlyNot = 6
	neighbours = 64  // how far apart boxes are still compared
	inRow      = 0.6 // share of the smaller side that boxes of a row have in common
)

var nearMiss = Rule{
	ID: "NEAR-MISS", Name: "boxes are aligned or clearly not",
	Reason: "a difference too small to mean anything and too large to overlook reads as a mistake",
	Warns:  "neighbouring boxes of one parent of which no edge and no middle agrees within 0.5 u, and the nearest differ by less than 6 u",
	check: func(p *picture, f *findings) {
		for _, i := range p.boxes {
			a := p.items[i].Shape.Bounds()
			for _, k := range p.grid.near(a.Inset(-neighbours)) {
				if k > i && p.items[k].Role == scene.Node && p.items[k].kind != words && p.family(i) == p.family(k) && !p.badge(i) && !p.badge(k) {
					p.missed(f, i, k)
				}
			}
		}
	},
}

func (p *picture) missed(f *findings, i, k int) {
	a, b := p.items[i].Shape.Bounds(), p.items[k].Shape.Bounds()
	if a.Overlaps(b) || a.Gap(b) > neighbours {
		return
	}
	type span struct{ lo, hi float64 }
	ax, bx, ay, by := span{a.Min.X, a.Max.X}, span{b.Min.X, b.Max.X}, span{a.Min.Y, a.Max.Y}, span{b.Min.Y, b.Max.Y}
	share := func(s, t span) bool {
		return min(s.hi, t.hi)-max(s.lo, t.lo) >= inRow*min(s.hi-s.lo, t.hi-t.lo)
	}
	best := func(s, t span) float64 {
		return geom.Round2(min(math.Abs(s.lo-t.lo), math.Abs(s.hi-t.hi), math.Abs(s.lo+s.hi-t.lo-t.hi)/2))
	}
	say := func(how string, d float64) {
		if d <= aligned || d >= clearlyNot {
			return
		}
		f.warn(fault{
			subject: p.and(i, k), what: "stand " + how + " and are nearly aligned", marks: []int{i, k}, measured: u(d) + " off",
			allowed: "at most " + u(aligned) + ", or " + u(clearlyNot) + " and more", fix: "align an edge or the middles",
		})
	}
	switch {
	case share(ay, by):
		say("side by side", best(ay, by))
	case share(ax, bx):
		say("under each other", best(ax, bx))
	}
}
