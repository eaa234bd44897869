package layouts_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// loaf is what a loaf depends on.
func loaf() layouts.Graph {
	return layouts.Graph{
		ID:     "bakery",
		Groups: []layouts.GraphGroup{{ID: "store", Name: "Store", Role: "data"}, {ID: "oven", Name: "Bakehouse"}},
		Nodes: []layouts.GraphNode{
			{ID: "flour", Name: "Flour", Note: "rye", Icon: shapes.IconContainer, Role: "data", Group: "store"},
			{ID: "water", Name: "Water", Note: "30 °C", Icon: shapes.IconCloud, Role: "net", Group: "store"},
			{ID: "salt", Name: "Salt", Icon: shapes.IconDatabase, Role: "data", Group: "store"},
			{ID: "leaven", Name: "Leaven", Note: "three days", Icon: shapes.IconClock, Role: diagram.Wait},
			{ID: "dough", Name: "Dough", Note: "rests an hour", Icon: shapes.IconGear, Role: "cpu", Group: "oven", Strong: true},
			{ID: "loaf", Name: "Loaf", Note: "50 minutes", Icon: shapes.IconBolt, Role: "model", Group: "oven"},
			{ID: "shop", Name: "Shop", Icon: shapes.IconUser, Role: "client"},
		},
		Edges: []layouts.GraphEdge{
			{From: "flour", To: "leaven"}, {From: "water", To: "leaven"}, {From: "leaven", To: "dough", Label: "a third"},
			{From: "flour", To: "dough"}, {From: "salt", To: "dough"}, {From: "dough", To: "loaf", Kind: diagram.Main, Role: "cpu"},
			{From: "loaf", To: "shop", Kind: diagram.Main, Role: "cpu"}, {From: "shop", To: "flour", Label: "orders", Kind: diagram.Reply},
		},
	}
}

func TestGraphGolden(t *testing.T) { diagramtest.Goldens{}.Node(t, "graph", loaf()) }

func TestGraphArrangements(t *testing.T) {
	for _, width := range []float64{360, 420, 480, 600, 720, 860, 960, 1100, 1200} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			s := drawn(t, loaf(), width)
			assertSound(t, s)
			for _, n := range loaf().Nodes {
				assert.True(t, says(s, n.Name), n.Name)
			}
			for _, words := range []string{"a third", "orders", "Bakehouse", "three days"} {
				assert.True(t, says(s, words), words)
			}
		})
	}
}

// Edges lead one way: to the right where there is room, else down.
func TestGraphRanks(t *testing.T) {
	ids := []string{"bakery/water", "bakery/leaven", "bakery/dough", "bakery/loaf", "bakery/shop"}
	wide := reach(t, drawn(t, loaf(), 1200), ids...)
	narrow := reach(t, drawn(t, loaf(), 560), ids...)
	for i := 1; i < len(ids); i++ {
		assert.Greater(t, wide[i].Min.X, wide[i-1].Max.X, ids[i])
		assert.Greater(t, narrow[i].Min.Y, narrow[i-1].Max.Y, ids[i])
	}
	down := loaf()
	down.Down = true
	tall := reach(t, drawn(t, down, 1200), ids...)
	assert.Greater(t, tall[1].Min.Y, tall[0].Max.Y)
}

func TestGraphGroupsHoldTheirNodes(t *testing.T) {
	for _, width := range []float64{560, 1200} {
		s := drawn(t, loaf(), width)
		for _, n := range loaf().Nodes {
			box := reach(t, s, "bakery/"+string(n.ID))[0]
			for _, g := range loaf().Groups {
				ground := reach(t, s, "bakery/"+string(g.ID))[0]
				assert.Equal(t, n.Group == g.ID, ground.Contains(box), "%s in %s", n.ID, g.ID)
				assert.Equal(t, n.Group == g.ID, ground.Overlaps(box), "%s on %s", n.ID, g.ID)
			}
		}
	}
}

// What fits neither way is a list that says the same.
func TestGraphList(t *testing.T) {
	var g layouts.Graph
	for i := range 40 {
		g.Nodes = append(g.Nodes, layouts.GraphNode{ID: diagram.ID(fmt.Sprint("n", i)), Name: fmt.Sprint("Node ", i)})
		if i > 0 {
			g.Edges = append(g.Edges, layouts.GraphEdge{From: "n0", To: g.Nodes[i].ID, Label: fmt.Sprint("way ", i)})
		}
	}
	s := drawn(t, g, 360)
	assertSound(t, s)
	assert.True(t, says(s, "→\u00a0Node 39: way 39"))
}

func TestGraphDescribesItself(t *testing.T) {
	doc := scene.PlainText(drawn(t, loaf(), 960).Doc)
	for _, want := range []string{
		"- Flour: rye (in Store)\n  - leads to Leaven\n  - leads to Dough\n", "- Leaven: three days\n  - leads to Dough: a third",
		"- Dough: rests an hour (in Bakehouse) (the one to remember)", "- Shop\n  - leads to Flour: orders",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestGraphErrors(t *testing.T) {
	g := layouts.Graph{
		Groups: []layouts.GraphGroup{{ID: "g"}, {ID: "g"}},
		Nodes:  []layouts.GraphNode{{ID: "a", Name: "A"}, {ID: "a", Name: "B"}, {ID: "c", Group: "h"}},
		Edges:  []layouts.GraphEdge{{From: "a", To: "x"}, {From: "a", To: "a"}, {From: "a", To: "c"}, {From: "a", To: "c"}},
	}
	_, err := diagram.Draw(g, diagram.Options{})
	for _, want := range []string{
		`Groups[1] › ID: there is a group "g" before it`, `Nodes[1] › ID: "a" is the name of another node or group`,
		"Nodes[2] › Name: required", `Nodes[2] › Group: no group is named "h"`, `Edges[0] › To: no node is named "x"`,
		"Edges[1]: it leads from a node to itself", `Edges[3]: there is an edge from "a" to "c" before it`,
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.Graph{}, diagram.Options{})
	require.ErrorContains(t, err, "Nodes: required")
}

func TestGraphHoldsForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		g := layouts.Graph{Down: rapid.Bool().Draw(t, "down")}
		groups := rapid.IntRange(0, 3).Draw(t, "groups")
		for i := range groups {
			g.Groups = append(g.Groups, layouts.GraphGroup{ID: diagram.ID(fmt.Sprint("g", i)), Name: maybe(t, "heading"), Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu"}).Draw(t, "ground")})
		}
		n := rapid.SampledFrom([]int{1, 5, 12, 60}).Draw(t, "nodes")
		for i := range n {
			node := layouts.GraphNode{ID: diagram.ID(fmt.Sprint("n", i)), Name: words().Draw(t, "name"), Note: maybe(t, "note"), Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon")}
			if k := rapid.IntRange(-1, groups-1).Draw(t, "in"); k >= 0 {
				node.Group = g.Groups[k].ID
			}
			g.Nodes = append(g.Nodes, node)
		}
		seen := map[[2]int]bool{}
		for range rapid.IntRange(0, 2*n).Draw(t, "edges") {
			a, b := rapid.IntRange(0, n-1).Draw(t, "from"), rapid.IntRange(0, n-1).Draw(t, "to")
			if a != b && !seen[[2]int{a, b}] {
				g.Edges = append(g.Edges, layouts.GraphEdge{From: g.Nodes[a].ID, To: g.Nodes[b].ID, Label: maybe(t, "label"), Kind: rapid.SampledFrom([]diagram.LinkKind{diagram.Plain, diagram.Main, diagram.Failure}).Draw(t, "kind")})
			}
			seen[[2]int{a, b}] = true
		}
		soundOrTooWide(t, g, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
