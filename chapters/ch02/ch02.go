// Package ch02 holds the figures of chapter 2, "Model Serving Frameworks".
package ch02

import "github.com/burindev/burin/diagram"

// Figures returns the chapter's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{FrameworkDecisionTree()}
}
