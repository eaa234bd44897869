package lint

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// throughLength is how much of a connector may lie in what it does not join,
// in u.
const throughLength = 0.5

var edgeThrough = Rule{
	ID: "EDG-THRU", Name: "connectors go round things",
	Reason: "a line through a box reads as joined to it, and one through words makes them hard to read",
	Errors: "more than 0.5 u of a connector that can be seen in a box, mark or icon that it does not join, or in words",
	check: func(p *picture, f *findings) {
		for _, e := range p.edges {
			it := &p.items[e]
			hit := map[int]bool{}
			for _, k := range p.grid.near(it.ink) {
				o := &p.items[k]
				var length float64
				switch {
				case k == e:
				case o.kind == words:
					if h := p.holders[k]; h == none || !hit[h] {
						length = p.look(e, o.ink.Inset(penetration), 0, min(len(p.items), max(k, e+1))).length
					}
				case o.Role == scene.Node || o.Role == scene.Data || o.Role == scene.Icon:
					if !p.joins(it, o) {
						length = p.within(e, o)
					}
				}
				if length <= throughLength {
					continue
				}
				hit[k] = true
				f.err(fault{
					subject: p.name(e), what: "runs through " + p.name(k), marks: []int{e, k}, measured: u(length), allowed: "at most " + u(throughLength),
					fix: "leave a gap that the line can use, choose other sides, or move the mark",
				})
			}
		}
	},
}

// joinReach is how far from its end a line may still touch what it joins: the
// gap before a tip and a little.
const joinReach = 4

// joins reports whether a line ends at a mark, or within it, or in a frame
// that belongs to it.
func (p *picture) joins(e, o *item) bool {
	for _, id := range [...]scene.ID{e.From, e.To} {
		fr, ok := p.frame(id)
		if !ok {
			continue
		}
		r := outlineOfFrame(fr).bounds()
		if o.ink.Inset(-1).Contains(r) || r.Inset(-1).Contains(o.ink) {
			return true
		}
	}
	for _, part := range e.shape {
		for _, q := range [...]geom.Point{part[0], part[len(part)-1]} {
			if o.shape.has(q) || pointGap(q, o.ink) <= joinReach && (e.From == "" || e.To == "") {
				return true
			}
		}
	}
	return false
}

func (o outline) bounds() geom.Rect {
	var r geom.Rect
	for a, b := range o.segments {
		r = r.Union(geom.Rect{Min: geom.Pt(min(a.X, b.X), min(a.Y, b.Y)), Max: geom.Pt(max(a.X, b.X), max(a.Y, b.Y))})
	}
	return r
}

// within returns how much of line e can be seen inside a mark, more than half
// a unit from its border.
func (p *picture) within(e int, o *item) float64 {
	it := &p.items[e]
	box := o.ink.Inset(o.reach())
	length := 0.0
	for a, b := range it.shape.segments {
		a, b, ok := clip(a, b, box)
		if !ok {
			continue
		}
		l := a.Dist(b)
		n := int(geom.Round2(l/sightStep)) + 1
		step := l / float64(n)
		for k := range n {
			q := along(a, b, float64(step*(float64(k)+0.5)))
			if o.closed() && !o.shape.has(q) || p.hidden(q, e, len(p.items)) {
				continue
			}
			if gap, _, _ := o.shape.gap(q); gap > penetration || !o.closed() {
				length += step
			}
		}
	}
	return geom.Round2(length)
}
