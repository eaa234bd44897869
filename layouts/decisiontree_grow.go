package layouts

import (
	"fmt"
	"unicode/utf8"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Limits of a tree.
const (
	mostTreeNodes = 100_000 // beyond, a decision surely contains itself
	longestLabel  = 2000    // characters
)

// A treeKind is what stands at one place of a tree.
type treeKind uint8

const (
	treeAsk   treeKind = iota // a question
	treeLeaf                  // an outcome
	treeAside                 // an outcome without a box
	treeRef                   // a reference to a place elsewhere
)

// A treeNode is one place of a tree.
type treeNode struct {
	kind    treeKind
	ctx     diagram.Context // for errors
	id      diagram.ID
	parent  int    // -1: the root
	on      string // the answer that leads here
	caption string // a question's criterion, an outcome's group
	name    string
	note    string
	icon    shapes.Icon
	role    diagram.Role
	chosen  bool   // the default outcome
	path    bool   // the line that leads here is part of a default path
	target  int    // of a reference
	thing   string // the book's thing

	*treeFit // once it is measured
}

// A grower turns an author's tree into a list of places, parents before their
// kids, kids in order.
type grower struct {
	tree  DecisionTree
	fail  func(at diagram.Context, kind error, problem, fix string) // nil: the tree is known to be sound
	nodes []treeNode
	kids  [][]int
	refs  []treeRefAt
}

type treeRefAt struct {
	node int
	ctx  diagram.Context
}

func (g *grower) report(at diagram.Context, kind error, problem, fix string) {
	if g.fail != nil {
		g.fail(at, kind, problem, fix)
	}
}

// treeNodes are the places of a tree and the kids of each.
type treeNodes struct {
	at   []treeNode
	kids [][]int
}

func (g *grower) grow(ctx diagram.Context) treeNodes {
	n := countNext(g.tree.Root, mostTreeNodes+1)
	if n > mostTreeNodes {
		g.report(ctx.In("Root"), diagram.ErrDepth, fmt.Sprintf("more than %d questions and outcomes", mostTreeNodes),
			"look for a decision that contains itself; use a Ref to lead back")
		return treeNodes{}
	}
	g.nodes, g.kids = make([]treeNode, 0, n), make([][]int, 0, n)
	g.decision(ctx.In("Root"), g.tree.Root, -1, "")
	g.resolve(ctx)
	for i := range g.nodes {
		for k := i; g.nodes[i].chosen && k >= 0 && !g.nodes[k].path; k = g.nodes[k].parent {
			g.nodes[k].path = true
			if g.nodes[k].kind == treeAsk {
				g.nodes[k].role = g.nodes[i].role
			}
		}
	}
	return treeNodes{g.nodes, g.kids}
}

// add appends a place and returns its index.
func (g *grower) add(n treeNode, parent int, on string) int {
	n.parent, n.on, n.target = parent, on, -1
	for _, f := range [...]struct{ field, text string }{{"ID", string(n.id)}, {"Question", n.name}, {"Criterion", n.caption}, {"Note", n.note}, {"On", on}} {
		if utf8.RuneCountInString(f.text) > longestLabel {
			g.report(n.ctx.In(f.field), diagram.ErrInvalid, fmt.Sprintf("a text of more than %d characters", longestLabel), "shorten it")
		}
	}
	i := len(g.nodes)
	g.nodes, g.kids = append(g.nodes, n), append(g.kids, nil)
	if parent >= 0 {
		g.kids[parent] = append(g.kids[parent], i)
	}
	return i
}

func (g *grower) decision(ctx diagram.Context, d Decision, parent int, on string) {
	if d.Question == "" {
		g.report(ctx.In("Question"), diagram.ErrRequired, "required", "ask something, or lead to an Outcome")
	}
	i := g.add(treeNode{kind: treeAsk, ctx: ctx, id: d.ID, name: d.Question, caption: d.Criterion}, parent, on)
	if len(d.Answers) == 0 {
		g.next(ctx.In("Yes"), d.Yes, i, orWord(g.tree.Yes, "yes"))
		g.next(ctx.In("No"), d.No, i, orWord(g.tree.No, "no"))
		return
	}
	if d.Yes != nil || d.No != nil {
		g.report(ctx.In("Answers"), diagram.ErrInvalid, "a list of answers beside Yes and No", "leave out one of the two")
	}
	if len(d.Answers) == 1 {
		g.report(ctx.In("Answers"), diagram.ErrInvalid, "only one answer", "a question needs at least two")
	}
	for k, a := range d.Answers {
		at := ctx.In("Answers", k)
		if a.On == "" {
			g.report(at.In("On"), diagram.ErrRequired, "required", "say which answer leads on")
		}
		g.next(at.In("To"), a.To, i, a.On)
	}
}

func (g *grower) next(ctx diagram.Context, n Next, parent int, on string) {
	switch n := n.(type) {
	case Decision:
		g.decision(ctx, n, parent, on)
		return
	case *Decision:
		if n != nil {
			g.decision(ctx, *n, parent, on)
			return
		}
	case Outcome:
		g.outcome(ctx, n, parent, on)
		return
	case *Outcome:
		if n != nil {
			g.outcome(ctx, *n, parent, on)
			return
		}
	case Ref:
		i := g.add(treeNode{kind: treeRef, ctx: ctx}, parent, on)
		g.refs = append(g.refs, treeRefAt{i, ctx})
		g.nodes[i].name = string(n)
		return
	}
	g.report(ctx, diagram.ErrRequired, "required", "let the answer lead to a Decision, an Outcome or a Ref")
}

func (g *grower) outcome(ctx diagram.Context, o Outcome, parent int, on string) {
	n := treeNode{kind: treeLeaf, ctx: ctx, id: o.ID, caption: o.Group, name: orWord(o.Name, o.Thing.Name), note: o.Note,
		icon: o.Icon, role: o.Role, chosen: o.Default, thing: o.Thing.Name}
	if n.icon == "" {
		n.icon = o.Thing.Icon
	}
	if n.role == diagram.Neutral {
		n.role = o.Thing.Role
	}
	switch {
	case n.name == "" && n.note == "":
		g.report(ctx.In("Name"), diagram.ErrRequired, "required", "give the outcome a name, a note, or a thing that has a name")
	case n.name == "":
		n.kind = treeAside
	}
	g.add(n, parent, on)
}

// countNext counts places, but no further than most: a decision may contain
// itself.
func countNext(n Next, most int) int {
	var d Decision
	switch n := n.(type) {
	case Decision:
		d = n
	case *Decision:
		if n == nil {
			return 1
		}
		d = *n
	default:
		return 1
	}
	count := 1
	for _, a := range d.Answers {
		if count < most {
			count += countNext(a.To, most-count)
		}
	}
	for _, to := range [...]Next{d.Yes, d.No} {
		if to != nil && count < most {
			count += countNext(to, most-count)
		}
	}
	return count
}

// orWord returns s, or another word where it is empty.
func orWord(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
