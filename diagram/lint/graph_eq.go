package lint

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

var graphEqual = Rule{
	ID: "GRAPH-EQ", Name: "lines lead where the author said",
	Reason: "an arrow at the wrong box is a false statement",
	Errors: "a declared line that is not drawn, or has no arrowhead; a line or a tip that ends at another frame than it names",
	check: func(p *picture, f *findings) {
		for _, e := range p.scene.Meta.Edges {
			p.declared(f, e)
		}
		for _, e := range p.edges {
			p.ends(f, e)
		}
		for _, h := range p.heads {
			it := &p.items[h]
			tip, _ := it.tip()
			if fr, ok := p.frame(it.To); ok {
				if gap, _, _ := outlineOfFrame(fr).gap(tip); gap > tipFarthest && p.wrongFrame(it, tip) {
					f.err(fault{
						subject: p.name(h), what: "ends at another frame", marks: []int{h}, measured: u(gap) + " from " + string(it.To),
						allowed: "at most " + u(tipFarthest), fix: "draw the line to the frame that it names",
					})
				}
			}
		}
	},
}

// declared looks for the drawn form of an edge.
func (p *picture) declared(f *findings, e scene.EdgeSpec) {
	drawn, head := false, false
	for _, k := range p.edges {
		drawn = drawn || p.items[k].From == e.From && p.items[k].To == e.To
	}
	for _, k := range p.heads {
		head = head || p.items[k].From == e.From && p.items[k].To == e.To
	}
	x := fault{
		subject: "the link " + string(e.From) + " → " + string(e.To), allowed: "every declared link",
		fix: "draw it as an edge with a head that name both ends, or take the link away",
	}
	switch {
	case !drawn:
		x.what = "is not drawn"
		x.measured = "no line"
		f.err(x)
	case !head:
		x.what = "has no direction"
		x.measured = "no arrowhead"
		f.err(x)
	}
}

// ends compares the ends of a line with the frames that it names.
func (p *picture) ends(f *findings, e int) {
	it := &p.items[e]
	if len(it.shape) == 0 {
		return
	}
	first, last := it.shape[0], it.shape[len(it.shape)-1]
	for _, end := range [...]struct {
		id   scene.ID
		at   geom.Point
		most float64
		word string
	}{
		{it.From, first[0], tipFarthest, "begin"},
		{it.To, last[len(last)-1], tipFarthest + tipSearch, "end"}, // the shaft stops under its head
	} {
		if end.id == "" {
			continue
		}
		x := fault{
			subject: p.name(e), what: "does not " + end.word + " where it says", marks: []int{e}, allowed: "at most " + u(end.most),
			fix: "draw the line between the frames that it names",
		}
		fr, ok := p.frame(end.id)
		if !ok {
			x.measured, x.allowed = "there is no frame "+string(end.id), ""
			f.err(x)
			continue
		}
		o := outlineOfFrame(fr)
		if gap, _, _ := o.gap(end.at); gap > end.most && !o.has(end.at) {
			x.measured = u(gap) + " from " + string(end.id)
			f.err(x)
		}
	}
}
