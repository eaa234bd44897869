package shapes

import (
	"strconv"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// A nestPlan is where the parts of a nest stand. The outermost nest makes it
// for all nests within, so that each node is laid out but a few times however
// deeply they nest.
type nestPlan struct {
	nest    Nest
	node    diagram.Node // of a leaf
	leaf    bool
	depth   int
	space   spacing
	weight  int // number of leaves: shares of spare width
	natural float64
	kids    []*nestPlan

	rows [][]int // indexes of kids
	top  float64 // where the kids begin
	at   geom.Point
	size geom.Size
	lift float64 // from the foot of the nest to the foot of its lowest leaves
}

// asNest returns the nest that a kid is.
func asNest(k diagram.Node) (Nest, bool) {
	switch k := k.(type) {
	case Nest:
		return k, true
	case *Nest:
		if k != nil {
			return *k, true
		}
	}
	return Nest{}, false
}

// step returns the context in which errors name this nest as they do when it
// is laid out, so that each is reported once.
func (n Nest) step(ctx diagram.Context) diagram.Context {
	if n.ID == "" {
		return ctx.In("Nest")
	}
	return ctx.In("Nest " + strconv.Quote(string(n.ID)))
}

// measure finds natural widths from the leaves up.
func (n Nest) measure(ctx diagram.Context, depth int, space spacing) *nestPlan {
	p := &nestPlan{nest: n, depth: depth, space: space}
	if !n.boxed() {
		p.depth-- // its kids are the outermost boxes
	}
	inner := 0.0
	for i, k := range n.Kids {
		in := ctx.In("Kids", i)
		var kid *nestPlan
		if nest, ok := asNest(k); ok && depth < maxNest {
			kid = nest.measure(nest.step(in), p.depth+1, space)
		} else {
			kid = &nestPlan{node: k, leaf: true, weight: 1, natural: in.Layout(k, diagram.Constraints{}).Size.W}
		}
		p.kids = append(p.kids, kid)
		p.weight += kid.weight
		inner += kid.natural
		if i > 0 {
			inner += space.gap
		}
	}
	p.weight = max(p.weight, 1)
	p.natural = geom.SnapUp(max(inner, widest(n.heading(ctx, 0, space))) + 2*p.pad())
	return p
}

// pad is the room inside the border; a nest without a box has none.
func (p *nestPlan) pad() float64 {
	if p.nest.boxed() {
		return p.space.pad
	}
	return 0
}

// arrange breaks the kids into rows for a width, and finds heights from the
// leaves up.
func (p *nestPlan) arrange(ctx diagram.Context, width float64) {
	if p.leaf {
		p.size = ctx.Layout(p.node, diagram.Constraints{Min: geom.Sz(width, 0), Max: geom.Sz(width, 0)}).Size
		p.size.W = max(p.size.W, width)
		return
	}
	n := p.nest
	p.top = n.top(ctx, n.heading(ctx, width, p.space))
	room := max(width-2*p.pad(), 1)
	p.rows = p.breakRows(room)
	y := p.top
	for i, row := range p.rows {
		if i > 0 {
			y += p.space.gap
		}
		p.share(row, room)
		for _, k := range row {
			kid, in := p.kids[k], ctx.In("Kids", k)
			if !kid.leaf {
				in = kid.nest.step(in)
			}
			kid.arrange(in, kid.size.W)
		}
		h, lift := p.level(row)
		x := p.pad()
		for _, k := range row {
			kid := p.kids[k]
			kid.at = geom.Pt(x, y)
			x += kid.size.W + p.space.gap
		}
		y += h
		p.lift = lift + p.pad()
	}
	p.size = geom.Sz(width, y+p.pad())
	if len(p.rows) == 0 {
		p.size.H = p.top
	}
}

// breakRows fills rows by natural widths, then narrows the measure as far as
// the number of rows stays the same, so that they are about equally long.
func (p *nestPlan) breakRows(room float64) [][]int {
	fill := func(measure float64) (rows [][]int) {
		x := 0.0
		for i, k := range p.kids {
			w := min(k.natural, room)
			if len(rows) == 0 || x+p.space.gap+w > measure {
				rows, x = append(rows, nil), -p.space.gap
			}
			rows[len(rows)-1] = append(rows[len(rows)-1], i)
			x += p.space.gap + w
		}
		return rows
	}
	rows := fill(room)
	const steps = 12
	lo, hi := 0.0, room
	for range steps {
		mid := geom.Snap((lo + hi) / 2)
		if tried := fill(mid); len(tried) <= len(rows) {
			rows, hi = tried, mid
		} else {
			lo = mid
		}
	}
	return rows
}

// share divides the width of a row: each kid gets its natural width and, for
// each leaf in it, an equal part of what is left.
func (p *nestPlan) share(row []int, room float64) {
	spare, weight := room-float64(float64(len(row)-1)*p.space.gap), 0
	for _, k := range row {
		spare -= min(p.kids[k].natural, room)
		weight += p.kids[k].weight
	}
	for _, k := range row {
		kid := p.kids[k]
		// Rounded down, so that the sum never exceeds the room.
		extra := geom.Snap(float64(max(spare, 0)*(float64(kid.weight)/float64(weight))) - geom.Grid/2)
		kid.size.W = min(kid.natural, room) + max(extra, 0)
	}
}

// level returns a row's height and how high above its foot its lowest leaves
// end.
func (p *nestPlan) level(row []int) (height, lift float64) {
	for _, k := range row {
		lift = max(lift, p.kids[k].lift)
	}
	for _, k := range row {
		kid := p.kids[k]
		height = max(height, kid.size.H+lift-kid.lift)
	}
	return height, lift
}

// stretch makes the plan h high. Nests in a row become equally high; what is
// too low for its place stands at its foot, level with the leaves beside it.
func (p *nestPlan) stretch(h float64) {
	if p.leaf {
		return
	}
	down := h - p.size.H
	p.size.H = h
	for _, row := range p.rows {
		height, lift := p.level(row)
		for _, k := range row {
			kid := p.kids[k]
			top := kid.at.Y + down
			if kid.leaf {
				kid.at.Y = top + height - lift - kid.size.H
				continue
			}
			kid.at.Y = top
			kid.raise(lift - kid.lift)
			kid.stretch(height)
		}
	}
}

// raise lifts the leaves of a nest off its foot.
func (p *nestPlan) raise(by float64) {
	p.lift += by
	p.size.H += by
}
