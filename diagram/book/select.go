package book

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/internal/near"
)

// A SelectError says that a pattern fits no drawn figure.
type SelectError struct {
	Pattern string
	Bad     bool         // the pattern itself is malformed
	Pending []diagram.ID // pending figures that it fits
	Near    []diagram.ID // figures with names like it
}

// Error implements error.
func (e *SelectError) Error() string {
	switch {
	case e.Bad:
		return fmt.Sprintf("%q is not a pattern; use an ID with * for any letters, ? for one and [a-z] for a choice", e.Pattern)
	case len(e.Pending) > 0:
		return fmt.Sprintf("no figure that fits %q is drawn yet; pending: %s", e.Pattern, list(e.Pending))
	case len(e.Near) > 0:
		return fmt.Sprintf("no figure fits %q; close to it: %s", e.Pattern, list(e.Near))
	}
	return fmt.Sprintf("no figure fits %q; the command list names them all", e.Pattern)
}

// listed is how many names an error lists.
const listed = 5

func list(ids []diagram.ID) string {
	var words []string
	for _, id := range ids[:min(listed, len(ids))] {
		words = append(words, string(id))
	}
	if more := len(ids) - listed; more > 0 {
		words = append(words, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(words, ", ")
}

// Select returns the drawn figures whose IDs fit one of the patterns, in the
// book's order: all of them where there is no pattern. Patterns are those of
// [path.Match]. One that fits none is a [*SelectError].
func (b Book) Select(patterns ...string) ([]Entry, error) {
	entries := b.Entries()
	if len(patterns) == 0 {
		return b.drawn(), nil
	}
	chosen := make([]bool, len(entries))
	for _, pattern := range patterns {
		e := &SelectError{Pattern: pattern}
		hit := false
		for i, entry := range entries {
			ok, err := path.Match(pattern, string(entry.ID))
			switch {
			case err != nil:
				e.Bad = true
				return nil, e
			case ok && entry.Figure == nil:
				e.Pending = append(e.Pending, entry.ID)
			case ok:
				hit, chosen[i] = true, true
			}
		}
		if hit {
			continue
		}
		e.Near = closeTo(pattern, entries)
		return nil, e
	}
	var out []Entry
	for i, entry := range entries {
		if chosen[i] {
			out = append(out, entry)
		}
	}
	return out, nil
}

// closeTo returns the figures with names like a pattern that fits none.
func closeTo(pattern string, entries []Entry) []diagram.ID {
	plain := strings.Trim(strings.NewReplacer("*", "", "?", "").Replace(pattern), "-")
	var names []string
	for _, e := range entries {
		if !slices.Contains(names, string(e.ID)) {
			names = append(names, string(e.ID))
		}
	}
	var out []diagram.ID
	for _, n := range near.Names(plain, names, listed) {
		out = append(out, diagram.ID(n))
	}
	return out
}
