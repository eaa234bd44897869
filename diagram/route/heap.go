package route

// An entry is a state of the search and the least cost of a way through it.
type entry struct{ f, state int32 }

// push and pop keep the heap ordered by cost; equal costs by state, so that
// the order of work is the same everywhere.
func (s *search) push(e entry) {
	h := append(s.heap, e)
	i := len(h) - 1
	for i > 0 {
		up := (i - 1) / 2
		if !h[i].before(h[up]) {
			break
		}
		h[i], h[up] = h[up], h[i]
		i = up
	}
	s.heap = h
}

func (s *search) pop() entry {
	h := s.heap
	top, n := h[0], len(h)-1
	h[0] = h[n]
	h = h[:n]
	for i := 0; ; {
		k := 2*i + 1
		if k >= n {
			break
		}
		if k+1 < n && h[k+1].before(h[k]) {
			k++
		}
		if !h[k].before(h[i]) {
			break
		}
		h[i], h[k] = h[k], h[i]
		i = k
	}
	s.heap = h
	return top
}

func (a entry) before(b entry) bool { return a.f < b.f || a.f == b.f && a.state < b.state }
