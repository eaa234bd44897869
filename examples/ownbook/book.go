package main

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/examples/goldentest"
	"github.com/burindev/burin/shapes"
)

// collectors is a book of two chapters. Of the second one a figure is planned,
// but not drawn.
func collectors() book.Book {
	return book.Book{
		Title: "Collectors",
		Chapters: []book.Chapter{
			{Title: "Generations", Figures: []diagram.Figure{generations()}},
			{
				Title:   "Pauses",
				Figures: []diagram.Figure{goldentest.Pauses()},
				Planned: []book.Planned{
					{ID: "gc-pauses", Description: "where a collection stops the world"},
					{ID: "gc-pacing", Description: "when the next collection begins"},
				},
			},
		},
	}
}

func generations() diagram.Figure {
	return diagram.Figure{
		ID: "gc-generations", Title: "Most objects die young", Takeaway: "What survives the nursery is moved, and looked at less often.",
		Body: diagram.Row{Gap: diagram.XXL}.Of(
			shapes.Card{ID: "nursery", Name: "Nursery", Note: "collected often", Icon: shapes.IconBolt},
			shapes.Card{ID: "old", Name: "Old space", Note: "collected seldom", Icon: shapes.IconDatabase},
		),
		Links: []diagram.Link{{From: "nursery", To: "old"}},
	}
}
