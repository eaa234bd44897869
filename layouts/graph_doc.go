package layouts

import "github.com/burindev/burin/diagram/scene"

// next says of each node where it leads.
func (g Graph) next() [][]string {
	at := g.numbers()
	out := make([][]string, len(g.Nodes))
	for _, e := range g.Edges {
		from, ok := at[e.From]
		to, known := at[e.To]
		if ok && known {
			out[from] = append(out[from], joinWords(": ", g.Nodes[to].name(), e.Label))
		}
	}
	return out
}

// groupName is the name of a node's group.
func (g Graph) groupName(n GraphNode) string {
	for _, group := range g.Groups {
		if group.ID == n.Group && n.Group != "" {
			return group.Name
		}
	}
	return ""
}

// doc describes the graph as a list of its nodes, each with a list of where it
// leads.
func (g Graph) doc() []scene.Block {
	next := g.next()
	list := scene.List{}
	for i, n := range g.Nodes {
		words := joinWords(": ", n.name(), n.Note)
		if group := g.groupName(n); group != "" {
			words += " (in " + group + ")"
		}
		if n.Strong {
			words += " (the one to remember)"
		}
		it := scene.Item{Text: joinWords(", ", words, n.Tag)}
		if len(next[i]) > 0 {
			kids := scene.List{}
			for _, to := range next[i] {
				kids.Items = append(kids.Items, scene.Item{Text: "leads to " + to})
			}
			it.Kids = []scene.Block{kids}
		}
		list.Items = append(list.Items, it)
	}
	return []scene.Block{list}
}
