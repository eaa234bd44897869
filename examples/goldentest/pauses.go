// Package goldentest holds a figure with a golden test: see the test file.
package goldentest

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// Pauses shows where the time of a collection goes.
func Pauses() diagram.Figure {
	return diagram.Figure{
		ID: "gc-pauses", Title: "Where a collection stops the world",
		Takeaway: "Two short stops frame a long phase in which the program runs on.",
		Source:   "Illustrative: one cycle of a concurrent collector.",
		Body: layouts.Waterfall{
			Axis: layouts.Axis{Unit: "ms"},
			Stages: []layouts.Stage{
				{Name: "Set up", Note: "the world stands still"},
				{Name: "Mark", Note: "beside the program"},
				{Name: "Finish", Note: "the world stands still"},
			},
			Runs: []layouts.Run{{Name: "One cycle", Values: []float64{0.2, 6.5, 0.3}}},
		},
	}
}
