package lint

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Differences of sizes in u.
const (
	equalSize  = 0.5
	otherSize  = 8 // differs by intent
	mostSizes  = 2 // of boxes of one kind
	mostLooked = 64
)

var sameSize = Rule{
	ID: "SAME-SIZE", Name: "boxes of one kind have one size",
	Reason: "a box a little larger than its sisters seems to matter more, by accident",
	Errors: "boxes of one kind in one row or column whose widths or heights differ by more than 0.5 and up to 8 u, unless their words explain it",
	Warns:  "more than two widths or heights of one kind and parent, clearly different, that their words do not explain",
	check: func(p *picture, f *findings) {
		for _, g := range p.siblings() {
			for _, kind := range p.kinds(g) {
				for _, upright := range [...]bool{false, true} {
					for _, line := range p.lines(kind, upright) {
						p.nearSizes(f, line, false)
						p.nearSizes(f, line, true)
					}
				}
				p.manySizes(f, kind)
			}
		}
	},
}

// kinds splits boxes by what made them, shape and corners: cards, chips,
// circles. A box that holds others is as large as they need and left out.
func (p *picture) kinds(boxes []int) [][]int {
	type look struct {
		kind   string
		shape  string
		radius float64
	}
	at := map[look]int{}
	var out [][]int
	for _, i := range boxes {
		fr, _ := p.frame(p.items[i].Owner)
		l := look{kind: fr.Kind, shape: fmt.Sprintf("%T", p.items[i].Shape)}
		switch s := p.items[i].Shape.(type) {
		case scene.Rect:
			l.radius = s.Radius
			if s.Radius >= min(s.Rect.Dx(), s.Rect.Dy())/2-boxDust {
				l.radius = -1 // a pill, whatever its height
			}
		case scene.Path:
			continue // flags and banners: a shape of their own
		}
		if p.held()[i] {
			continue
		}
		k, ok := at[l]
		if !ok {
			k = len(out)
			at[l] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], i)
	}
	return out
}

// A size is one side of a box: its length, and what of it its words leave.
type size struct {
	mark     int
	length   float64
	slack    float64
	hasWords bool
}

// measured returns one side of all boxes, the shortest first, each size once.
func (p *picture) measured(boxes []int, upright bool) []size {
	list := make([]size, 0, len(boxes))
	for _, i := range boxes {
		list = append(list, p.side(i, upright))
	}
	slices.SortStableFunc(list, func(a, b size) int { return cmp.Or(cmp.Compare(a.length, b.length), cmp.Compare(a.slack, b.slack)) })
	return slices.CompactFunc(list, func(a, b size) bool { return a.length == b.length && a.slack == b.slack })
}

func (p *picture) manySizes(f *findings, boxes []int) {
	for _, upright := range [...]bool{false, true} {
		what := "have many widths"
		if upright {
			what = "have many heights"
		}
		if n := unexplained(p.measured(boxes, upright)); n > mostSizes {
			f.warn(fault{
				subject: p.name(boxes[0]) + " and its like", what: what, marks: boxes, measured: fmt.Sprint(n),
				allowed: fmt.Sprint("at most ", mostSizes), fix: "give them one size, that of the largest",
			})
		}
	}
}

// side measures one side of a box and the words along it.
func (p *picture) side(i int, upright bool) size {
	r := p.items[i].Shape.Bounds()
	var words geom.Rect
	for _, t := range p.inside[i] {
		words = words.Union(p.lineBox(t))
	}
	s := size{mark: i, length: geom.Round2(r.Dx()), hasWords: !words.Empty()}
	extent := words.Dx()
	if upright {
		s.length, extent = geom.Round2(r.Dy()), words.Dy()
	}
	s.slack = geom.Round2(s.length - extent)
	return s
}

// lineBox returns the box of a line of words: as wide as they are, and as high
// as their size, whatever their letters.
func (p *picture) lineBox(t int) geom.Rect {
	it := &p.items[t]
	y := it.text.At.Y
	return geom.Rect{Min: geom.Pt(it.ink.Min.X, y-it.text.Font.Size), Max: geom.Pt(it.ink.Max.X, y)}
}

// explains reports whether words of other lengths are why two sides differ.
func explains(a, b size) bool {
	d := a.slack - b.slack
	return a.hasWords && b.hasWords && geom.Round2(max(d, -d)) <= equalSize
}

func (p *picture) nearSizes(f *findings, boxes []int, upright bool) {
	list := p.measured(boxes, upright)
	what := "differ in width"
	if upright {
		what = "differ in height"
	}
	for i, a := range list {
		for _, b := range list[i+1 : min(len(list), i+1+mostLooked)] {
			d := geom.Round2(b.length - a.length)
			if d > otherSize {
				break
			}
			if d <= equalSize || explains(a, b) {
				continue
			}
			f.err(fault{
				subject: p.and(a.mark, b.mark), what: what, marks: []int{a.mark, b.mark}, like: what, measured: "by " + u(d),
				allowed: "at most " + u(equalSize) + ", or more than " + u(otherSize), fix: "make them equal, or clearly different",
			})
			break
		}
	}
}

// unexplained counts the lengths that no words explain; those that are nearly
// equal count as one.
func unexplained(list []size) int {
	n, last := 0, size{}
	for _, s := range list {
		if n == 0 || geom.Round2(s.length-last.length) > otherSize && !explains(s, last) {
			n++
		}
		last = s
	}
	return n
}
