package layouts

import "slices"

// An indented is a tree as an outline: the order of its nodes from top to
// bottom and how far each is indented, in steps. The last kid of a node
// continues at the indent of its parent; the others stand one step deeper.
type indented struct {
	order   []int
	level   []int
	last    []bool // the node continues at its parent's indent
	deepest int
}

// indentTree returns the outline of a tree, given as the kids of each node,
// the root first. Where heavy is set the kid with the most nodes under it is
// put last, so that no node of a tree of n is indented deeper than log₂ n
// (the heavy paths of Sleator and Tarjan, A Data Structure for Dynamic Trees,
// 1983).
func indentTree(kids [][]int, heavy bool) indented {
	n := len(kids)
	o := indented{order: make([]int, 0, n), level: make([]int, n), last: make([]bool, n)}
	size := make([]int, n)
	for i := n - 1; i >= 0; i-- {
		size[i]++
		for _, k := range kids[i] {
			size[i] += size[k]
		}
	}
	stack := []int{0}
	for len(stack) > 0 {
		i := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		o.order = append(o.order, i)
		o.deepest = max(o.deepest, o.level[i])
		if len(kids[i]) == 0 {
			continue
		}
		in := slices.Clone(kids[i])
		if heavy {
			most := slices.Index(in, slices.MaxFunc(in, func(a, b int) int { return size[a] - size[b] }))
			k := in[most]
			in = append(slices.Delete(in, most, most+1), k)
		}
		for at, k := range in {
			o.level[k] = o.level[i] + 1
			if at == len(in)-1 {
				o.level[k], o.last[k] = o.level[i], true
			}
		}
		for _, k := range slices.Backward(in) {
			stack = append(stack, k)
		}
	}
	return o
}
