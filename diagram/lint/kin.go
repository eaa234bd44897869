package lint

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// A kin is what boxes have in common that belong together: the frame whose
// parts they are, and the box or ground that they stand in.
type kin struct {
	family scene.ID
	in     int // none: on the page
}

// siblings returns the boxes by what they belong to, badges left out: in
// painter's order, groups by their first box.
func (p *picture) siblings() [][]int {
	if p.kin != nil {
		return p.kin
	}
	p.kin = [][]int{}
	at := map[kin]int{}
	for _, i := range p.boxes {
		if p.badge(i) {
			continue
		}
		k := kin{p.family(i), p.parent(i)}
		if k.in != none {
			// What stands in a drawn box belongs to it, whoever made it.
			k.family = ""
		}
		g, ok := at[k]
		if !ok {
			g = len(p.kin)
			at[k] = g
			p.kin = append(p.kin, nil)
		}
		p.kin[g] = append(p.kin[g], i)
	}
	return p.kin
}

// parent returns the smallest box or ground that a box stands in.
func (p *picture) parent(i int) int {
	if in, ok := p.parents[i]; ok {
		return in
	}
	r, best, least := p.items[i].Shape.Bounds(), none, 0.0
	for _, k := range p.grid.under(r.Center()) {
		o := &p.items[k]
		if k == i || o.kind == words || o.Role != scene.Node && o.Role != scene.Band || !o.closed() {
			continue
		}
		b := o.Shape.Bounds()
		if !b.Inset(-boxDust).Contains(r) || r.Inset(-boxDust).Contains(b) {
			continue
		}
		if area := b.Dx() * b.Dy(); best == none || area < least {
			best, least = k, area
		}
	}
	p.parents[i] = best
	return best
}

// lines arranges boxes in rows, or in columns where upright: a box joins the
// row of which it shares enough with the first. Rows come from the top, boxes
// of a row from the left.
func (p *picture) lines(boxes []int, upright bool) [][]int {
	bounds := func(i int) geom.Rect {
		r := p.items[i].Shape.Bounds()
		if upright {
			return geom.Rect{Min: geom.Pt(r.Min.Y, r.Min.X), Max: geom.Pt(r.Max.Y, r.Max.X)}
		}
		return r
	}
	sorted := slices.Clone(boxes)
	slices.SortStableFunc(sorted, func(a, b int) int {
		s, t := bounds(a), bounds(b)
		return cmp.Or(cmp.Compare(s.Min.Y, t.Min.Y), cmp.Compare(s.Min.X, t.Min.X))
	})
	var out [][]int
	open := 0 // the first row that a box may still join
	for _, i := range sorted {
		r := bounds(i)
		for open < len(out) && bounds(out[open][0]).Max.Y <= r.Min.Y {
			open++
		}
		joined := false
		for k := open; k < len(out) && !joined; k++ {
			f := bounds(out[k][0])
			if min(f.Max.Y, r.Max.Y)-max(f.Min.Y, r.Min.Y) >= inRow*min(f.Dy(), r.Dy()) {
				out[k] = append(out[k], i)
				joined = true
			}
		}
		if !joined {
			out = append(out, []int{i})
		}
	}
	for _, row := range out {
		slices.SortStableFunc(row, func(a, b int) int { return cmp.Compare(bounds(a).Min.X, bounds(b).Min.X) })
	}
	return out
}

// steps clusters values: those that differ by no more than the tolerance from
// the one before count as one. It returns how many there are.
func steps(values []float64, tolerance float64) int {
	slices.Sort(values)
	n := 0
	for i, v := range values {
		if i == 0 || geom.Round2(v-values[i-1]) > tolerance {
			n++
		}
	}
	return n
}

// held reports which boxes hold others.
func (p *picture) held() map[int]bool {
	if p.holding == nil {
		p.holding = map[int]bool{}
		for _, g := range p.siblings() {
			for _, i := range g {
				if in := p.parent(i); in != none {
					p.holding[in] = true
				}
			}
		}
	}
	return p.holding
}
