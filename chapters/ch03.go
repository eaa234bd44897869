package chapters

import (
	"github.com/burindev/burin/chapters/ch03"
	"github.com/burindev/burin/diagram/book"
)

func chapter03() book.Chapter {
	return book.Chapter{
		Label: "Chapter 3", Number: "3", Title: "GPU Optimization & Cold Starts",
		Planned: []book.Planned{
			{ID: "ch03-opener", Description: "Chapter opener illustration -- GPU utilization and optimization"},
			{ID: "ch03-batching-comparison", Description: "Side-by-side comparison of static batching, dynamic batching, and continuous batching -- showing how requests flow through each approach with throughput/latency tradeoffs"},
			{ID: "ch03-kv-cache-paging", Description: "PagedAttention visualization: traditional contiguous allocation vs paged allocation with fixed-size blocks, showing memory fragmentation reduction"},
			{ID: "ch03-cold-start-anatomy", Description: "Cold start timeline breakdown: container spin-up, runtime initialization, CUDA context creation, model weight loading, warm-up inference -- with time annotations for each phase"},
			{ID: "ch03-quantization-tradeoffs", Description: "Quantization precision spectrum (FP32, FP16, BF16, FP8, FP4, INT8, INT4) showing memory reduction, throughput improvement, and quality impact at each level"},
		},
		Figures: ch03.Figures(),
	}
}
