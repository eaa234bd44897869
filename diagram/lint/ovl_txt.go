package lint

import (
	"fmt"
	"math"
	"unicode"
	"unicode/utf8"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Distances of words from other ink, in u.
const (
	penetration = 0.5 // less counts as touching
	wordsGap    = 3
	lineWords   = 6 // between words on one line that are no phrase
	phraseGap   = 3 // within a phrase
)

var textOverlap = Rule{
	ID: "OVL-TXT", Name: "words stand free",
	Reason: "words under or on top of something else cannot be read, and it is the defect that is noticed first",
	Errors: "words that are covered, or crossed by a line, a border or other words, by 0.5 u or more; connectors are EDG-THRU",
	Warns:  "less than 3 u to other ink; less than 6 u to words on the same line, but for a number and its unit, or a name and its note",
	check:  checkOverlap,
}

func checkOverlap(p *picture, f *findings) {
	for _, t := range p.texts {
		it := &p.items[t]
		for _, k := range p.grid.near(it.ink.Inset(-lineWords)) {
			o := &p.items[k]
			switch {
			case k == t || o.Role == scene.Edge || k == p.holders[t]:
			case o.kind == words:
				if k > t {
					p.wordsMeet(f, t, k)
				}
			default:
				p.inkMeets(f, t, k)
			}
		}
	}
}

const freeWords = "move one of them; over lines, words need a halo"

// wordsMeet compares two texts.
func (p *picture) wordsMeet(f *findings, a, b int) {
	s, t := &p.items[a], &p.items[b]
	x := fault{subject: p.and(a, b), marks: []int{a, b}, fix: freeWords}
	common := s.ink.Intersect(t.ink)
	if geom.Round2(min(common.Dx(), common.Dy())) >= penetration {
		share := common.Dx() * common.Dy() / min(s.ink.Dx()*s.ink.Dy(), t.ink.Dx()*t.ink.Dy())
		x.what = "overlap"
		x.measured, x.allowed = fmt.Sprintf("%.0f%% of the smaller", math.Ceil(100*share)), "none"
		f.err(x)
		return
	}
	gap := geom.Round2(s.ink.Gap(t.ink))
	if geom.Round2(math.Abs(s.text.At.Y-t.text.At.Y)) <= penetration {
		least := sameLine(s, t)
		if gap < least {
			x.what = "run together on one line"
			x.measured, x.allowed = u(gap)+" apart", "at least "+u(least)
			f.warn(x)
		}
		return
	}
	if gap < wordsGap {
		x.what = "nearly touch"
		x.measured, x.allowed = u(gap)+" apart", "at least "+u(wordsGap)
		f.warn(x)
	}
}

// sameLine returns how far apart words on one line must be. Runs of one line
// in several faces touch; a number and its unit, and a name and its note, are
// a phrase.
func sameLine(a, b *item) float64 {
	if a.ink.Min.X > b.ink.Min.X {
		a, b = b, a
	}
	s, t := a.text.Font, b.text.Font
	if a.Owner == b.Owner && s.Size == t.Size && s.Bold == t.Bold && a.Fill == b.Fill && s.Family != t.Family {
		return math.Inf(-1)
	}
	if s.Size != t.Size || s.Bold != t.Bold || s.Face != t.Face || a.Fill.Token != b.Fill.Token || numeral(a.text.String) && !numeral(b.text.String) {
		return phraseGap
	}
	return lineWords
}

// numeral reports whether a text begins with a number.
func numeral(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(r) || r == '+' || r == '−' || r == '×'
}

// inkMeets compares a text with a line or an area that does not hold it.
func (p *picture) inkMeets(f *findings, t, k int) {
	it, o := &p.items[t], &p.items[k]
	core := it.ink.Inset(penetration)
	if core.Empty() {
		core = geom.Rect{Min: it.ink.Center(), Max: it.ink.Center()}
	}
	x := fault{subject: p.name(t), marks: []int{t, k}, fix: freeWords}
	if k > t && o.opaque() {
		if share := p.covered(o, core); share > 0 {
			x.what = "is covered by " + p.name(k)
			x.measured, x.allowed = fmt.Sprintf("%.0f%% of it", 100*share), "none"
			x.fix = "draw the words later, or move one of them"
			f.err(x)
			return
		}
	}
	if o.ground() || k < t && o.kind == area && !o.Stroke.Visible() && p.swallows(o, it.ink) {
		return
	}
	seen := p.look(k, core, wordsGap+penetration, t)
	if seen.length > 0 {
		x.what = "is crossed by " + p.name(k)
		x.measured, x.allowed = u(seen.length)+" of its line or border", "none"
		f.err(x)
		return
	}
	// A halo makes the room around its words itself.
	if h := p.halo(t); h != none && k < h {
		return
	}
	if near := p.look(k, it.ink, wordsGap, t); near.gap < wordsGap {
		x.what = "nearly touches " + p.name(k)
		x.measured, x.allowed = u(near.gap)+" apart", "at least "+u(wordsGap)
		x.fix = "move them apart"
		f.warn(x)
	}
}

// swallows reports whether words lie well inside an area.
func (p *picture) swallows(o *item, r geom.Rect) bool {
	return o.ink.Contains(r) && o.shape.has(r.Center()) && o.shape.rectGap(r) >= wordsGap
}

// covered returns the share of a rectangle under an area, from a raster of
// points.
func (p *picture) covered(o *item, r geom.Rect) float64 {
	const across, down = 24, 6
	if !o.ink.Overlaps(r) {
		return 0
	}
	n := 0
	for y := range down + 1 {
		for x := range across + 1 {
			if o.over(geom.Pt(r.Min.X+float64(r.Dx()*(float64(x)/across)), r.Min.Y+float64(r.Dy()*(float64(y)/down)))) {
				n++
			}
		}
	}
	return float64(n) / float64((across+1)*(down+1))
}
