package layouts

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the form as a table, with the steps of each member.
func (s StepTable) doc() []scene.Block {
	out := []scene.Block{}
	if words := joinWords(": ", s.Heading, s.Note); words != "" {
		out = append(out, scene.Paragraph{Text: words + "."})
	}
	n := s.steps()
	t := scene.Table{Caption: joinWords(", ", s.StepHeading, fmt.Sprintf("%d steps", n)), Head: []string{joinWords(" ", s.Head)}}
	if t.Head[0] == "" {
		t.Head[0] = "Member"
	}
	for _, c := range s.Columns {
		t.Head = append(t.Head, c.Head)
	}
	now := s.Now
	if now == "" {
		now = "now"
	}
	t.Head = append(t.Head, "In the steps", sentenceCase(now))
	for _, r := range s.Rows {
		row := []scene.Cell{{Text: r.Letter, Head: true}}
		for k, c := range r.Cells {
			words := c.Text
			if s.Columns[k].Meter {
				words = joinWords(" ", fmt.Sprintf("%.0f%%", 100*c.Share), words)
			}
			row = append(row, scene.Cell{Text: words})
		}
		var took []string
		for k, in := range r.Took {
			if in && k < n-1 {
				took = append(took, fmt.Sprint(k+1))
			}
		}
		steps, present := strings.Join(took, ", "), "no"
		if steps == "" {
			steps = "none"
		}
		if r.In() {
			present = "yes"
		}
		t.Rows = append(t.Rows, append(row, scene.Cell{Text: steps}, scene.Cell{Text: present}))
	}
	out = append(out, t)
	for _, words := range [...]string{s.More, s.Worker, s.Remark, s.StepNote} {
		if words != "" {
			out = append(out, scene.Paragraph{Text: sentenceCase(words) + "."})
		}
	}
	return out
}
