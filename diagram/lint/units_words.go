package lint

import (
	"regexp"
	"strings"

	"github.com/burindev/burin/diagram/theme"
)

// A number alone, perhaps with "about", a sign, or a range.
var bareNumber = regexp.MustCompile(`^[≈~<>≤≥±+\-−]?[\s\x{00a0}]*\d[\d,.\x{00a0}]*([–-]\d[\d,.]*)?[KMk]?$`)

// A number and what follows it on the line: "120 ms", "59%", "3×".
var withUnit = regexp.MustCompile(`\d[\s\x{00a0}\x{202f}]*(\pL|%|‰|°|×|€|\$)`)

// A hyphen where a minus belongs.
var hyphenMinus = regexp.MustCompile(`(^|[\s\x{00a0}(])-\d`)

// A number parted from its unit by a blank at which a line may break.
var looseUnit = regexp.MustCompile(`\d ` + commonUnit + `($|[^\pL\d])`)

// commonUnit is a unit that is known without the picture.
const commonUnit = `(ms|s|min|h|B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB|Hz|kHz|MHz|GHz|W|kW|%|kbit/s|Mbit/s|GB/s|TB/s|tokens/s|×)`

// A value is a number and its unit, no more.
var value = regexp.MustCompile(`^[≈~<>≤≥±+\-−$€£]?[\s\x{00a0}]*\d[\d,.]*[\s\x{00a0}]*` + commonUnit + `$`)

// A year needs no unit.
var year = regexp.MustCompile(`^(19|20)\d\d$`)

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
