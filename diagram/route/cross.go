package route

// turn tells how a way goes on at the end of a segment: -1 right, 1 left, 0
// straight on or ended.
func turn(d, e pt) int { return -sign(d[0]*e[1] - d[1]*e[0]) }

// A walker steps along a way in one direction.
type walker struct {
	pts  []pt
	k    int // index of the point that the present segment leads to
	step int
}

// walkers returns a walker on segment i of p in direction step, and one on
// segment j of q that goes the same way.
func walkers(p, q []pt, i, j, step int) (walker, walker) {
	on := func(pts []pt, k, step int) walker {
		if step > 0 {
			k++
		}
		return walker{pts, k, step}
	}
	a := on(p, i, step)
	b := on(q, j, step)
	if d, e := a.dir(), b.dir(); d[0]*e[0]+d[1]*e[1] < 0 {
		b = on(q, j, -step)
	}
	return a, b
}

func (w *walker) end() pt { return w.pts[w.k] }

func (w *walker) dir() pt {
	a, b := w.pts[w.k-w.step], w.pts[w.k]
	return pt{sign(b[0] - a[0]), sign(b[1] - a[1])}
}

// next moves to the next segment and returns the turn, or false at the end.
func (w *walker) next() (int, bool) {
	k := w.k + w.step
	if k < 0 || k >= len(w.pts) {
		return 0, false
	}
	d := w.dir()
	w.k = k
	return turn(d, w.dir()), true
}

// diverge follows two ways that share a segment until they part. It returns 1
// where a leaves to the left of b, -1 to the right, 0 where both end, and the
// number of corners that they share before.
func diverge(a, b walker) (side, corners int) {
	for {
		d := a.dir()
		pa, pb := a.end(), b.end()
		ahead := (pb[0]-pa[0])*d[0] + (pb[1]-pa[1])*d[1] // how much farther b goes
		switch {
		case ahead > 0:
			t, _ := a.next()
			return t, corners
		case ahead < 0:
			t, _ := b.next()
			return -t, corners
		}
		ta, oka := a.next()
		tb, okb := b.next()
		if ta != tb || !oka || !okb {
			return sign(ta - tb), corners
		}
		corners++
	}
}

// before tells in which order two ways run that share segment i of p and j of
// q: -1 where p should have the smaller fixed coordinate, 1 the larger, 0 where
// it does not matter. knot reports that they cross whatever the order.
func before(p, q []pt, i, j int) (order int, knot bool) {
	f, _ := diverge(walkers(p, q, i, j, 1))
	b, _ := diverge(walkers(p, q, i, j, -1))
	b = -b
	left := f
	if left == 0 {
		left = b
	}
	// Left of a run towards larger x is smaller y; of one towards larger y, larger x.
	d := pt{sign(p[i+1][0] - p[i][0]), sign(p[i+1][1] - p[i][1])}
	return left * (d[1] - d[0]), f != 0 && b != 0 && f != b
}

// crossings counts how often two wires cross. Wires of one group do not.
func crossings(v, w *wire) int {
	if v.together(w) {
		return 0
	}
	p, q, n := v.pts, w.pts, 0
	for i := 0; i+1 < len(p); i++ {
		s := segBox(p[i], p[i+1])
		for j := 0; j+1 < len(q); j++ {
			t := segBox(q[j], q[j+1])
			axis, other := along(s), along(t)
			switch {
			case axis != other:
				if s.lo[axis] < t.lo[axis] && t.lo[axis] < s.hi[axis] && t.lo[other] < s.lo[other] && s.lo[other] < t.hi[other] {
					n++
				}
			case s.lo[1-axis] == t.lo[1-axis] && overlap(axis, p[i], p[i+1], q[j], q[j+1]) > 0:
				_, knot := before(p, q, i, j)
				if _, corners := diverge(walkers(p, q, i, j, -1)); knot && corners == 0 {
					n++
				}
			}
		}
	}
	return n
}

// along returns the axis of a segment's box.
func along(b box) int {
	if b.lo[0] == b.hi[0] {
		return 1
	}
	return 0
}
