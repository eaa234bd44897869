package layouts

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// doc describes the form as a list of phases, each with its messages in order.
func (s Sequence) doc() []scene.Block {
	var names []string
	for _, a := range s.Actors {
		names = append(names, a.Thing.Name)
	}
	out := []scene.Block{scene.Paragraph{Text: "Between " + joinWords(", ", names...) + "."}}
	phases := scene.List{Ordered: true}
	step := 0
	for _, p := range s.Phases {
		var items []scene.Item
		for _, m := range p.Messages {
			if m.Step {
				step++
			}
			items = append(items, scene.Item{Text: s.said(m, step)})
		}
		name := joinWords(", ", p.Name, p.Repeat)
		if name == "" {
			name = countedWord(len(items), "message", "messages")
		}
		phases.Items = append(phases.Items, scene.Item{Text: name, Kids: []scene.Block{scene.List{Items: items}}})
	}
	return append(out, phases)
}

// said returns a message in words; step is its number where it has one.
func (s Sequence) said(m SequenceMessage, step int) string {
	name := func(id diagram.ID) string { return s.Actors[s.actor(id)].Thing.Name }
	who := name(m.From)
	switch {
	case s.arrow(m) && m.Kind == diagram.Reply:
		who += " answers " + name(m.To)
	case s.arrow(m):
		who += " to " + name(m.To)
	case m.To == m.From:
		who += " itself"
	default:
		who = "Note on " + who
	}
	words := m.words()
	if m.Kind == diagram.Failure {
		words += " (failure)"
	}
	if m.With {
		words += " (at the same time)"
	}
	if m.Step {
		who = "Step " + strconv.Itoa(step) + ", " + who
	}
	return who + ": " + words
}
