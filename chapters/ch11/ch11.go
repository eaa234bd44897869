// Package ch11 holds the figures of chapter 11, "Security for Audio ML APIs".
package ch11

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{StreamingAuth()}
}
