package ch01

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// LatencyBreakdown shows where the time of one request goes, and that the
// queue, not the model, decides whether the promise is kept.
func LatencyBreakdown() diagram.Figure {
	idle, busy := run("GPU idle", vocab.IdleRequest()), run("GPU busy", vocab.BusyRequest())
	share := 100 * vocab.IdleRequest().Inference / idle.Total()
	return diagram.Figure{
		ID:    "ch01-latency-breakdown",
		Title: fmt.Sprintf("Where %g milliseconds go", idle.Total()),
		Takeaway: fmt.Sprintf("The GPU takes %.0f%% of the time, but the queue decides whether you keep the %s promise.",
			share, ms(vocab.Promise)),
		Source: "Illustrative: two requests to one speech model over an open connection. " +
			"Filling the audio chunk and detecting the end of speech come on top.",
		Lead: vocab.GPU,
		Body: layouts.Waterfall{
			ID:    "latency",
			Axis:  layouts.Axis{Domain: layouts.Domain{Max: 400}, Unit: "ms", Ticks: []float64{0, 100, 200, 300, 400}, Grid: 50},
			Limit: layouts.Limit{At: vocab.Promise, Label: ms(vocab.Promise) + " promise"},
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

// run returns the stages of a request in the order of the figure.
func run(name string, r vocab.Request) layouts.Run {
	return layouts.Run{
		Name: name, Note: ms(r.Queue) + " in the queue",
		Values: []float64{r.Transit, r.Queue, r.Preprocess, r.Inference, r.Postprocess, r.Return},
	}
}

func ms(v float64) string { return layouts.Quantity{Value: v, Unit: "ms"}.String() }
