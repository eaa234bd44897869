package lint

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Numbers of the rule on legends.
const (
	mostKeys    = 5
	farthestKey = 150 // u from a legend to the nearest mark that it explains
	keySide     = 30  // u: samples are no larger
	keysAtLeast = 2   // samples in a row from which on they are a legend
)

var colourKey = Rule{
	ID: "COLOR-KEY", Name: "colours are explained",
	Reason: "WCAG 2 asks that colour alone tells nothing: somewhere in the picture words must stand at a mark of that colour, or have it",
	Errors: "marks or connectors that tell a subject or a hatch by their colour, which no words in the picture name",
	Warns:  "a legend of more than five colours; one more than 150 u from all that it explains; a sample of a colour that no mark has",
	check: func(p *picture, f *findings) {
		if p.scene.Meta.Opener {
			return // things in a scene are known by their shape
		}
		named := p.named()
		told := map[string]int{} // subject → its marks without words
		var order []string
		marks := map[string][]int{}
		for i := range p.items {
			c := p.encodes(i)
			if c == "" || named[c] {
				continue
			}
			if told[c] == 0 {
				order = append(order, c)
			}
			told[c]++
			marks[c] = append(marks[c], i)
		}
		for _, c := range order {
			f.err(fault{
				subject: p.name(marks[c][0]), what: "is one of what only the colour of " + strings.TrimPrefix(c, hatched) + " tells apart", marks: marks[c],
				measured: fmt.Sprintf("%d without words", told[c]), allowed: "a name at one of them, or a legend", fix: "write what it is at the mark, or add a legend",
			})
		}
		p.legend(f)
	},
}

// hatched marks a subject that is shown hatched, which is a meaning of its own.
const hatched = "hatched "

// encodes returns the subject that the colour of a mark tells: of data and
// connectors. Words at the mark do not matter here.
func (p *picture) encodes(i int) string {
	it := &p.items[i]
	if it.kind == unseen || it.kind == words {
		return ""
	}
	switch it.Role {
	case scene.Edge:
		return class(it.Stroke.Paint.Token)
	case scene.Data:
		if it.Hatch != nil {
			return hatched + class(it.Hatch.Paint.Token)
		}
		if c := class(it.Fill.Token); c != "" || it.kind == area && !it.Stroke.Visible() {
			return c
		}
		return class(it.Stroke.Paint.Token)
	}
	return ""
}

// named returns the subjects that words name: those in or beside a mark of the
// subject, and those that have its colour.
func (p *picture) named() map[string]bool {
	out := map[string]bool{}
	for _, t := range p.texts {
		if !p.furniture(t) && p.names(t) {
			out[class(p.items[t].Fill.Token)] = true
		}
	}
	for i := range p.items {
		it := &p.items[i]
		var list []string
		switch it.Role {
		case scene.Edge, scene.Data:
			list = []string{p.encodes(i)}
		case scene.Node, scene.Icon:
			list = []string{class(it.Fill.Token), class(it.Stroke.Paint.Token)}
		}
		for _, c := range list {
			if c != "" && !out[c] && p.worded(i, p.names) {
				out[c] = true
				// Solid and hatched marks of one subject are named together.
				out[hatched+c] = true
			}
		}
	}
	for c := range out {
		if !strings.HasPrefix(c, hatched) {
			out[hatched+c] = true
		}
	}
	return out
}

// names reports whether words can be a name: letters, and not the unit of the
// number before them. A value tells how much, not what.
func (p *picture) names(t int) bool {
	s := p.items[t].text.String
	return letters(s) > 0 && !bareNumber.MatchString(s) && !tick.MatchString(s) && !p.followsNumber(t)
}

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
