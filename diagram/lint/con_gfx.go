package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Contrast of graphics after WCAG 2.
const (
	graphicLeast = 3
	faintShare   = 0.1 // of a line's length may be fainter, where it crosses a fill
	besideStep   = 1   // u beside a border, where its ground is looked up
)

var graphicContrast = Rule{
	ID: "CON-GFX", Name: "lines and marks stand out",
	Reason: "WCAG 2 asks for 3:1 for what a reader must see to understand; gridlines, rules and card borders are not",
	Errors: "connectors, arrowheads, icons and data marks without words under 3:1 against what is beside them; once for each pair of colours",
	check: func(p *picture, f *findings) {
		if p.scene.Meta.Opener {
			return // a scene is read by its shapes together
		}
		type pair struct{ mark, ground theme.Color }
		index := map[pair]int{}
		type group struct {
			contrast float64
			paint    scene.Paint
			ground   theme.Color
			marks    []int
		}
		var groups []group
		for i := range p.items {
			it := &p.items[i]
			switch it.Role {
			case scene.Edge, scene.Head, scene.Icon:
			case scene.Data:
				if it.Hatch != nil || p.labelled(i) {
					continue
				}
			default:
				continue
			}
			if it.kind != line && it.kind != area {
				continue
			}
			c, paint, ground := p.markContrast(i)
			if c >= graphicLeast {
				continue
			}
			key := pair{paint.Color, ground}
			k, ok := index[key]
			if !ok {
				k = len(groups)
				index[key] = k
				groups = append(groups, group{contrast: c, paint: paint, ground: ground})
			}
			groups[k].marks = append(groups[k].marks, i)
		}
		for _, g := range groups {
			f.err(fault{
				what: p.many(g.marks) + ": " + string(g.paint.Token) + " on " + g.ground.Hex() + " is too faint", marks: g.marks,
				measured: ratio(g.contrast), allowed: "at least " + ratio(graphicLeast), fix: "use the role's base, an outline, or words at the mark",
			})
		}
	},
}

// markContrast returns the contrast of a mark with what lies along it: the
// value that all but a tenth of what can be seen of it reaches, with the
// stronger of fill and outline.
func (p *picture) markContrast(i int) (float64, scene.Paint, theme.Color) {
	it := &p.items[i]
	type sample struct {
		contrast float64
		paint    scene.Paint
		ground   theme.Color
	}
	best := sample{contrast: -1}
	try := func(paint scene.Paint, grounds []theme.Color) {
		var list []sample
		for _, g := range grounds {
			list = append(list, sample{theme.Contrast(blend(paint.Color, g, it.Alpha), g), paint, g})
		}
		if len(list) == 0 {
			return
		}
		// The k-th smallest, so that crossing a fill for a moment is no fault.
		k := int(faintShare * float64(len(list)))
		for range k {
			worst := 0
			for n := range list {
				if list[n].contrast < list[worst].contrast {
					worst = n
				}
			}
			list = append(list[:worst], list[worst+1:]...)
		}
		worst := list[0]
		for _, s := range list {
			if s.contrast < worst.contrast {
				worst = s
			}
		}
		if worst.contrast > best.contrast {
			best = worst
		}
	}
	grounds := p.beside(i)
	if it.Stroke.Visible() {
		try(it.Stroke.Paint, grounds)
	}
	if it.kind == area {
		try(it.Fill, grounds)
	}
	if best.contrast < 0 {
		return 99, scene.Paint{}, theme.Color{} // nothing of it can be seen
	}
	return best.contrast, best.paint, best.ground
}

const mostSamples = 60 // along one mark

// beside returns the colours along a line, or around an area, where the mark
// can be seen.
func (p *picture) beside(i int) []theme.Color {
	it := &p.items[i]
	total := 0.0
	for a, b := range it.shape.segments {
		total += a.Dist(b)
	}
	step := max(2, total/mostSamples)
	var out []theme.Color
	next := step / 2
	for a, b := range it.shape.segments {
		l := a.Dist(b)
		for ; next <= l; next += step {
			q := a.Toward(b, next)
			if p.hidden(q, i, len(p.items)) {
				continue
			}
			if it.kind == line {
				out = append(out, p.paint(q, i))
				continue
			}
			if o, ok := p.outside(it, q, a, b); ok {
				out = append(out, p.paint(o, i))
			}
		}
		next -= l
	}
	return out
}

// outside returns the point beside a border at which its area does not lie.
func (p *picture) outside(it *item, q, a, b geom.Point) (geom.Point, bool) {
	l := a.Dist(b)
	if l == 0 {
		return q, false
	}
	d := it.reach() + besideStep
	n := geom.Pt(-(b.Y-a.Y)/l, (b.X-a.X)/l).Mul(d)
	if math.IsNaN(n.X) {
		return q, false
	}
	for _, o := range [...]geom.Point{q.Add(n), q.Sub(n)} {
		if !it.shape.has(o) {
			return o, true
		}
	}
	return q, false
}
