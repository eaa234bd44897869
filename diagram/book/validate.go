package book

import (
	"errors"
	"fmt"
	"regexp"

	"github.com/burindev/burin/diagram"
)

// idForm is what the ID of a planned figure may be; [diagram.Build] checks
// those of drawn ones.
var idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// reserved are the IDs that would name a file of the book itself.
var reserved = map[diagram.ID]string{"index": "the gallery"}

// Validate checks what is true of a book as a whole: that its figures can be
// told apart, that plans and figures agree, and that its themes have names.
// The figures themselves are checked by [Book.Check] and [Book.Render]. All
// that is wrong comes back at once, joined by [errors.Join].
func (b Book) Validate() error {
	var errs []error
	fail := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }

	numbers := map[string]string{}
	drawn, planned := map[diagram.ID]string{}, map[diagram.ID]string{}
	for i, c := range b.Chapters {
		label := c.Label
		entries := b.chapter(i)
		if len(entries) > 0 {
			label = entries[0].Chapter.Label
			n := entries[0].Chapter.Number
			if other, twice := numbers[n]; twice {
				fail("%s and %s have the same number %q; figures of both would be called %s-1", other, label, n, n)
			}
			numbers[n] = label
		}
		for _, p := range c.Planned {
			switch where, twice := planned[p.ID]; {
			case !idForm.MatchString(string(p.ID)):
				fail("%s: the plan has a figure %q, which is not a name; use lower-case letters, digits and single hyphens", label, p.ID)
			case twice:
				fail("figure %q is planned twice, in %s and %s; give each its own ID", p.ID, where, label)
			case reserved[p.ID] != "":
				fail("%s: no figure can be called %q: its page would replace %s", label, p.ID, reserved[p.ID])
			}
			planned[p.ID] = label
		}
		for _, f := range c.Figures {
			where, twice := drawn[f.ID]
			switch {
			case f.ID == "":
			case twice:
				fail("figure %q is there twice, in %s and %s; give each its own ID", f.ID, where, label)
			case reserved[f.ID] != "":
				fail("%s: no figure can be called %q: its page would replace %s", label, f.ID, reserved[f.ID])
			}
			drawn[f.ID] = label
		}
	}
	for _, e := range b.Entries() {
		if where, ok := drawn[e.ID]; ok && planned[e.ID] != "" && planned[e.ID] != where && e.Figure == nil {
			fail("figure %q is planned in %s and drawn in %s; move one of the two", e.ID, planned[e.ID], where)
		}
	}
	names := map[string]bool{}
	for _, t := range b.themes() {
		if t.Name == "" || names[t.Name] {
			fail("two themes of the book are called %q, or one has no name; give each its own", t.Name)
		}
		names[t.Name] = true
	}
	return errors.Join(errs...)
}
