package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Numbers of the rows of a ladder in u.
const (
	ladderFall    = 30 // from a box to the line that turns away below it
	ladderArrow   = 26 // from a box to the next one of its column
	ladderHead    = 46 // what a heading takes between two outcomes
	ladderTopHead = 21 // what it takes above the first one
	ladderHeadUp  = 11 // from a box to the baseline of its heading
	ladderApart   = 24 // between outcomes of a group and those of none
	ladderLines   = 30 // between two lines that end at one box
	treeTail      = 5  // from a box to the answer beside the line from it
)

// A ladderRows stacks the rows of a ladder, each as high as what is above it
// in its columns allows.
type ladderRows struct {
	*ladderPlan
	bottom []float64 // of what stands in each column so far
	passed []float64 // y of the last line through each gap
	y      []float64 // of the line on which each place stands
	shared struct {  // the last box of the outcomes' column
		box, target int
		from        float64 // its top
		line        float64 // y of its last line
		has         bool    // it is the outcome itself, not a reference
	}
	group string
	top   float64 // how far the root's box rises over its row
	foot  float64
}

// draw places everything and draws it.
func (l *ladderPlan) draw() diagram.Frame {
	l.open()
	r := &ladderRows{ladderPlan: l, bottom: make([]float64, len(l.w)), passed: make([]float64, len(l.gap)), y: make([]float64, len(l.nodes.at))}
	for c := range r.bottom {
		r.bottom[c] = -treeGap
	}
	for c := range r.passed {
		r.passed[c] = -treeGap
	}
	r.shared.box = -1
	for i := range l.nodes.at {
		l.nodes.at[i].covered = false
	}
	for i := range l.nodes.at {
		if l.nodes.at[i].parent < 0 || !l.first(i) {
			r.row(i)
		}
	}
	return l.frame(r.foot)
}

// row places what stands on one row: the place i and, straight on from it,
// first answers up to an outcome.
func (r *ladderRows) row(i int) {
	var row []int
	for k := i; ; k = r.nodes.kids[k][0] {
		row = append(row, k)
		if len(r.nodes.kids[k]) == 0 {
			break
		}
	}
	if r.alone && i == 0 {
		r.hang(row)
	}
	y := r.fall(i)
	for _, k := range row {
		n := &r.nodes.at[k]
		if n.parent >= 0 && k != i {
			y = max(y, r.straightOn(k))
		}
		if len(r.nodes.kids[k]) == 0 {
			y = max(y, r.leafLine(k, k == i))
			continue
		}
		c := r.col[k]
		above := r.rise(k, r.set(k, r.w[c]))
		gap := float64(treeGap)
		if k == i && n.parent >= 0 && r.col[n.parent] == c {
			gap = r.arrow(k)
		}
		y = max(y, r.bottom[c]+gap+above)
	}
	y = math.Ceil(y)
	for _, k := range row {
		r.settle(k, i, y)
	}
}

// rise is how far a question's box rises over its row. The root alone in its
// column hangs down from its row instead of standing about it.
func (r *ladderRows) rise(k int, height float64) float64 {
	if r.alone && k == 0 {
		return min(height/2, r.top)
	}
	return height / 2
}

// hang lets the root's box begin where the highest box of its row does.
func (r *ladderRows) hang(row []int) {
	r.top = treeBox / 2
	for _, k := range row[1:] {
		r.top = max(r.top, r.set(k, r.w[r.col[k]])/2)
	}
}

// arrow is the room for the answer beside a line straight down to k.
func (r *ladderRows) arrow(k int) float64 {
	h := r.setAnswer(k, r.w[r.col[k]]-r.drop-treeBeside)
	return max(ladderArrow, h+treeBeside)
}

// fall is the least y of a row that begins below the parent of i.
func (r *ladderRows) fall(i int) float64 {
	parent := r.nodes.at[i].parent
	if parent < 0 {
		return 0
	}
	c, to := r.col[parent], r.col[i]
	if c == to {
		return 0
	}
	h := r.setAnswer(i, r.w[c]-r.drop-treePart)
	y := r.bottom[c] + max(ladderFall, h+treeGap)
	if r.nodes.at[i].kind == treeAside && r.asideBelow(i) {
		return y
	}
	return max(y, r.clear(c, to))
}

// clear is the least y of a line from column c to column to.
func (r *ladderRows) clear(c, to int) float64 {
	y := r.passed[c] + treeGap
	for k := c + 1; k < to; k++ {
		y = max(y, r.bottom[k]+treeGap, r.passed[k]+treeGap)
	}
	return y
}

// straightOn is the least y of the line straight on to k.
func (r *ladderRows) straightOn(k int) float64 {
	c := r.col[r.nodes.at[k].parent]
	h := r.setAnswer(k, r.gap[c]-treeAnswerPad+0.5)
	return max(r.clear(c, r.col[k]), r.passed[c]+treeAbove+h+treeAbove)
}

// settle gives a place of the row its box and draws the line to it.
func (r *ladderRows) settle(k, first int, y float64) {
	n := &r.nodes.at[k]
	r.y[k] = y
	c := r.col[k]
	switch {
	case len(r.nodes.kids[k]) > 0:
		h := r.set(k, r.w[c])
		n.box = geom.R(r.x[c], y-r.rise(k, h), r.w[c], h)
		r.bottom[c] = n.box.Max.Y
	case n.kind == treeAside && k == first && r.asideBelow(k):
		c = r.col[n.parent]
		h := n.wordsHeight()
		x := r.x[c] + r.drop + ladderAsideGap
		n.box = geom.R(x, y-h/2, r.asideWidth(c), h)
		r.bottom[c] = n.box.Max.Y
		r.passed[c] = n.box.Max.Y
	default:
		r.leaf(k, y)
	}
	r.foot = max(r.foot, n.box.Max.Y)
	if n.parent >= 0 {
		r.lead(k, k == first, y)
	}
}

// lead draws the line to a place and its answer.
func (r *ladderRows) lead(k int, begins bool, y float64) {
	n := &r.nodes.at[k]
	parent := r.nodes.at[n.parent].box
	c := r.col[n.parent]
	to := r.col[k]
	if n.kind == treeAside && begins && r.asideBelow(k) {
		to = c
	}
	for g := c; g < to; g++ {
		r.passed[g] = y
		if g > c {
			r.bottom[g] = max(r.bottom[g], y)
		}
	}
	if !begins {
		r.above(k, r.x[c]+r.w[c]+(r.gap[c]-2)/2, y, scene.Middle)
		r.line(k, geom.Pt(parent.Max.X, y), geom.Pt(n.box.Min.X, y))
		return
	}
	x := parent.Min.X + r.drop
	tall := len(r.nodes.kids[n.parent]) > 2
	switch h := n.answer.height(); {
	case to == c && n.kind != treeAside:
		r.beside(k, x, n.box.Min.Y-(r.arrow(k)+h)/2-1)
		r.line(k, geom.Pt(x, parent.Max.Y), geom.Pt(x, n.box.Min.Y))
		return
	case tall && n.kind == treeAside && to == c:
		r.beside(k, x, y-max(n.wordsHeight()/2, treeAbove)-h)
	case tall:
		r.above(k, x+treePart, y, scene.Start)
	default:
		r.beside(k, x, parent.Max.Y+treeTail)
	}
	end := n.box.Min.X
	if n.kind == treeAside {
		end -= treeAsideEnd
	}
	r.bottom[c] = max(r.bottom[c], y)
	r.line(k, geom.Pt(x, parent.Max.Y), geom.Pt(x, y), geom.Pt(end, y))
}
