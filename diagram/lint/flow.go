package lint

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// How many of the connectors lead one way.
const (
	flowLeast  = 0.6
	flowWanted = 0.8
	flowFewest = 5 // connectors from which on there is a direction
)

var flow = Rule{
	ID: "FLOW", Name: "a figure reads in one direction",
	Reason: "arrows that lead every way make the reader look for the beginning again and again",
	Errors: "less than 60% of the solid connectors lead one way, across and up or down; those on a cycle do not count, nor do the rays of one hub",
	Warns:  "less than 80%; a solid connector against the others that has neither a label nor a look of its own",
	check: func(p *picture, f *findings) {
		edges := p.oneWay()
		if len(edges) < flowFewest || p.star(edges) {
			return
		}
		across, down := p.course(edges)
		var back []int
		for _, e := range edges {
			if !forward(p.items[e].heading(), across, down) {
				back = append(back, e)
			}
		}
		share := 1 - float64(len(back))/float64(len(edges))
		x := fault{
			what: "the connectors lead every way", marks: back, measured: fmt.Sprintf("%d of %d lead one way", len(edges)-len(back), len(edges)),
			allowed: fmt.Sprintf("at least %.0f%%", 100*flowLeast), fix: "arrange the boxes along one direction",
		}
		switch {
		case geom.Round2(share) < flowLeast:
			f.err(x)
			return
		case geom.Round2(share) < flowWanted:
			x.allowed = fmt.Sprintf("at least %.0f%%", 100*flowWanted)
			f.warn(x)
		}
		labels, looks := p.lineLabels(), map[scene.Stroke]int{}
		lookOf := func(e int) scene.Stroke { return p.items[e].Stroke }
		for _, e := range edges {
			looks[lookOf(e)]++
		}
		for _, e := range back {
			if !labels[link{p.items[e].From, p.items[e].To}] && 2*looks[lookOf(e)] >= len(edges) {
				f.warn(fault{
					subject: p.name(e), what: "leads back and looks like the others", marks: []int{e}, measured: "solid, without a label",
					allowed: "a label, a colour or a dash", fix: "say why it leads back, or draw it as a reply",
				})
			}
		}
	},
}

// heading returns the way from the beginning to the end of a connector.
func (it *item) heading() geom.Point {
	ends := it.endings()
	if len(ends) == 0 {
		return geom.Point{}
	}
	return ends[1].at.Sub(ends[0].at)
}

// forward reports whether the longer part of a way leads across or down.
func forward(way geom.Point, across, down float64) bool {
	if math.Abs(way.X) >= math.Abs(way.Y) {
		return way.X*across > 0
	}
	return way.Y*down > 0
}

// course returns the two signs that most connectors follow: to the right or
// the left, down or up.
func (p *picture) course(edges []int) (across, down float64) {
	var x, y int
	for _, e := range edges {
		way := p.items[e].heading()
		switch {
		case math.Abs(way.X) >= math.Abs(way.Y) && way.X > 0:
			x++
		case math.Abs(way.X) >= math.Abs(way.Y):
			x--
		case way.Y > 0:
			y++
		default:
			y--
		}
	}
	across, down = 1, 1
	if x < 0 {
		across = -1
	}
	if y < 0 {
		down = -1
	}
	return across, down
}

// star reports whether all connectors have one end in common.
func (p *picture) star(edges []int) bool {
	for _, hub := range [...]scene.ID{p.items[edges[0]].From, p.items[edges[0]].To} {
		all := true
		for _, e := range edges {
			all = all && (p.items[e].From == hub || p.items[e].To == hub)
		}
		if all {
			return true
		}
	}
	return false
}

// A link is the two frames that a connector joins.
type link struct{ from, to scene.ID }

// lineLabels returns which links have words.
func (p *picture) lineLabels() map[link]bool {
	out := map[link]bool{}
	for _, t := range p.texts {
		if it := &p.items[t]; it.From != "" || it.To != "" {
			out[link{it.From, it.To}] = true
		}
	}
	return out
}
