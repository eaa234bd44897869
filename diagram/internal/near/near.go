// Package near finds the names that a misspelt one may stand for.
package near

import (
	"slices"
	"strings"
)

// Names returns up to n of the given names that are most like a misspelt one,
// the likest first: those that hold it as a part, and those of which it
// differs in at most a third of its letters. Upper and lower case count alike.
func Names(misspelt string, among []string, n int) []string {
	type candidate struct {
		name string
		away int
	}
	want := strings.ToLower(misspelt)
	if want == "" {
		return nil
	}
	var found []candidate
	for _, name := range among {
		low := strings.ToLower(name)
		switch d := Distance(want, low); {
		case strings.Contains(low, want):
			found = append(found, candidate{name, 0})
		case d <= max(2, len(want)/3):
			found = append(found, candidate{name, d})
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return a.away - b.away })
	var out []string
	for _, c := range found[:min(n, len(found))] {
		out = append(out, c.name)
	}
	return out
}

// Distance is the least count of bytes to insert, delete or replace that makes
// a into b, after Levenshtein (1965).
func Distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
