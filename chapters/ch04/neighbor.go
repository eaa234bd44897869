package ch04

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The minute of the noisy neighbor, in seconds, gigabytes and milliseconds.
const (
	minute               = 60.0
	burstFrom, burstTo   = 20.0, 30.0 // of model A
	quietBatch, bigBatch = 8, 64
	gpuMemory            = 24.0
	memoryA, memoryB     = 14.0, 3.0
	burstMemory          = 9.0  // that the big batch needs more
	weightsB             = 3.1  // exactly
	copyRate             = 25.0 // GB/s, PCIe 4 as it is reached
	usualWork            = 45.0
	contention           = 31.0
	slowTo               = 31.0 // second at which model B is fast again
)

// reload is how long the weights of model B take back to the GPU, in ms.
func reload() float64 { return 1000 * weightsB / copyRate }

// NoisyNeighbor shows how the burst of one model evicts another from the GPU
// that they share, and what a slow request is made of.
func NoisyNeighbor() diagram.Figure {
	slow := slowRequest()
	return diagram.Figure{
		ID:    "ch04-noisy-neighbor",
		Title: "The noisy neighbor",
		Takeaway: fmt.Sprintf("Nothing changed for model B, yet its answers slow from %g to %g\u00a0ms: model A took its memory.",
			usualWork, slow.Total()),
		Source: fmt.Sprintf("Illustrative: %g\u00a0GB GPU; the server’s model cache evicts, plain CUDA would run out of memory. "+
			"Reload: %g\u00a0GB at %g\u00a0GB/s (PCIe\u00a04).", gpuMemory, weightsB, copyRate),
		Lead: diagram.Danger,
		Body: layouts.Panels{Columns: 1, Panels: []layouts.Panel{
			{Body: correlation(slow.Total())},
			{Body: layouts.StackedBars{
				ID: "request", Axis: layouts.Axis{Domain: layouts.Domain{Max: slow.Total()}, Unit: "ms", Ticks: []float64{}},
				Bars: []layouts.StackedBar{slow},
			}},
		}},
		Required: []string{"Model A", "Model B", "B evicted", "45\u00a0ms", "200\u00a0ms", "Reload weights", "MIG"},
	}
}

// correlation shows the minute in four lanes.
func correlation(slow float64) layouts.Tracks {
	memory := vocab.GPUMemory
	memory.Role, memory.Icon = vocab.Model, shapes.IconGPU
	var requests []float64
	for at := 0.5; at < minute; at++ {
		requests = append(requests, at)
	}
	return layouts.Tracks{
		ID: "minute", Axis: layouts.Axis{Domain: layouts.Domain{Max: minute}, Unit: "s", Ticks: []float64{0, 10, 20, 30, 40, 50, 60}},
		Bands: layouts.Spans{{From: burstFrom, To: burstTo}},
		Event: layouts.TrackEvent{At: burstFrom, Label: "A’s batch grows"},
		Lanes: []layouts.Track{
			{ID: "a", Thing: shapes.Thing{Name: "Model A", Role: vocab.GPU, Icon: shapes.IconQueue}, Note: "batch size",
				Levels: layouts.TrackLevels{Levels: []layouts.TrackLevel{
					{Amounts: []float64{quietBatch}}, {From: burstFrom, Amounts: []float64{bigBatch}}, {From: burstTo, Amounts: []float64{quietBatch}},
				}}},
			{ID: "memory", Thing: memory, Note: fmt.Sprintf("%g\u00a0GB, shared", gpuMemory),
				Levels: layouts.TrackLevels{
					Unit: "GB", Full: gpuMemory, Used: "in use",
					Parts: []layouts.TrackPart{{Name: "A", Shade: shapes.Soft}, {Name: "B"}},
					Levels: []layouts.TrackLevel{
						{Amounts: []float64{memoryA, memoryB}, Note: fmt.Sprintf("free %g\u00a0GB", gpuMemory-memoryA-memoryB)},
						{From: burstFrom, Amounts: []float64{memoryA + burstMemory, 0}, Gone: "B evicted", Hot: true},
						{From: burstTo, Amounts: []float64{memoryA, memoryB}, Note: "B reloaded"},
					}}},
			{ID: "b", Thing: shapes.Thing{Name: "Model B", Icon: shapes.IconClock}, Note: "P95 latency",
				Levels: layouts.TrackLevels{Unit: "ms", Levels: []layouts.TrackLevel{
					{Amounts: []float64{usualWork}}, {From: burstFrom, Amounts: []float64{slow}, Hot: true}, {From: slowTo, Amounts: []float64{usualWork}},
				}}},
			{ID: "requests", Thing: shapes.Thing{Name: "B’s requests", Icon: shapes.IconClient}, Note: "same rate", Instants: requests},
		},
	}
}

// slowRequest is a request to model B in the burst, and what would remove its
// parts.
func slowRequest() layouts.StackedBar {
	return layouts.StackedBar{
		Name: "One slow request", Note: "and what removes its parts", Role: diagram.Danger,
		Segments: []layouts.BarSegment{
			{Thing: shapes.Thing{Name: "Usual work", Role: vocab.GPU}, Value: usualWork},
			{Thing: shapes.Thing{Name: "Reload weights", Role: vocab.Model}, Value: reload()},
			{Thing: shapes.Thing{Name: "Contention", Role: diagram.Wait}, Value: contention},
		},
		Remarks: []layouts.BarRemark{
			{First: 1, Segments: 1, Text: "pin B resident, or cap memory per model", Role: diagram.OK},
			{First: 2, Segments: 1, Text: "limit A’s batch", Role: diagram.OK},
			{First: 1, Segments: 2, Text: "give B its own MIG slice, or a separate pool", Role: diagram.OK},
		},
	}
}
