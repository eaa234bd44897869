package appendixa

import (
	"fmt"
	"math"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The settings of the voice check.
const (
	voiceFrom    = 0.5 // score from which on a frame is speech
	voicePadding = 0.1 // seconds that are sent before and after speech
)

// A triage is what became of a recording.
type triage struct {
	score                 layouts.TrackScore
	speech, sent, dropped layouts.Spans
}

// sorted sends what the voice check takes for speech, with some padding.
func (r recording) sorted() triage {
	t := triage{score: layouts.TrackScore{
		Points: r.voice(), Full: 1, Threshold: layouts.Limit{At: voiceFrom, Label: "0.5: speech"},
		Notes: []layouts.TrackNote{{At: (r.noise.From + r.noise.To) / 2, Label: "a cough"}},
	}}
	for _, s := range t.score.Over() {
		t.speech = append(t.speech, layouts.Span{From: hundredths(s.From), To: hundredths(s.To)})
	}
	t.sent = t.speech.Widened(voicePadding, r.whole())
	t.dropped = t.sent.Gaps(r.whole())
	return t
}

// segments are the stretches of the recording in order.
func (t triage) segments() []layouts.TrackSegment {
	var out []layouts.TrackSegment
	for i, s := range t.sent {
		out = append(out, layouts.TrackSegment{Span: s, Core: t.speech[i], Label: seconds(s.Length())})
	}
	for _, s := range t.dropped {
		out = append(out, layouts.TrackSegment{Span: s, Kind: layouts.SwimDropped, Label: "dropped"})
	}
	return out
}

// VADPipeline shows which parts of a call reach the GPU when a small model
// drops the silence first, and what that saves.
func VADPipeline() diagram.Figure {
	r := call()
	t := r.sorted()
	saved := fmt.Sprintf("%.0f", 100*t.dropped.Total()/r.length)
	body := diagram.Column{Gap: diagram.M}.Of(
		layouts.Tracks{
			ID: "vad", Axis: layouts.Axis{Domain: layouts.Domain{Max: r.length}, Unit: "s"}, Bands: t.sent, Role: vocab.GPU,
			Lanes: []layouts.Track{
				{ID: "mic", Thing: vocab.Microphone, Note: seconds(r.length) + " recorded", Role: vocab.GPU,
					Signal: layouts.TrackSignal{Samples: r.loudness(), Loud: t.speech}},
				{ID: "check", Thing: vocab.VoiceCheck, Note: "on the CPU", Score: t.score},
				{ID: "gpu", Thing: vocab.Inference, Name: "To the GPU", Note: seconds(t.sent.Total()) + " sent", Segments: t.segments()},
			},
		},
		layouts.Facts{ID: "facts", Facts: []layouts.Fact{
			{Value: saved, Unit: "%", Heading: "less GPU time", Note: fmt.Sprintf("%.1f of %s dropped; calls save\u00a040–60%%", t.dropped.Total(), seconds(r.length)), Role: vocab.GPU},
			{Thing: vocab.VoiceCheck, Heading: "The check is nearly free", Note: fmt.Sprintf("under 1\u00a0ms of CPU per %.0f\u00a0ms frame (Silero\u00a0VAD)", 1000*r.frame)},
		}},
	)
	return diagram.Figure{
		ID:       "ch17-vad-pipeline",
		Title:    "Only speech reaches the GPU",
		Takeaway: "A small model on the CPU drops the silence, so " + saved + "% of the GPU work never happens.",
		Source: fmt.Sprintf("Illustrative: one side of a call, %.0f\u00a0ms of padding around each stretch of speech. "+
			"Podcasts, which hardly pause, save little.", 1000*voicePadding),
		Lead:     vocab.GPU,
		Body:     body,
		Required: []string{"speech", "dropped", "GPU", "CPU", saved, "40–60%"},
	}
}

func seconds(v float64) string { return fmt.Sprintf("%.1f\u00a0s", v) }

func hundredths(v float64) float64 { return math.Round(100*v) / 100 }
