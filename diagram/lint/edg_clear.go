package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Distances of connectors in u, from the middle of the line.
const (
	clearLeast   = 3  // from a box, or from a line beside it
	clearWanted  = 8  // the same
	portWanted   = 12 // between lines at one side of a box
	besideLength = 12 // along which two lines must run side by side
	oneTrunk     = 0.05
	nearlyLevel  = 0.1 // sine of the angle up to which two lines are parallel
)

var edgeClear = Rule{
	ID: "EDG-CLEAR", Name: "connectors keep their distance",
	Reason: "a line close to a border reads as part of it, and lines close together as one",
	Errors: "a connector less than 3 u from a box that it does not join, or beside another connector for more than 12 u; connectors of one end may share a trunk",
	Warns:  "less than 8 u from either; less than 12 u between two lines at one box",
	check: func(p *picture, f *findings) {
		for _, e := range p.edges {
			it := &p.items[e]
			for _, k := range p.grid.near(it.ink.Inset(-clearWanted)) {
				o := &p.items[k]
				switch {
				case o.kind == words || o.kind == unseen || k == e:
				case o.Role == scene.Edge && k > e:
					p.besideLine(f, e, k)
					p.ports(f, e, k)
				case (o.Role == scene.Node || o.Role == scene.Icon) && !p.joins(it, o) && !p.badge(k):
					p.besideBox(f, e, k)
				}
			}
		}
	},
}

// besideBox measures how near a connector comes to a mark that it passes. What
// it runs through is another rule's.
func (p *picture) besideBox(f *findings, e, k int) {
	it, o := &p.items[e], &p.items[k]
	near := math.Inf(1)
	for a, b := range it.shape.segments {
		a, b, ok := clip(a, b, o.Shape.Bounds().Inset(-clearWanted))
		if !ok {
			continue
		}
		l := a.Dist(b)
		n := int(geom.Round2(l/sightStep)) + 1
		for s := range n + 1 {
			q := along(a, b, float64(l*float64(s)/float64(n)))
			if o.closed() && o.shape.has(q) {
				return
			}
			if !p.hidden(q, e, len(p.items)) {
				gap, _, _ := o.shape.gap(q)
				near = min(near, gap)
			}
		}
	}
	if near >= clearWanted || near <= oneTrunk {
		return
	}
	x := fault{
		subject: p.name(e), what: "passes close to " + p.name(k), marks: []int{e, k}, measured: u(near), allowed: "at least " + u(clearWanted),
		fix: "widen the gap, or choose other sides",
	}
	if near < clearLeast {
		x.allowed = "at least " + u(clearLeast)
		f.err(x)
		return
	}
	f.warn(x)
}

// besideLine looks for stretches along which two connectors run side by side.
func (p *picture) besideLine(f *findings, e, k int) {
	a, b := &p.items[e], &p.items[k]
	near := math.Inf(1)
	for s, t := range a.shape.segments {
		if s.Dist(t) <= besideLength || box(s, t).Gap(b.ink) >= clearWanted {
			continue
		}
		for v, w := range b.shape.segments {
			if gap, ok := sideBySide(s, t, v, w); ok && !(gap <= oneTrunk && sharesEnd(a, b)) {
				near = min(near, gap)
			}
		}
	}
	if near >= clearWanted {
		return
	}
	x := fault{
		subject: p.and(e, k), what: "run close beside each other", marks: []int{e, k}, measured: u(near), allowed: "at least " + u(clearWanted),
		fix: "widen the gap that they share, or choose other sides",
	}
	if near < clearLeast {
		x.allowed = "at least " + u(clearLeast)
		f.err(x)
		return
	}
	f.warn(x)
}

// sideBySide returns the distance of two parallel segments that run beside
// each other for long enough.
func sideBySide(s, t, v, w geom.Point) (float64, bool) {
	l, m := s.Dist(t), v.Dist(w)
	if l <= besideLength || m <= besideLength {
		return 0, false
	}
	dx, dy := (t.X-s.X)/l, (t.Y-s.Y)/l
	if math.Abs(geom.Round2((float64(dx*(w.Y-v.Y))-float64(dy*(w.X-v.X)))/m*100)) > nearlyLevel*100 {
		return 0, false
	}
	at := func(q geom.Point) float64 { return float64((q.X-s.X)*dx) + float64((q.Y-s.Y)*dy) }
	lo, hi := max(0, min(at(v), at(w))), min(l, max(at(v), at(w)))
	if geom.Round2(hi-lo) <= besideLength {
		return 0, false
	}
	return geom.Round2(min(segmentGap(v, s, t), segmentGap(w, s, t), segmentGap(s, v, w), segmentGap(t, v, w))), true
}

// ports compares where two connectors meet a box that both join.
func (p *picture) ports(f *findings, e, k int) {
	for _, a := range p.items[e].endings() {
		for _, b := range p.items[k].endings() {
			if a.id == "" || a.id != b.id {
				continue
			}
			// On one side of the box: level with each other.
			d := geom.Round2(a.at.Dist(b.at))
			level := math.Abs(a.at.X-b.at.X) <= aligned || math.Abs(a.at.Y-b.at.Y) <= aligned
			if !level || d <= aligned || d >= portWanted {
				continue
			}
			f.warn(fault{
				subject: p.and(e, k), what: "meet " + string(a.id) + " close together", marks: []int{e, k}, measured: u(d) + " apart",
				allowed: "at least " + u(portWanted) + ", or one point", fix: "make the box larger, or choose other sides",
			})
		}
	}
}

// An ending is an end of a connector and the frame that it joins.
type ending struct {
	id scene.ID
	at geom.Point
}

// endings returns where a connector begins and where it ends.
func (it *item) endings() []ending {
	if len(it.shape) == 0 || len(it.shape[0]) == 0 {
		return nil
	}
	last := it.shape[len(it.shape)-1]
	return []ending{{it.From, it.shape[0][0]}, {it.To, last[len(last)-1]}}
}
