package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A treePlan is a measured tree on its way to a picture.
type treePlan struct {
	tree  DecisionTree
	ctx   diagram.Context
	nodes treeNodes
	width float64

	compact  bool         // icons stand in the line of the name, padding is tight
	captions bool         // groups are named in the boxes instead of by headings
	least    bool         // the least widths are known
	edges    *diagram.Pen // lines and answers
	main     *diagram.Pen // those of default paths
}

// A treeFit is the measure of one place and where it stands.
type treeFit struct {
	full                treeWidths // on one line each
	want                treeWidths // the same, long words wrapped
	min                 treeWidths // the widest parts that cannot be broken
	heads, names, notes []text.Line
	answer              []text.Line
	box                 geom.Rect
	covered             bool // a shared box stands for it, that of cover
	cover               int
}

// treeWidths are the widths of a place's words.
type treeWidths struct{ head, name, note, answer float64 }

// Numbers of a tree in u.
const (
	treeBox       = 54 // least height of a box
	treePad       = 14 // left of words without a tile
	treePadRight  = 10
	treeTightPad  = 13
	treeTightEnd  = 8
	treeTilePad   = 9
	treeTile      = 36
	treeTileGap   = 11
	treeIcon      = 20
	treeIconGap   = 7
	treeRim       = 8   // above and below words
	treeHeadGap   = 2   // from a criterion to its question
	treeGap       = 12  // between two boxes
	treeNameMax   = 190 // from here on words rather wrap than make a column wider
	treeNoteMax   = 170
	treeAnswerMax = 112
	treeAnswerPad = 9  // what the gap between columns has over an answer
	treeBeside    = 8  // from a line to the answer beside it
	treeAbove     = 6  // from a line to the answer above it
	treeReach     = 11 // of an arrowhead and the gap at its tip
	treeTurn      = 12 // from a box to the line that its answers share
	treeTight     = 130
)

func (p *treePlan) headStyle(n *treeNode) theme.TextStyle {
	if n.kind == treeAsk {
		return p.ctx.Type().Tick
	}
	return p.ctx.Type().Caps.In(n.role.Ink())
}

func (p *treePlan) nameStyle(n *treeNode) theme.TextStyle {
	if n.kind == treeAsk {
		return p.ctx.Type().SmallLabel
	}
	return p.ctx.Type().Label
}

func (p *treePlan) answerStyle(n *treeNode) theme.TextStyle {
	if n.path {
		return p.ctx.Type().Tag.In(n.role.Ink())
	}
	return p.ctx.Type().Tag.In(theme.Ink2)
}

// nameField is the author's field that a node's name comes from.
func nameField(n *treeNode) string {
	if n.kind == treeAsk {
		return "Question"
	}
	return "Name"
}

func headField(n *treeNode) string {
	if n.kind == treeAsk {
		return "Criterion"
	}
	return "Group"
}

// measure measures all words on one line.
func (p *treePlan) measure() {
	note := p.ctx.Type().Note
	one := func(ctx diagram.Context, s string, st theme.TextStyle) float64 {
		if s == "" {
			return 0
		}
		return ctx.Line(s, st).Width
	}
	for i := range p.nodes.at {
		n := &p.nodes.at[i]
		n.full = treeWidths{
			head: one(n.ctx.In(headField(n)), n.caption, p.headStyle(n)), name: one(n.ctx.In(nameField(n)), p.named(n), p.nameStyle(n)),
			note: one(n.ctx.In("Note"), n.note, note), answer: one(n.ctx, n.on, p.ctx.Type().Tag),
		}
	}
}

// measureLeast measures the narrowest columns that the words fit into.
func (p *treePlan) measureLeast() {
	if p.least {
		return
	}
	p.least = true
	note := p.ctx.Type().Note
	longest := func(ctx diagram.Context, s string, st theme.TextStyle) float64 {
		if s == "" {
			return 0
		}
		return ctx.Longest(s, st)
	}
	for i := range p.nodes.at {
		n := &p.nodes.at[i]
		n.min = treeWidths{
			head: longest(n.ctx.In(headField(n)), n.caption, p.headStyle(n)), name: longest(n.ctx.In(nameField(n)), p.named(n), p.nameStyle(n)),
			note: longest(n.ctx.In("Note"), n.note, note), answer: longest(n.ctx, n.on, p.ctx.Type().Tag),
		}
		n.want = treeWidths{
			head: treeWant(n.full.head, n.min.head, treeNoteMax), name: treeWant(n.full.name, n.min.name, treeNameMax),
			note: treeWant(n.full.note, n.min.note, treeNoteMax), answer: treeWant(n.full.answer, n.min.answer, treeAnswerMax),
		}
	}
}

// treeWant is how wide words would like to be: on one line up to a measure.
func treeWant(full, least, most float64) float64 { return max(min(full, most), least) }

// named is the name as it is set: a reference points on.
func (p *treePlan) named(n *treeNode) string {
	if n.kind == treeRef {
		return "→" + nbsp + n.name
	}
	return n.name
}

// fanOut is the greatest number of answers of a question.
func (p *treePlan) fanOut() int {
	most := 0
	for _, k := range p.nodes.kids {
		most = max(most, len(k))
	}
	return most
}

// boxWidth is the width of a box around words of the given widths.
func (p *treePlan) boxWidth(n *treeNode, w treeWidths) float64 {
	left, right := p.pads(n)
	head := w.head
	if n.kind != treeAsk && !p.captions {
		head = 0
	}
	name := w.name
	if p.compact && n.icon != "" {
		name += treeIcon + treeIconGap
	}
	return math.Ceil(left + max(head, name, w.note) + right)
}

// pads is the room beside the words of a box.
func (p *treePlan) pads(n *treeNode) (left, right float64) {
	switch {
	case n.kind == treeAside:
		return 0, 0
	case p.compact:
		return treeTightPad, treeTightEnd
	case n.icon != "":
		return treeTilePad + treeTile + treeTileGap, treePadRight
	}
	return treePad, treePadRight
}

// set breaks the words of a place for a box of the given width and returns
// the box's height.
func (p *treePlan) set(i int, width float64) float64 {
	n := &p.nodes.at[i]
	left, right := p.pads(n)
	room := max(width-left-right, 1)
	n.heads = nil
	if n.caption != "" && (n.kind == treeAsk || p.captions) {
		n.heads = p.lines(n.ctx.In(headField(n)), n.caption, p.headStyle(n), n.full.head, room)
	}
	nameRoom := room
	if p.compact && n.icon != "" {
		nameRoom = max(room-treeIcon-treeIconGap, 1)
	}
	n.names = p.lines(n.ctx.In(nameField(n)), p.named(n), p.nameStyle(n), n.full.name, nameRoom)
	n.notes = p.lines(n.ctx.In("Note"), n.note, p.ctx.Type().Note, n.full.note, room)
	h := n.wordsHeight()
	if n.kind == treeAside {
		return h
	}
	return max(treeBox, math.Ceil(h+2*treeRim))
}

// wordsHeight is the height of all words of a place.
func (n *treeNode) wordsHeight() float64 {
	h := linesHeight(n.heads, n.names, n.notes)
	if len(n.heads) > 0 {
		h += treeHeadGap
	}
	return h
}

// lines breaks words only where they are wider than their room: most are not.
func (p *treePlan) lines(ctx diagram.Context, s string, st theme.TextStyle, full, room float64) []text.Line {
	switch {
	case s == "":
		return nil
	case full <= room:
		return []text.Line{ctx.Line(s, st)}
	}
	return ctx.Wrap(s, st, room)
}

// setAnswer breaks the answer that leads to a place and returns its height.
func (p *treePlan) setAnswer(i int, room float64) float64 {
	n := &p.nodes.at[i]
	n.answer = p.lines(n.ctx, n.on, p.answerStyle(n), n.full.answer, max(room, 1))
	return linesHeight(n.answer)
}
