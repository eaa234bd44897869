package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Angles in degrees.
const (
	crossLeast  = 30
	crossWanted = 60
	fanLeast    = 15
)

// fanReach is how far along two lines from one point are followed, in u.
const fanReach = 24

var crossingAngle = Rule{
	ID: "CROSS-ANG", Name: "lines cross at wide angles",
	Reason: "where lines cross at a small angle the eye changes from one to the other (Huang 2008)",
	Errors: "a crossing of connectors of different ends under 30°",
	Warns:  "a crossing under 60°; two lines that leave one point of a box under 15°",
	check: func(p *picture, f *findings) {
		for _, e := range p.edges {
			for _, k := range p.grid.near(p.items[e].ink) {
				o := &p.items[k]
				if k <= e || o.Role != scene.Edge || o.kind != line {
					continue
				}
				if sharesEnd(&p.items[e], o) {
					p.fan(f, e, k)
					continue
				}
				p.acute(f, e, k)
			}
		}
	},
}

// acute measures the smallest angle at which two connectors cross.
func (p *picture) acute(f *findings, e, k int) {
	least := 180.0
	for a, b := range p.items[e].shape.segments {
		if !meets(box(a, b), p.items[k].ink) {
			continue
		}
		for c, d := range p.items[k].shape.segments {
			if meets(box(a, b), box(c, d)) && crossing(a, b, c, d) {
				least = min(least, between180(b.Sub(a), d.Sub(c)))
			}
		}
	}
	x := fault{
		subject: p.and(e, k), what: "cross at a small angle", marks: []int{e, k}, measured: number(least) + "°", allowed: "at least " + number(crossLeast) + "°",
		fix: "move an end so that they cross upright, or not at all",
	}
	switch {
	case least < crossLeast:
		f.err(x)
	case least < crossWanted:
		x.allowed = "at least " + number(crossWanted) + "°"
		f.warn(x)
	}
}

// meets reports whether two rectangles have a point in common; those of level
// and upright lines have no area.
func meets(r, s geom.Rect) bool {
	return r.Min.X <= s.Max.X && s.Min.X <= r.Max.X && r.Min.Y <= s.Max.Y && s.Min.Y <= r.Max.Y
}

// between180 returns the smaller angle between two lines, 0 to 90 degrees.
func between180(a, b geom.Point) float64 {
	d := math.Abs(angle(a, b))
	return geom.Round2(min(d, 180-d))
}

// fan measures the angle between two connectors that leave one point. On one
// trunk there is none.
func (p *picture) fan(f *findings, e, k int) {
	for s, a := range p.items[e].endings() {
		for t, b := range p.items[k].endings() {
			if a.id == "" || a.id != b.id || a.at.Dist(b.at) > aligned {
				continue
			}
			d := math.Abs(angle(p.items[e].leaves(s == 1), p.items[k].leaves(t == 1)))
			if d <= levelDegrees || d >= fanLeast {
				continue
			}
			f.warn(fault{
				subject: p.and(e, k), what: "leave " + string(a.id) + " side by side", marks: []int{e, k}, measured: number(d) + "°", allowed: "at least " + number(fanLeast) + "°, or one trunk",
				fix: "spread them over the side, or join them",
			})
		}
	}
}

// leaves returns the way in which a connector leaves its beginning, or its end.
func (it *item) leaves(end bool) geom.Point {
	part := it.shape[0]
	if end {
		part = it.shape[len(it.shape)-1]
	}
	at := func(i int) geom.Point {
		if end {
			return part[len(part)-1-i]
		}
		return part[i]
	}
	left := float64(fanReach)
	for i := 1; i < len(part); i++ {
		a, b := at(i-1), at(i)
		if l := a.Dist(b); l >= left {
			return a.Toward(b, left).Sub(at(0))
		} else {
			left -= l
		}
	}
	return at(len(part) - 1).Sub(at(0))
}
