package lint

import (
	"fmt"
	"math"
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Rooms in u between a panel and the boxes in it.
const (
	panelLeast      = 2
	panelRoom       = 12
	panelRoomColumn = 8 // where the page is narrow
	panelUneven     = 4
	panelBoxes      = 2 // boxes from which on a ground is a panel
)

var groupGap = Rule{
	ID: "GROUP-GAP", Name: "panels hold their boxes together",
	Reason: "what stands nearer together reads as one group: boxes must be nearer to their sisters than panels to each other, and clear of the panel's border",
	Errors: "a box of several in a panel less than 2 u from its border",
	Warns: "less than 12 u, 8 in a column drawing; left and right of the boxes more than 4 u of difference; " +
		"panels nearer to each other than the boxes in them",
	check: func(p *picture, f *findings) {
		var panels []int
		for _, g := range p.siblings() {
			in := p.parent(g[0])
			if in == none || len(g) < panelBoxes || !p.stands(in) {
				continue
			}
			panels = append(panels, in)
			p.panelRoom(f, in, g)
		}
		p.panelGaps(f, panels)
	},
}

// stands reports whether the border of a panel can be seen: a stroke, or a
// fill unlike what is around it.
func (p *picture) stands(i int) bool {
	it := &p.items[i]
	return it.Stroke.Visible() || it.kind == area && math.Abs(it.Fill.Color.L()-p.paint(it.Shape.Bounds().Center(), i).L()) > 0
}

// panelRoom measures the room between a panel's border and its boxes. Boxes
// that fill the panel are its cells, and sit on its border.
func (p *picture) panelRoom(f *findings, in int, boxes []int) {
	b := p.items[in].Shape.Bounds()
	var all geom.Rect
	for _, i := range boxes {
		all = all.Union(p.items[i].Shape.Bounds())
	}
	left, right := geom.Round2(all.Min.X-b.Min.X), geom.Round2(b.Max.X-all.Max.X)
	above, below := geom.Round2(all.Min.Y-b.Min.Y), geom.Round2(b.Max.Y-all.Max.Y)
	if max(left, right, above, below) <= boxDust {
		return
	}
	room := float64(panelRoom)
	if p.scene.Meta.Profile == scene.Column {
		room = panelRoomColumn
	}
	x := fault{subject: p.name(in), marks: append([]int{in}, boxes...), fix: "pad the panel evenly"}
	switch least := min(left, right, above, below); {
	case least < panelLeast:
		x.what, x.measured, x.allowed = "is touched by what it holds", u(least), "at least "+u(panelLeast)
		f.err(x)
	case least < room:
		x.what, x.measured, x.allowed = "leaves its boxes little room", u(least), "at least "+u(room)
		f.warn(x)
	}
	if d := geom.Round2(math.Abs(left - right)); d > panelUneven && p.fills(in, all) {
		x.what, x.measured, x.allowed = "has uneven margins", fmt.Sprintf("%s on the left, %s on the right", u(left), u(right)), "a difference of "+u(panelUneven)
		f.warn(x)
	}
}

// fills reports whether boxes are what reaches from side to side of a panel:
// no words stand beside them.
func (p *picture) fills(in int, boxes geom.Rect) bool {
	b := p.items[in].Shape.Bounds()
	for _, t := range p.inside[in] {
		w := p.items[t].ink
		if w.Max.Y > boxes.Min.Y && w.Min.Y < boxes.Max.Y && (w.Max.X <= boxes.Min.X || w.Min.X >= boxes.Max.X) {
			return false
		}
	}
	return boxes.Dx() > b.Dx()/2
}

// panelGaps compares the gap between panels with the gaps of the boxes in them.
func (p *picture) panelGaps(f *findings, panels []int) {
	slices.Sort(panels)
	inner, drawn := map[int]float64{}, map[int]bool{}
	for _, i := range panels {
		drawn[i] = true
	}
	for _, g := range p.siblings() {
		if in := p.parent(g[0]); in != none {
			inner[in] = max(inner[in], p.widestGap(g))
		}
	}
	for _, i := range panels {
		a := p.items[i].Shape.Bounds()
		for _, k := range p.grid.near(a.Inset(-inner[i])) {
			if k <= i || !drawn[k] || p.parent(i) != p.parent(k) {
				continue
			}
			b := p.items[k].Shape.Bounds()
			outer, in := geom.Round2(a.Gap(b)), min(inner[i], inner[k])
			if a.Overlaps(b) || outer <= boxDust || outer >= in {
				continue
			}
			f.warn(fault{
				subject: p.and(i, k), what: "are nearer to each other than the boxes in them", marks: []int{i, k},
				measured: u(outer) + ", and " + u(in) + " within", allowed: "at least as far apart as within", fix: "widen the gap between the panels, or close that of the boxes",
			})
		}
	}
}

// widestGap returns the widest gap between neighbours of a row or column.
func (p *picture) widestGap(boxes []int) float64 {
	most := 0.0
	for _, upright := range [...]bool{false, true} {
		for _, row := range p.lines(boxes, upright) {
			for k := 1; k < len(row); k++ {
				most = max(most, geom.Round2(p.items[row[k-1]].Shape.Bounds().Gap(p.items[row[k]].Shape.Bounds())))
			}
		}
	}
	return most
}
