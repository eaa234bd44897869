package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// said returns the span in words: "A 0–3", "idle 3–4".
func (q SwimSpan) said() string {
	words := q.Label
	switch {
	case q.Kind == SwimWork && words == "":
		words = q.Kind.String()
	case q.Kind != SwimWork:
		words = joinWords(": ", q.Kind.String(), q.Label)
	}
	return words + nbsp + FormatNumber(q.From) + "–" + FormatNumber(q.To)
}

// doc describes the form as a list of arrivals, a list of lanes for each panel
// and a table of what came of them.
func (s SwimLane) doc(start float64) []scene.Block {
	intro := "What each lane does over time"
	if s.Axis.Unit != "" {
		intro += ", in " + s.Axis.Unit
	}
	intro += "."
	if s.Follow != "" {
		intro += " Follow " + s.Follow + "."
	}
	out := []scene.Block{scene.Paragraph{Text: intro}}
	if len(s.Arrivals) > 0 {
		arrived := s.Arrived
		if arrived == "" {
			arrived = "Arrivals"
		}
		var at []string
		for _, a := range s.Arrivals {
			at = append(at, a.Label+" at"+nbsp+FormatNumber(a.At))
		}
		out = append(out, scene.Paragraph{Text: arrived + ": " + strings.Join(at, ", ") + "."})
	}
	var panels []scene.Item
	for _, p := range s.Panels {
		panels = append(panels, scene.Item{Text: joinWords(": ", p.Name, p.Note), Kids: []scene.Block{scene.List{Items: s.laneItems(p, start)}}})
	}
	return append(out, scene.List{Items: panels}, s.outcomes())
}

func (s SwimLane) laneItems(p SwimPanel, start float64) []scene.Item {
	var items []scene.Item
	for k, t := range p.Lanes {
		name := t.Name
		if name == "" {
			name = "Lane " + FormatNumber(float64(k+1))
		}
		var spans []string
		for _, q := range s.filled(t, start, p.Until()) {
			spans = append(spans, q.said())
		}
		items = append(items, scene.Item{Text: name + ": " + strings.Join(spans, ", ")})
	}
	return items
}

// outcomes is the table of what came of the panels.
func (s SwimLane) outcomes() scene.Table {
	t := scene.Table{Caption: "Outcomes", Head: append([]string{"Panel", "All done after"}, s.Results...)}
	outcome := false
	for _, p := range s.Panels {
		outcome = outcome || p.Outcome+p.OutcomeNote != ""
	}
	if outcome {
		t.Head = append(t.Head, "Outcome")
	}
	for _, p := range s.Panels {
		row := []scene.Cell{{Text: p.Name, Head: true}, {Text: Quantity{p.Until(), s.Axis.Unit}.String(), Numeric: true}}
		for _, r := range p.Results {
			unit := r.Unit
			if unit != "" && unit != "%" {
				unit = nbsp + unit
			}
			row = append(row, scene.Cell{Text: r.Value + unit, Numeric: true})
		}
		if outcome {
			words := p.Outcome
			if words != "" {
				words = joinWords(" ", s.Follow, words)
			}
			row = append(row, scene.Cell{Text: joinWords(", ", words, p.OutcomeNote)})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
