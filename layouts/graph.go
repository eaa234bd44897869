package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts/internal/layered"
	"github.com/burindev/burin/shapes"
)

// Graph shows what leads to what, from nodes and edges alone: the nodes stand
// in ranks, so that edges lead one way, cross little and bend little; those of
// a group stand together. Nothing is placed by the author.
//
// The ranks run to the right where there is room, else down the page. What
// fits neither way becomes a list of nodes with what they lead to.
type Graph struct {
	ID     diagram.ID   `validate:"omitempty,id"`
	Nodes  []GraphNode  `validate:"required,max=2000,dive"`
	Edges  []GraphEdge  `validate:"max=6000,dive"`
	Groups []GraphGroup `validate:"max=40,dive"`
	// Down lets the ranks run down the page even where there is room for them
	// to run to the right.
	Down bool
}

// A GraphNode is a box.
type GraphNode struct {
	ID    diagram.ID `validate:"required,id"`
	Thing shapes.Thing
	// Name, Icon and Role are those of the thing where they are empty.
	Name   string      `validate:"max=2000"`
	Note   string      `validate:"max=2000"`
	Icon   shapes.Icon `validate:"max=64"`
	Role   diagram.Role
	Tag    string     `validate:"max=24"`
	Strong bool       // the one to remember
	Group  diagram.ID // that it is in; empty: none
}

// A GraphEdge leads from one node to another.
type GraphEdge struct {
	From, To diagram.ID `validate:"required"`
	Label    string     `validate:"max=2000"`
	Kind     diagram.LinkKind
	Role     diagram.Role // of a main path
}

// A GraphGroup is a set of nodes with a heading.
type GraphGroup struct {
	ID   diagram.ID   `validate:"required,id"`
	Name string       `validate:"max=2000"`
	Role diagram.Role // of its ground; Neutral: the page's grey
}

// NodeID implements [diagram.Named].
func (g Graph) NodeID() diagram.ID { return g.ID }

// name is what a node is called.
func (n GraphNode) name() string {
	if n.Name != "" {
		return n.Name
	}
	return n.Thing.Name
}

// numbers are the places of the nodes in the author's list, by their names.
func (g Graph) numbers() map[diagram.ID]int {
	at := make(map[diagram.ID]int, len(g.Nodes))
	for i, n := range g.Nodes {
		at[n.ID] = i
	}
	return at
}

func (n GraphNode) card(form shapes.CardForm) shapes.Card {
	return shapes.Card{ID: n.ID, Thing: n.Thing, Name: n.Name, Note: n.Note, Icon: n.Icon, Role: n.Role, Tag: n.Tag, Strong: n.Strong, Form: form, Roomy: true}
}

// Widths of boxes and of a graph in u.
const (
	graphWidth     = 896 // where the width is unbounded
	graphCard      = 176 // of boxes with the icon beside the words, at most
	graphUpright   = 124 // of boxes with the icon above them, at most
	graphMostDrawn = 300 // nodes; more are listed, no page has room for them
)

// Layout implements [diagram.Node].
func (g Graph) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(graphWidth)
	if len(g.Nodes) <= graphMostDrawn {
		for _, down := range [...]bool{false, true} {
			if g.Down && !down {
				continue
			}
			for _, box := range graphBoxes {
				trial, ok := ctx.Trial()
				l := graphLayout{Graph: g, ctx: trial, width: width, down: down, graphBox: box}
				if f, fits := l.draw(); fits && ok() {
					return f
				}
			}
		}
	}
	return placeList{width: width, doc: g.doc()}.draw(ctx, g.places(ctx))
}

// places are the nodes as a list.
func (g Graph) places(ctx diagram.Context) []listedPlace {
	next := g.next()
	places := make([]listedPlace, len(g.Nodes))
	for i, n := range g.Nodes {
		places[i] = listedPlace{ctx: ctx.In("Nodes", i), id: n.ID, kind: "GraphNode", name: n.name(), note: joinWords(" · ", n.Note, g.groupName(n), n.Tag)}
		for _, words := range next[i] {
			places[i].next = append(places[i].next, "→"+nbsp+words)
		}
	}
	return places
}

// A graphBox is how boxes are drawn.
type graphBox struct {
	form  shapes.CardForm
	tight bool // words wrap
}

// graphBoxes are the ways to draw boxes, the most comfortable first.
var graphBoxes = [...]graphBox{{shapes.Beside, false}, {shapes.Upright, false}, {shapes.Beside, true}, {shapes.Upright, true}}

// A graphLayout is one attempt to lay a graph out.
type graphLayout struct {
	Graph
	ctx   diagram.Context
	width float64
	down  bool
	graphBox

	boxes  []diagram.Frame
	placed layered.Layout
	labels []graphLabel
	heads  []graphHead
}
