// Package ch10 holds the figures of chapter 10, "API Versioning & Developer
// Experience".
package ch10

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{TwoAxisVersioning()}
}
