// Package ch15 holds the figures of chapter 15.
package ch15

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{MultiRegionArchitecture()}
}
