package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// DecisionTree leads from one question, answer by answer, to what one should
// do. The question stands in its box, the answer on the line, the outcome in
// the last box; outcomes of one group stand under its heading.
//
// Trees whose questions have two answers are drawn as a ladder: straight on
// is the first answer, down the second one. Others grow from left to right,
// from top to bottom where that is too wide, and then as a ladder too. What
// fits nowhere becomes an outline, in which deeper answers are indented.
type DecisionTree struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Root Decision   `validate:"-"`
	// Yes and No are the words for the answers of a Decision that has Yes and
	// No; empty: "yes" and "no".
	Yes, No string
	// Form is the arrangement to try first.
	Form TreeForm
}

// A TreeForm is how a decision tree is arranged where there is room.
type TreeForm uint8

// The forms.
const (
	TreeAuto   TreeForm = iota // a ladder for two answers a question, else across
	TreeLadder                 // the first answer straight on, the others down
	TreeAcross                 // from left to right, each question amid its answers
	TreeDown                   // from top to bottom, each question above the middle of its answers
)

// A Next is what an answer leads to: a [Decision], an [Outcome] or a [Ref].
type Next interface{ next() }

// A Decision is a question and what its answers lead to: either Yes and No,
// or a list of Answers, at least two.
type Decision struct {
	ID       diagram.ID // names the question's box, so that a link or a Ref can point to it
	Question string
	// Criterion says what the question is about, in a word or two.
	Criterion string
	Yes, No   Next
	Answers   []Answer
}

// An Answer is one way out of a question.
type Answer struct {
	On string // the answer, in one to three words
	To Next
}

// An Outcome ends a path: what to choose, or to do. One that has a note alone
// is an aside: words without a box.
type Outcome struct {
	ID    diagram.ID // names the outcome's box, so that a link or a Ref can point to it
	Thing shapes.Thing
	// Name, Icon and Role are those of the thing where they are empty.
	Name string
	Note string
	Icon shapes.Icon
	Role diagram.Role
	// Group is the heading that the outcome stands under.
	Group string
	// Default marks the outcome to choose when nothing else decides. It and
	// the path to it stand out.
	Default bool
}

// A Ref leads to the outcome or the decision of that ID, which stands
// elsewhere in the tree. Where a ladder has the lines to one outcome below
// each other they end at one tall box; else the place says where to go on.
type Ref diagram.ID

func (Decision) next() {}
func (Outcome) next()  {}
func (Ref) next()      {}

// NodeID implements [diagram.Named].
func (t DecisionTree) NodeID() diagram.ID { return t.ID }

// treeWidth is the width in u where it is unbounded.
const treeWidth = 896

// Check implements [diagram.Checker].
func (t DecisionTree) Check(ctx diagram.Context) {
	g := grower{tree: t, fail: diagram.Context.Fail}
	g.grow(ctx)
}

// Layout implements [diagram.Node].
func (t DecisionTree) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	g := grower{tree: t}
	p := &treePlan{tree: t, ctx: ctx, nodes: g.grow(ctx), width: c.WidthOr(treeWidth)}
	p.measure()
	for _, arrange := range t.arrangements(p) {
		if f, ok := arrange(); ok {
			return f
		}
	}
	return p.outline()
}

// arrangements returns the arrangements to try, the outline left out. They
// decide by arithmetic whether they fit, so that none leaves errors behind.
func (t DecisionTree) arrangements(p *treePlan) []func() (diagram.Frame, bool) {
	ladder, across, down := p.ladder, p.across, p.down
	switch {
	case t.Form == TreeAcross, t.Form == TreeAuto && p.fanOut() > 2:
		return []func() (diagram.Frame, bool){across, down, ladder}
	case t.Form == TreeDown:
		return []func() (diagram.Frame, bool){down, across, ladder}
	}
	return []func() (diagram.Frame, bool){ladder}
}
