package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Distances from the edge of the canvas in u.
const (
	edgeLeast  = 2
	edgeWanted = 8
	evenSides  = 8
)

var clipped = Rule{
	ID: "CLIP", Name: "nothing leaves the canvas",
	Reason: "ink at the edge is cut off by readers that round sizes, and looks cut where it is not",
	Errors: "ink less than 2 u from the edge of the canvas; in bare pictures, which a page surrounds, ink outside; in openers, words and boxes only",
	Warns:  "less than 8 u; a picture whose margins left and right differ by more than 8 u",
	check:  checkClip,
}

func checkClip(p *picture, f *findings) {
	m, v := &p.scene.Meta, p.scene.View
	var body geom.Rect
	for i := range p.items {
		it := &p.items[i]
		if it.kind == unseen || m.Opener && it.kind != words && it.Role != scene.Node {
			continue
		}
		if it.Role != scene.Ground && !p.furniture(i) {
			body = body.Union(it.ink)
		}
		gap := geom.Round2(min(it.ink.Min.X-v.Min.X, it.ink.Min.Y-v.Min.Y, v.Max.X-it.ink.Max.X, v.Max.Y-it.ink.Max.Y))
		x := fault{
			subject: p.name(i), what: "is too close to the edge of the canvas", marks: []int{i}, measured: u(gap),
			allowed: "at least " + u(edgeLeast), fix: "make it narrower, or move it inwards",
		}
		if gap < 0 {
			x.what, x.measured = "leaves the canvas", u(-gap)+" outside"
		}
		switch {
		case m.Bare:
			if gap < 0 {
				x.allowed = "none"
				f.err(x)
			}
		case gap < edgeLeast:
			f.err(x)
		case gap < edgeWanted:
			x.allowed = "at least " + u(edgeWanted)
			f.warn(x)
		}
	}
	if m.Bare || m.Opener || body.Empty() {
		return
	}
	left, right := body.Min.X-v.Min.X, v.Max.X-body.Max.X
	if d := geom.Round2(math.Abs(left - right)); d > evenSides && len(f.list) == 0 {
		f.warn(fault{
			what: "the margins left and right of the picture differ", measured: u(geom.Round2(left)) + " and " + u(geom.Round2(right)),
			allowed: "at most " + u(evenSides) + " between them", fix: "let the picture fill its width, or centre it",
		})
	}
}
