package layouts

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram"
)

// resolve gives references their targets and all places their names. Places
// that the author did not name are numbered where the tree has a name itself,
// so that every line says what it joins.
func (g *grower) resolve(ctx diagram.Context) {
	byID := map[diagram.ID]int{}
	for i, n := range g.nodes {
		if n.id == "" {
			continue
		}
		if _, twice := byID[n.id]; twice {
			g.report(n.ctx.In("ID"), diagram.ErrName, fmt.Sprintf("two parts of the tree are named %q", n.id),
				"give each its own ID, and lead to one that stands elsewhere by a Ref")
			continue
		}
		byID[n.id] = i
	}
	for _, r := range g.refs {
		n := &g.nodes[r.node]
		target, ok := byID[diagram.ID(n.name)]
		if !ok {
			g.report(r.ctx, diagram.ErrUnknown, fmt.Sprintf("nothing in the tree is named %q", n.name), knownNames(byID))
			continue
		}
		to := g.nodes[target]
		n.target, n.name, n.role, n.thing, n.note, n.caption = target, to.name, to.role, to.thing, "", to.caption
		if to.kind == treeAsk {
			n.caption = ""
		}
		if to.kind == treeAside {
			n.name = to.note
		}
	}
	if g.tree.ID == "" {
		return
	}
	prefixes := [...]string{treeAsk: "d", treeLeaf: "o", treeAside: "o", treeRef: "r"}
	var count [len(prefixes)]int
	for i := range g.nodes {
		n := &g.nodes[i]
		for n.id == "" {
			k := n.kind
			if k == treeAside {
				k = treeLeaf
			}
			count[k]++
			id := diagram.ID(prefixes[k] + strconv.Itoa(count[k]))
			if _, taken := byID[id]; !taken {
				n.id = id
			}
		}
	}
}

func knownNames(byID map[diagram.ID]int) string {
	if len(byID) == 0 {
		return "give the outcome that it leads to an ID first"
	}
	names := make([]string, 0, len(byID))
	for id := range byID {
		names = append(names, string(id))
	}
	slices.Sort(names)
	const most = 20
	if len(names) > most {
		names = append(names[:most], "…")
	}
	return "known names: " + strings.Join(names, ", ")
}
