package layered

// breakCycles turns the edges round that lead back to a node from which the
// walk has come. The walk takes nodes in the order of the author, so that what
// is named first stands first.
func (p *plan) breakCycles() {
	n := len(p.Nodes)
	out := make([][]int, n)
	for i, a := range p.arcs {
		if !a.skip {
			out[a.from] = append(out[a.from], i)
		}
	}
	const (
		fresh = iota
		open
		done
	)
	state := make([]int, n)
	type step struct{ node, next int }
	walk := func(root int) {
		stack := []step{{root, 0}}
		state[root] = open
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			if top.next == len(out[top.node]) {
				state[top.node] = done
				stack = stack[:len(stack)-1]
				continue
			}
			a := &p.arcs[out[top.node][top.next]]
			top.next++
			switch state[a.to] {
			case open:
				a.back = true
			case fresh:
				state[a.to] = open
				stack = append(stack, step{a.to, 0})
			}
		}
	}
	for i := range n {
		if state[i] == fresh {
			walk(i)
		}
	}
	for i := range p.arcs {
		if a := &p.arcs[i]; a.back {
			a.from, a.to = a.to, a.from
		}
	}
}
