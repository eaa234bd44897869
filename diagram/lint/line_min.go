package lint

import (
	"fmt"
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Widths of lines in u.
const (
	thinnestLine = 0.7
	thinLine     = 1
	thinnestGap  = 1 // between dashes
	mostWidths   = 3 // of connectors
)

var lineWidth = Rule{
	ID: "LINE-MIN", Name: "lines are wide enough",
	Reason: "at 600 u on 4.8 inches, 0.7 u are 0.4 points: thinner lines break up in print and on e-ink",
	Errors: "lines, stripes and bars drawn for lines under 0.7 u; a line in the colour of its own fill adds nothing and may be thinner",
	Warns:  "lines under 1 u; dashes less than 1 u apart; connectors in more than three widths, which no reader tells apart",
	check: func(p *picture, f *findings) {
		var widths []float64
		for i := range p.items {
			it := &p.items[i]
			if it.kind == unseen || it.kind == words {
				continue
			}
			p.thin(f, i)
			if it.Role == scene.Edge && it.Stroke.Visible() && !slices.Contains(widths, it.Stroke.Width) {
				widths = append(widths, it.Stroke.Width)
			}
		}
		if n := len(widths); n > mostWidths {
			f.warn(fault{
				what: "the connectors have many widths", marks: slices.Clone(p.edges), measured: fmt.Sprint(n), allowed: fmt.Sprint("at most ", mostWidths),
				fix: "one width for each meaning: connector, main path, failure",
			})
		}
	},
}

// thin looks at what is line about mark i: its stroke, its stripes, and its
// fill where it is a rectangle drawn for a line.
func (p *picture) thin(f *findings, i int) {
	it := &p.items[i]
	say := func(what string, width float64) {
		x := fault{
			subject: p.name(i), what: what, marks: []int{i}, like: what + u(width), measured: u(width),
			allowed: "at least " + u(thinnestLine), fix: "use one of the theme's line widths",
		}
		switch {
		case width < thinnestLine:
			f.err(x)
		case width < thinLine:
			x.allowed = "at least " + u(thinLine)
			f.warn(x)
		}
	}
	if it.Stroke.Visible() && !(it.kind == area && it.Stroke.Paint == it.Fill) {
		say("has a thin line", it.Stroke.Width)
		p.dashed(f, i)
	}
	if it.Hatch != nil {
		say("has thin stripes", it.Hatch.Width)
	}
	if s, ok := it.Shape.(scene.Rect); ok && it.kind == area && !it.Stroke.Visible() && it.Role != scene.Halo {
		say("is as thin as a line", geom.Round2(min(s.Rect.Dx(), s.Rect.Dy())))
	}
}

// dashed looks at the gaps of a dashed line, which round ends make smaller.
func (p *picture) dashed(f *findings, i int) {
	s := p.items[i].Stroke
	if s.Dash == (scene.Dash{}) {
		return
	}
	gap := s.Dash.Off
	if s.Round {
		gap -= s.Width
	}
	if gap = geom.Round2(gap); gap < thinnestGap {
		f.warn(fault{
			subject: p.name(i), what: "has dashes that run together", marks: []int{i}, like: "gap" + u(gap), measured: u(gap) + " between them",
			allowed: "at least " + u(thinnestGap), fix: "lengthen the gap, or draw the line solid",
		})
	}
}
