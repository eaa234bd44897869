// Package ch06 holds the figures of chapter 6, "Protocol Selection for Audio".
package ch06

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{ProtocolComparison()}
}
