// Package ch07 holds the figures of chapter 7, "Streaming Inference Pipelines".
package ch07

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{ConcurrentStreams()}
}
