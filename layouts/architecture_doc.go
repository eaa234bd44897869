package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// name returns what a part is called in words.
func (n *archNode) name() string {
	switch v := n.leaf.(type) {
	case shapes.Card:
		if v.Name != "" {
			return v.Name
		}
		return v.Thing.Name
	case shapes.Rail:
		if v.Name != "" {
			return v.Name
		}
		return v.Thing.Name
	case shapes.Pill:
		return v.Text
	}
	if n.group != nil && n.group.Name != "" {
		return n.group.Name
	}
	return string(n.id)
}

func (p *archPlan) tagged(words, tag string) string {
	if tag == "" {
		return words
	}
	return words + " (" + joinWords(" ", p.Tags, tag) + ")"
}

// doc describes the parts as they are nested, then the lines.
func (p *archPlan) doc() []scene.Block {
	parts := scene.List{}
	for _, n := range p.floors {
		parts.Items = append(parts.Items, p.items(n)...)
	}
	for _, n := range p.rails {
		parts.Items = append(parts.Items, p.items(n)...)
	}
	out := []scene.Block{parts}
	lines := scene.List{}
	for _, l := range p.Links {
		if p.byID[l.From] != nil && p.byID[l.To] != nil {
			lines.Items = append(lines.Items, scene.Item{Text: p.linkWords(l)})
		}
	}
	if len(lines.Items) > 0 {
		out = append(out, scene.Paragraph{Text: "Lines:"}, lines)
	}
	return out
}

// items describes a part: a panel with its parts under it, or the parts alone
// of a group that only arranges them.
func (p *archPlan) items(n *archNode) []scene.Item {
	if n.group == nil {
		return []scene.Item{p.leafItem(n)}
	}
	var kids []scene.Item
	for _, k := range n.kids() {
		kids = append(kids, p.items(k)...)
	}
	if n.group.Name == "" {
		return kids
	}
	item := scene.Item{Text: p.tagged(joinWords(": ", n.group.Name, n.group.Note), n.group.Tag)}
	if len(kids) > 0 {
		item.Kids = []scene.Block{scene.List{Items: kids}}
	}
	return []scene.Item{item}
}

func (p *archPlan) leafItem(n *archNode) scene.Item {
	switch v := n.leaf.(type) {
	case shapes.Card:
		item := scene.Item{Text: p.tagged(joinWords(": ", n.name(), v.Note), v.Tag)}
		if v.Inside != nil && len(n.frame.Kids) > 0 {
			item.Kids = n.frame.Kids[0].Frame.Describe()
		}
		return item
	case shapes.Rail:
		item := scene.Item{Text: p.tagged(n.name(), v.Tag)}
		if len(v.Items) > 0 {
			list := scene.List{}
			for _, s := range v.Items {
				list.Items = append(list.Items, scene.Item{Text: s})
			}
			item.Kids = []scene.Block{list}
		}
		return item
	}
	item := scene.Item{Text: n.name()}
	blocks := n.frame.Describe()
	if len(blocks) == 0 {
		return item
	}
	if first, ok := blocks[0].(scene.Paragraph); ok {
		item.Text, blocks = first.Text, blocks[1:]
	}
	item.Kids = blocks
	return item
}

// linkWords says a line in words.
func (p *archPlan) linkWords(l diagram.Link) string {
	words := p.byID[l.From].name() + " → " + p.byID[l.To].name()
	said := l.Label
	if said == "" && l.Kind != diagram.Plain {
		k := archLine{l.Kind, diagram.Neutral}
		if l.Kind == diagram.Main {
			k.role = l.Role
		}
		said = p.key(k).Text
	}
	return joinWords(": ", words, said)
}
