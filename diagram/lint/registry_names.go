package lint

import (
	"slices"
	"strings"
)

// compareNames looks for names that are likely meant to be the same.
func compareNames(f *findings, all []sighting, within bool) {
	at := map[string][]sighting{}
	for _, s := range all {
		at[s.thing] = append(at[s.thing], s)
	}
	names := sortedKeys(at)
	slices.SortStableFunc(names, func(a, b string) int { return len(a) - len(b) })
	for i, a := range names {
		for _, b := range names[i+1:] {
			if len(b) > len(a)+4*nearNames { // in bytes: a letter has four at most
				break
			}
			s, t := at[a][0], at[b][0]
			if (s.figure == t.figure) != within || !nearlySame(a, b) {
				continue
			}
			x := fault{
				what: quote(a) + " and " + quote(b) + " are nearly the same name", measured: betweenFigures(within, s, t, quote(a), quote(b)), allowed: "one name for one thing",
				fix: "use the book's thing for both, or clearly different names",
			}
			if within {
				x.marks = []int{s.mark, t.mark}
			}
			f.warn(x)
		}
	}
}

// nearlySame reports whether two different names differ in capitals, blanks
// and hyphens only, or by few letters. Digits tell versions apart.
func nearlySame(a, b string) bool {
	plain := func(s string) []rune {
		return []rune(strings.NewReplacer(" ", "", "-", "", "_", "", ".", "").Replace(fold(s)))
	}
	x, y := plain(a), plain(b)
	if string(x) == string(y) {
		return true
	}
	if digits(x) != digits(y) || min(len(x), len(y)) < nameLength {
		return false
	}
	return nearWords(x, y)
}

func digits(s []rune) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, string(s))
}

// nearWords reports whether the edit distance of two words (Levenshtein 1965) is
// at most nearNames.
func nearWords(x, y []rune) bool {
	if d := len(x) - len(y); max(d, -d) > nearNames {
		return false
	}
	row := make([]int, len(y)+1)
	for k := range row {
		row[k] = k
	}
	for i := range x {
		before := row[0]
		row[0] = i + 1
		for k := range y {
			cost := before
			if x[i] != y[k] {
				cost++
			}
			before = row[k+1]
			row[k+1] = min(cost, row[k]+1, before+1)
		}
	}
	return row[len(y)] <= nearNames
}
