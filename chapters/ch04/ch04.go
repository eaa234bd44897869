// Package ch04 holds the figures of chapter 4, "Deployment Architecture
// Strategies".
package ch04

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{NoisyNeighbor()}
}
