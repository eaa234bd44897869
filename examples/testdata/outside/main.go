// A book in a module of its own.
package main

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/book"
	"github.com/burindev/burin/diagram/press"
)

func main() {
	press.Run(book.Book{Title: "Deliveries", Chapters: []book.Chapter{
		{Title: "Parcels", Figures: []diagram.Figure{Parcel()}},
	}})
}
