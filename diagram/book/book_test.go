package book_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/theme"
)

func TestEntriesAreInTheOrderOfThePlan(t *testing.T) {
	var got []string
	for _, e := range small().Entries() {
		got = append(got, fmt.Sprintf("%s %s %s %v %q", e.Chapter.Label, e.Number, e.ID, e.Figure != nil, e.Title()))
	}
	assert.Equal(t, []string{
		`Chapter 1 1-1 one false "one"`,
		`Chapter 1 1-2 two true "Two"`,
		`Chapter 1 1-3 extra true "Extra"`,
		`Appendix A A-1 last true "Last"`,
	}, got)
}

func TestValidateFindsEverythingAtOnce(t *testing.T) {
	b := book.Book{
		Themes: []theme.Theme{theme.Light(), theme.Light()},
		Chapters: []book.Chapter{
			{Title: "A", Planned: []book.Planned{{ID: "one"}, {ID: "one"}, {ID: "No Name"}, {ID: "elsewhere"}}, Figures: []diagram.Figure{fig("twin", "x"), fig("index", "x")}},
			{Title: "B", Figures: []diagram.Figure{fig("twin", "x"), fig("elsewhere", "x")}},
			{Title: "C", Number: "1", Figures: []diagram.Figure{fig("c", "x")}},
		},
	}
	err := b.Validate()
	require.Error(t, err)
	assert.Equal(t, []string{
		`figure "one" is planned twice, in Chapter 1 and Chapter 1; give each its own ID`,
		`Chapter 1: the plan has a figure "No Name", which is not a name; use lower-case letters, digits and single hyphens`,
		`Chapter 1: no figure can be called "index": its page would replace the gallery`,
		`figure "twin" is there twice, in Chapter 1 and Chapter 2; give each its own ID`,
		`Chapter 1 and Chapter 1 have the same number "1"; figures of both would be called 1-1`,
		`figure "elsewhere" is planned in Chapter 1 and drawn in Chapter 2; move one of the two`,
		`two themes of the book are called "light", or one has no name; give each its own`,
	}, strings.Split(err.Error(), "\n"))
	assert.NoError(t, small().Validate())
	assert.NoError(t, book.Book{}.Validate())
}

func TestTheme(t *testing.T) {
	b := small()
	assert.Equal(t, []string{"light", "dark", "print"}, b.ThemeNames())
	got, err := b.Theme("")
	require.NoError(t, err)
	assert.Equal(t, "light", got.Name)
	_, err = b.Theme("drak")
	assert.EqualError(t, err, `there is no theme "drak"; the book has light, dark, print`)
}

func TestInventory(t *testing.T) {
	b := small()
	b.Chapters[0].Planned[0].Description = "pipes | and\nlines"
	b.Chapters = append(b.Chapters, book.Chapter{Title: "Later", Planned: []book.Planned{{ID: "later", Description: "not yet"}}})
	var out bytes.Buffer
	require.NoError(t, b.WriteInventory(&out))
	assert.Equal(t, `# Diagram Inventory

**Total Planned Diagrams**: 5
**Status**: 3 complete (Ch 1 in part + Appendix A), 2 pending

---

## Chapter 1: First (3 diagrams)

| Filename | Description | Status |
|----------|-------------|--------|
| one.html | pipes \| and lines | Pending |
| two.html | the second | Complete |
| extra.html | It shows. | Complete |

---

## Appendix A: Last (1 diagram)

| Filename | Description | Status |
|----------|-------------|--------|
| last.html | It shows. | Complete |

---

## Chapter 3: Later (1 diagram)

| Filename | Description | Status |
|----------|-------------|--------|
| later.html | not yet | Pending |

---

## Summary

| Chapter | Diagrams | Status |
|---------|----------|--------|
| Ch 1: First | 3 | 2 Complete, 1 Pending |
| Appendix A: Last | 1 | All Complete |
| Ch 3: Later | 1 | All Pending |
| **Total** | **5** | **3 Complete, 2 Pending** |
`, out.String())
}

func TestSelect(t *testing.T) {
	b := small()
	ids := func(patterns ...string) string {
		got, err := b.Select(patterns...)
		if err != nil {
			return err.Error()
		}
		var out []string
		for _, e := range got {
			out = append(out, string(e.ID))
		}
		return strings.Join(out, " ")
	}
	assert.Equal(t, "two extra last", ids())
	assert.Equal(t, "extra last", ids("last", "e*"), "in the book's order, each once")
	assert.Equal(t, `no figure fits "twoo"; close to it: two`, ids("twoo"))
	assert.Equal(t, `no figure that fits "one" is drawn yet; pending: one`, ids("one"))
	assert.Equal(t, `no figure fits "zzzzzzzz*"; the command list names them all`, ids("zzzzzzzz*"))
	assert.Contains(t, ids("[a"), `"[a" is not a pattern`)
	assert.Contains(t, ids("two", "xyzzyx"), `"xyzzyx"`, "each pattern must fit")
}
