package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/shapes"
)

// Numbers of a state machine in u.
const (
	stateCard     = 124 // of states of the path side by side, at most
	stateGap      = 48  // between them, at least
	stateLabelPad = 22  // of a line beside its words: the head and some air
	stateRise     = 44  // from a state of waiting to the one below it
	stateDrop     = 84  // from the path to the states below it
	stateBeside   = 28  // between states beside each other, at least
	stateSide     = 220 // of states off the path, at most
	stateColumn   = 168 // of states of the path under each other
	stateStep     = 32  // between those
	statePort     = 26  // of a side, for each line that leaves it
	stateDetail   = 8   // from a state to its details, and between their columns
	stateFoot     = 44  // below all, for lines that lead back
	stateMargin   = 28  // beside the states at the right, for the same
	stateWiden    = 12  // by which gaps grow where a line finds no way
	stateTries    = 10
)

// stateLabels are the widths in u to which words between states of the path
// wrap, the most comfortable first.
var stateLabels = [...]float64{76, 60, 48, 32}

// A statePlan is one attempt to lay a state machine out.
type statePlan struct {
	StateMachine
	ctx   diagram.Context
	width float64
	down  bool

	frames  []diagram.Frame
	at      []geom.Point
	details [][]stateLine // by state
	words   float64       // width to which words between states of the path wrap
	more    float64       // by which gaps have grown
	board   linkBoard
	height  float64
}

// A stateLine is a detail, measured.
type stateLine struct{ label, text text.Line }

// settle places the states and joins them, with wider gaps until all lines
// find a way.
func (p *statePlan) settle() bool {
	p.measureDetails()
	for range stateTries {
		fits := p.placeRow
		if p.down {
			fits = p.placeColumn
		}
		if !fits() {
			return false
		}
		p.wire()
		if len(p.board.route(geom.R(0, 0, p.width, p.height))) == 0 {
			p.height = p.foot()
			return true
		}
		p.more += stateWiden
	}
	return false
}

// foot is where the picture ends.
func (p *statePlan) foot() float64 {
	foot := 0.0
	for i, f := range p.frames {
		foot = max(foot, p.at[i].Y+f.Size.H+p.detailSize(i).H)
	}
	for _, w := range p.board.wires {
		foot = max(foot, w.way.Label.Max.Y)
		for _, q := range w.way.Points {
			foot = max(foot, q.Y+1)
		}
	}
	return geom.SnapUp(foot)
}

// card is a state as it is drawn.
func (p *statePlan) card(i int, form shapes.CardForm) shapes.Card {
	s := p.state(i)
	c := shapes.Card{ID: s.ID, Thing: s.Thing, Name: s.Name, Note: s.Note, Icon: s.Icon, Role: s.role(), Strong: s.Strong, Form: form, Roomy: true}
	switch s.Kind {
	case StateWaiting:
		if i >= len(p.Path) && p.home(i) >= 0 {
			c.Round = true
		} else {
			c.Border = s.role()
		}
	case StateFailed:
		c.Border = diagram.Danger
	}
	return c
}

// lay lays a state out.
func (p *statePlan) lay(i int, form shapes.CardForm, c diagram.Constraints) diagram.Frame {
	return p.ctxOf(p.ctx, i).Layout(p.card(i, form), c)
}

// home is the state of the path to which a state of waiting belongs: the only
// one that it is joined with. -1: none.
func (p *statePlan) home(i int) int {
	home := -1
	if p.state(i).Kind != StateWaiting || i < len(p.Path) {
		return -1
	}
	for _, l := range p.Moves {
		from, ok := p.index(l.From)
		to, known := p.index(l.To)
		if !ok || !known || from != i && to != i {
			continue
		}
		other := from + to - i
		if other >= len(p.Path) || home >= 0 && home != other {
			return -1
		}
		home = other
	}
	return home
}

func (p *statePlan) measureDetails() {
	ty := p.ctx.Type()
	p.details = make([][]stateLine, p.count())
	for i := range p.count() {
		for k, d := range p.state(i).Details {
			at := p.ctxOf(p.ctx, i).In("Details", k)
			p.details[i] = append(p.details[i], stateLine{at.In("Label").Line(d.Label, ty.Tag.In(d.Role.Ink())), at.In("Text").Line(d.Text, ty.Code)})
		}
	}
}

// detailSize is the room that the details of a state take under it.
func (p *statePlan) detailSize(i int) geom.Size {
	var s geom.Size
	label := 0.0
	for _, d := range p.details[i] {
		label = max(label, d.label.Width)
	}
	for _, d := range p.details[i] {
		s.W = max(s.W, label+stateDetail+diagram.InOtherFonts(d.text.Width))
		s.H += p.ctx.Type().Note.Leading
	}
	if s.H > 0 {
		s.H += stateDetail
	}
	return s
}

// joined returns the moves between two states, in either direction.
func (p *statePlan) joined(a, b int) (moves []diagram.Link) {
	for _, l := range p.Moves {
		if i, ok := p.index(l.From); ok && (i == a || i == b) {
			if k, ok := p.index(l.To); ok && i+k == a+b && (k == a || k == b) {
				moves = append(moves, l)
			}
		}
	}
	return moves
}

// labelWidth is the width that the words of moves between two states take.
func (p *statePlan) labelWidth(a, b int, most float64) (w, h float64) {
	for _, l := range p.joined(a, b) {
		lines := wrapped(p.ctx, l.Label, p.ctx.Type().Note, max(most, p.ctx.Longest(l.Label, p.ctx.Type().Note)))
		w, h = max(w, widestLine(lines)), max(h, linesHeight(lines))
	}
	return w, h
}

// wire hands the boxes and lines to the board.
func (p *statePlan) wire() {
	p.board = linkBoard{ctx: p.ctx}
	for i, f := range p.frames {
		p.board.boxes = append(p.board.boxes, linkBox{id: p.state(i).ID, outline: f.Outline.Moved(p.at[i]), parent: -1})
		if s := p.detailSize(i); s.H > 0 {
			p.board.words = append(p.board.words, geom.RectOf(p.at[i].Add(geom.Pt(0, f.Size.H+stateDetail/2)), s))
		}
	}
	for k, l := range p.Moves {
		from, ok := p.index(l.From)
		to, known := p.index(l.To)
		if !ok || !known {
			continue
		}
		if l.Kind == diagram.Plain {
			switch {
			case to < len(p.Path) && to == from+1:
				l.Kind = diagram.Main
			case p.state(to).Kind == StateFailed && p.state(from).Kind != StateFailed:
				l.Kind = diagram.Failure
			}
		}
		p.sides(&l, from, to)
		p.board.wire(p.ctx.In("Moves", k), l, from, to)
		w := &p.board.wires[len(p.board.wires)-1]
		if !p.down && from < len(p.Path) && to < len(p.Path) && l.Label != "" {
			// Between neighbours the words stand on as many lines as they need.
			w.labels = [][]text.Line{w.words(max(p.words, w.ctx.In("Label").Longest(l.Label, p.ctx.Type().Note)))}
		}
	}
}

// sides chooses the sides of a line where the author did not.
func (p *statePlan) sides(l *diagram.Link, from, to int) {
	if l.FromSide != geom.Auto || l.ToSide != geom.Auto {
		return
	}
	n := len(p.Path)
	on := func(i int) bool { return i < n }
	ahead, across := geom.Right, geom.Bottom
	if p.down {
		ahead, across = geom.Bottom, geom.Right
	}
	back, opposite := ahead.Opposite(), across.Opposite()
	switch {
	case on(from) && to == from+1 && on(to):
		l.FromSide, l.ToSide = ahead, back
	case on(from) && on(to):
	case on(from) && !p.down && p.home(to) == from:
		l.FromSide, l.ToSide = geom.Top, geom.Bottom
	case on(to) && !p.down && p.home(from) == to:
		l.FromSide, l.ToSide = geom.Bottom, geom.Top
	case on(from):
		l.FromSide, l.ToSide = across, opposite
	case on(to) && p.home(from) == to:
		l.FromSide, l.ToSide = opposite, across
	case on(to):
		l.ToSide = across
	}
}

// order returns the states off the path, those above it left out, as they
// stand along it: by the mean place of the states of the path that they are
// joined with. One that is joined with none stands beside one that is.
func (p *statePlan) order(center func(i int) float64) (others []int, want []float64) {
	n := len(p.Path)
	at := make([]float64, p.count())
	known := make([]bool, p.count())
	for i := range n {
		at[i], known[i] = center(i), true
	}
	for range p.count() {
		for i := n; i < p.count(); i++ {
			if known[i] {
				continue
			}
			sum, k := 0.0, 0
			for j := range p.count() {
				if j == i || !known[j] || j >= n && k > 0 {
					continue
				}
				if j < n && p.leads(j, i) || j >= n && len(p.joined(i, j)) > 0 {
					sum, k = sum+at[j], k+1
				}
			}
			if k > 0 {
				at[i], known[i] = sum/float64(k), true
			}
		}
	}
	for i := n; i < p.count(); i++ {
		if p.down || p.home(i) < 0 {
			others = append(others, i)
		}
	}
	slices.SortStableFunc(others, func(a, b int) int { return cmp.Compare(at[a], at[b]) })
	for _, i := range others {
		want = append(want, at[i])
	}
	return others, want
}

// leads reports whether a move leads from a state to another.
func (p *statePlan) leads(from, to int) bool {
	for _, l := range p.Moves {
		if l.From == p.state(from).ID && l.To == p.state(to).ID {
			return true
		}
	}
	return false
}
