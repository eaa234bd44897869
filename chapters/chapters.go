// Package chapters is the book: one file for each chapter with the plan of its
// figures, and one package for each chapter with the figures that are drawn.
package chapters

import "github.com/burindev/burin/diagram/book"

// Book returns the book with all its chapters.
func Book() book.Book {
	return book.Book{
		Title: "ML Inference APIs",
		Chapters: []book.Chapter{
			chapter01(),
			chapter02(),
			chapter03(),
			chapter04(),
			chapter05(),
			chapter06(),
			chapter07(),
			chapter08(),
			chapter09(),
			chapter10(),
			chapter11(),
			chapter12(),
			chapter13(),
			chapter14(),
			chapter15(),
			chapter16(),
			appendixA(),
		},
	}
}
