package appendixa

import (
	"fmt"
	"math"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// What a minute of speech is worth, in English.
const (
	minuteWords   = 150  // spoken in a minute
	wordsPerToken = 0.75 // of text
	unitMS        = 20   // one position of the audio encoder
	frameMS       = 25   // one window of its input
	frameStepMS   = 10
)

// textTokens is how many tokens the words of a minute are.
func textTokens() int { return int(math.Round(minuteWords / wordsPerToken)) }

// audioUnits is how many units the sound of some seconds is.
func audioUnits(seconds int) int { return seconds * 1000 / unitMS }

// splitText is a text with the tokens of its words.
func splitText() [][]string {
	return [][]string{{"Stream", "ing"}, {"inference"}, {"is"}, {"unbeliev", "ably"}, {"fast"}}
}

// Tokenization shows what text and sound are cut into, and how many pieces a
// minute of speech is as either.
func Tokenization() diagram.Figure {
	text := layouts.SplitLane{ID: "text", Thing: vocab.Text, Words: splitText(), Remark: fmt.Sprintf("about 4\u00a0characters or\u00a0%v\u00a0word each", wordsPerToken)}
	text.Note = fmt.Sprintf("%d words, %d\u00a0tokens", len(text.Words), text.Units())
	audio := layouts.SplitLane{ID: "audio", Thing: vocab.Audio, Slices: layouts.SplitSlices{
		Count: 10, Each: layouts.Quantity{Value: unitMS, Unit: "ms"}, Signal: hum(),
		Frames: layouts.SplitFrames{Count: 4, Length: frameMS, Step: frameStepMS,
			Note: fmt.Sprintf("frames of %d\u00a0ms, one every %d\u00a0ms; two make one unit", frameMS, frameStepMS)},
	}}
	audio.Note = fmt.Sprintf("%v\u00a0s, %d\u00a0units", audio.Slices.Total()/1000, audio.Units())
	minute := layouts.UnitPiles{
		ID: "minute", Name: "One minute", Note: fmt.Sprintf("of speech, about %d\u00a0words", minuteWords), Compare: "as many",
		Piles: []layouts.UnitPile{
			{ID: "tokens", Thing: vocab.Text, Count: textTokens(), Unit: "tokens"},
			{ID: "units", Thing: vocab.Audio, Count: audioUnits(60), Unit: "audio units", Note: "for the same words"},
		},
	}
	return diagram.Figure{
		ID:    "ch17-tokenization",
		Title: "Everything becomes small units",
		Takeaway: fmt.Sprintf("Models count units, not words or seconds: a\u00a0minute of speech is %d\u00a0text tokens but %s\u00a0audio units.",
			textTokens(), layouts.FormatNumber(float64(audioUnits(60)))),
		Source: fmt.Sprintf("Illustrative, in English; other languages need more tokens. Audio:\u00a0Whisper encoder, %s\u00a0units per 30\u00a0s, short clips padded.",
			layouts.FormatNumber(float64(audioUnits(30)))),
		Lead: vocab.Audio.Role,
		Body: layouts.Panels{Columns: 1, Panels: []layouts.Panel{
			{Body: layouts.SplitLanes{ID: "split", Lanes: []layouts.SplitLane{text, audio}}},
			{Body: minute},
			{Body: layouts.Facts{ID: "so", Plain: true, Facts: []layouts.Fact{
				{Thing: shapes.Thing{Name: "Cost", Icon: shapes.IconCoin}, Note: "you pay per token"},
				{Thing: shapes.Thing{Name: "Latency", Icon: shapes.IconClock}, Note: "each output token takes a\u00a0step"},
				{Thing: shapes.Thing{Name: "Memory", Icon: shapes.IconCache}, Note: "each token adds to the KV\u00a0cache"},
			}}},
		}},
		Required: []string{"Stream", "ing", "inference", "unbeliev", "ably", "5 words", "7 tokens", "25 ms", "10 ms", "20 ms", "200", "3,000", "15×",
			"Cost", "Latency", "Memory", "KV cache"},
	}
}

// hum is the sound of a voice: the tones of its throat, louder and softer.
func hum() []float64 {
	const samples, fine = 320, 1000
	out := make([]float64, samples)
	for i := range out {
		t := float64(i) / samples
		tone := func(turns, phase float64) float64 { return math.Sin(2*math.Pi*(turns*t) + phase) }
		v := tone(11, 0.3) + 0.55*tone(23, 1.1) + 0.3*tone(37, 2.0)
		loud := 0.7 + 0.2*tone(2.2, 0.6) + 0.1*tone(5.1, 2.4)
		out[i] = math.Round(v*loud*fine) / fine // processors differ beyond
	}
	return out
}
