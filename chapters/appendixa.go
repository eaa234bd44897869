package chapters

import (
	"github.com/burindev/burin/chapters/appendixa"
	"github.com/burindev/burin/diagram/book"
)

func appendixA() book.Chapter {
	return book.Chapter{
		Label: "Appendix A", Number: "A", Title: "ML Inference for API Engineers",
		Planned: []book.Planned{
			{ID: "ch17-opener", Description: "Chapter opener illustration; the restaurant kitchen metaphor mapped to ML inference components"},
			{ID: "ch17-model-anatomy", Description: "Model file anatomy: architecture + weights, with size comparison to API binaries (50 MB–140 GB spectrum)"},
			{ID: "ch17-training-vs-inference", Description: "Training (dataset + cluster + days = weights) vs inference (input + GPU + ms = output); cost dominance"},
			{ID: "ch17-cpu-vs-gpu", Description: "CPU (8–64 cores, 256 GB RAM, $0.10/hr) vs GPU (10,000+ cores, 16–192 GB VRAM, $1.50–7/hr) comparison"},
			{ID: "ch17-tokenization", Description: "Text split into tokens + audio waveform split into frames, with cost/latency/memory implications"},
			{ID: "ch17-latency-comparison", Description: "Inference latency timeline vs traditional API latency timeline (side by side) with 300ms threshold"},
			{ID: "ch17-batching-strategies", Description: "Static vs dynamic vs continuous batching swim lanes, highlighting idle GPU time and throughput"},
			{ID: "ch17-kv-cache-memory", Description: "GPU memory box: model weights (fixed) + KV caches (per-user, growing) + PagedAttention comparison"},
			{ID: "ch17-cold-start-timeline", Description: "Cold start phases (container pull → CUDA init → model load → warmup) vs web server startup"},
			{ID: "ch17-precision-spectrum", Description: "FP32 → FP16 → FP8 → INT4 spectrum with memory, GPU requirement, and quality at each step"},
			{ID: "ch17-attention-simplified", Description: "Token sequence with \"looking back\" attention lines of varying thickness showing attention weights"},
			{ID: "ch17-audio-encoding", Description: "Same 1s audio as PCM (32 KB) vs Opus (2 KB) vs FLAC (16 KB) vs MP3 (4 KB)"},
			{ID: "ch17-vad-pipeline", Description: "Audio waveform with speech/silence overlay, showing what goes to GPU and 40-60% cost savings"},
		},
		Figures: appendixa.Figures(),
	}
}
