package lint

import (
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
			if c, paint, ground := p.markContrast(i); c < graphicLeast {
				f.err(fault{
					subject: p.name(i), what: "is too faint, " + string(paint.Token) + " on " + ground.Hex(), marks: []int{i},
					like: paint.Color.Hex() + ground.Hex(), measured: ratio(c), allowed: "at least " + ratio(graphicLeast),
					fix: "use the role's base, an outline, or words at the mark",
				})
			}
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
	try := func(paint scene.Paint, grounds []theme.Color, inner bool) {
		var list []sample
		for _, g := range grounds {
			c := theme.Contrast(blend(paint.Color, g, it.Alpha), g)
			if inner {
				// An outline is seen against what it encloses as well.
				c = max(c, theme.Contrast(paint.Color, it.Fill.Color))
			}
			list = append(list, sample{c, paint, g})
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
		try(it.Stroke.Paint, grounds, it.kind == area)
	}
	if it.kind == area {
		try(it.Fill, grounds, false)
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
			q := along(a, b, next)
			if it.kind == line {
				if !p.hidden(q, i, len(p.items)) {
					out = append(out, p.paint(q, i))
				}
				continue
			}
			in, o, ok := it.sides(q, a, b)
			if ok && !p.hidden(in, i, len(p.items)) && !p.otherSubject(i, o) {
				out = append(out, p.paint(o, i))
			}
		}
		next -= l
	}
	return out
}

// otherSubject reports whether a data mark of another subject lies at a point:
// how such neighbours differ is CVD's and GREY's.
func (p *picture) otherSubject(i int, at geom.Point) bool {
	mine := class(p.items[i].Fill.Token)
	near := p.grid.under(at)
	for k := len(near) - 1; k >= 0; k-- {
		o := &p.items[near[k]]
		if near[k] == i || !o.opaque() || !o.over(at) {
			continue
		}
		other := class(o.Fill.Token)
		if o.Role == scene.Decor && other != "" {
			continue // stripes of a hatch belong to what they cover
		}
		return p.items[i].Role == scene.Data && o.Role == scene.Data && mine != "" && other != "" && mine != other
	}
	return false
}

// sides returns the points on both sides of a border: in the area, and where
// it does not lie. There are none where areas of one mark meet.
func (it *item) sides(q, a, b geom.Point) (in, out geom.Point, ok bool) {
	l := a.Dist(b)
	if l == 0 {
		return q, q, false
	}
	n := geom.Pt(-(b.Y-a.Y)/l, (b.X-a.X)/l)
	d := it.reach() + besideStep
	for _, s := range [...]float64{1, -1} {
		in, out = rounded(q.Sub(n.Mul(s*besideStep/4))), rounded(q.Add(n.Mul(s*d)))
		if it.shape.has(in) && !it.shape.has(out) {
			return in, out, true
		}
	}
	return q, q, false
}
