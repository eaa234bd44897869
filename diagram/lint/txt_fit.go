package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// Room around words in what holds them, in u.
const (
	leastPad = 2
	padX     = 8
	padY     = 6
	// A plate is a tag, a badge, a cell: it needs half as much.
	plateHeight = 24
	unevenPad   = 2
	// capHeight is the height of capitals, as a share of the size.
	capHeight = 0.71
)

var textFit = Rule{
	ID: "TXT-FIT", Name: "words stay in their box",
	Reason: "words that touch or leave their box look broken, and another font is a little wider",
	Errors: "less than 2 u between words and the inner edge of their box",
	Warns:  "less than 8 u beside or 6 u above and below (half of it in tags, badges and cells up to 24 u high); a single line more than 2 u off the middle of a plate",
	check:  checkFit,
}

func checkFit(p *picture, f *findings) {
	advised := map[int]bool{} // boxes: advice is given once a box
	for _, t := range p.texts {
		h := p.holders[t]
		if h == none {
			continue
		}
		box, it := &p.items[h], &p.items[t]
		left, right, above, below := room(box, it.ink)
		x := fault{
			subject: p.name(t), marks: []int{t, h}, allowed: "at least " + u(leastPad),
			what: "does not fit into its " + box.Role.String() + p.at(h), fix: "give the box more room, or shorten the words",
		}
		switch pad := min(left, right, above, below); {
		case pad < 0:
			x.measured = u(-pad) + " outside"
			f.err(x)
		case pad < leastPad:
			x.measured = u(pad) + " to its edge"
			f.err(x)
		case !advised[h]:
			advised[h] = p.crowded(f, x, left, right)
		}
	}
}

// crowded advises on the room around words that fit, and reports whether it
// did. It goes by the capitals, without the tails of letters.
func (p *picture) crowded(f *findings, x fault, left, right float64) bool {
	t, h := x.marks[0], x.marks[1]
	box, it := &p.items[h], &p.items[t]
	wantX, wantY := float64(padX), float64(padY)
	plate := box.ink.Dy() <= plateHeight
	if plate {
		wantX, wantY = wantX/2, wantY/2
	}
	base := it.text.At.Y
	_, _, above, below := room(box, geom.Rect{
		Min: geom.Pt(it.ink.Min.X, base-float64(capHeight*it.text.Font.Size)), Max: geom.Pt(it.ink.Max.X, base),
	})
	off := geom.Round2(math.Abs(above - below))
	x.what = "stands close to the edge of its " + box.Role.String() + p.at(h)
	switch {
	case min(left, right) < wantX:
		x.measured, x.allowed = u(min(left, right))+" beside it", "at least "+u(wantX)
	case min(above, below) < wantY:
		x.measured, x.allowed = u(min(above, below))+" above or below it", "at least "+u(wantY)
	case plate && len(p.inside[h]) == 1 && off > unevenPad:
		x.what = "is off the middle of its " + box.Role.String() + p.at(h)
		x.measured, x.allowed = u(off)+" between above and below", "at most "+u(unevenPad)
		x.fix = "centre its capitals: the baseline 0.355 of the size below the middle"
	default:
		return false
	}
	// Boxes of one make are said together.
	x.like = x.allowed + " " + number(box.ink.Dy())
	f.warn(x)
	return true
}
