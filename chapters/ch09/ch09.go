// Package ch09 holds the figures of chapter 9, "Streaming Response Contracts".
package ch09

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{ConnectionLifecycle()}
}
