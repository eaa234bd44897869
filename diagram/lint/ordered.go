package lint

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// Numbers of the rule on order.
const (
	pageGrid   = 4 // u
	onGrid     = 0.95
	gridFewest = 6 // boxes from which on there is an order
)

var ordered = Rule{
	ID: "GRID", Name: "boxes stand in rows and columns",
	Reason:    "few common edges make a page look calm, and let a reader compare along them",
	Warns:     "of six and more boxes of one parent: more guides (left edges, middles or right edges, whichever are fewest) than columns and one, the same for rows, or more than 5% off the grid of 4 u",
	Editorial: true,
	check: func(p *picture, f *findings) {
		for _, g := range p.siblings() {
			if len(g) >= gridFewest {
				p.inOrder(f, g)
			}
		}
	},
}

func (p *picture) inOrder(f *findings, boxes []int) {
	var across, down [3][]float64
	off := 0
	for _, i := range boxes {
		r := p.items[i].Shape.Bounds()
		at := r.Min.Sub(p.scene.View.Min)
		for k, q := range [...]geom.Point{r.Min, r.Center(), r.Max} {
			across[k], down[k] = append(across[k], q.X), append(down[k], q.Y)
		}
		for _, v := range [...]float64{at.X, at.Y} {
			if d := math.Mod(geom.Round2(v), pageGrid); min(d, pageGrid-d) > oneTrunk {
				off++
			}
		}
	}
	x := fault{subject: fmt.Sprintf("the %d boxes beside %s", len(boxes), p.name(boxes[0])), marks: boxes}
	if n, columns := guides(across), len(p.lines(boxes, true)); n > columns+1 {
		x.what, x.measured, x.allowed, x.fix = "stand at many places", fmt.Sprintf("%d guides in %d columns", n, columns), fmt.Sprint("at most ", columns+1), "align an edge or the middles"
		f.warn(x)
	}
	if n, rows := guides(down), len(p.lines(boxes, false)); n > rows+1 {
		x.what, x.measured, x.allowed, x.fix = "stand at many heights", fmt.Sprintf("%d guides in %d rows", n, rows), fmt.Sprint("at most ", rows+1), "align an edge or the middles"
		f.warn(x)
	}
	if all := 2 * len(boxes); float64(all-off) < onGrid*float64(all)-dust {
		x.what, x.measured, x.allowed = "stand off the grid", fmt.Sprintf("%.0f%% of their corners on it", 100*float64(all-off)/float64(all)), fmt.Sprintf("at least %.0f%%", 100*onGrid)
		x.fix = "use steps of the spacing scale"
		f.warn(x)
	}
}

// guides counts the places at which boxes are aligned: by their lower sides,
// middles or upper sides, whichever are fewest.
func guides(sides [3][]float64) int {
	return min(steps(sides[0], aligned), steps(sides[1], aligned), steps(sides[2], aligned))
}
