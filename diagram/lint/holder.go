package lint

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// holdShare is how much of a text a box must reach to be what holds it.
const holdShare = 0.5

// plateLines is how many lines of its words a band is high at most where it is
// a plate, such as a tag, and not a ground.
const plateLines = 2

// findHolder returns the box that text t stands in: the topmost body of a node,
// data mark or plate under its middle that reaches most of it.
func (p *picture) findHolder(t int) int {
	it := &p.items[t]
	near := p.grid.under(it.ink.Center())
	for k := len(near) - 1; k >= 0; k-- {
		i := near[k]
		if i < t && p.holds(&p.items[i], it) {
			return i
		}
	}
	return none
}

func (p *picture) holds(box, text *item) bool {
	switch box.Role {
	case scene.Node, scene.Data:
	case scene.Band:
		if !box.Stroke.Visible() && box.ink.Dy() > plateLines*text.text.Font.Size {
			return false
		}
	default:
		return false
	}
	if box.kind == words || !box.closed() {
		return false
	}
	common := box.ink.Intersect(text.ink)
	if common.Dx()*common.Dy() < holdShare*text.ink.Dx()*text.ink.Dy() {
		return false
	}
	return box.shape.has(text.ink.Center())
}

// labelReach is how far from a mark words may stand that still tell what it
// is, in u.
const labelReach = 16

// labelled reports whether words in or beside a mark tell what it is, or what
// value it has.
func (p *picture) labelled(i int) bool {
	return p.worded(i, func(int) bool { return true })
}

// worded reports whether words that fit stand in or beside a mark.
func (p *picture) worded(i int, fits func(t int) bool) bool {
	if slices.ContainsFunc(p.inside[i], fits) {
		return true
	}
	r := p.items[i].ink
	for _, k := range p.grid.near(r.Inset(-labelReach)) {
		t := &p.items[k]
		if t.kind != words || p.holders[k] != none && p.holders[k] != i || !fits(k) {
			continue
		}
		level := min(r.Max.Y, t.ink.Max.Y) > max(r.Min.Y, t.ink.Min.Y) || min(r.Max.X, t.ink.Max.X) > max(r.Min.X, t.ink.Min.X)
		if level && r.Gap(t.ink) <= labelReach {
			return true
		}
	}
	return false
}

// room returns the distances from words to the inner edge of the box that
// holds them: at the height of the words for left and right, at their middle
// for above and below. It is negative where they stick out.
func room(box *item, words geom.Rect) (left, right, above, below float64) {
	mid := words.Center()
	left, right, above, below = 1e9, 1e9, 1e9, 1e9
	for _, y := range [...]float64{words.Min.Y, mid.Y, words.Max.Y} {
		lo, hi := mid.X, mid.X
		if box.shape.has(geom.Pt(mid.X, y)) {
			lo, hi = between(box.shape, mid.X, y, false)
		}
		left, right = min(left, words.Min.X-lo), min(right, hi-words.Max.X)
	}
	lo, hi := between(box.shape, mid.Y, mid.X, true)
	above, below = words.Min.Y-lo, hi-words.Max.Y
	edge := box.reach()
	r := func(v float64) float64 { return geom.Round2(v - edge) }
	return r(left), r(right), r(above), r(below)
}

// between returns the nearest crossings of an outline on both sides of v along
// the line at the given coordinate of the other axis.
func between(o outline, v, at float64, upright bool) (lo, hi float64) {
	lo, hi = -1e9, 1e9
	for a, b := range o.segments {
		if upright {
			a, b = geom.Pt(a.Y, a.X), geom.Pt(b.Y, b.X)
		}
		if (a.Y <= at) == (b.Y <= at) {
			continue
		}
		x := a.X + float64((b.X-a.X)*((at-a.Y)/(b.Y-a.Y)))
		if x <= v {
			lo = max(lo, x)
		} else {
			hi = min(hi, x)
		}
	}
	return lo, hi
}
