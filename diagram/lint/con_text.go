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
	Warns:  "under 7:1 up to 17 u, or light on dark, but for title, takeaway and source; once for each pair of colours",
	check: func(p *picture, f *findings) {
		for _, t := range p.texts {
			it := &p.items[t]
			c, ground := p.wordsContrast(t)
			least := float64(textLeast)
			if s := it.text.Font; s.Size >= largeSize || s.Bold && s.Size >= largeBold {
				least = largeLeast
			}
			x := fault{
				subject: p.name(t), what: "is too faint, " + string(it.Fill.Token) + " on " + ground.Hex(), marks: []int{t},
				like: it.Fill.Color.Hex() + ground.Hex(), measured: ratio(c), allowed: "at least " + ratio(least),
				fix: "use the ink that belongs to the fill, or a halo, or set the words beside it",
			}
			switch {
			case c < least:
				f.err(x)
			case c < textWanted && !p.furniture(t) && (it.text.Font.Size <= wantedBelow || it.Fill.Color.L() > ground.L()):
				x.allowed = "at least " + ratio(textWanted)
				f.warn(x)
			}
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
