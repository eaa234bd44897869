// Package ch03 holds the figures of chapter 3, "GPU Optimization & Cold
// Starts".
package ch03

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{KVCachePaging()}
}
