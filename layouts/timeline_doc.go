package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the timeline as a table in order of date, and what led to
// what as a list.
func (s *story) doc() []scene.Block {
	lanes, notes := s.headed(), false
	for _, m := range s.moments {
		notes = notes || m.Note != ""
	}
	t := scene.Table{Caption: "Events in order of date", Head: []string{"Date", "Event"}}
	if lanes {
		t.Head = append(t.Head, "Lane")
	}
	if notes {
		t.Head = append(t.Head, "Effect")
	}
	for _, m := range s.moments {
		date := m.When.String()
		if !m.Until.IsZero() {
			date += " to " + m.Until.String()
		}
		row := []scene.Cell{{Text: date, Head: true}, {Text: m.Label}}
		if lanes {
			row = append(row, scene.Cell{Text: s.laneName(m.lane)})
		}
		if notes {
			row = append(row, scene.Cell{Text: m.Note})
		}
		t.Rows = append(t.Rows, row)
	}
	var out []scene.Block
	if lanes {
		list := scene.List{}
		for _, l := range s.lanes {
			words := l.name()
			if l.Note != "" {
				words += ": " + l.Note
			}
			list.Items = append(list.Items, scene.Item{Text: words})
		}
		out = append(out, list)
	}
	out = append(out, t)
	if len(s.Feeds) > 0 {
		list := scene.List{}
		for _, f := range s.Feeds {
			list.Items = append(list.Items, scene.Item{Text: s.say(f)})
		}
		out = append(out, list)
	}
	return out
}

// laneName returns what a lane is called; the shared events belong to all.
func (s *story) laneName(lane int) string {
	if lane >= 0 {
		return s.lanes[lane].name()
	}
	names := make([]string, len(s.lanes))
	for i, l := range s.lanes {
		names[i] = l.name()
	}
	return strings.Join(names, ", ")
}

// say puts a feed into words.
func (s *story) say(f Feed) string {
	words := s.moments[s.index[f.From]].Label + " led to " + s.moments[s.index[f.To]].Label
	if f.Label != "" {
		words += ": " + f.Label
	}
	return words
}
