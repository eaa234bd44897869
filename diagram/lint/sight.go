package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// sightStep is how finely lines are followed, in u.
const sightStep = 0.5

// over reports whether an area covers the point.
func (it *item) over(at geom.Point) bool {
	return it.kind == area && it.ink.Has(at) && it.shape.has(at)
}

// paint returns the colour at a point as it is before mark top is painted:
// that of the topmost area there, with what shows through it.
func (p *picture) paint(at geom.Point, top int) theme.Color {
	near := p.grid.under(at)
	var veils []*item
	c := p.scene.Ground.Color
	for k := len(near) - 1; k >= 0; k-- {
		it := &p.items[near[k]]
		if near[k] >= top || !it.over(at) {
			continue
		}
		if it.opaque() {
			c = it.Fill.Color
			break
		}
		veils = append(veils, it)
	}
	for k := len(veils) - 1; k >= 0; k-- {
		c = blend(veils[k].Fill.Color, c, veils[k].Alpha)
	}
	return c
}

// blend lays a colour of the given opacity over another.
func blend(over, under theme.Color, alpha float64) theme.Color {
	if alpha <= 0 || alpha >= 1 {
		return over
	}
	mix := func(a, b uint8) uint8 {
		return uint8(geom.Round2(float64(alpha*float64(a))+float64((1-alpha)*float64(b))) + 0.5)
	}
	return theme.Color{R: mix(over.R, under.R), G: mix(over.G, under.G), B: mix(over.B, under.B)}
}

// hidden reports whether an area that is painted after mark i and before mark
// top covers the point.
func (p *picture) hidden(at geom.Point, i, top int) bool {
	near := p.grid.under(at)
	for k := len(near) - 1; k >= 0 && near[k] > i; k-- {
		if near[k] < top && p.items[near[k]].opaque() && p.items[near[k]].over(at) {
			return true
		}
	}
	return false
}

// A view is what a reader sees of a mark's line or border near a rectangle.
type view struct {
	length float64 // within the rectangle
	gap    float64 // from the rectangle to the nearest ink; +Inf: none within reach
}

// look follows the line or the border of mark i near r, as far as it is not
// hidden by what is painted before mark top. A border that hardly differs from
// what is behind it, by less than a step of grey, is no border.
func (p *picture) look(i int, r geom.Rect, reach float64, top int) view {
	it := &p.items[i]
	half := it.reach()
	core, far := r.Inset(-half), r.Inset(-half-reach)
	out := view{gap: math.Inf(1)}
	for a, b := range it.shape.segments {
		a, b, ok := clip(a, b, far)
		if !ok {
			continue
		}
		l := a.Dist(b)
		n := int(math.Ceil(geom.Round2(l/sightStep))) + 1
		step := l / float64(n)
		for k := range n + 1 {
			q := along(a, b, float64(step*float64(k)))
			if p.shows(i, q, top) {
				out.gap = min(out.gap, geom.Round2(max(pointGap(q, r)-half, 0)))
			}
			if q = along(a, b, float64(step*(float64(k)+0.5))); k < n && strictly(core, q) && p.shows(i, q, top) {
				out.length += step
			}
		}
	}
	out.length = geom.Round2(out.length)
	return out
}

func strictly(r geom.Rect, q geom.Point) bool {
	const dust = 1e-6
	return r.Inset(dust).Has(q)
}

// shows reports whether the border of mark i can be seen at q.
func (p *picture) shows(i int, q geom.Point, top int) bool {
	it := &p.items[i]
	if i < top && p.hidden(q, i, top) || i > top && p.hidden(q, i, len(p.items)) {
		return false
	}
	if it.kind == line || it.Stroke.Visible() {
		return true
	}
	return math.Abs(p.paint(q, i).L()-it.Fill.Color.L()) >= greyLeast
}

// ground reports whether a mark only lies behind others: words and lines may
// run across its border.
func (it *item) ground() bool {
	switch it.Role {
	case scene.Band:
		return !it.Stroke.Visible()
	case scene.Halo, scene.Ground:
		return true
	}
	return false
}
