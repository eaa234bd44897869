package ch13

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// tokens are when the tokens of one answer come, in ms after the request.
func tokens() []float64 {
	return []float64{200, 224, 250, 272, 300, 324, 349, 376, 399, 425, 450, 560, 582, 606, 632, 660, 685, 709, 738, 769, 800}
}

// A request is what one answer took, in ms.
type request struct{ ttft, tpot float64 }

// The objectives of an interactive service: MLPerf Inference 5.0.
const (
	mostTTFT = 450 // ms
	mostTPOT = 40  // ms
)

func requests() []request {
	return []request{{200, 30}, {240, 28}, {310, 35}, {620, 30}, {180, 31}, {390, 38}, {260, 29}, {230, 57}, {510, 44}, {205, 33}, {330, 36}, {290, 30}}
}

func (r request) good() bool { return r.ttft <= mostTTFT && r.tpot <= mostTPOT }

// A word is one that was spoken, and what was heard; "" where it was left out.
type word struct{ spoken, heard string }

func words() []word {
	return []word{{"please", "please"}, {"move", "move"}, {"my", "my"}, {"meeting", "meeting"}, {"to", "two"}, {"Thursday", "Thursday"},
		{"at", "at"}, {"nine", "nine"}, {"and", ""}, {"tell", "tell"}, {"the", "the"}, {"team", "team"}}
}

// A session is how one connection went.
type session uint8

const (
	held    session = iota
	resumed         // dropped, and resumed where it broke off
	lost            // dropped for good
)

func sessions() []session {
	return []session{held, held, held, resumed, held, held, held, held, held, lost, held, held}
}

// Seconds of audio, and those that the model worked on them.
const (
	audio = 10
	work  = 2
)

// scored is a picture of a few by what each scored, with the value that it
// shows.
func scored[T any](kind layouts.TaxonomyKind, of []T, score func(T) shapes.Score, counts ...shapes.Score) layouts.TaxonomyKind {
	total := 0
	for _, x := range of {
		s := score(x)
		kind.Scores = append(kind.Scores, s)
		if s != shapes.ScoreNone {
			total++
		}
	}
	kind.Value = fmt.Sprintf("%d of\u00a0%d", shapes.Record{Scores: kind.Scores}.Count(counts...), total)
	return kind
}

// StreamingSLIs shows the families of indicators that a stream needs.
func StreamingSLIs() diagram.Figure {
	stream := layouts.Stream{
		ID: "stream", Unit: "ms", Times: tokens(), Role: vocab.GPU,
		Request: "request sent", First: "first token", Last: fmt.Sprintf("last of\u00a0%d", len(tokens())),
		Measures: layouts.StreamMeasures{Wait: "TTFT", Gap: "inter-token, worst gap", Mean: "TPOT, mean gap", Total: "E2E"},
	}
	worst, _ := stream.Longest()
	latency := layouts.TaxonomyFamily{
		ID: "latency", Thing: shapes.Thing{Name: "Latency", Role: vocab.GPU, Icon: shapes.IconClock}, Note: "how soon",
		Kinds: []layouts.TaxonomyKind{
			{ID: "ttft", Name: "TTFT", Value: stream.Say(stream.Wait()), Note: "request to first token", Hero: true},
			{ID: "tpot", Name: "TPOT", Value: stream.Say(stream.Mean()), Note: "(E2E − TTFT) ÷ (N − 1)"},
			{ID: "inter-token", Name: "Inter-token", Value: stream.Say(worst), Note: "each gap: watch the P99"},
			{ID: "e2e", Name: "E2E", Value: stream.Say(stream.Total()), Note: "TTFT + (N − 1) × TPOT"},
		},
	}
	quality := layouts.TaxonomyFamily{
		ID: "quality", Thing: shapes.Thing{Name: "Quality", Role: diagram.OK, Icon: shapes.IconCheck}, Note: "how right",
		Kinds: []layouts.TaxonomyKind{
			scored(layouts.TaxonomyKind{ID: "wer", Name: "WER", Note: "(S + D + I) ÷ words spoken"}, words(), func(w word) shapes.Score {
				switch w.heard {
				case w.spoken:
					return shapes.ScoreFine
				case "":
					return shapes.ScoreMissing
				}
				return shapes.ScoreBad
			}, shapes.ScoreBad, shapes.ScoreMissing),
			scored(layouts.TaxonomyKind{ID: "goodput", Name: "Goodput", Note: "requests/s that meet every SLO", Hero: true}, requests(), func(r request) shapes.Score {
				if r.good() {
					return shapes.ScoreGood
				}
				return shapes.ScoreOut
			}, shapes.ScoreGood),
			{ID: "rtf", Name: "RTF", Value: layouts.FormatNumber(float64(work) / audio), Note: "processing ÷ audio time", Share: float64(work) / audio},
		},
	}
	reliability := layouts.TaxonomyFamily{
		ID: "reliability", Thing: shapes.Thing{Name: "Reliability", Role: vocab.Net, Icon: shapes.IconChart}, Note: "how steady",
		Kinds: []layouts.TaxonomyKind{
			scored(layouts.TaxonomyKind{ID: "drops", Name: "Connection drops", Note: "abnormal closes ÷ sessions"}, sessions(), func(s session) shapes.Score {
				if s == held {
					return shapes.ScoreFine
				}
				return shapes.ScoreBad
			}, shapes.ScoreBad),
			scored(layouts.TaxonomyKind{ID: "reconnection", Name: "Reconnection success", Note: "resumed ÷ attempted"}, sessions(), func(s session) shapes.Score {
				return [...]shapes.Score{held: shapes.ScoreNone, resumed: shapes.ScoreGood, lost: shapes.ScoreBad}[s]
			}, shapes.ScoreGood),
			scored(layouts.TaxonomyKind{ID: "availability", Name: "Availability", Note: "good ÷ valid sessions"}, sessions(), func(s session) shapes.Score {
				if s == lost {
					return shapes.ScoreBad
				}
				return shapes.ScoreFine
			}, shapes.ScoreFine),
		},
	}
	return diagram.Figure{
		ID:       "ch13-streaming-sli-taxonomy",
		Title:    "Ten numbers for one stream",
		Takeaway: "How soon, how right, how steady: a stream needs SLIs of all three families; no single number covers them.",
		Source: fmt.Sprintf("Illustrative stream of %d\u00a0tokens. Definitions: NVIDIA NIM benchmarking guide (2026); "+
			"goodput: DistServe, OSDI\u00a02024. Tools differ: state yours.", len(tokens())),
		Lead: vocab.GPU,
		Body: diagram.Column{Gap: diagram.L}.Of(stream, layouts.Taxonomy{ID: "slis", Families: []layouts.TaxonomyFamily{latency, quality, reliability}}),
		Required: []string{"Latency", "Quality", "Reliability", "TTFT", "TPOT", "Inter-token", "E2E", "WER", "Goodput", "RTF",
			"Connection drops", "Reconnection success", "Availability", "200", "30", "110", "800"},
	}
}
