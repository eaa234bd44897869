package lint

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// focusMargin is how many times as strong another subject may look as the
// figure's own.
const focusMargin = 1.2

var focus = Rule{
	ID: "FOCUS", Name: "the figure's subject is what strikes the eye",
	Reason:    "readers look first at what is largest and differs most from the ground",
	Warns:     "a mark of another subject that is more than 1.2 times as strong as any of the figure's lead role, by the root of its area times its difference from the ground; no mark of it",
	Editorial: true,
	check: func(p *picture, f *findings) {
		lead := string(p.scene.Meta.Lead)
		if lead == "" || isState(lead) || p.scene.Meta.Opener {
			return
		}
		strongest, mark := map[string]float64{}, map[string]int{}
		apart := map[theme.Color]float64{}
		try := func(i int, paint scene.Paint, area float64) {
			c := class(paint.Token)
			if c == "" || isState(c) {
				return
			}
			d, ok := apart[paint.Color]
			if !ok {
				d = difference(paint.Color, p.scene.Ground.Color)
				apart[paint.Color] = d
			}
			if s := geom.Round2(math.Sqrt(area) * d); s > strongest[c] {
				strongest[c], mark[c] = s, i
			}
		}
		for i := range p.items {
			it := &p.items[i]
			switch it.Role {
			case scene.Ground, scene.Halo:
				continue
			}
			if it.kind == area && it.Hatch == nil {
				try(i, it.Fill, it.shape.area())
			}
			if it.kind != words && it.kind != unseen && it.Stroke.Visible() {
				length := 0.0
				for a, b := range it.shape.segments {
					length += a.Dist(b)
				}
				try(i, it.Stroke.Paint, length*it.Stroke.Width)
			}
		}
		other := ""
		for _, c := range sortedKeys(strongest) {
			if c != lead && (other == "" || strongest[c] > strongest[other]) {
				other = c
			}
		}
		if other == "" || strongest[other] <= focusMargin*strongest[lead] {
			return
		}
		x := fault{
			subject: p.name(mark[other]), what: "is stronger than the figure's subject, " + lead, marks: []int{mark[other]}, allowed: fmt.Sprint(focusMargin, " times as strong"),
			fix: "draw it in its soft colour, or give the figure another lead",
		}
		if x.measured = fmt.Sprintf("%.1f times", strongest[other]/max(strongest[lead], 1)); strongest[lead] == 0 {
			x.measured = "no mark has the colour of " + lead
		}
		f.warn(x)
	},
}
