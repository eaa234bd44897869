package layouts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/burindev/burin/diagram/scene"
)

// doc describes the tree as nested lists: under each question its answers,
// with what each of them leads to.
func (p *treePlan) doc() []scene.Block {
	var defaults []string
	for _, n := range p.nodes.at {
		if n.chosen {
			defaults = append(defaults, joinWords(": ", n.name, n.note))
		}
	}
	root := scene.List{Ordered: true, Items: []scene.Item{p.item(0)}}
	if len(defaults) == 0 {
		return []scene.Block{root}
	}
	return []scene.Block{scene.Paragraph{Text: "When nothing else decides: " + strings.Join(defaults, "; ") + "."}, root}
}

// item describes one place and, nested under it, those that it leads to.
func (p *treePlan) item(i int) scene.Item {
	n := &p.nodes.at[i]
	var words string
	switch n.kind {
	case treeAsk:
		words = joinWords(": ", n.caption, n.name)
	case treeRef:
		words = "go on at “" + n.name + "”"
	default:
		words = joinWords(", ", n.name, n.note)
		if n.caption != "" {
			words += " (" + n.caption + ")"
		}
	}
	if n.parent >= 0 {
		words = sentenceCase(n.on) + ": " + words
	}
	item := scene.Item{Text: words}
	if kids := p.nodes.kids[i]; len(kids) > 0 {
		list := scene.List{Items: make([]scene.Item, 0, len(kids))}
		for _, k := range kids {
			list.Items = append(list.Items, p.item(k))
		}
		item.Kids = []scene.Block{list}
	}
	return item
}

// sentenceCase makes the first letter a capital.
func sentenceCase(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
