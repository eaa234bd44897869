package lint

import (
	"math"
	"slices"
	"strings"
)

// Numbers of the rule on numbers.
const (
	mostDigits  = 3    // that mean something
	unitReach   = 0.5  // of the letters' size, from a number to its unit
	unitLow     = 0.75 // likewise, to a unit under it
	fewestTicks = 3    // numbers on one line that are an axis
	axisReach   = 32   // u from an axis to the words that name its unit
)

var units = Rule{
	ID: "UNITS", Name: "numbers have units",
	Reason: "a number without a unit is a riddle, and two units in one scale are a wrong answer",
	Errors: "a number at a mark that is drawn to scale whose unit neither follows it, nor stands centred under it, nor in a heading above it, " +
		"nor, for one within the mark, at an axis; " +
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
			within := i != none && p.holders[t] == i && p.axisUnits[fold(p.items[i].Scaled.Unit)]
			if i == none || within || p.unitBeside(t) || p.unitUnder(t) || p.unitAbove(t, i) {
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

// unitUnder reports whether letters stand right under a number, centred on it.
func (p *picture) unitUnder(t int) bool {
	it := &p.items[t]
	reach := float64(unitLow * it.text.Font.Size)
	for _, k := range p.grid.near(it.ink.Inset(-reach)) {
		o := &p.items[k]
		if k == t || o.kind != words || o.Owner != it.Owner || bareNumber.MatchString(o.text.String) {
			continue
		}
		gap := o.ink.Min.Y - it.ink.Max.Y
		if math.Abs(o.ink.Center().X-it.ink.Center().X) <= aligned && gap >= -aligned && gap <= reach {
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
