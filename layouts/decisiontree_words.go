package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// treeWords are words of a place: measured once, broken for each width that
// is tried.
type treeWords struct {
	ctx   diagram.Context // of the author's field
	text  string
	style theme.TextStyle
	one   []text.Line // on one line
	lines []text.Line // as they are set
	width [3]float64  // by treeMeasure
	known bool        // the least width is known
}

// A treeMeasure is one way to measure the width of words.
type treeMeasure uint8

const (
	treeFull   treeMeasure = iota // on one line
	treeWanted                    // on one line, but long ones wrapped
	treeLeast                     // the widest part that cannot be broken
)

// Widths in u from which on words rather wrap than make a column wider.
const (
	treeNameMax   = 190
	treeNoteMax   = 170
	treeAnswerMax = 112
)

// words returns measured words that want to be at most so wide.
func (p *treePlan) words(ctx diagram.Context, s string, st theme.TextStyle, most float64) treeWords {
	if s == "" {
		return treeWords{known: true}
	}
	w := treeWords{ctx: ctx, text: s, style: st, one: []text.Line{ctx.Line(s, st)}}
	full := w.one[0].Width
	w.width[treeFull], w.width[treeWanted] = full, full
	if full > most {
		w.width[treeWanted] = max(most, w.at(treeLeast))
	}
	return w
}

// at returns a width of the words. The least one is measured when it is first
// asked for: in most trees that is never.
func (w *treeWords) at(m treeMeasure) float64 {
	if m == treeLeast && !w.known {
		w.width[treeLeast], w.known = w.ctx.Longest(w.text, w.style), true
	}
	return w.width[m]
}

// set breaks the words only where they are wider than their room: most are
// not.
func (w *treeWords) set(room float64) {
	switch {
	case w.text == "":
	case w.width[treeFull] <= room:
		w.lines = w.one
	default:
		w.lines = w.ctx.Wrap(w.text, w.style, max(room, 1))
	}
}

// height is that of the lines as they are set.
func (w *treeWords) height() float64 { return float64(float64(len(w.lines)) * w.style.Leading) }

// measure measures all words.
func (p *treePlan) measure() {
	ty := p.ctx.Type()
	fits := make([]treeFit, len(p.nodes.at))
	for i := range p.nodes.at {
		n := &p.nodes.at[i]
		n.treeFit = &fits[i]
		head, name, answer := ty.Caps.In(n.role.Ink()), ty.Label, ty.Tag.In(theme.Ink2)
		headField, nameField := "Group", "Name"
		if n.kind == treeAsk {
			head, name, headField, nameField = ty.Tick, ty.SmallLabel, "Criterion", "Question"
		}
		if n.path {
			answer = answer.In(n.role.Ink())
		}
		label := n.name
		if n.kind == treeRef {
			label = "→" + nbsp + n.name
		}
		n.head = p.words(n.ctx.In(headField), n.caption, head, treeNoteMax)
		n.label = p.words(n.ctx.In(nameField), label, name, treeNameMax)
		n.more = p.words(n.ctx.In("Note"), n.note, ty.Note, treeNoteMax)
		n.answer = p.words(n.ctx, n.on, answer, treeAnswerMax)
	}
}

// boxWidth is the width of a box around its words.
func (p *treePlan) boxWidth(n *treeNode, m treeMeasure) float64 {
	left, right := p.pads(n)
	icon := p.iconRoom(n)
	w := max(icon+treeSpared(n.label.at(m), right), treeSpared(n.more.at(m), right))
	if p.headed(n) {
		w = max(w, treeSpared(n.head.at(m), right))
	}
	if n.kind == treeAside {
		w = n.more.at(m)
	}
	return math.Ceil(left + w)
}

// Readers may replace our fonts by others: words then still stay in their box.
const (
	treeWider = 1.15 // how much wider the widest usual font, DejaVu Sans, sets words
	treeRest  = 3    // u from these to the edge of the box
)

// treeSpared is the room from the start of words to the edge of their box.
func treeSpared(w, right float64) float64 {
	return max(w+right, float64(w*treeWider)+treeRest)
}

// treeRoom is the widest that words may be with so much room to the edge.
func treeRoom(spared, right float64) float64 {
	return min(spared-right, geom.Snap((spared-treeRest)/treeWider))
}

// headed reports whether a box has a line above its name.
func (p *treePlan) headed(n *treeNode) bool {
	return n.caption != "" && (n.kind == treeAsk || p.captions)
}

// iconRoom is what a small icon takes in the line of the name.
func (p *treePlan) iconRoom(n *treeNode) float64 {
	if p.compact && n.icon != "" {
		return treeIcon + treeIconGap
	}
	return 0
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
	room, labelRoom := treeRoom(width-left, right), treeRoom(width-left-p.iconRoom(n), right)
	if n.kind == treeAside {
		room = width
	}
	n.head.lines = nil
	if p.headed(n) {
		n.head.set(room)
	}
	n.label.set(labelRoom)
	n.more.set(room)
	return n.height()
}

// height is that of a box around the words as they are set.
func (n *treeNode) height() float64 {
	h := n.wordsHeight()
	if n.kind == treeAside {
		return h
	}
	return max(treeBox, math.Ceil(h+2*treeRim))
}

// wordsHeight is the height of all words of a place.
func (n *treeNode) wordsHeight() float64 {
	h := n.head.height() + n.label.height() + n.more.height()
	if len(n.head.lines) > 0 {
		h += treeHeadGap
	}
	return h
}

// setAnswer breaks the answer that leads to a place and returns its height.
func (p *treePlan) setAnswer(i int, room float64) float64 {
	n := &p.nodes.at[i]
	n.answer.set(room)
	return n.answer.height()
}
