// Package appendixa holds the figures of Appendix A, "ML Inference for API
// Engineers".
package appendixa

import "github.com/burindev/burin/diagram"

// Figures returns the appendix's figures in the order of the book.
func Figures() []diagram.Figure {
	return []diagram.Figure{
		Opener(),
		ModelAnatomy(),
		TrainingAndInference(),
		CPUAndGPU(),
		Tokenization(),
		LatencyComparison(),
		BatchingStrategies(),
		KVCacheMemory(),
		ColdStartTimeline(),
		PrecisionSpectrum(),
		Attention(),
		AudioEncoding(),
		VADPipeline(),
	}
}
