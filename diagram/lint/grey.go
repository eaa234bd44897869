package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// Lightness L* of fills. An e-reader shows 16 greys, 5 to 8 apart.
const (
	greyLeast  = 6
	greyWanted = 12
	palest     = 92 // of a fill that must be seen on white
	paleGround = 50 // grounds darker than this are for screens
	touching   = 2  // u
)

var greyscale = Rule{
	ID: "GREY", Name: "fills differ without colour",
	Reason: "e-readers and most pages of books are black and white",
	Errors: "touching fills of different subjects, neither with words nor a hatch, less than 6 L* apart",
	Warns:  "less than 12 L* apart; a mark whose extent shows a value, filled above L* 92 without an outline. Dark grounds are exempt",
	check: func(p *picture, f *findings) {
		if p.scene.Ground.Color.L() < paleGround {
			return
		}
		uses := p.uses()
		of := map[int]int{}
		for k, v := range uses {
			for _, i := range v.marks {
				of[i] = k
			}
		}
		type pair [2]int
		said := map[pair]bool{}
		for i := range p.items {
			a, ok := of[i]
			if !ok || p.items[i].kind != area {
				continue
			}
			for _, k := range p.grid.near(p.items[i].ink.Inset(-touching)) {
				b, ok := of[k]
				if !ok || p.items[k].kind != area || !alike(uses[a], uses[b]) || said[pair{min(a, b), max(a, b)}] || geom.Round2(p.items[i].ink.Gap(p.items[k].ink)) > touching {
					continue
				}
				said[pair{min(a, b), max(a, b)}] = true
				p.sameGrey(f, i, k)
			}
		}
		p.tooPale(f)
	},
}

func (p *picture) sameGrey(f *findings, i, k int) {
	d := geom.Round2(math.Abs(p.items[i].Fill.Color.L() - p.items[k].Fill.Color.L()))
	x := fault{
		subject: p.and(i, k), what: "touch and look alike in grey", marks: []int{min(i, k), max(i, k)}, measured: number(d) + " L* apart",
		allowed: "at least " + number(greyLeast), fix: "write into one of them, hatch one, or choose another order",
	}
	switch {
	case d < greyLeast:
		f.err(x)
	case d < greyWanted:
		x.allowed = "at least " + number(greyWanted)
		f.warn(x)
	}
}

// tooPale finds marks whose extent shows a value that print would lose. Marks
// without words are CON-GFX's.
func (p *picture) tooPale(f *findings) {
	for i := range p.items {
		it := &p.items[i]
		if it.Scaled == nil || it.kind != area || it.Hatch != nil || it.Stroke.Visible() || it.Fill.Color.L() <= palest || !p.labelled(i) {
			continue
		}
		f.warn(fault{
			subject: p.name(i), what: "is too pale to show its value in print", marks: []int{i}, like: it.Fill.Color.Hex(),
			measured: "L* " + number(it.Fill.Color.L()), allowed: "at most " + number(palest),
			fix: "use the role's soft or mid fill, or an outline",
		})
	}
}
