package route

// A frontier is the binary heap of states that a search has reached but not
// yet expanded, the most promising first.
type frontier []entry

// An entry is a reached state, what the way to it costs, and the least that a
// whole way through it can cost.
type entry struct{ total, cost, state int32 }

// before orders entries by total cost. Of equal ones the farthest along goes
// first, which finds an end soonest, then the smaller state, so that the order
// of work is the same everywhere.
func (a entry) before(b entry) bool {
	if a.total != b.total {
		return a.total < b.total
	}
	if a.cost != b.cost {
		return a.cost > b.cost
	}
	return a.state < b.state
}

func (f *frontier) push(e entry) {
	h := append(*f, e)
	i := len(h) - 1
	for i > 0 {
		up := (i - 1) / 2
		if !e.before(h[up]) {
			break
		}
		h[i] = h[up]
		i = up
	}
	h[i] = e
	*f = h
}

func (f *frontier) pop() entry {
	h := *f
	n := len(h) - 1
	top, e := h[0], h[n]
	h = h[:n]
	*f = h
	if n == 0 {
		return top
	}
	i := 0
	for {
		k := 2*i + 1
		if k >= n {
			break
		}
		if k+1 < n && h[k+1].before(h[k]) {
			k++
		}
		if !h[k].before(e) {
			break
		}
		h[i] = h[k]
		i = k
	}
	h[i] = e
	return top
}
