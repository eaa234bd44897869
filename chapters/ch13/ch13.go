// Package ch13 holds the figures of chapter 13, "SLOs for Streaming ML
// Systems".
package ch13

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{
		StreamingSLIs(),
		BurnRateAlerting(),
	}
}
