package appendixa

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// LatencyComparison shows where a web API and an inference API spend the time
// of one answer: the one on the network, the other in its own queue and GPU.
func LatencyComparison() diagram.Figure {
	idle := inferenceAnswer("GPU idle", vocab.IdleRequest())
	idle.Rule = true
	return diagram.Figure{
		ID:       "ch17-latency-comparison",
		Title:    "Where an API waits",
		Takeaway: "A web API waits for the network; an inference API waits for its own queue and GPU.",
		Source: "Illustrative, to the complete answer. The two inference requests are those of chapter\u00a01; " +
			"300\u00a0ms is a rule of thumb for voice, not a law.",
		Lead: vocab.GPU,
		Body: layouts.StackedBars{
			ID:    "latency",
			Axis:  layouts.Axis{Domain: layouts.Domain{Max: 400}, Unit: "ms", Ticks: []float64{0, 100, 200, 300, 400}, Grid: 50},
			Limit: layouts.Limit{At: vocab.Promise, Label: "300\u00a0ms for voice"},
			Share: "in your server",
			Bars: []layouts.StackedBar{
				webAnswer(),
				idle,
				inferenceAnswer("GPU busy", vocab.BusyRequest()),
			},
		},
		Required: []string{"Web API", "Inference API", "Network", "Queue", "GPU inference", "300\u00a0ms"},
	}
}

// webAnswer is an API that reads from a database, over links as fast as those
// of the idle request.
func webAnswer() layouts.StackedBar {
	links := vocab.IdleRequest()
	return layouts.StackedBar{
		Name: "Web API", Note: "one database read",
		Segments: []layouts.BarSegment{
			{Thing: vocab.Network, Value: links.Transit},
			{Thing: vocab.WebServer, Shared: true, Parts: []layouts.BarPart{
				{Name: "Auth", Value: 5}, {Name: "Logic", Value: 5}, {Name: "Database", Value: 15}, {Name: "JSON", Value: 5},
			}},
			{Thing: vocab.Network, Value: links.Return},
		},
	}
}

func inferenceAnswer(note string, r vocab.Request) layouts.StackedBar {
	return layouts.StackedBar{
		Name: "Inference API", Note: note,
		Segments: []layouts.BarSegment{
			{Thing: vocab.Network, Value: r.Transit},
			{Thing: vocab.Queue, Value: r.Queue, Shared: true},
			{Thing: vocab.Preprocess, Value: r.Preprocess, Shared: true},
			{Thing: vocab.Inference, Value: r.Inference, Shared: true},
			{Thing: vocab.Postprocess, Value: r.Postprocess, Shared: true},
			{Thing: vocab.Network, Value: r.Return},
		},
	}
}
