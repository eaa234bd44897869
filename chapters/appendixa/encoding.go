package appendixa

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The sound of the encoding figure.
const (
	sampleRate  = 16_000 // a second
	sampleBytes = 2
	rawSecond   = sampleRate * sampleBytes / 1000.0 // KB of PCM
	flacShare   = 0.5                               // of PCM: typical for speech
	mp3Rate     = 32                                // kbit/s
	opusRate    = 16                                // kbit/s
	bitsPerByte = 8
	hourInKB    = 3600 / 1000.0 // MB an hour for each KB a second
)

// AudioEncoding shows what four codecs make of one second of speech on the
// wire, and that the model gets the same PCM from each.
func AudioEncoding() diagram.Figure {
	body := layouts.UnitCells{
		ID: "codecs", Head: "Codec", Cells: "On the wire", Amounts: "1 second", Unit: "KB", Cell: 1, Less: "smaller", Role: vocab.Net,
		Columns: []layouts.UnitColumn{{Head: "kbit/s", Per: bitsPerByte}, {Head: "MB an\u00a0hour", Per: hourInKB}},
		Source:  layouts.UnitSource{Thing: vocab.Microphone, Name: "Speech", Note: "1 second", Body: shapes.Waveform{Samples: second(), Role: vocab.Net, Height: 56}},
		Rows: []layouts.UnitRow{
			{Thing: vocab.PCM, Note: "lossless", Amount: rawSecond, Remark: "raw samples, ready for the model"},
			{Thing: vocab.FLAC, Note: "lossless", Amount: flacShare * rawSecond, Remark: "every sample kept: for archives"},
			{Thing: vocab.MP3, Note: "lossy", Amount: mp3Rate / bitsPerByte, Remark: "drops detail and adds delay: for old files"},
			{Thing: vocab.Opus, Note: "lossy", Amount: opusRate / bitsPerByte, Remark: "20\u00a0ms frames, made for speech: for live streams", Chosen: true},
		},
		Result: layouts.UnitResult{Thing: vocab.SpeechModel, Name: "Model", Note: "always PCM", Amount: rawSecond,
			Arrow: "all four decode to PCM", Remark: "no GPU time saved"},
	}
	times := layouts.FormatNumber(body.Times(len(body.Rows) - 1))
	raw := layouts.Quantity{Value: rawSecond, Unit: "KB"}.String()
	return diagram.Figure{
		ID:       "ch17-audio-encoding",
		Title:    "One second of speech on the wire",
		Takeaway: "A codec cuts the traffic up to " + times + "-fold, but every one of them decodes back to " + raw + " of PCM.",
		Source: "16\u00a0kHz, 16\u00a0bit, mono, decimal kilobytes. FLAC is typical (it varies with content); MP3 at 32, Opus at\u00a016\u00a0kbit/s. " +
			"Opus: RFC\u00a06716 (2012).",
		Lead:     vocab.Net,
		Body:     body,
		Required: []string{"PCM", "32", "FLAC", "16", "MP3", "4", "Opus", "2", "KB", "1 second"},
	}
}

// second is one second of speech: the first one of the call.
func second() []float64 {
	c := call()
	c.speech, c.length, c.loudnessStep = layouts.Spans{{From: -0.12, To: 0.38}, {From: 0.30, To: 0.74}, {From: 0.62, To: 1.12}}, 1, 0.01
	c.noise = layouts.Span{}
	return c.loudness()
}
