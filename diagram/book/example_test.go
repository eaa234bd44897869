package book_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
)

// A book with a plan of two figures, of which one is drawn.
func Example() {
	b := book.Book{Title: "Collectors", Chapters: []book.Chapter{{
		Title: "Garbage",
		Planned: []book.Planned{
			{ID: "heap-growth", Description: "how the heap grows between two collections"},
			{ID: "pause-times", Description: "pauses of three collectors"},
		},
		Figures: []diagram.Figure{{
			ID: "pause-times", Title: "Three collectors, three pauses",
			Takeaway: "Only one of them stays below a millisecond.", Body: diagram.Text{Text: "…"},
		}},
	}}}
	for _, e := range b.Entries() {
		fmt.Println(e.Number, e.ID, e.Title(), e.Figure != nil)
	}
	// Output:
	// 1-1 heap-growth heap-growth false
	// 1-2 pause-times Three collectors, three pauses true
}
