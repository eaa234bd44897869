package chapters

import (
	"github.com/burindev/burin/chapters/ch02"
	"github.com/burindev/burin/diagram/book"
)

func chapter02() book.Chapter {
	return book.Chapter{
		Label: "Chapter 2", Number: "2", Title: "Model Serving Frameworks",
		Planned: []book.Planned{
			{ID: "ch02-opener", Description: "Chapter opener illustration -- the framework selection decision"},
			{ID: "ch02-framework-decision-tree", Description: "Decision tree for framework selection based on model type, latency requirements, scaling model, and operational complexity -- leads to specific framework recommendations"},
			{ID: "ch02-multi-model-architecture", Description: "Multi-model serving architecture showing GPU memory management (MPS/MIG), ensemble pipelines (VAD, ASR, punctuation, NER), and model routing"},
			{ID: "ch02-framework-generations", Description: "Three-generation timeline of serving frameworks: Gen 1 (framework-specific), Gen 2 (multi-framework orchestration), Gen 3 (LLM-optimized engines) with key features at each generation"},
		},
		Figures: ch02.Figures(),
	}
}
