package layouts

import "github.com/burindev/burin/diagram/scene"

// doc says each equation in words, in order.
func (e Equations) doc() []scene.Block {
	var items []scene.Item
	for i, r := range e.Rows {
		words := ""
		for k, t := range r.all() {
			term := t.name()
			if t.Note != "" {
				term += " (" + t.Note + ")"
			}
			words = joinWords(" ", words, r.sign(k), term)
		}
		item := scene.Item{Text: joinWords(": ", joinWords(", ", r.Name, r.Note), words)}
		if k, ok := e.target(i); ok {
			item.Kids = []scene.Block{scene.Paragraph{Text: joinWords(": ", r.Result.name()+" goes into "+e.Rows[i+1].Terms[k].name(), r.Carry)}}
		}
		items = append(items, item)
	}
	return []scene.Block{scene.List{Ordered: true, Items: items}}
}
