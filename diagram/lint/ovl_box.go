package lint

import (
	"fmt"
	"math"
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Distances of boxes in u.
const (
	boxDust = 0.05 // less is a shared border
	boxGap  = 8
	// badgeSide is up to what size a round box with a word is a badge, which
	// may sit on the border of another.
	badgeSide = 26
)

var boxOverlap = Rule{
	ID: "OVL-BOX", Name: "boxes do not collide",
	Reason: "boxes that overlap by accident look broken, and boxes that nearly touch read as one",
	Errors: "boxes that share an area while neither lies in the other; badges may sit on a border",
	Warns:  "boxes of one parent less than 8 u apart, unless they share a border",
	check: func(p *picture, f *findings) {
		for _, i := range p.boxes {
			a := p.items[i].Shape.Bounds()
			for _, k := range p.grid.near(a.Inset(-boxGap)) {
				if k <= i || p.items[k].Role != scene.Node || p.items[k].kind == words {
					continue
				}
				p.boxesMeet(f, i, k)
			}
		}
	},
}

func (p *picture) boxesMeet(f *findings, i, k int) {
	a, b := p.items[i].Shape.Bounds(), p.items[k].Shape.Bounds()
	if a.Inset(-boxDust).Contains(b) || b.Inset(-boxDust).Contains(a) || p.badge(i) || p.badge(k) {
		return
	}
	x := fault{subject: p.and(i, k), marks: []int{i, k}, fix: "move them apart, or put one into the other"}
	common := a.Intersect(b)
	if geom.Round2(min(common.Dx(), common.Dy())) > boxDust && p.shapesMeet(i, k, common) {
		share := 100 * common.Dx() * common.Dy() / min(a.Dx()*a.Dy(), b.Dx()*b.Dy())
		x.what = "overlap"
		x.measured, x.allowed = fmt.Sprintf("%.0f%% of the smaller", math.Ceil(share)), "none"
		f.err(x)
		return
	}
	gap := geom.Round2(a.Gap(b))
	if gap > boxDust && gap < boxGap && p.family(i) == p.family(k) {
		x.what = "nearly touch"
		x.measured, x.allowed = u(gap)+" apart", "at least "+u(boxGap)
		f.warn(x)
	}
}

// shapesMeet reports whether two shapes really overlap, not only the
// rectangles around them.
func (p *picture) shapesMeet(i, k int, common geom.Rect) bool {
	const steps = 12
	for y := range steps + 1 {
		for x := range steps + 1 {
			q := geom.Pt(common.Min.X+float64(common.Dx()*(float64(x)+0.01)/(steps+0.02)), common.Min.Y+float64(common.Dy()*(float64(y)+0.01)/(steps+0.02)))
			if p.items[i].shape.has(q) && p.items[k].shape.has(q) {
				return true
			}
		}
	}
	return false
}

// badge reports whether a box is a small round one with a word.
func (p *picture) badge(i int) bool {
	it := &p.items[i]
	r := it.Shape.Bounds()
	if max(r.Dx(), r.Dy()) > badgeSide || len(p.inside[i]) == 0 {
		return false
	}
	s, ok := it.Shape.(scene.Rect)
	return !ok || s.Radius >= min(r.Dx(), r.Dy())/2-boxDust
}

// family returns the frame among whose parts a box belongs: the parent of the
// frame that the box is the body of, else its owner.
func (p *picture) family(i int) scene.ID {
	it := &p.items[i]
	fr, ok := p.frame(it.Owner)
	if ok && fr.Bounds.Inset(-1).Contains(it.Shape.Bounds()) && it.Shape.Bounds().Inset(-1).Contains(fr.Bounds) {
		if k := strings.LastIndexByte(string(it.Owner), '/'); k >= 0 {
			return it.Owner[:k]
		}
		return ""
	}
	return it.Owner
}
