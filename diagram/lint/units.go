package lint

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the rule on numbers.
const (
	mostDigits  = 3   // that mean something
	unitReach   = 0.5 // of the letters' size, from a number to its unit
	fewestTicks = 3   // numbers on one line that are an axis
	axisReach   = 32  // u from an axis to the words that name its unit
)

// A number alone, perhaps with "about", a sign, or a range.
var bareNumber = regexp.MustCompile(`^[≈~<>≤≥±+\-−]?[\s\x{00a0}]*\d[\d,.\x{00a0}]*([–-]\d[\d,.]*)?[KMk]?$`)

// A number and what follows it on the line: "120 ms", "59%", "3×".
var withUnit = regexp.MustCompile(`\d[\s\x{00a0}\x{202f}]*(\pL|%|‰|°|×|€|\$)`)

// A hyphen where a minus belongs.
var hyphenMinus = regexp.MustCompile(`(^|[\s\x{00a0}(])-\d`)

// A number parted from its unit by a blank at which a line may break.
var looseUnit = regexp.MustCompile(`\d (ms|s|min|h|B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB|Hz|kHz|MHz|GHz|W|kW|%|kbit/s|Mbit/s|GB/s|TB/s|tokens/s)($|[^\pL\d])`)

// A year needs no unit.
var year = regexp.MustCompile(`^(19|20)\d\d$`)

var units = Rule{
	ID: "UNITS", Name: "numbers have units",
	Reason: "a number without a unit is a riddle, and two units in one scale are a wrong answer",
	Errors: "a number at a mark that is drawn to scale whose unit neither follows it, nor stands in a heading above it, nor at its axis; " +
		"a scaled mark without a unit",
	Warns: "an axis of which no number has a unit and no words beside it; two units on one scale; more than three digits that mean something; " +
		"a hyphen for a minus; a blank at which number and unit may part",
	check: func(p *picture, f *findings) {
		scaled := p.scaleUnits(f)
		ticks := p.tickRows(f, scaled)
		for _, t := range p.texts {
			if p.furniture(t) {
				continue
			}
			p.spelled(f, t)
			if ticks[t] || !bareNumber.MatchString(p.items[t].text.String) {
				continue
			}
			i := p.scaledAt(t)
			if i == none || p.unitBeside(t) || p.unitAbove(t, i) {
				continue
			}
			f.err(fault{
				subject: p.name(t), what: "has no unit", marks: []int{t}, measured: "nothing follows it, no heading names " + quote(p.items[i].Scaled.Unit),
				allowed: "a unit after the number, above it, or at its axis", fix: "write the unit",
			})
		}
	},
}

// scaleUnits looks at the units of scaled marks, and returns all of them.
func (p *picture) scaleUnits(f *findings) []string {
	first := map[string]int{}
	var all []string
	for i := range p.items {
		s := p.items[i].Scaled
		if s == nil {
			continue
		}
		if s.Unit == "" {
			f.err(fault{
				subject: p.name(i), what: "has a value without a unit", marks: []int{i}, like: "none" + s.Group, measured: "no unit", allowed: "one",
				fix: "give the axis or the quantity its unit",
			})
			continue
		}
		k, ok := first[s.Group]
		if !ok {
			first[s.Group] = i
			if !slices.Contains(all, s.Unit) {
				all = append(all, s.Unit)
			}
			continue
		}
		if o := p.items[k].Scaled.Unit; o != s.Unit {
			f.warn(fault{
				subject: p.and(k, i), what: "share a scale", marks: []int{k, i}, like: s.Group, measured: quote(o) + " and " + quote(s.Unit), allowed: "one unit",
				fix: "use one unit, or a scale for each",
			})
		}
	}
	return all
}

// spelled looks at how numbers are written.
func (p *picture) spelled(f *findings, t int) {
	it := &p.items[t]
	s := it.text.String
	x := fault{subject: p.name(t), marks: []int{t}}
	if it.text.Font.Face == theme.Mono {
		return // code is written as it is
	}
	if hyphenMinus.MatchString(s) {
		x.what, x.measured, x.allowed, x.fix = "has a hyphen for a minus", quote(hyphenMinus.FindString(s)), "−", "write U+2212"
		f.warn(x)
	}
	if m := looseUnit.FindString(s); m != "" {
		x.what, x.measured, x.allowed, x.fix = "parts a number from its unit", "a blank in "+quote(strings.TrimSpace(m)), "a no-break space", "write U+00A0 between them"
		f.warn(x)
	}
	if n := significant(s); n > mostDigits && bareNumber.MatchString(s) && !year.MatchString(s) && p.scaledAt(t) != none {
		x.what, x.measured, x.allowed, x.fix = "is more exact than a picture can be", number(float64(n))+" digits", "at most "+number(mostDigits), "round it"
		f.warn(x)
	}
}

// significant counts the digits of a number that mean something: without
// zeros at the front, and without those at the end of a whole number.
func significant(s string) int {
	ds := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r == '.' {
			return r
		}
		return -1
	}, s)
	whole, part, ok := strings.Cut(ds, ".")
	if !ok {
		whole = strings.TrimRight(whole, "0")
	}
	return len(strings.TrimLeft(whole+part, "0"))
}

// scaledAt returns the mark drawn to scale that words are in, or right beside.
func (p *picture) scaledAt(t int) int {
	if h := p.holders[t]; h != none {
		if p.items[h].Scaled != nil {
			return h
		}
		return none
	}
	r := p.items[t].ink
	best, least := none, float64(labelReach)
	for _, k := range p.grid.near(r.Inset(-labelReach)) {
		o := &p.items[k]
		if o.Scaled == nil {
			continue
		}
		level := min(r.Max.Y, o.ink.Max.Y) > max(r.Min.Y, o.ink.Min.Y) || min(r.Max.X, o.ink.Max.X) > max(r.Min.X, o.ink.Min.X)
		if gap := r.Gap(o.ink); level && gap <= least {
			best, least = k, gap
		}
	}
	return best
}

// unitBeside reports whether letters follow a number on its line, or a sign of
// a currency comes before it.
func (p *picture) unitBeside(t int) bool {
	it := &p.items[t]
	reach := float64(unitReach * it.text.Font.Size)
	r := it.ink
	for _, k := range p.grid.near(r.Inset(-reach)) {
		o := &p.items[k]
		if k == t || o.kind != words || math.Abs(o.text.At.Y-it.text.At.Y) > aligned {
			continue
		}
		after, before := o.ink.Min.X-r.Max.X, r.Min.X-o.ink.Max.X
		if after >= -aligned && after <= reach && !bareNumber.MatchString(o.text.String) {
			return true
		}
		if before >= -aligned && before <= reach && strings.ContainsAny(o.text.String, "$€£") {
			return true
		}
	}
	return false
}

// followsNumber reports whether words stand right behind a number, as its unit.
func (p *picture) followsNumber(t int) bool {
	it := &p.items[t]
	for _, k := range p.grid.near(it.ink.Inset(-it.text.Font.Size)) {
		o := &p.items[k]
		if k == t || o.kind != words || math.Abs(o.text.At.Y-it.text.At.Y) > aligned || !bareNumber.MatchString(o.text.String) {
			continue
		}
		if gap := it.ink.Min.X - o.ink.Max.X; gap >= -aligned && gap <= unitReach*o.text.Font.Size {
			return true
		}
	}
	return false
}

// unitAbove reports whether words above a number, or above the mark at which
// it stands, name the unit of the mark.
func (p *picture) unitAbove(t, i int) bool {
	want := fold(p.items[i].Scaled.Unit)
	if want == "" {
		return true // said already
	}
	r := p.items[t].ink.Union(p.items[i].ink)
	for _, k := range p.headings(want) {
		o := p.items[k].ink
		if k != t && o.Max.Y <= r.Min.Y && min(o.Max.X, r.Max.X) > max(o.Min.X, r.Min.X) && p.items[t].Owner.Within(p.items[k].Owner) {
			return true
		}
	}
	return false
}

// headings returns the words that name a unit and no value in it.
func (p *picture) headings(unit string) []int {
	if list, ok := p.unitWords[unit]; ok {
		return list
	}
	list := []int{}
	for _, t := range p.texts {
		if s := p.items[t].text.String; hasWord(fold(s), unit) && !withUnit.MatchString(s) && !p.followsNumber(t) {
			list = append(list, t)
		}
	}
	p.unitWords[unit] = list
	return list
}

// hasWord reports whether s has w as words of its own.
func hasWord(s, w string) bool {
	for from := 0; ; {
		k := strings.Index(s[from:], w)
		if k < 0 || w == "" {
			return false
		}
		k += from
		end := k + len(w)
		if (k == 0 || !wordByte(s[k-1])) && (end == len(s) || !wordByte(s[end])) {
			return true
		}
		from = end
	}
}

func wordByte(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b >= 0x80
}

// tickRows finds axes: three and more numbers on one baseline, apart from each
// other, of which none stands at a mark. It says where nothing names the unit,
// and returns all that are of an axis.
func (p *picture) tickRows(f *findings, scaled []string) map[int]bool {
	type row struct {
		y, size float64
		owner   scene.ID
	}
	rows := map[row][]int{}
	var order []row
	for _, t := range p.texts {
		it := &p.items[t]
		s := it.text.String
		// A number with a unit belongs to the axis that it gives its unit to.
		if p.furniture(t) || p.holders[t] != none || !bareNumber.MatchString(s) && !tick.MatchString(s) {
			continue
		}
		r := row{it.text.At.Y, it.text.Font.Size, it.Owner}
		if rows[r] == nil {
			order = append(order, r)
		}
		rows[r] = append(rows[r], t)
	}
	out := map[int]bool{}
	for _, r := range order {
		list := rows[r]
		if len(list) < fewestTicks || !p.onAxis(list) {
			continue
		}
		var all geom.Rect
		said, years := false, true
		for _, t := range list {
			out[t] = true
			s := p.items[t].text.String
			said = said || !bareNumber.MatchString(s)
			years = years && year.MatchString(s)
			all = all.Union(p.items[t].ink)
		}
		if said || years || p.unitNear(all, scaled, out) {
			continue
		}
		slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(p.items[a].ink.Min.X, p.items[b].ink.Min.X) })
		f.warn(fault{
			subject: "the axis from " + p.name(list[0]) + " to " + p.name(list[len(list)-1]), what: "has no unit", marks: list, measured: "numbers alone",
			allowed: "a unit at one of them, or beside the axis", fix: "write the unit at the first number",
		})
	}
	return out
}

// tick is a number with a short unit: "0 ms", "100%".
var tick = regexp.MustCompile(`^[≈~+\-−$€£]?\d[\d,.]*[\s\x{00a0}]*(\pL|%|×|/)[^\s\x{00a0}]*$`)

// onAxis reports whether gridlines or an axis end at, or run along, a row of
// numbers.
func (p *picture) onAxis(list []int) bool {
	hits := 0
	for _, t := range list {
		r := p.items[t].ink.Inset(-axisReach)
		for _, k := range p.grid.near(r) {
			if o := &p.items[k]; o.Role == scene.Axis && o.ink.Overlaps(r) {
				hits++
				break
			}
		}
	}
	return 2*hits > len(list)
}

// unitNear reports whether words beside an axis name the unit of a scale.
func (p *picture) unitNear(axis geom.Rect, scaled []string, ticks map[int]bool) bool {
	for _, k := range p.grid.near(axis.Inset(-axisReach)) {
		o := &p.items[k]
		if o.kind != words || ticks[k] || o.ink.Gap(axis) > axisReach || withUnit.MatchString(o.text.String) || p.followsNumber(k) {
			continue
		}
		for _, unit := range scaled {
			if hasWord(fold(o.text.String), fold(unit)) {
				return true
			}
		}
		if len(scaled) == 0 && strings.ContainsFunc(o.text.String, isLetter) {
			return true
		}
	}
	return false
}
