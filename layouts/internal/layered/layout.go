package layered

import (
	"math"
	"slices"
)

// layout collects what was placed.
func (p *plan) layout() Layout {
	l := Layout{
		Nodes: make([]Rect, len(p.Nodes)), Groups: make([]Rect, len(p.Groups)), Ranks: len(p.layers),
		plan: p, Lines: make([][]Point, len(p.Edges)), Labels: make([]Rect, len(p.Edges)), Back: make([]bool, len(p.Edges)),
	}
	for i := range p.vertices {
		if v := &p.vertices[i]; v.kind == box {
			u := p.starts[v.rank] + (p.widths[v.rank]-v.u)/2
			l.Nodes[v.of] = Rect{Point{u, v.at - v.v/2}, Point{u + v.u, v.at + v.v/2}}
		}
	}
	for g := range p.Groups {
		l.Groups[g] = p.frame(g)
	}
	for i := range p.arcs {
		if a := &p.arcs[i]; !a.skip {
			l.Lines[i], l.Labels[i], l.Back[i] = p.line(i, l.Nodes), p.labelOf(i), a.back
		}
	}
	l.shift()
	return l
}

// Widened returns the layout with channels that are wider before the first lane
// and behind the last one. Nothing moves across.
func (l Layout) Widened(lead, tail float64) Layout {
	p := *l.plan
	p.Lead, p.Tail = p.Lead+lead, p.Tail+tail
	p.starts = make([]float64, len(p.layers))
	p.start()
	return p.layout()
}

// frame is the border of a group.
func (p *plan) frame(g int) Rect {
	r := Rect{Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}}
	for i := range p.vertices {
		v := &p.vertices[i]
		switch {
		case v.group != g:
		case v.border():
			r.Min.V, r.Max.V = min(r.Min.V, v.at), max(r.Max.V, v.at)
		case v.kind == box:
			u := p.starts[v.rank]
			r.Min.U = min(r.Min.U, u-p.Pad-p.Groups[g].HeadU)
			r.Max.U = max(r.Max.U, u+p.widths[v.rank]+p.Pad)
		}
	}
	if r.Min.U > r.Max.U {
		return Rect{}
	}
	return r
}

// line is the way of an edge, in its own direction.
func (p *plan) line(i int, boxes []Rect) []Point {
	a := p.arcs[i]
	first := p.segments[a.segments[0]]
	way := []Point{{boxes[a.from].Max.U, first.port}}
	for n, k := range a.segments {
		s := p.segments[k]
		if s.lane >= 0 {
			// The first lane lies behind the rims of groups that end here.
			r := p.vertices[s.from].rank
			u := p.starts[r] + p.widths[r] + p.after[r] + p.leads[r] + float64(float64(s.lane)*p.LaneGap)
			way = append(way, Point{u, s.port}, Point{u, s.land})
		}
		if n == len(a.segments)-1 {
			way = append(way, Point{boxes[a.to].Min.U, s.land})
		}
	}
	if a.back {
		slices.Reverse(way)
	}
	return way
}

// labelOf is the room of an edge's label, on both sides of its line.
func (p *plan) labelOf(i int) Rect {
	for _, k := range p.arcs[i].segments {
		v := &p.vertices[p.segments[k].to]
		if v.kind == label {
			u := p.starts[v.rank] + (p.widths[v.rank]-v.u)/2
			return Rect{Point{u, v.at - v.v/2}, Point{u + v.u, v.at + v.v/2}}
		}
	}
	return Rect{}
}

// shift moves all to the origin and measures it.
func (l *Layout) shift() {
	lo, hi := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	see := func(q Point) {
		lo = Point{min(lo.U, q.U), min(lo.V, q.V)}
		hi = Point{max(hi.U, q.U), max(hi.V, q.V)}
	}
	each := func(do func(q *Point)) {
		for i := range l.Nodes {
			do(&l.Nodes[i].Min)
			do(&l.Nodes[i].Max)
		}
		for i := range l.Groups {
			if l.Groups[i] != (Rect{}) {
				do(&l.Groups[i].Min)
				do(&l.Groups[i].Max)
			}
		}
		for i := range l.Lines {
			for k := range l.Lines[i] {
				do(&l.Lines[i][k])
			}
			if l.Labels[i] != (Rect{}) {
				do(&l.Labels[i].Min)
				do(&l.Labels[i].Max)
			}
		}
	}
	each(func(q *Point) { see(*q) })
	if len(l.Nodes) == 0 {
		return
	}
	each(func(q *Point) { q.U, q.V = q.U-lo.U, q.V-lo.V })
	l.Size = Point{hi.U - lo.U, hi.V - lo.V}
}
