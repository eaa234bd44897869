package lint

import (
	"fmt"
	"math"
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Limits of drawing to scale.
const (
	scaleMost   = 0.05 // share by which a mark may be off its scale
	scaleWanted = 0.02
	scaleDust   = 0.05 // u that rounding may add
	nothingMost = 1    // u that may stand for a value of 0
	spreadMost  = 20   // the largest value over the smallest
	seenLeast   = 2    // u of a mark that must still be seen
)

var proportion = Rule{
	ID: "PROPORTION", Name: "marks are drawn to scale",
	Reason: "a bar a tenth too long is a false statement (Tufte's lie factor)",
	Errors: "a mark more than 5% off the scale of its group, by width, height or area as it says; a value of 0 that takes up room",
	Warns:  "more than 2% off; values more than 20 times apart of which the smallest is drawn under 2 u",
	check: func(p *picture, f *findings) {
		var order []scale
		groups := map[scale][]int{}
		for i := range p.items {
			it := &p.items[i]
			if it.Scaled == nil || it.kind == words || it.Shape == nil {
				continue
			}
			s := scale{it.Scaled.Group, it.Scaled.Along}
			if groups[s] == nil {
				order = append(order, s)
			}
			groups[s] = append(groups[s], i)
		}
		for _, s := range order {
			p.toScale(f, s, groups[s])
		}
	},
}

// A scale is what marks of a group share.
type scale struct {
	group string
	along scene.Extent
}

// extent returns the range of what of a mark shows its value: without its
// outline, and with it. The outline of a hatched mark is a mark of its own.
func (p *picture) extent(i int) (lo, hi float64) {
	it := &p.items[i]
	shape, ink := it.Shape.Bounds(), it.ink
	if it.kind == unseen {
		ink = shape
	}
	for k := i + 1; k < len(p.items) && k <= i+2 && it.Hatch != nil; k++ {
		if o := &p.items[k]; o.kind == line && o.Shape.Bounds() == shape {
			ink = o.ink
		}
	}
	switch it.Scaled.Along {
	case scene.AlongY:
		return shape.Dy(), ink.Dy()
	case scene.Area:
		a := it.shape.area()
		if shape.Dx() <= 0 || shape.Dy() <= 0 {
			return a, a
		}
		return a, a * (ink.Dx() * ink.Dy()) / (shape.Dx() * shape.Dy())
	}
	return shape.Dx(), ink.Dx()
}

// area returns the area within an outline (the shoelace formula); holes are
// taken off.
func (o outline) area() float64 {
	sum := 0.0
	for _, part := range o {
		for i := range part {
			a, b := part[i], part[(i+1)%len(part)]
			sum += float64(a.X*b.Y) - float64(b.X*a.Y)
		}
	}
	return geom.Round2(math.Abs(sum) / 2)
}

// off returns by what share an extent differs from what a scale asks for.
func off(lo, hi, want, dust float64) float64 {
	switch {
	case want < lo-dust:
		return lo/want - 1
	case want > hi+dust:
		return hi/want - 1
	}
	return 0
}

// toScale finds the scale that most of a group follow, and those who do not.
func (p *picture) toScale(f *findings, s scale, marks []int) {
	var ratios []float64
	least, most, smallest := math.Inf(1), 0.0, none
	for _, i := range marks {
		v := math.Abs(p.items[i].Scaled.Value)
		_, hi := p.extent(i)
		if v == 0 {
			if hi > nothingMost {
				f.err(fault{
					subject: p.name(i), what: "shows nothing and takes up room", marks: []int{i}, measured: u(geom.Round2(hi)), allowed: "at most " + u(nothingMost),
					fix: "leave it out, or write 0",
				})
			}
			continue
		}
		ratios = append(ratios, hi/v)
		if most = max(most, v); v < least {
			least, smallest = v, i
		}
	}
	if len(ratios) == 0 {
		return
	}
	slices.Sort(ratios)
	unit := ratios[len(ratios)/2]
	dust := scaleDust
	for _, i := range marks {
		v := math.Abs(p.items[i].Scaled.Value)
		if v == 0 {
			continue
		}
		lo, hi := p.extent(i)
		if s.along == scene.Area {
			dust = scaleDust * 2 * math.Sqrt(hi)
		}
		p.offScale(f, i, s, off(lo, hi, v*unit, dust))
	}
	if lo, _ := p.extent(smallest); geom.Round2(most/least) > spreadMost && s.along != scene.Area && lo < seenLeast {
		f.warn(fault{
			subject: p.name(smallest), what: "is hardly to be seen beside the largest of its group", marks: []int{smallest},
			measured: u(geom.Round2(lo)) + ", a part of " + number(geom.Round2(most/least)), allowed: "at least " + u(seenLeast) + ", or a part of " + fmt.Sprint(spreadMost),
			fix: "say the values in words, use a logarithmic scale, or magnify a part",
		})
	}
}

func (p *picture) offScale(f *findings, i int, s scale, d float64) {
	part := math.Round(math.Abs(d)*1e6) / 1e6
	if part <= scaleWanted {
		return
	}
	how := "too large"
	if d < 0 {
		how = "too small"
	}
	x := fault{
		subject: p.name(i), what: "is not to scale, by its " + s.along.String(), marks: []int{i}, like: s.group + how, measured: fmt.Sprintf("%.1f%% %s", 100*part, how),
		allowed: fmt.Sprintf("at most %.0f%%", 100*scaleMost), fix: "begin at 0 and draw all of the group to one scale; of areas, the area is the value, not the radius",
	}
	if part > scaleMost {
		f.err(x)
		return
	}
	x.allowed = fmt.Sprintf("at most %.0f%%", 100*scaleWanted)
	f.warn(x)
}
