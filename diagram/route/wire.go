package route

import "github.com/burindev/burin/diagram/geom"

// A wire is a line on its way to become a route.
type wire struct {
	Line
	index    int
	from, to terminal
	group    int    // wires of one positive group may share their way
	skip     []bool // by wall: does not hinder this wire
	// facing is the side of the start that looks straight at the target, where
	// there is room for a line between both; else Auto.
	facing geom.Side
	way
	entered []pt // the way as the grid knows it; nil while it does not
	err     error
}

// A way is where a wire runs at present.
type way struct {
	pts   []pt // from outline to outline; nil while there is none
	leave geom.Side
	enter geom.Side
}

func (w *way) found() bool { return len(w.pts) > 1 }

// bounds returns the smallest box around a way.
func (w *way) bounds() box {
	b := segBox(w.pts[0], w.pts[0])
	for _, p := range w.pts[1:] {
		b = b.join(segBox(p, p))
	}
	return b
}

func newWire(l Line, index, group int) *wire {
	w := &wire{Line: l, index: index, group: group, from: newTerminal(l.From), to: newTerminal(l.To)}
	w.facing = facing(&w.from, &w.to)
	return w
}

// ends returns both ends of the wire.
func (w *wire) ends() [2]*terminal { return [2]*terminal{&w.from, &w.to} }

// loop reports whether the wire leads back to where it starts.
func (w *wire) loop() bool { return w.from.box == w.to.box }

// together reports whether two wires are of one bundle.
func (w *wire) together(o *wire) bool { return w.group > 0 && w.group == o.group }

// stub returns the least first run of a wire at one of its ends.
func (w *wire) stub(t *terminal) int {
	if t == &w.to && !t.Free {
		return headRun
	}
	return clear8
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
	switch {
	case a == b && l.From.Side != geom.Auto && l.From.Side == l.To.Side:
		return "a loop needs two different sides"
	case a != b && (a.holds(b) || b.holds(a)):
		return "one end lies inside the other; link two things that stand apart"
	}
	return ""
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
