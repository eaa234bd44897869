// Package ch16 holds the figures of chapter 16, "Putting It All Together".
package ch16

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{CompleteArchitecture()}
}
