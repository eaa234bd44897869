package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (g Graph) Check(ctx diagram.Context) {
	groups, nodes := map[diagram.ID]bool{}, map[diagram.ID]bool{}
	for i, group := range g.Groups {
		if groups[group.ID] {
			ctx.In("Groups", i).In("ID").Fail(diagram.ErrInvalid, fmt.Sprintf("there is a group %q before it", group.ID), "give every group a name of its own")
		}
		groups[group.ID] = true
	}
	for i, n := range g.Nodes {
		at := ctx.In("Nodes", i)
		if n.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "name the node, or give it a thing")
		}
		if nodes[n.ID] || groups[n.ID] {
			at.In("ID").Fail(diagram.ErrInvalid, fmt.Sprintf("%q is the name of another node or group", n.ID), "give every node a name of its own")
		}
		nodes[n.ID] = true
		if n.Group != "" && !groups[n.Group] {
			at.In("Group").Fail(diagram.ErrUnknown, fmt.Sprintf("no group is named %q", n.Group), "use the ID of a group")
		}
	}
	seen := map[[2]diagram.ID]bool{}
	for i, e := range g.Edges {
		at := ctx.In("Edges", i)
		known := true
		for _, end := range [...]struct {
			field string
			id    diagram.ID
		}{{"From", e.From}, {"To", e.To}} {
			if end.id != "" && !nodes[end.id] {
				at.In(end.field).Fail(diagram.ErrUnknown, fmt.Sprintf("no node is named %q", end.id), "use the ID of a node")
				known = false
			}
		}
		pair := [2]diagram.ID{e.From, e.To}
		switch {
		case !known:
		case e.From == e.To:
			at.Fail(diagram.ErrInvalid, "it leads from a node to itself", "say it in the node's note")
		case seen[pair]:
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("there is an edge from %q to %q before it", e.From, e.To), "join their labels")
		}
		seen[pair] = true
	}
}
