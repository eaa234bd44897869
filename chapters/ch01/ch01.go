// Package ch01 holds the figures of chapter 1, "The Serving Problem".
package ch01

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{Opener(), LatencyBreakdown(), ServingLandscape(), InnovationTimeline()}
}
