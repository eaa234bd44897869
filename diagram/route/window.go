package route

// windowRim is how far a line first looks for a way beyond its ends.
var windowRim = fine(160)

// A window is the part of the grid in which a search runs: on each axis the
// coordinates from number lo to number hi.
type window struct{ lo, hi [2]int }

// whole returns the window that is the whole grid.
func (g *grid) whole() window {
	return window{hi: [2]int{len(g.c[0]) - 1, len(g.c[1]) - 1}}
}

// around returns the window of the coordinates in the neighbourhood of both
// ends of a wire.
func (g *grid) around(w *wire) window {
	b := w.from.box.join(w.to.box).grow(windowRim)
	var v window
	for axis := range 2 {
		v.lo[axis], _ = g.at(axis, b.lo[axis])
		end, _ := g.at(axis, b.hi[axis]+1)
		v.hi[axis] = end - 1
	}
	return v
}

// has reports whether a node lies in the window.
func (v window) has(p place) bool {
	return v.lo[p.axis] <= p.pos && p.pos <= v.hi[p.axis] &&
		v.lo[1-p.axis] <= p.line && p.line <= v.hi[1-p.axis]
}
