package ch01

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// promise is the longest answer that still feels like a conversation, in ms.
const promise = 300

// LatencyBreakdown shows where the time of one request goes, and that the
// queue, not the model, decides whether the promise is kept.
func LatencyBreakdown() diagram.Figure {
	idle := layouts.Run{Name: "GPU idle", Values: []float64{30, 10, 10, 120, 5, 30}}
	busy := layouts.Run{Name: "GPU busy", Values: []float64{45, 90, 12, 150, 8, 45}}
	const queue, inference = 1, 3
	for _, r := range []*layouts.Run{&idle, &busy} {
		r.Note = ms(r.Values[queue]) + " in the queue"
	}
	share := 100 * idle.Values[inference] / idle.Total()
	return diagram.Figure{
		ID:    "ch01-latency-breakdown",
		Title: fmt.Sprintf("Where %g milliseconds go", idle.Total()),
		Takeaway: fmt.Sprintf("The GPU takes %.0f%% of the time, but the queue decides whether you keep the %s promise.",
			share, ms(promise)),
		Source: "Illustrative: two requests to one speech model over an open connection. " +
			"Filling the audio chunk and detecting the end of speech come on top.",
		Lead: vocab.GPU,
		Body: layouts.Waterfall{
			ID:    "latency",
			Axis:  layouts.Axis{Domain: layouts.Domain{Max: 400}, Unit: "ms", Ticks: []float64{0, 100, 200, 300, 400}, Grid: 50},
			Limit: layouts.Limit{At: promise, Label: ms(promise) + " promise"},
			Stages: []layouts.Stage{
				{Thing: vocab.Network, Name: "Network transit", Note: "reuse the connection"},
				{Thing: vocab.Queue, Name: "Queue wait", Note: "admit less, scale earlier"},
				{Thing: vocab.Preprocess, Note: "decode, resample, features"},
				{Thing: vocab.Inference, Note: "batch, quantize, cache"},
				{Thing: vocab.Postprocess, Note: "punctuate, format, redact"},
				{Thing: vocab.Network, Name: "Network return", Note: "stream the first words"},
			},
			Runs: []layouts.Run{idle, busy},
		},
		Required: []string{"Network transit", "Queue wait", "Preprocess", "GPU inference", "Postprocess", "Network return", "300 ms"},
	}
}

func ms(v float64) string { return layouts.Quantity{Value: v, Unit: "ms"}.String() }
