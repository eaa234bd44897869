package route

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// A wall is a rectangle that lines go round: a node's box or the ink of words.
type wall struct {
	box  box
	name string
}

// A wire is a line on its way to become a route.
type wire struct {
	Line
	index    int
	from, to terminal
	group    int    // wires of one positive group may share their way
	skip     []bool // by wall: does not hinder this wire
	pts      []pt   // from outline to outline; nil while there is no way
	leave    geom.Side
	enter    geom.Side
	on       bool // whether pts are entered in the grid
	err      error
}

func (w *wire) found() bool { return len(w.pts) > 1 }

// A router holds one run over a plan.
type router struct {
	bounds box
	walls  []wall
	wires  []*wire // in the order of the lines; lines with broken ends are left out
	grid   *grid
	state  search
}

// newRouter sets up a run. Lines whose ends make no sense become errors at once.
func newRouter(p Plan, lines []Line) (*router, []error) {
	r := &router{bounds: boxOf(p.Bounds)}
	errs := make([]error, len(lines))
	groups := map[string]int{}
	for i, l := range lines {
		if why := l.flaw(); why != "" {
			errs[i] = &RouteError{From: l.From.Name, To: l.To.Name, Why: why}
			continue
		}
		w := &wire{Line: l, index: i, from: newTerminal(l.From), to: newTerminal(l.To)}
		if l.Group != "" {
			if groups[l.Group] == 0 {
				groups[l.Group] = len(groups) + 1
			}
			w.group = groups[l.Group]
		}
		r.wires = append(r.wires, w)
	}
	r.raiseWalls(p)
	r.grid = newGrid(r)
	r.state.resize(r.grid)
	return r, errs
}

// flaw says what is wrong with the line's ends, or nothing.
func (l Line) flaw() string {
	if l.From.Outline == nil || l.To.Outline == nil {
		return "an end has no outline"
	}
	for _, o := range []geom.Outline{l.From.Outline, l.To.Outline} {
		b := o.Bounds()
		if !geom.Finite(b.Min.X) || !geom.Finite(b.Min.Y) || !geom.Finite(b.Max.X) || !geom.Finite(b.Max.Y) ||
			b.Max.X < b.Min.X || b.Max.Y < b.Min.Y {
			return "an end has no proper size"
		}
	}
	a, b := boxOf(l.From.Outline.Bounds()), boxOf(l.To.Outline.Bounds())
	if a != b && (a.holds(b) || b.holds(a)) {
		return "one end lies inside the other; link two things that stand apart"
	}
	return ""
}

// raiseWalls collects boxes and words, and notes for each wire which of them
// do not hinder it: what it ignores, what holds one of its ends, and words
// within its ends.
func (r *router) raiseWalls(p Plan) {
	named := map[string][]int{}
	for _, o := range p.Obstacles {
		if o.Outline == nil {
			continue
		}
		named[o.Name] = append(named[o.Name], len(r.walls))
		r.walls = append(r.walls, wall{boxOf(o.Outline.Bounds()), o.Name})
	}
	boxes := len(r.walls)
	for _, t := range p.Words {
		r.walls = append(r.walls, wall{box: boxOf(t)})
	}
	for _, w := range r.wires {
		w.skip = make([]bool, len(r.walls))
		for _, t := range []*terminal{&w.from, &w.to} {
			for _, name := range t.Ignore {
				for _, i := range named[name] {
					w.skip[i] = true
				}
			}
			for i, o := range r.walls {
				switch {
				case i < boxes && o.box == t.box:
					t.wall = i
				case i < boxes && o.box.holds(t.box), i >= boxes && t.box.holds(o.box):
					w.skip[i] = true
				}
			}
		}
	}
	for _, w := range r.wires {
		for _, t := range []*terminal{&w.from, &w.to} {
			if t.wall >= 0 {
				w.skip[t.wall] = false
			}
		}
	}
}

// stub returns the least first run of a wire at one of its ends.
func (r *router) stub(w *wire, t *terminal) int {
	if t == &w.to && !t.Free {
		return headRun
	}
	return clear8
}

// blocked reports whether the segment from a to b comes closer than d to a
// wall other than the wire's own end except.
func (r *router) blocked(w *wire, a, b pt, d int, except *terminal) bool {
	s := segBox(a, b)
	if !r.bounds.holds(s) {
		return true
	}
	for i := range r.walls {
		if !w.skip[i] && r.walls[i].box.grow(d).hits(s) && (except == nil || r.walls[i].box != except.box) {
			return true
		}
	}
	for _, t := range []*terminal{&w.from, &w.to} {
		if t != except && t.wall < 0 && t.box.grow(d).hits(s) {
			return true
		}
	}
	return false
}

// findAll finds a first way for every wire, short ones first, since they have
// the least choice.
func (r *router) findAll() {
	order := slices.Clone(r.wires)
	slices.SortStableFunc(order, func(a, b *wire) int {
		return a.from.box.gap(a.to.box) - b.from.box.gap(b.to.box)
	})
	for _, w := range order {
		if w.from.box == w.to.box && w.from.Side != geom.Auto && w.from.Side == w.to.Side {
			w.err = &RouteError{From: w.from.Name, To: w.to.Name, Why: "a loop needs two different sides"}
			continue
		}
		if r.find(w, shareCost) {
			r.mark(w, 1)
			continue
		}
		w.err = r.noWay(w)
	}
}

// find gives the wire the cheapest way at the moment.
func (r *router) find(w *wire, share int) bool {
	if r.direct(w) {
		return true
	}
	return r.search(w, share)
}

// mark enters a wire in the grid (by 1) or takes it out (by -1).
func (r *router) mark(w *wire, by int) {
	if w.on == (by > 0) {
		return
	}
	w.on = by > 0
	r.grid.trace(w.pts, by)
}

// route returns the wire's way as a route, cut back for the arrowhead.
func (w *wire) route() Route {
	n := len(w.pts)
	out := Route{Dir: w.enter, Bends: n - 2, Points: make([]geom.Point, n)}
	for i, p := range w.pts {
		out.Points[i] = p.point()
	}
	out.Tip = out.Points[n-1]
	if !w.to.Free {
		v := w.enter.Out()
		out.Tip = out.Tip.Add(v.Mul(TipGap))
		out.Points[n-1] = out.Tip.Add(v.Mul(ShaftStop))
	}
	return out
}
