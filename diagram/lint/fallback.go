package lint

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// How much wider words are in the fonts that readers put in the place of ours:
// measured for DejaVu against Liberation, of equal advances with Arial.
const (
	wideSans = 1.15
	wideMono = 1.05
	wideBold = 1.26 // the worst of bold words
	// mostGrowth is by how much a line of words becomes wider at most, in u.
	mostGrowth = 200
	// pageMargin is what a page leaves beside a bare picture, in u, where such
	// words may stand.
	pageMargin = 20
)

var fontFallback = Rule{
	ID: "FALLBACK", Name: "another font still fits",
	Reason: "readers replace fonts; DejaVu is 12 to 15 % wider than Arial, in bold up to 26 %",
	Errors: "words that leave their box (with 2 u to spare) or the canvas when they are 15 % wider (monospaced: 5 %)",
	Warns:  "bold words that do so when they are 26 % wider; words on one line that would then touch",
	check: func(p *picture, f *findings) {
		var met []int
		for _, t := range p.texts {
			met = append(met, p.substitute(f, t)...)
		}
		if len(met) > 0 {
			f.warn(fault{
				what:     "words would run into each other in another font, first " + p.and(met[0], met[1]),
				marks:    met,
				measured: fmt.Sprintf("%d times, the first by %s", len(met)/2, u(p.wideGap(met[0], met[1]))), allowed: "none",
				fix: "set them further apart, or as one run",
			})
		}
	},
}

// widened returns the ink of words that are k times as wide: they keep their
// anchor.
func (it *item) widened(k float64) geom.Rect {
	r, more := it.ink, float64(it.ink.Dx()*(k-1))
	switch it.text.Anchor {
	case scene.Middle:
		r.Min.X, r.Max.X = r.Min.X-more/2, r.Max.X+more/2
	case scene.End:
		r.Min.X -= more
	default:
		r.Max.X += more
	}
	return r
}

func (it *item) wide() float64 {
	if it.text.Font.Face == theme.Mono {
		return wideMono
	}
	return wideSans
}

// substitute judges one text, and returns the pairs of texts that would meet.
func (p *picture) substitute(f *findings, t int) []int {
	it := &p.items[t]
	x := fault{subject: p.name(t), marks: []int{t}, fix: "give the words more room, or shorten them"}
	over, what := p.sticksOut(t, it.wide())
	if over > 0 {
		x.what = "would leave " + what + " in another font"
		x.measured, x.allowed = u(over)+" too wide when "+number(it.wide())+" times as wide", "none"
		f.err(x)
		return nil
	}
	if it.text.Font.Bold && it.text.Font.Face != theme.Mono {
		if over, what = p.sticksOut(t, wideBold); over > 0 {
			x.what, x.like = "would leave "+what+" in a wide bold font", what
			x.measured, x.allowed = u(over)+" too wide when "+number(wideBold)+" times as wide", "none"
			f.warn(x)
			return nil
		}
	}
	var met []int
	// The other words may grow towards these.
	reach := it.widened(it.wide())
	reach.Min.X, reach.Max.X = reach.Min.X-mostGrowth, reach.Max.X+mostGrowth
	for _, k := range p.grid.near(reach) {
		o := &p.items[k]
		if k > t && o.kind == words && geom.Round2(math.Abs(o.text.At.Y-it.text.At.Y)) <= penetration && p.wideGap(t, k) > 0 && !unit(it, o) {
			met = append(met, t, k)
		}
	}
	return met
}

// wideGap returns how far two texts of one line would run into each other.
func (p *picture) wideGap(a, b int) float64 {
	s, t := &p.items[a], &p.items[b]
	if s.ink.Min.X > t.ink.Min.X {
		s, t = t, s
	}
	return geom.Round2(s.widened(s.wide()).Max.X - t.widened(t.wide()).Min.X)
}

// unit reports whether two texts are a number and its unit, which read well
// even where they touch, or runs of one line.
func unit(a, b *item) bool {
	if a.ink.Min.X > b.ink.Min.X {
		a, b = b, a
	}
	return sameLine(a, b) < 0 || numeral(a.text.String) && geom.Round2(b.ink.Min.X-a.ink.Max.X) <= lineWords
}

// sticksOut returns by how much words that are k times as wide leave what they
// are in, and what that is.
func (p *picture) sticksOut(t int, k float64) (float64, string) {
	it := &p.items[t]
	r := it.widened(k)
	if h := p.holders[t]; h != none {
		left, right, _, _ := room(&p.items[h], r)
		// Only sides to which the words grow count: TXT-FIT has the others.
		over := 0.0
		if it.text.Anchor != scene.Start {
			over = max(over, leastPad-left)
		}
		if it.text.Anchor != scene.End {
			over = max(over, leastPad-right)
		}
		if l, rt, _, _ := room(&p.items[h], it.ink); min(l, rt) < leastPad {
			return 0, ""
		}
		return geom.Round2(over), "its " + p.items[h].Role.String()
	}
	v := p.scene.View
	if !v.Contains(it.ink) {
		return 0, "" // CLIP has it
	}
	if p.scene.Meta.Bare {
		v = v.Inset(-pageMargin)
	}
	return geom.Round2(max(0, v.Min.X-r.Min.X, r.Max.X-v.Max.X)), "the canvas"
}
