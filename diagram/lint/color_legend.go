package lint

import (
	"fmt"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// legend judges rows of small samples, each with words of its own beside it.
func (p *picture) legend(f *findings) {
	samples := p.samples()
	if len(samples) < keysAtLeast {
		return
	}
	x := fault{subject: "the legend at " + p.name(samples[0]), marks: samples}
	if n := len(samples); n > mostKeys {
		x.what, x.measured, x.allowed, x.fix = "has many entries", fmt.Sprint(n), fmt.Sprint("at most ", mostKeys), "name things at their marks"
		f.warn(x)
	}
	sample := map[int]bool{}
	for _, i := range samples {
		sample[i] = true
	}
	at := p.items[samples[0]].ink
	for _, i := range samples {
		at = at.Union(p.items[i].ink)
	}
	nearest, used := map[string]float64{}, map[string]bool{}
	for i := range p.items {
		if c := p.sampled(i); c != "" && !sample[i] {
			d := p.items[i].ink.Gap(at)
			if !used[c] || d < nearest[c] {
				nearest[c] = d
			}
			used[c] = true
		}
	}
	least, any := 0.0, false
	for _, i := range samples {
		c := p.sampled(i)
		if !used[c] {
			f.warn(fault{
				subject: p.name(i), what: "explains nothing", marks: []int{i}, measured: "no mark of " + c, allowed: "samples of what is drawn",
				fix: "take the entry away, or draw what it means",
			})
			continue
		}
		if !any || nearest[c] < least {
			least, any = nearest[c], true
		}
	}
	if least = geom.Round2(least); any && least > farthestKey {
		x.what, x.measured, x.allowed, x.fix = "is far from what it explains", u(least), "at most "+u(farthestKey), "move it to the marks"
		f.warn(x)
	}
}

// sampled returns the colour that a sample and a mark have in common.
func (p *picture) sampled(i int) string {
	it := &p.items[i]
	switch {
	case it.kind == unseen || it.kind == words:
		return ""
	case it.Hatch != nil:
		return hatched + string(it.Hatch.Paint.Token)
	case it.kind == area:
		return string(it.Fill.Token)
	}
	return string(it.Stroke.Paint.Token)
}

// samples returns the marks of the picture's legend: small filled data marks
// of one size on one line or in one column, each of another colour and each
// with words to its right, that show no value.
func (p *picture) samples() []int {
	type key struct{ w, h float64 }
	bySize := map[key][]int{}
	for i := range p.items {
		it := &p.items[i]
		r := it.Shape
		if r == nil || it.Role != scene.Data || it.kind != area || it.Scaled != nil || it.Thing != "" || len(p.inside[i]) > 0 {
			continue
		}
		b := r.Bounds().Round2()
		if max(b.Dx(), b.Dy()) > keySide || !p.wordsRight(i) {
			continue
		}
		k := key{geom.Round2(b.Dx()), geom.Round2(b.Dy())}
		bySize[k] = append(bySize[k], i)
	}
	var best []int
	for i := range p.items {
		it := &p.items[i]
		if it.Shape == nil {
			continue
		}
		b := it.Shape.Bounds().Round2()
		list := bySize[key{geom.Round2(b.Dx()), geom.Round2(b.Dy())}]
		if len(list) == 0 || list[0] != i || len(list) <= len(best) {
			continue
		}
		colours := map[string]bool{}
		for _, k := range list {
			colours[p.sampled(k)] = true
		}
		// Marks that come back in one colour are data, not samples.
		if len(colours) == len(list) {
			best = list
		}
	}
	return best
}

// wordsRight reports whether words begin right beside a mark, at its height.
func (p *picture) wordsRight(i int) bool {
	r := p.items[i].ink
	beside := geom.Rect{Min: geom.Pt(r.Max.X, r.Min.Y), Max: geom.Pt(r.Max.X+labelReach, r.Max.Y)}
	for _, k := range p.grid.near(beside) {
		t := &p.items[k]
		if t.kind == words && t.ink.Min.X >= r.Max.X && t.ink.Overlaps(beside) && p.holders[k] == none {
			return true
		}
	}
	return false
}
