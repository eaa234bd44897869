package html

import (
	"html/template"

	"github.com/burindev/burin/diagram/scene"
)

// A sample is a page that every template must be able to show.
type sample struct {
	name string
	page Page
}

func samples() []sample {
	return []sample{
		{"a page with everything", fullPage()},
		{"a page without anything", Page{}},
	}
}

// fullPage has something in every field, and every kind of block.
func fullPage() Page {
	style := template.CSS("body{margin:0}")
	return Page{
		Lang: "en", CSP: PagePolicy(style), Style: style,
		Book:    Book{Title: "A book", IndexURL: "index.html"},
		Chapter: Chapter{Label: "Chapter 1", Number: "1", Name: "A chapter", Anchor: "ch01"},
		Level:   1, Prefix: "f1-", ID: "a-figure", Number: "1-2", Position: 2, Total: 3,
		Title: "A figure", Takeaway: "It proves something.", Source: "Illustrative, see https://example.org/a.",
		Kicker: "Chapter 1", Lead: "wait", Form: "Timeline", Opener: true, Large: true,
		Wide:   `<svg class="wide plot" role="img" aria-label="A figure" viewBox="0 0 960 540"></svg>`,
		Column: `<svg class="column plot" role="img" aria-label="A figure" viewBox="0 0 600 800"></svg>`,
		Words: wordsOf([]scene.Block{
			scene.Paragraph{Text: "An introduction."},
			scene.Paragraph{Text: "A paragraph."},
			scene.List{Ordered: true, Items: []scene.Item{{
				Text: "A step", Kids: []scene.Block{scene.List{Items: []scene.Item{{Text: "A nested item"}}}},
			}}},
			scene.Table{Caption: "A table", Head: []string{"", "Value"}, Rows: [][]scene.Cell{
				{{Text: "A row", Head: true}, {Status: "Good", Text: "12 ms", Numeric: true}},
			}},
		}),
		Prev:  &Link{URL: "a-first.html", Number: "1-1", Title: "The first"},
		Next:  &Link{URL: "a-third.html", Number: "1-3", Title: "The third"},
		Files: []File{{URL: "a-figure.svg", Label: "SVG", Bytes: 12_000}},
	}
}
