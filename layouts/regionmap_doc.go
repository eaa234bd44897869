package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// doc describes the regions with their sites, then the lines.
func (m RegionMap) doc() []scene.Block {
	names := map[diagram.ID]string{}
	regions := scene.List{}
	for _, row := range m.Rows {
		for _, r := range row {
			if r.empty() {
				continue
			}
			names[r.ID] = r.Name
			words := joinWords(": ", r.Name, r.Note)
			if r.hard() {
				words += " (a hard border: " + r.Stays + ")"
			}
			it := scene.Item{Text: words}
			sites := scene.List{}
			for _, s := range r.Sites {
				names[s.ID] = s.name()
				words := joinWords(", ", joinWords(": ", s.name(), s.Note), s.Tag)
				if s.Hero {
					words += " (the one to remember)"
				}
				sites.Items = append(sites.Items, scene.Item{Text: words})
			}
			if len(sites.Items) > 0 {
				it.Kids = []scene.Block{sites}
			}
			regions.Items = append(regions.Items, it)
		}
	}
	out := []scene.Block{regions}
	lines := scene.List{}
	for _, l := range m.Links {
		words := joinWords(": ", names[l.From]+" → "+names[l.To], l.words())
		switch l.Kind {
		case diagram.Forbidden:
			words += " (a forbidden way)"
		case diagram.Failure:
			words += " (a failure)"
		}
		lines.Items = append(lines.Items, scene.Item{Text: words})
	}
	if len(lines.Items) > 0 {
		out = append(out, lines)
	}
	return out
}
