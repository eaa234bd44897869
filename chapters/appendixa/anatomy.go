package appendixa

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// Sizes on disk, in bytes.
const (
	megabyte = 1e6
	billion  = 1e9

	containerLeast = 50 * megabyte
	containerMost  = 150 * megabyte
	voiceCheck     = 50 * megabyte
	whisperTiny    = 75 * megabyte
	configFile     = 1e3
	tokenizerFile  = 5 * megabyte // drawn for "a few MB"
)

// Parameters, each of two bytes.
const (
	halfPrecision = 2 // bytes
	whisperLarge  = 1.55 * billion
)

// modelSizes are the sizes of an API and of the models that it may serve.
func modelSizes() layouts.AreaSquares {
	a := layouts.AreaSquares{
		ID: "sizes", Units: layouts.Bytes(),
		Squares: []layouts.AreaSquare{
			{ID: "api", Name: "API container", Role: vocab.Net, Least: containerLeast, Value: containerMost, Cell: true},
			{ID: "voice-check", Name: "Voice check", Role: vocab.Model, Value: voiceCheck},
			{ID: "whisper-tiny", Name: "Whisper tiny", Role: vocab.Model, Value: whisperTiny},
			{ID: "whisper-large", Name: "Whisper large", Role: vocab.Model, Value: whisperLarge * halfPrecision},
			{ID: "small", Name: fmt.Sprintf("Language model, %dB", smallBillions), Role: vocab.Model, Value: smallBillions * billion * halfPrecision},
			{ID: "large", Name: fmt.Sprintf("Language model, %dB", billions), Role: vocab.Model, Value: billions * billion * halfPrecision,
				Bulk: layouts.AreaBulk{Name: "Weights", Note: fmt.Sprintf("%d billion numbers × %d\u00a0bytes each", billions, halfPrecision), Of: "of the file"},
				Parts: []layouts.AreaPart{
					{ID: "config", Name: "config.json", Note: "the architecture", Value: configFile},
					{ID: "tokenizer", Name: "tokenizer", Note: "the vocabulary", Value: tokenizerFile, About: "a few\u00a0MB"},
				}},
		},
	}
	a.Claim = fmt.Sprintf("one cell is a %s API; the model is %s\u00a0cells", a.Units.Quantity(containerMost), layouts.FormatNumber(a.Times()))
	return a
}

// ModelAnatomy shows what a model file holds, and how large it is beside the
// API that serves it.
func ModelAnatomy() diagram.Figure {
	body := modelSizes()
	times := layouts.FormatNumber(body.Times())
	return diagram.Figure{
		ID:       "ch17-model-anatomy",
		Title:    "What is inside a model",
		Takeaway: "A short description and one huge block of numbers, up to\u00a0" + times + " times the size of the API that serves it.",
		Source: "Area\u00a0= size on disk, FP16\u00a0weights, decimal units. API container: Python slim image,\u00a02025. Voice check illustrative. " +
			"Whisper:\u00a039M and 1.55B parameters.",
		Lead: vocab.Model,
		Body: body,
		Required: []string{"50–150", "140", "GB", "architecture", "Weights", times + "×", "API container", "Voice check", "Whisper", "3.1", "16",
			"config.json", "tokenizer", "99.9"},
	}
}
