package layouts

import (
	"errors"
	"math"
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
)

// A linkBoard is boxes that have their places, and the lines that join them.
// It is how forms draw links of their own: it routes them, says which gap is
// to blame where one finds no way, and draws them.
type linkBoard struct {
	ctx   diagram.Context
	boxes []linkBox
	words []geom.Rect // that no line may cross
	wires []linkWire
	firm  bool  // lines make no detour for their labels
	links []int // by wire: the author's link
}

// A linkBox is something that lines join or go round.
type linkBox struct {
	id      diagram.ID
	outline geom.Outline
	parent  int  // the box that holds it, or -1
	free    bool // lines may cross it
}

// A linkWire is a link between two boxes.
type linkWire struct {
	diagram.Link
	ctx      diagram.Context
	from, to int
	labels   [][]text.Line // ways to set the label, from the widest to the narrowest
	label    int           // the one to use
	way      route.Route
	near     *float64 // where along their sides it shall meet the boxes
}

// linkMainAir is how much further than from others words stand from a main
// line, which is thicker, in u.
const linkMainAir = 2

// A linkFailure is a link without a way, or without room for its label.
type linkFailure struct {
	wire int
	// a and b are the boxes whose gap is to blame, need what it should be;
	// -1 where none is.
	a, b int
	need float64
}

// words sets the label of a link in lines of at most a width; 0: one line.
func (w *linkWire) words(width float64) []text.Line {
	ty := w.ctx.Type()
	st := ty.Note
	switch {
	case w.Kind == diagram.Main && w.Role != diagram.Neutral:
		st = ty.Tag.In(w.Role.Ink())
	case w.Kind == diagram.Failure, w.Kind == diagram.Forbidden:
		st = st.In(diagram.Danger.Ink())
	}
	return wrapped(w.ctx.In("Label"), w.Label, st, width)
}

// wire adds a link between two boxes.
func (b *linkBoard) wire(ctx diagram.Context, l diagram.Link, from, to int) {
	w := linkWire{Link: l, ctx: ctx, from: from, to: to}
	if l.Label != "" {
		w.labels = append(w.labels, w.words(0))
		longest := ctx.In("Label").Longest(l.Label, w.labels[0][0].Style)
		for _, part := range [...]float64{0.5, 0.34, 0} {
			width := max(longest, float64(w.labels[0][0].Width*part)+1)
			if lines := w.words(width); len(lines) > len(w.labels[len(w.labels)-1]) {
				w.labels = append(w.labels, lines)
			}
		}
	}
	b.wires = append(b.wires, w)
}

// within reports whether box i lies in box k, or is it.
func (b *linkBoard) within(i, k int) bool {
	for ; i >= 0; i = b.boxes[i].parent {
		if i == k {
			return true
		}
	}
	return false
}

// end returns box i as an end of a line: what holds it or lies in it is not in
// its way.
func (b *linkBoard) end(i int, side geom.Side) route.End {
	e := route.End{Name: strconv.Itoa(i), Outline: b.boxes[i].outline, Side: side}
	for k := range b.boxes {
		if k != i && (b.within(i, k) || b.within(k, i)) {
			e.Ignore = append(e.Ignore, strconv.Itoa(k))
		}
	}
	return e
}

// route finds a way for every link within the bounds, and returns those that
// have none.
func (b *linkBoard) route(bounds geom.Rect) []linkFailure {
	plan := route.Plan{Bounds: bounds, Words: b.words, Firm: b.firm}
	for i, x := range b.boxes {
		if !x.free {
			plan.Obstacles = append(plan.Obstacles, route.Obstacle{Name: strconv.Itoa(i), Outline: x.outline})
		}
	}
	lines := make([]route.Line, len(b.wires))
	for i := range b.wires {
		w := &b.wires[i]
		lines[i] = route.Line{From: b.end(w.from, w.FromSide), To: b.end(w.to, w.ToSide), Group: w.Group}
		lines[i].From.Near, lines[i].To.Near = w.near, w.near
		if len(w.labels) > 0 {
			set := w.labels[w.label]
			lines[i].Label = geom.Sz(widestLine(set), inkHeight(set))
			if w.Kind == diagram.Main {
				lines[i].Label.H += linkMainAir
			}
			if room := w.Kind.CrossRoom(); room > 0 {
				// Words keep off the disc, whichever way they stand to it.
				lines[i].Label.W = lines[i].Label.W + 2*room
				lines[i].Label.H = max(lines[i].Label.H, 2*room) + room
			}
		}
	}
	ways, err := plan.Route(lines)
	if err == nil {
		for i := range ways {
			b.wires[i].way = ways[i]
		}
		return nil
	}
	var failures []linkFailure
	errs := route.Errors(err)
	for i := range ways {
		b.wires[i].way = ways[i]
		if len(ways[i].Points) > 0 || len(errs) == 0 {
			continue
		}
		f := linkFailure{wire: i, a: -1, b: -1}
		var e *route.RouteError
		if errors.As(errs[0], &e) && e.Between[0] != "" {
			f.a, _ = strconv.Atoi(e.Between[0])
			f.b, _ = strconv.Atoi(e.Between[1])
			f.need = e.Need
		}
		errs = errs[1:]
		failures = append(failures, f)
	}
	return failures
}

// draw draws the links, the main path above all others.
func (b *linkBoard) draw(pen *diagram.Pen) {
	for _, main := range [...]bool{false, true} {
		for i := range b.wires {
			if w := &b.wires[i]; (w.Kind == diagram.Main) == main {
				b.drawWire(pen, w, b.boxes[w.from].id, b.boxes[w.to].id)
			}
		}
	}
}

func (b *linkBoard) drawWire(pen *diagram.Pen, w *linkWire, from, to diagram.ID) {
	if len(w.way.Points) == 0 {
		return
	}
	first := len(pen.Marks())
	look, head := w.Kind.Look(w.Role)
	diagram.DrawArrow(pen, w.way, look, head)
	if w.Kind == diagram.Forbidden {
		at, radius := b.crossing(w)
		diagram.DrawCross(pen, at, radius)
	}
	if len(w.labels) > 0 {
		set := w.labels[w.label]
		r := w.inked(set)
		x, anchor := r.Min.X, scene.Start
		switch w.beside() {
		case geom.Left:
			x, anchor = r.Max.X, scene.End
		case geom.Top, geom.Bottom:
			x, anchor = geom.Snap(r.Center().X), scene.Middle
		}
		pen.Lines(geom.Pt(x, r.Min.Y+set[0].Ascent), anchor, set)
	}
	marks := pen.Marks()
	for k := first; k < len(marks); k++ {
		marks[k].From, marks[k].To = from, to
	}
}

// beside tells on which side of its own line a label stands.
func (w *linkWire) beside() geom.Side {
	r, best, side := w.way.Label, -1.0, geom.Right
	for i := 1; i < len(w.way.Points); i++ {
		a, b := w.way.Points[i-1], w.way.Points[i]
		s := geom.Rect{Min: geom.Pt(min(a.X, b.X), min(a.Y, b.Y)), Max: geom.Pt(max(a.X, b.X), max(a.Y, b.Y))}
		d := s.Gap(r)
		if best >= 0 && d >= best {
			continue
		}
		best = d
		switch {
		case a.X == b.X && r.Max.X <= a.X:
			side = geom.Left
		case a.X == b.X:
			side = geom.Right
		case r.Max.Y <= a.Y:
			side = geom.Top
		default:
			side = geom.Bottom
		}
	}
	return side
}

// crossing is where a forbidden line is crossed out, and by how large a disc:
// beside its label, or farther along where another line is in the way.
func (b *linkBoard) crossing(w *linkWire) (at geom.Point, radius float64) {
	seg := w.labelled()
	from, to := w.way.Points[seg-1], w.way.Points[seg]
	run := legOf(from, to)
	mid := run.Center()
	if len(w.labels) > 0 {
		c := w.way.Label.Center()
		mid = geom.Pt(min(max(c.X, run.Min.X), run.Max.X), min(max(c.Y, run.Min.Y), run.Max.Y))
	}
	mid = geom.Pt(geom.Snap(mid.X), geom.Snap(mid.Y))
	dir := to.Sub(from).Mul(1 / max(from.Dist(to), 1))
	for step := 0.0; step < from.Dist(to)/2; step += crossStep {
		for _, way := range [...]float64{-step, step} {
			at = mid.Add(dir.Mul(way))
			at = geom.Pt(geom.Snap(at.X), geom.Snap(at.Y))
			if run.Has(at) && b.clear(w, at) {
				return at, diagram.CrossRadius
			}
		}
	}
	return mid, diagram.SmallCrossRadius
}

const (
	crossStep  = 6  // between the places that are tried for a crossing-out, in u
	crossClear = 13 // from the middle of a crossing-out to another line
	crossWords = 12 // from a forbidden line to its words: clear of the disc
)

// clear reports whether no other line comes near a point.
func (b *linkBoard) clear(w *linkWire, at geom.Point) bool {
	spot := geom.Rect{Min: at, Max: at}
	for i := range b.wires {
		o := &b.wires[i]
		if o == w {
			continue
		}
		for k := 1; k < len(o.way.Points); k++ {
			if legOf(o.way.Points[k-1], o.way.Points[k]).Gap(spot) < crossClear {
				return false
			}
		}
	}
	return true
}

func legOf(a, b geom.Point) geom.Rect {
	return geom.Rect{Min: geom.Pt(min(a.X, b.X), min(a.Y, b.Y)), Max: geom.Pt(max(a.X, b.X), max(a.Y, b.Y))}
}

// labelled returns the index of the point that ends the segment beside which
// the label stands, or without a label the longest one.
func (w *linkWire) labelled() int {
	seg, best := 1, math.Inf(-1)
	for i := 1; i < len(w.way.Points); i++ {
		a, b := w.way.Points[i-1], w.way.Points[i]
		score := a.Dist(b)
		if len(w.labels) > 0 {
			score = -legOf(a, b).Gap(w.way.Label)
		}
		if score > best {
			seg, best = i, score
		}
	}
	return seg
}

// inked is the part of the room of a label that its words take: all of it, or
// what lies beyond the disc of a forbidden line.
func (w *linkWire) inked(set []text.Line) geom.Rect {
	r := w.way.Label
	if w.Kind != diagram.Forbidden {
		return r
	}
	seg := w.labelled()
	off := max(crossWords-legOf(w.way.Points[seg-1], w.way.Points[seg]).Gap(r), 0)
	h := inkHeight(set)
	switch w.beside() {
	case geom.Left:
		r.Max.X -= off
	case geom.Right:
		r.Min.X += off
	case geom.Top:
		r.Max.Y -= off
		r.Min.Y = r.Max.Y - h
		return r
	default:
		r.Min.Y += off
		r.Max.Y = r.Min.Y + h
		return r
	}
	r.Min.Y = geom.Snap(r.Center().Y - h/2)
	r.Max.Y = r.Min.Y + h
	return r
}

// inkHeight is the height of lines from the ink of the first to that of the
// last.
func inkHeight(set []text.Line) float64 {
	last := set[len(set)-1]
	return set[0].Ascent + linesHeight(set[:len(set)-1]) + last.Descent
}
