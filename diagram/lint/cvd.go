package lint

import "github.com/burindev/burin/diagram/theme"

// Least and wanted CIEDE2000 of colours that mean different things. Palettes
// made for this purpose reach 10 to 21 under the same simulation.
const (
	cvdLeast  = 10
	cvdWanted = 15
)

var colourVision = Rule{
	ID: "CVD", Name: "colours that mean something differ for everybody",
	Reason: "one man in twelve sees some colours as one",
	Errors: "subjects told apart by colour alone, under CIEDE2000 10 for protan, deutan or tritan readers",
	Warns:  "under 15",
	check: func(p *picture, f *findings) {
		uses := p.uses()
		for i, a := range uses {
			for _, b := range uses[i+1:] {
				if !alike(a, b) || grey(a.paint.Color) && grey(b.paint.Color) {
					continue // greys are GREY's
				}
				worst, who := 1e9, ""
				for k, kind := range [...]theme.CVD{theme.Protan, theme.Deutan, theme.Tritan} {
					if d := difference(theme.Vision(a.paint.Color, kind), theme.Vision(b.paint.Color, kind)); d < worst {
						worst, who = d, [...]string{"protan", "deutan", "tritan"}[k]
					}
				}
				x := fault{
					what:  a.class + " and " + b.class + " differ by colour alone, as in " + p.and(a.marks[0], b.marks[0]),
					marks: append([]int{a.marks[0]}, b.marks[0]), measured: number(worst) + " for " + who + " readers", allowed: "at least " + number(cvdLeast),
					fix: "add words, a hatch, a dash or another shape to one of them",
				}
				switch {
				case worst < cvdLeast:
					f.err(x)
				case worst < cvdWanted:
					x.allowed = "at least " + number(cvdWanted)
					f.warn(x)
				}
			}
		}
	},
}
