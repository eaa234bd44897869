// Package book makes a book of figures: chapters as a Go value, their
// inventory, and the files of all figures with a manifest that other tools
// read.
//
//	b := book.Book{Title: "Collectors", Chapters: []book.Chapter{
//		{Title: "Garbage", Figures: []diagram.Figure{Generations(), Pauses()}},
//	}}
//	report, err := b.Render(ctx, book.Output{Dir: "dist"})
//
// The command line over a book is package press.
package book

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/theme"
)

// A Book is a set of figures by chapter.
type Book struct {
	// Title is the name of the book on its pages.
	Title string
	// Lang is the language of the gallery and of figures that do not name
	// their own, as a BCP 47 tag; empty: "en".
	Lang string
	// Themes are the looks that the book can be rendered in; the first is the
	// usual one. A book with roles of its own binds them here, in each. Nil:
	// the light, dark and print theme of the house. Where a theme named "dark"
	// follows the first, pages turn to its colours when the reader's system is
	// dark.
	Themes   []theme.Theme
	Chapters []Chapter
}

// A Chapter is one chapter or appendix.
type Chapter struct {
	Label  string // "Appendix A"; empty: "Chapter" and the number
	Number string // "A"; empty: its place in the book, from 1
	Title  string // "The Serving Problem"
	// Planned is what the chapter will show, in order. It may be empty: a
	// figure needs no plan.
	Planned []Planned
	// Figures are the drawn ones. Those with a plan stand where it puts them,
	// the others follow in their own order.
	Figures []diagram.Figure
}

// A Planned is the plan of one figure.
type Planned struct {
	ID          diagram.ID
	Description string // what it will show
}

// An Entry is one figure of the book, drawn or not.
type Entry struct {
	Chapter     Chapter // with label and number, and without its figures
	Number      string  // "1-2": the chapter's and its place there, from 1
	ID          diagram.ID
	Description string // as planned, else the takeaway
	// Figure is the drawn figure; nil: it is pending.
	Figure *diagram.Figure
}

// Title returns the figure's title. A pending one has none yet: its ID stands
// for it.
func (e Entry) Title() string {
	if e.Figure != nil {
		return e.Figure.Title
	}
	return string(e.ID)
}

// Entries returns all figures of the book in order.
func (b Book) Entries() []Entry {
	var out []Entry
	for i := range b.Chapters {
		out = append(out, b.chapter(i)...)
	}
	return out
}

// chapter returns the figures of one chapter.
func (b Book) chapter(i int) []Entry {
	c := b.Chapters[i]
	if c.Number == "" {
		c.Number = strconv.Itoa(i + 1)
	}
	if c.Label == "" {
		c.Label = "Chapter " + c.Number
	}
	head := Chapter{Label: c.Label, Number: c.Number, Title: c.Title}
	var out []Entry
	add := func(id diagram.ID, description string, f *diagram.Figure) {
		out = append(out, Entry{head, fmt.Sprintf("%s-%d", c.Number, len(out)+1), id, description, f})
	}
	drawn := map[diagram.ID]int{}
	for k, f := range c.Figures {
		if _, twice := drawn[f.ID]; !twice {
			drawn[f.ID] = k
		}
	}
	planned := map[diagram.ID]bool{}
	for _, p := range c.Planned {
		var f *diagram.Figure
		if k, ok := drawn[p.ID]; ok {
			f = b.figure(c.Figures[k])
		}
		planned[p.ID] = true
		add(p.ID, p.Description, f)
	}
	for _, f := range c.Figures {
		if !planned[f.ID] {
			add(f.ID, f.Takeaway, b.figure(f))
		}
	}
	return out
}

// figure gives a figure the book's language where it has none.
func (b Book) figure(f diagram.Figure) *diagram.Figure {
	if f.Lang == "" {
		f.Lang = b.Lang
	}
	return &f
}

// themes returns the looks of the book.
func (b Book) themes() []theme.Theme {
	if len(b.Themes) > 0 {
		return b.Themes
	}
	return []theme.Theme{theme.Light(), theme.Dark(), theme.Print()}
}

// ThemeNames returns the names of the book's themes, the usual one first.
func (b Book) ThemeNames() []string {
	var names []string
	for _, t := range b.themes() {
		names = append(names, t.Name)
	}
	return names
}

// Theme returns the book's theme of that name; empty: the usual one.
func (b Book) Theme(name string) (theme.Theme, error) {
	all := b.themes()
	for _, t := range all {
		if t.Name == name || name == "" {
			return t, nil
		}
	}
	return theme.Theme{}, fmt.Errorf("there is no theme %q; the book has %s", name, strings.Join(b.ThemeNames(), ", "))
}

// night returns the theme for readers whose system is dark, or the zero theme.
func (b Book) night(day theme.Theme) theme.Theme {
	all := b.themes()
	if all[0].Name != day.Name {
		return theme.Theme{}
	}
	for _, t := range all[1:] {
		if t.Name == "dark" {
			return t
		}
	}
	return theme.Theme{}
}
