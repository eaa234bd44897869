package layouts

// A tidyWalk places the nodes of a tree on levels, so that nodes do not touch,
// parents stand above the middle of their kids, a subtree looks the same
// wherever it stands, and subtrees are as close as that allows.
//
// The rules are those of Reingold and Tilford (Tidier Drawings of Trees, IEEE
// Transactions on Software Engineering 7, 1981) and of Walker for any number
// of kids (A Node-positioning Algorithm for General Trees, Software: Practice
// and Experience 20, 1990). The algorithm is that of Buchheim, Jünger and
// Leipert (Improving Walker's Algorithm to Run in Linear Time, Graph Drawing
// 2002), extended to nodes of different sizes; names follow their paper.
type tidyWalk struct {
	kids   [][]int
	extent []float64
	gap    float64
	nodes  []tidyNode
}

// A tidyNode is what the walk knows of a node.
type tidyNode struct {
	parent, number int // number counts the node among its siblings
	thread         int // next node of a contour that has no kids; -1: none
	ancestor       int
	prelim, mod    float64
	shift, change  float64
}

// tidyTree returns the middle of each node across the direction in which the
// tree grows. The tree is given as the kids of each node, the root first;
// extent is the size of each node across, and gap the least room between two
// on a level. The least middle minus half its extent is 0.
func tidyTree(kids [][]int, extent []float64, gap float64) []float64 {
	if len(kids) == 0 {
		return nil
	}
	t := &tidyWalk{kids: kids, extent: extent, gap: gap, nodes: make([]tidyNode, len(kids))}
	t.nodes[0].parent = -1
	for i := range kids {
		t.nodes[i].ancestor, t.nodes[i].thread = i, -1
		for n, k := range kids[i] {
			t.nodes[k].parent, t.nodes[k].number = i, n
		}
	}
	t.firstWalk(0)
	return t.secondWalk()
}

// firstWalk places v relative to its left sibling, after its kids.
func (t *tidyWalk) firstWalk(v int) {
	n := &t.nodes[v]
	left := t.leftSibling(v)
	if len(t.kids[v]) == 0 {
		if left >= 0 {
			n.prelim = t.nodes[left].prelim + t.apart(left, v)
		}
		return
	}
	first, last := t.kids[v][0], t.kids[v][len(t.kids[v])-1]
	reach := first // the default ancestor
	for _, k := range t.kids[v] {
		t.firstWalk(k)
		reach = t.apportion(k, reach)
	}
	t.executeShifts(v)
	middle := (t.nodes[first].prelim + t.nodes[last].prelim) / 2
	if left < 0 {
		n.prelim = middle
		return
	}
	n.prelim = t.nodes[left].prelim + t.apart(left, v)
	n.mod = n.prelim - middle
}

// apportion moves the subtree of v as close to those of its left siblings as
// their contours allow.
func (t *tidyWalk) apportion(v, reach int) int {
	left := t.leftSibling(v)
	if left < 0 {
		return reach
	}
	// Inner and outer contours, of the right and the left side.
	innerR, outerR := v, v
	innerL, outerL := left, t.kids[t.nodes[v].parent][0]
	sumIR, sumOR := t.nodes[innerR].mod, t.nodes[outerR].mod
	sumIL, sumOL := t.nodes[innerL].mod, t.nodes[outerL].mod
	for t.nextRight(innerL) >= 0 && t.nextLeft(innerR) >= 0 {
		innerL, innerR = t.nextRight(innerL), t.nextLeft(innerR)
		outerL, outerR = t.nextLeft(outerL), t.nextRight(outerR)
		t.nodes[outerR].ancestor = v
		shift := t.nodes[innerL].prelim + sumIL - (t.nodes[innerR].prelim + sumIR) + t.apart(innerL, innerR)
		if shift > 0 {
			t.moveSubtree(t.ancestorOf(innerL, v, reach), v, shift)
			sumIR += shift
			sumOR += shift
		}
		sumIL += t.nodes[innerL].mod
		sumIR += t.nodes[innerR].mod
		sumOL += t.nodes[outerL].mod
		sumOR += t.nodes[outerR].mod
	}
	if next := t.nextRight(innerL); next >= 0 && t.nextRight(outerR) < 0 {
		t.nodes[outerR].thread = next
		t.nodes[outerR].mod += sumIL - sumOR
	}
	if next := t.nextLeft(innerR); next >= 0 && t.nextLeft(outerL) < 0 {
		t.nodes[outerL].thread = next
		t.nodes[outerL].mod += sumIR - sumOL
		reach = v
	}
	return reach
}

// moveSubtree moves v, and notes that the siblings between left and v share
// the gain.
func (t *tidyWalk) moveSubtree(left, v int, shift float64) {
	l, r := &t.nodes[left], &t.nodes[v]
	each := shift / float64(r.number-l.number)
	r.change -= each
	r.shift += shift
	l.change += each
	r.prelim += shift
	r.mod += shift
}

// executeShifts carries out the moves noted for the kids of v.
func (t *tidyWalk) executeShifts(v int) {
	shift, change := 0.0, 0.0
	for n := len(t.kids[v]) - 1; n >= 0; n-- {
		k := &t.nodes[t.kids[v][n]]
		k.prelim += shift
		k.mod += shift
		change += k.change
		shift += k.shift + change
	}
}

// secondWalk sums up the modifiers on the way down. Parents come before their
// kids, so one pass is enough.
func (t *tidyWalk) secondWalk() []float64 {
	at, sum := make([]float64, len(t.kids)), make([]float64, len(t.kids))
	least := 0.0
	for i := range t.kids {
		at[i] = t.nodes[i].prelim + sum[i]
		if edge := at[i] - t.extent[i]/2; i == 0 || edge < least {
			least = edge
		}
		for _, k := range t.kids[i] {
			sum[k] = sum[i] + t.nodes[i].mod
		}
	}
	for i := range at {
		at[i] -= least
	}
	return at
}

// apart is the least distance between the middles of two nodes of a level.
func (t *tidyWalk) apart(a, b int) float64 { return (t.extent[a]+t.extent[b])/2 + t.gap }

func (t *tidyWalk) leftSibling(v int) int {
	n := t.nodes[v]
	if n.parent < 0 || n.number == 0 {
		return -1
	}
	return t.kids[n.parent][n.number-1]
}

// nextLeft follows the left contour down from v; -1: it ends there.
func (t *tidyWalk) nextLeft(v int) int {
	if len(t.kids[v]) > 0 {
		return t.kids[v][0]
	}
	return t.nodes[v].thread
}

// nextRight follows the right contour.
func (t *tidyWalk) nextRight(v int) int {
	if n := len(t.kids[v]); n > 0 {
		return t.kids[v][n-1]
	}
	return t.nodes[v].thread
}

// ancestorOf returns the greatest distinct ancestor of a node of the contour
// among the siblings of v.
func (t *tidyWalk) ancestorOf(contour, v, reach int) int {
	if a := t.nodes[contour].ancestor; t.nodes[a].parent == t.nodes[v].parent {
		return a
	}
	return reach
}
