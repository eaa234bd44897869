package layouts

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
)

// leafLine is the least y of the line that ends at an outcome. begins says
// that its row begins with it.
func (r *ladderRows) leafLine(k int, begins bool) float64 {
	n := &r.nodes.at[k]
	last := len(r.w) - 1
	if n.kind == treeAside && begins && r.asideBelow(k) {
		c := r.col[n.parent]
		h := r.set(k, r.asideWidth(c))
		return max(r.bottom[c]+treeTail+n.answer.height(), r.passed[c]+treeGap) + h/2
	}
	h := r.set(k, r.w[last])
	if r.shares(k) {
		return r.shared.line + ladderLines
	}
	gap := float64(treeGap)
	switch first := r.shared.box < 0; {
	case n.caption != "" && n.caption != r.group:
		gap = ladderHead
		if first {
			gap = treeGap + ladderTopHead
		}
		head := r.headLines(n)
		gap += float64(float64(len(head)-1) * head[0].Style.Leading)
	case n.caption == "" && r.group != "":
		gap = ladderApart
	}
	return r.bottom[last] + gap + h/2
}

// asideWidth is the width of an aside in column c: it may reach into the gap
// after it.
func (r *ladderRows) asideWidth(c int) float64 {
	return r.w[c] + r.gap[c] - treeGap - r.drop - ladderAsideGap
}

// shares reports whether an outcome is the one just above it.
func (r *ladderRows) shares(k int) bool { return r.shared.box >= 0 && r.shared.target == r.goal(k) }

// goal is the outcome that a place is or refers to.
func (r *ladderRows) goal(k int) int {
	if t := r.nodes.at[k].target; t >= 0 {
		return t
	}
	return k
}

// leaf gives an outcome its box: one of its own, or the one above it, which
// grows down to the row.
func (r *ladderRows) leaf(k int, y float64) {
	n := &r.nodes.at[k]
	c := len(r.w) - 1
	h := n.height()
	if !r.shares(k) {
		n.box = geom.R(r.x[c], y-h/2, r.w[c], h)
		r.bottom[c] = n.box.Max.Y
		r.heading(n)
		r.shared.box, r.shared.target, r.shared.from, r.shared.line = k, r.goal(k), n.box.Min.Y, y
		return
	}
	// The outcome itself takes over from a reference to it.
	if n.kind != treeRef {
		old := &r.nodes.at[r.shared.box]
		old.covered, old.cover = true, k
		r.shared.box = k
	} else {
		n.covered, n.cover = true, r.shared.box
	}
	s := &r.nodes.at[r.shared.box]
	bottom := max(y+treeBox/2, r.shared.from+s.height())
	box := geom.R(r.x[c], r.shared.from, r.w[c], bottom-r.shared.from)
	s.box, n.box = box, box
	r.bottom[c], r.shared.line = bottom, y
}

// heading sets the name of a group above its first outcome.
func (r *ladderRows) heading(n *treeNode) {
	if n.caption != r.group && n.caption != "" {
		c := len(r.w) - 1
		head := r.headLines(n)
		up := float64(float64(len(head)-1) * head[0].Style.Leading)
		r.edges.Lines(geom.Pt(r.x[c], n.box.Min.Y-ladderHeadUp-up), scene.Start, head)
	}
	r.group = n.caption
}

// headLines are the words of the heading of an outcome's group.
func (r *ladderRows) headLines(n *treeNode) []text.Line {
	head := n.head
	head.set(r.w[len(r.w)-1])
	return head.lines
}
