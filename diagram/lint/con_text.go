package lint

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// Contrast of words after WCAG 2, and sizes in u from which they count as
// large.
const (
	textLeast   = 4.5
	largeLeast  = 3
	textWanted  = 7
	largeSize   = 24
	largeBold   = 18.7
	wantedBelow = 17 // up to which more is wanted
)

var textContrast = Rule{
	ID: "CON-TEXT", Name: "words stand out from their ground",
	Reason: "WCAG 2 asks for 4.5:1, and 3:1 for large words; small words in print need more",
	Errors: "under 4.5:1, or 3:1 from 24 u (18.7 u bold), at the worst point behind the words",
	Warns:  "under 7:1 up to 17 u, or light on dark; once for each pair of colours",
	check: func(p *picture, f *findings) {
		type pair struct {
			words, ground theme.Color
			sev           Severity
		}
		seen := map[pair]int{} // → index into groups
		type group struct {
			sev   Severity
			least float64
			ratio float64
			marks []int
		}
		var groups []group
		for _, t := range p.texts {
			it := &p.items[t]
			worst, ground := p.wordsContrast(t)
			least := float64(textLeast)
			if s := it.text.Font; s.Size >= largeSize || s.Bold && s.Size >= largeBold {
				least = largeLeast
			}
			g := group{Error, least, worst, []int{t}}
			switch {
			case worst < least:
			case worst < textWanted && (it.text.Font.Size <= wantedBelow || it.Fill.Color.L() > ground.L()):
				g.sev, g.least = Warning, textWanted
			default:
				continue
			}
			key := pair{it.Fill.Color, ground, g.sev}
			if k, ok := seen[key]; ok {
				groups[k].marks = append(groups[k].marks, t)
				continue
			}
			seen[key] = len(groups)
			groups = append(groups, g)
		}
		for _, g := range groups {
			it := &p.items[g.marks[0]]
			_, ground := p.wordsContrast(g.marks[0])
			f.add(g.sev, fault{
				what:  p.many(g.marks) + ": " + string(it.Fill.Token) + " on " + ground.Hex() + " is too faint",
				marks: g.marks, measured: ratio(g.ratio), allowed: "at least " + ratio(g.least),
				fix: "use the ink that belongs to the fill, or a halo, or set the words beside it",
			})
		}
	},
}

// wordsContrast returns the worst contrast of words with what is behind them,
// at nine points, and the colour there.
func (p *picture) wordsContrast(t int) (float64, theme.Color) {
	it := &p.items[t]
	r := it.ink.Inset(min(penetration, it.ink.Dx()/2, it.ink.Dy()/2))
	worst, behind := 99.0, theme.Color{}
	for _, y := range [...]float64{r.Min.Y, r.Center().Y, r.Max.Y} {
		for _, x := range [...]float64{r.Center().X, r.Min.X, r.Max.X} {
			g := p.paint(geom.Pt(x, y), t)
			if c := theme.Contrast(blend(it.Fill.Color, g, it.Alpha), g); c < worst {
				worst, behind = c, g
			}
		}
	}
	return worst, behind
}
