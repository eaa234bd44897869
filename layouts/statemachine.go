package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// StateMachine shows the states of something, what moves it from one to
// another, and above all its usual way: those states stand on one line. The
// others stand beside it: a state in which it waits, and from which it only
// returns, above the one it belongs to, all others below.
//
// Where the line is too long for its room it is turned: the usual way runs
// down at the left, the other states stand at the right. Where lines find no
// way either, the states are listed with what they lead to.
type StateMachine struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Path are the states of the usual way, in order.
	Path []State `validate:"required,max=24,dive"`
	// Others are the states off that way.
	Others []State `validate:"max=24,dive"`
	// Moves join states by their IDs; the label says what makes them. Those
	// from one state of the path to the next are main lines, those to a failed
	// state failures, where nothing else is said.
	Moves []diagram.Link `validate:"max=120,dive"`
}

// A State is a box.
type State struct {
	ID    diagram.ID `validate:"required,id"`
	Thing shapes.Thing
	// Name, Icon and Role are those of the thing where they are empty.
	Name   string      `validate:"max=2000"`
	Note   string      `validate:"max=2000"`
	Icon   shapes.Icon `validate:"max=64"`
	Role   diagram.Role
	Strong bool // the state to remember
	Kind   StateKind
	// Details stand under a state off the path, each a word and what it means
	// in the type of code.
	Details []StateDetail `validate:"max=12,dive"`
}

// A StateDetail is a line under a state: "retry" "1001 1011".
type StateDetail struct {
	Label string       `validate:"required,max=2000"`
	Text  string       `validate:"max=2000"`
	Role  diagram.Role // of the label's ink
}

// A StateKind is what a state is like.
type StateKind uint8

// The kinds of state.
const (
	StateNormal  StateKind = iota
	StateWaiting           // nothing moves: a box with round ends
	StateFailed            // something went wrong: an outline of danger
)

// NodeID implements [diagram.Named].
func (m StateMachine) NodeID() diagram.ID { return m.ID }

// name is what a state is called.
func (s State) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.Thing.Name
}

// role is the state's role, that of its kind where it has none.
func (s State) role() diagram.Role {
	switch {
	case s.Role != diagram.Neutral:
		return s.Role
	case s.Thing.Role != diagram.Neutral:
		return s.Thing.Role
	case s.Kind == StateWaiting:
		return diagram.Wait
	case s.Kind == StateFailed:
		return diagram.Danger
	}
	return diagram.Neutral
}

// state returns state i of the path, or behind those one of the others.
func (m StateMachine) state(i int) State {
	if i < len(m.Path) {
		return m.Path[i]
	}
	return m.Others[i-len(m.Path)]
}

// count is the number of all states.
func (m StateMachine) count() int { return len(m.Path) + len(m.Others) }

// index returns the number of a state; false where there is none of the name.
func (m StateMachine) index(id diagram.ID) (int, bool) {
	for i := range m.count() {
		if m.state(i).ID == id {
			return i, true
		}
	}
	return 0, false
}

// ctx returns where errors of a state go.
func (m StateMachine) ctxOf(ctx diagram.Context, i int) diagram.Context {
	if i < len(m.Path) {
		return ctx.In("Path", i)
	}
	return ctx.In("Others", i-len(m.Path))
}

// stateWidth is the width of a state machine in u where it is unbounded.
const stateWidth = 896

// Layout implements [diagram.Node].
func (m StateMachine) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(stateWidth)
	for _, down := range [...]bool{false, true} {
		trial, ok := ctx.Trial()
		p := statePlan{StateMachine: m, ctx: trial, width: width, down: down}
		if p.settle() && ok() {
			return p.frame()
		}
	}
	return placeList{width: width, doc: m.doc()}.draw(ctx, m.places(ctx))
}

// places are the states as a list.
func (m StateMachine) places(ctx diagram.Context) []listedPlace {
	next := m.next()
	places := make([]listedPlace, m.count())
	for i := range places {
		s := m.state(i)
		places[i] = listedPlace{ctx: m.ctxOf(ctx, i), id: s.ID, kind: "State", name: s.name(), note: s.Note, next: next[i]}
		for _, d := range s.Details {
			places[i].next = append(places[i].next, joinWords(": ", d.Label, d.Text))
		}
	}
	return places
}

// next says of each state where it leads.
func (m StateMachine) next() [][]string {
	out := make([][]string, m.count())
	for _, l := range m.Moves {
		from, ok := m.index(l.From)
		to, known := m.index(l.To)
		if ok && known {
			out[from] = append(out[from], joinWords(": ", "→"+nbsp+m.state(to).name(), l.Label))
		}
	}
	return out
}

// doc describes the states as a list, each with what it leads to.
func (m StateMachine) doc() []scene.Block {
	list := scene.List{}
	for i := range m.count() {
		s := m.state(i)
		words := joinWords(": ", s.name(), s.Note)
		switch {
		case i >= len(m.Path) && s.Kind == StateWaiting:
			words += " (a state of waiting)"
		case i >= len(m.Path) && s.Kind == StateFailed:
			words += " (a failure)"
		}
		if s.Strong {
			words += " (the state to remember)"
		}
		it, kids := scene.Item{Text: words}, scene.List{}
		for _, l := range m.Moves {
			if to, ok := m.index(l.To); ok && l.From == s.ID {
				kids.Items = append(kids.Items, scene.Item{Text: joinWords(": ", "leads to "+m.state(to).name(), l.Label)})
			}
		}
		for _, d := range s.Details {
			kids.Items = append(kids.Items, scene.Item{Text: joinWords(": ", d.Label, d.Text)})
		}
		if len(kids.Items) > 0 {
			it.Kids = []scene.Block{kids}
		}
		list.Items = append(list.Items, it)
	}
	return []scene.Block{scene.Paragraph{Text: "The usual way: " + m.way() + "."}, list}
}

// way names the states of the path in order.
func (m StateMachine) way() string {
	words := ""
	for _, s := range m.Path {
		words = joinWords(", ", words, s.name())
	}
	return words
}
