package appendixa

import (
	"fmt"
	"math"
	"strings"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// The model and the GPU of the precision figure.
const (
	billions      = 70 // parameters of the model
	smallBillions = 8  // parameters of the small model that the source names
	gpuMemory     = 80 // GB of one GPU
)

// A format is how one weight is stored.
type format struct {
	name, size               string
	sign, exponent, fraction int // bits
	note                     string
	left                     string // what the free memory of one GPU is good for
	quality                  string
	status                   shapes.Status
}

func formats() []format {
	return []format{
		{name: "FP32", size: "4 bytes", sign: 1, exponent: 8, fraction: 23, quality: "Reference", status: shapes.StatusOK},
		{name: "FP16", size: "2 bytes", sign: 1, exponent: 5, fraction: 10,
			note: "how most models are served; BF16 swaps detail for range", quality: "Same answers", status: shapes.StatusOK},
		{name: "FP8", size: "1 byte", sign: 1, exponent: 4, fraction: 3,
			note: "runs natively on Ada, Hopper and Blackwell GPUs", left: "a tight KV cache", quality: "Effectively lossless", status: shapes.StatusOK},
		{name: "INT4", size: "half a byte", sign: 1, fraction: 3,
			note: "16 levels; the scales of its groups come on top", left: "room for users", quality: "Small loss: test it", status: shapes.StatusPartly},
	}
}

func (f format) bits() int { return f.sign + f.exponent + f.fraction }

// weights is the memory, in GB, of the weights of a model with so many
// billions of parameters.
func (f format) weights(billions float64) float64 { return billions * float64(f.bits()) / 8 }

// gpus is how many GPUs the weights need.
func (f format) gpus() int { return int(math.Ceil(f.weights(billions) / gpuMemory)) }

// PrecisionSpectrum shows what a weight of fewer bits costs in memory, GPUs
// and quality.
func PrecisionSpectrum() diagram.Figure {
	body := layouts.Spectrum{
		ID: "precision", Head: "Format",
		Measures: []layouts.Measure{
			{Head: "One weight, bit by bit", Kind: layouts.MeasureCells, Unit: "bits", Role: vocab.Model,
				Parts: []string{"sign", "exponent: range", "fraction: detail"}},
			{Head: "Fits on " + gb(gpuMemory) + " GPUs", Kind: layouts.MeasureVessels, Unit: "GB", Full: gpuMemory, Shared: true,
				Role: vocab.GPU, Content: vocab.Model},
			{Head: "Weights", Kind: layouts.MeasureNumerals, Unit: "GB"},
		},
		// The last format that keeps the answers.
		Zone: layouts.SpectrumZone{First: 2, Stops: 1, Role: vocab.Model},
	}
	small := make([]string, 0, len(formats()))
	for _, f := range formats() {
		weights := f.weights(billions)
		fit := layouts.Reading{Value: weights}
		if f.gpus() == 1 {
			fit.Label, fit.Note = gb(gpuMemory-weights)+" left", f.left
		}
		body.Stops = append(body.Stops, layouts.Stop{
			ID: diagram.ID(strings.ToLower(f.name)), Name: f.name, Note: f.size,
			Readings: []layouts.Reading{
				{Parts: []int{f.sign, f.exponent, f.fraction}, Note: f.note},
				fit,
				{Value: weights, Label: f.quality, Status: f.status},
			},
		})
		small = append(small, layouts.FormatNumber(f.weights(smallBillions)))
	}
	last := len(small) - 1
	sizes := strings.Join(small[:last], ",\u00a0") + " and\u00a0" + small[last] + "\u00a0GB"
	return diagram.Figure{
		ID:       "ch17-precision-spectrum",
		Title:    "Fewer bits per weight",
		Takeaway: "Each halving of precision halves the memory; down to 8\u00a0bits the answers barely change.",
		Source: fmt.Sprintf("%dB model, weights only: parameters\u00a0× bits\u00a0÷\u00a08. An\u00a0%dB\u00a0model: %s. Quality: Kurtic et al., ACL\u00a02025.",
			billions, smallBillions, sizes),
		Lead: vocab.Model,
		Body: body,
		Required: []string{"FP32", "FP16", "FP8", "INT4", "280", "140", "70", "35", gb(gpuMemory) + " GPUs",
			"Reference", "Effectively lossless", "Small loss"},
	}
}

func gb(v float64) string { return layouts.Quantity{Value: v, Unit: "GB"}.String() }
