package appendixa

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The machine and the callers of the batching figure.
const (
	slots       = 4
	followed    = "G"
	dynamicWait = 1       // steps that dynamic batching waits for more requests
	staticWait  = 1 << 30 // static batching waits for as long as it takes
)

// callers are the requests that all strategies serve, in order of arrival.
func callers() []request {
	return []request{
		{"A", 0, 3}, {"B", 0, 7}, {"C", 1, 5}, {"D", 4, 2}, {"E", 4, 4}, {"F", 5, 3}, {"G", 5, 2},
	}
}

// BatchingStrategies shows what seven requests cost under static, dynamic and
// continuous batching: how long GPU slots stand idle, and how many tokens a
// step makes.
func BatchingStrategies() diagram.Figure {
	static := batched(callers(), slots, staticWait)
	dynamic := batched(callers(), slots, dynamicWait)
	flowing := continuous(callers(), slots)
	body := layouts.SwimLane{
		ID: "batching", Role: vocab.GPU, Follow: followed, Idle: "idle",
		Axis:    layouts.Axis{Unit: "steps", Ticks: []float64{0, 3, 6, 9, 12, 15}},
		Arrived: "Requests arrive",
		Results: []string{"GPU busy", "Throughput"},
		Panels: []layouts.SwimPanel{
			strategy("Static", "Wait for four, run until the longest is done", static),
			strategy("Dynamic", "Start when full or after one step of waiting", dynamic),
			strategy("Continuous", "Refill a slot at every decode step", flowing),
		},
		Legend: []layouts.SwimKey{
			{Text: "slot at work"},
			{Text: "slot paid for, but idle", Kind: layouts.SwimIdle},
			{Text: "request " + followed, Follow: true},
		},
	}
	body.Panels[2].Hero = true
	for _, r := range callers() {
		body.Arrivals = append(body.Arrivals, layouts.SwimArrival{Label: r.name, At: float64(r.at)})
	}
	return diagram.Figure{
		ID:    "ch17-batching-strategies",
		Title: "Three ways to fill a GPU",
		Takeaway: fmt.Sprintf("Let a finished request leave and the next take its seat: the same work ends after %d steps, not %d.",
			lastDone(flowing), lastDone(static)),
		Source: "Illustrative simulation; a batch answers when it ends. " +
			"Measured: 36.9× FasterTransformer’s throughput at equal latency (Orca, OSDI\u00a02022).",
		Lead:     vocab.GPU,
		Body:     body,
		Required: []string{"Static", "Dynamic", "Continuous", "idle", "GPU busy", "Throughput"},
	}
}

// strategy returns the lanes of one strategy and what came of it.
func strategy(name, note string, seats []seat) layouts.SwimPanel {
	p := layouts.SwimPanel{
		Name: name, Note: note, End: float64(lastDone(seats)), Lanes: make([]layouts.SwimTrack, slots),
		OutcomeNote: fmt.Sprintf("mean latency %.1f\u00a0steps", meanLatency(seats)),
	}
	for _, s := range seats {
		lane := &p.Lanes[s.slot]
		lane.Spans = append(lane.Spans, layouts.SwimSpan{From: float64(s.from), To: float64(s.done()), Label: s.name})
		if s.name == followed {
			p.Outcome = fmt.Sprintf("answered after\u00a0%d", s.answered-s.at)
		}
	}
	p.Results = []layouts.SwimResult{
		{Value: fmt.Sprintf("%.0f", 100*p.Busy()), Unit: "%"},
		{Value: fmt.Sprintf("%.1f", p.Worked()/p.End), Unit: "tokens/step"},
	}
	return p
}
