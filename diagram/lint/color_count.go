package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// mostSubjects is how many colours that mean a subject a figure may have.
const mostSubjects = 4

var colourCount = Rule{
	ID: "COLOR-COUNT", Name: "few colours, each from the theme",
	Reason:    "readers keep about four meanings of colours apart without looking back",
	Warns:     "more than four subjects' colours, states and greys not counted; a token that is painted in two colours",
	Editorial: true,
	check: func(p *picture, f *findings) {
		subjects := map[string][]int{}
		first := map[theme.Token]int{}
		colours := map[theme.Token]theme.Color{}
		for i := range p.items {
			it := &p.items[i]
			if it.kind == unseen {
				continue
			}
			for _, paint := range p.paints(i) {
				if c := class(paint.Token); c != "" && !isState(c) {
					subjects[c] = append(subjects[c], i)
				}
				c, ok := colours[paint.Token]
				if !ok {
					colours[paint.Token], first[paint.Token] = paint.Color, i
				} else if c != paint.Color {
					f.warn(fault{
						subject: p.and(first[paint.Token], i), what: "have one token and two colours", marks: []int{first[paint.Token], i}, like: string(paint.Token),
						measured: string(paint.Token) + " as " + c.Hex() + " and " + paint.Color.Hex(), allowed: "one colour", fix: "take colours from the theme",
					})
				}
			}
		}
		if n := len(subjects); n > mostSubjects {
			names := sortedKeys(subjects)
			var marks []int
			for _, c := range names {
				marks = append(marks, subjects[c][0])
			}
			slices.Sort(marks)
			f.warn(fault{
				what: "the figure has many colours: " + strings.Join(names, ", "), marks: marks, measured: fmt.Sprint(n, " subjects"), allowed: fmt.Sprint("at most ", mostSubjects),
				fix: "draw in grey what the takeaway does not speak of; a map of the whole system may have them all",
			})
		}
	},
}

// paints returns the paints of a mark that can be seen.
func (p *picture) paints(i int) []scene.Paint {
	it := &p.items[i]
	var out []scene.Paint
	if it.Fill.Token != theme.None {
		out = append(out, it.Fill)
	}
	if it.Stroke.Visible() {
		out = append(out, it.Stroke.Paint)
	}
	return out
}
