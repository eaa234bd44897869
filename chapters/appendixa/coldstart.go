package appendixa

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// ColdStartTimeline shows how long a web server and a GPU model are paid for
// before their first answer, and what a prepared node saves.
func ColdStartTimeline() diagram.Figure {
	web := layouts.StackedBar{
		Name: "Web server", Then: "Serving",
		Segments: []layouts.BarSegment{
			{Thing: vocab.Pull, Name: "Pull", Value: 5},
			{Thing: shapes.Thing{Name: "Start"}, Value: 2},
		},
	}
	cold := modelStart(vocab.ColdNode())
	cold.Note, cold.Rule, cold.Then = "cold node", true, "Serving"
	warm := modelStart(vocab.WarmNode())
	warm.Note, warm.Role = "prepared", vocab.GPU
	warm.Then, warm.ThenNote = "Serving", "image cached, weights on local disk, graphs kept"
	warm.Bands = true
	warm.Gain = "saved before the first answer"
	warm.GainNote = fmt.Sprintf("%g of them by keeping the image", vocab.ColdNode().Pull-vocab.WarmNode().Pull)
	return diagram.Figure{
		ID:    "ch17-cold-start-timeline",
		Title: "A model wakes slowly",
		Takeaway: fmt.Sprintf("A web server answers in %g seconds; a GPU model needs %g, and a prepared node cuts that to %g.",
			web.Total(), cold.Total(), warm.Total()),
		Source: "Illustrative: 8B model in BF16 (16\u00a0GB), 12\u00a0GB image, H100. CUDA init includes 12\u00a0s of Python imports; " +
			"a new machine adds 1–5\u00a0minutes.",
		Lead: vocab.GPU,
		Body: layouts.StackedBars{
			ID:   "start",
			Axis: layouts.Axis{Domain: layouts.Domain{Max: 112}, Unit: "s", Ticks: []float64{0, 30, 60, 90}, Grid: 15},
			Bars: []layouts.StackedBar{web, cold, warm},
		},
		Required: []string{"Container pull", "CUDA init", "Model load", "Warm-up", "Web server"},
	}
}

// modelStart are the phases of a start as the figure draws them: imports and
// the context of CUDA are one.
func modelStart(s vocab.Start) layouts.StackedBar {
	return layouts.StackedBar{
		Name: "GPU model", Idle: "GPU billed, serving nothing",
		Segments: []layouts.BarSegment{
			{Thing: vocab.Pull, Value: s.Pull},
			{Thing: vocab.CUDAInit, Value: s.Imports + s.Context, Shade: shapes.Mid},
			{Thing: vocab.ModelLoad, Value: s.Load},
			{Thing: vocab.WarmUp, Value: s.WarmUp},
		},
	}
}
