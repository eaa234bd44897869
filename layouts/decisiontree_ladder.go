package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
)

// Numbers of a ladder in u.
const (
	ladderMost      = 12  // columns at most
	ladderDrop      = 36  // from a box' left edge to the line that goes down from it
	ladderTight     = 28  // the same where room is short
	ladderNarrow    = 104 // a column with words on several lines is no narrower
	ladderRootLines = 2.4 // of the root's question, about, where its column is narrow
	ladderStretch   = 36  // what a gap may get of the room that is left
	ladderGrow      = 1.25
	ladderAsideGap  = 28 // from the line that goes down to an aside
)

// A ladderPlan is one way to fit a tree into columns.
type ladderPlan struct {
	*treePlan
	col   []int     // of each place; leaves stand in the last one
	x, w  []float64 // of each column
	gap   []float64 // after each column but the last
	drop  float64
	alone bool // the first column holds nothing but the root
}

// ladder draws the tree as a ladder: with as many columns as fit, first with
// icons on tiles, then with small ones.
func (p *treePlan) ladder() (diagram.Frame, bool) {
	need := ladderNeeds(p.nodes.kids)
	least := max(need[0], 1)
	p.captions = false
	for columns := min(max(ladderDepth(p.nodes.kids), 1), max(ladderMost, least)); columns >= least && least <= ladderMost; columns-- {
		l := &ladderPlan{treePlan: p, col: ladderColumns(p.nodes.kids, need, columns)}
		for _, compact := range [...]bool{false, true} {
			p.compact = compact
			if l.fit(columns, columns == least) {
				return l.draw(), true
			}
		}
	}
	return diagram.Frame{}, false
}

// fit sets widths and gaps of the columns and reports whether they fit. Words
// wrap in the root's own column; in others only if they must.
func (l *ladderPlan) fit(columns int, wrap bool) bool {
	full, least, boxes := make([]float64, columns+1), make([]float64, columns+1), make([][]float64, columns+1)
	l.gap = make([]float64, columns)
	l.drop = ladderDrop
	if l.compact {
		l.drop = ladderTight
	}
	in := make([]int, columns+1)
	for i := range l.nodes.at {
		n := &l.nodes.at[i]
		c := l.col[i]
		in[c]++
		narrow := treeWanted
		if wrap && l.compact || i == 0 {
			narrow = treeLeast
		}
		if n.kind == treeAside && l.asideBelow(i) {
			// It takes the rest of the column of its question, and of the gap.
			c = l.col[n.parent]
			least[c] = max(least[c], math.Ceil(n.more.at(narrow))+l.drop+ladderAsideGap)
			l.makeRoom(i, narrow, full, least)
			continue
		}
		boxes[c] = append(boxes[c], l.boxWidth(n, treeWanted))
		full[c] = max(full[c], boxes[c][len(boxes[c])-1])
		least[c] = max(least[c], l.boxWidth(n, narrow))
		if n.kind != treeAsk {
			least[c] = max(least[c], math.Ceil(n.head.at(narrow)))
		}
		if n.parent >= 0 {
			l.makeRoom(i, narrow, full, least)
		}
	}
	l.alone = in[0] == 1 && columns > 1
	for c := range least {
		full[c] = max(full[c], least[c])
		switch {
		case l.alone && c == 0:
			// The root hangs down, but not further than a few lines.
			left, right := l.pads(&l.nodes.at[0])
			least[0] = max(least[0], min(full[0], math.Ceil(left+treeSpared(l.nodes.at[0].label.at(treeFull)/ladderRootLines, right))))
		case wrap && l.compact:
			least[c] = max(least[c], min(full[c], ladderNarrow))
		default:
			least[c] = full[c]
		}
	}
	room := l.width
	for _, g := range l.gap {
		room -= g
	}
	w, ok := treeColumns{full, least, boxes}.share(room)
	if !ok {
		return false
	}
	l.w = w
	l.spread()
	return true
}

// makeRoom makes gap and column wide enough for the answer that leads to a
// place.
func (l *ladderPlan) makeRoom(i int, narrow treeMeasure, full, least []float64) {
	n := &l.nodes.at[i]
	c := l.col[n.parent]
	l.gap[c] = max(l.gap[c], treePadRight+treeReach+treeRim)
	if l.first(i) {
		l.gap[c] = max(l.gap[c], math.Ceil(n.answer.at(treeWanted)+treeAnswerPad))
		return
	}
	least[c] = max(least[c], math.Ceil(l.drop+treePart+n.answer.at(narrow)))
	full[c] = max(full[c], math.Ceil(l.drop+treePart+n.answer.at(treeWanted)))
}

// first reports whether a place stands straight on from its parent.
func (l *ladderPlan) first(i int) bool { return l.nodes.kids[l.nodes.at[i].parent][0] == i }

// lastKid reports whether a place is its parent's last.
func (l *ladderPlan) lastKid(i int) bool {
	kids := l.nodes.kids[l.nodes.at[i].parent]
	return kids[len(kids)-1] == i
}

// asideBelow reports whether an aside stands in the column of its question.
func (l *ladderPlan) asideBelow(i int) bool { return l.lastKid(i) && !l.first(i) }

// spread shares out the room that is left: gaps grow a little, then columns.
func (l *ladderPlan) spread() {
	l.level()
	rest := l.width
	for c, w := range l.w {
		rest -= w
		if c < len(l.gap) {
			rest -= l.gap[c]
		}
	}
	more := math.Floor(min(rest/float64(len(l.gap)), ladderStretch))
	total := 0.0
	for c := range l.gap {
		l.gap[c] += more
		rest -= more
	}
	for _, w := range l.w {
		total += w
	}
	grow := min(1+rest/total, ladderGrow)
	x := 0.0
	l.x = make([]float64, len(l.w))
	for c := range l.w {
		l.x[c] = x
		l.w[c] = math.Floor(float64(l.w[c] * grow))
		x += l.w[c]
		if c < len(l.gap) {
			x += l.gap[c]
		}
	}
}

// level makes the columns of questions equally wide where there is room.
func (l *ladderPlan) level() {
	from := 0
	if l.alone {
		from = 1
	}
	most, sum := 0.0, 0.0
	for c, w := range l.w {
		if c >= from && c < len(l.w)-1 {
			most = max(most, w)
		}
		sum += w
	}
	for _, g := range l.gap {
		sum += g
	}
	for c := from; c < len(l.w)-1; c++ {
		sum += most - l.w[c]
	}
	if sum > l.width {
		return
	}
	for c := from; c < len(l.w)-1; c++ {
		l.w[c] = most
	}
}
