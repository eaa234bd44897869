package layouts

import "github.com/burindev/burin/diagram/scene"

// doc describes the families as nested lists.
func (t Taxonomy) doc() []scene.Block {
	l := scene.List{}
	for _, f := range t.Families {
		kinds := scene.List{}
		for _, k := range f.Kinds {
			kinds.Items = append(kinds.Items, scene.Item{Text: joinWords(", ", joinWords(": ", k.Name, k.Value), k.Note)})
		}
		l.Items = append(l.Items, scene.Item{Text: joinWords(": ", f.name(), f.Note), Kids: []scene.Block{kinds}})
	}
	return []scene.Block{l}
}
