package lint

import (
	"cmp"
	"slices"
	"strings"
)

var requiredWords = Rule{
	ID: "REQ-FACTS", Name: "the picture shows what it must",
	Reason: "a figure can look well and say nothing; the words that it was asked for are the least",
	Errors: "a required word or phrase that is not there",
	Warns:  "one that only title, takeaway or source say",
	check: func(p *picture, f *findings) {
		m := &p.scene.Meta
		if len(m.Required) == 0 {
			return
		}
		shown := p.phrases()
		said := fold(strings.Join([]string{m.Title, m.Takeaway, m.Source, m.Kicker}, " \n "))
		for _, want := range m.Required {
			w := strings.ReplaceAll(fold(want), "- ", "-")
			if slices.ContainsFunc(shown, func(s string) bool { return strings.Contains(s, w) }) {
				continue
			}
			x := fault{
				what: "the picture does not show " + quote(want), measured: "not among its words", allowed: "every required word",
				fix: "draw it, or take it from Required",
			}
			if strings.Contains(said, w) {
				x.measured = "only the words around the picture say it"
				f.warn(x)
				continue
			}
			f.err(x)
		}
	},
}

// phrases returns the words of the picture in the orders in which they can be
// read: as painted, and line by line. A word that a line break parts behind
// its hyphen is one word.
func (p *picture) phrases() []string {
	var body []int
	for _, t := range p.texts {
		if !p.furniture(t) {
			body = append(body, t)
		}
	}
	join := func(order []int) string {
		var b strings.Builder
		for _, t := range order {
			b.WriteString(p.items[t].text.String)
			b.WriteByte(' ')
		}
		return strings.ReplaceAll(fold(b.String()), "- ", "-")
	}
	lines := slices.Clone(body)
	slices.SortStableFunc(lines, func(a, b int) int {
		s, t := p.items[a].text.At, p.items[b].text.At
		return cmp.Or(cmp.Compare(s.Y, t.Y), cmp.Compare(p.items[a].ink.Min.X, p.items[b].ink.Min.X))
	})
	return []string{join(body), join(lines)}
}
