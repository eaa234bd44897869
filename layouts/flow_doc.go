package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// title is what the step of a name is called, and the name where there is
// none.
func (f Flow) title(id diagram.ID) string {
	if s, ok := f.find(id); ok && s.title() != "" {
		return s.title()
	}
	return string(id)
}

// find returns the step of a name.
func (f Flow) find(id diagram.ID) (FlowStep, bool) { return findStep(f.Steps, id) }

func findStep(steps []FlowStep, id diagram.ID) (FlowStep, bool) {
	for _, s := range steps {
		if s.ID == id && id != "" {
			return s, true
		}
		for _, w := range s.Ways {
			if found, ok := findStep(w.Steps, id); ok {
				return found, true
			}
		}
	}
	return FlowStep{}, false
}

// doc describes the flow as an ordered list, with the ways of a fork as lists
// in it, and a list of what runs back.
func (l *flowLayout) doc() []scene.Block {
	out := []scene.Block{scene.List{Ordered: true, Items: flowItems(l.Steps)}}
	if len(l.Returns) > 0 {
		var items []scene.Item
		for _, r := range l.Returns {
			items = append(items, scene.Item{Text: r.said(l)})
		}
		out = append(out, scene.List{Items: items})
	}
	return out
}

func flowItems(steps []FlowStep) []scene.Item {
	items := make([]scene.Item, 0, len(steps))
	for _, s := range steps {
		items = append(items, s.item())
	}
	return items
}

// item is a step in words.
func (s FlowStep) item() scene.Item {
	if s.Kind == FlowFork {
		it := scene.Item{Text: joinWords(": ", s.On, "One of these ways")}
		list := scene.List{}
		for _, w := range s.Ways {
			way := scene.Item{Text: w.On}
			if way.Text == "" {
				way.Text = "a way"
			}
			if w.Main {
				way.Text += " (the main way)"
			}
			if w.Ends {
				way.Text += " (ends there)"
			}
			if len(w.Steps) > 0 {
				way.Kids = []scene.Block{scene.List{Ordered: true, Items: flowItems(w.Steps)}}
			} else {
				way.Text += ": straight on"
			}
			list.Items = append(list.Items, way)
		}
		it.Kids = []scene.Block{list}
		return it
	}
	words := joinWords(": ", s.label(), s.Note)
	if s.Kind == FlowBuffer {
		words = "Buffer " + words
	}
	var more []string
	if s.On != "" {
		more = append(more, "receives "+s.On)
	}
	if s.Drop != "" {
		more = append(more, "drops "+s.Drop)
	}
	if s.Strong {
		more = append(more, "the one to remember")
	}
	if s.Tag != "" {
		more = append(more, s.Tag)
	}
	if len(more) > 0 {
		words += " (" + strings.Join(more, "; ") + ")"
	}
	return scene.Item{Text: words}
}

// label is a buffer's badge and name, or a stage's name.
func (s FlowStep) label() string {
	if s.Kind == FlowBuffer && s.Badge != "" && s.title() != s.Badge {
		return s.Badge + " " + s.title()
	}
	return s.title()
}
