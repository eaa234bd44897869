package ch01

import (
	"time"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// InnovationTimeline shows when each bottleneck of inference gave way, and
// that the answers add up: scheduling and memory layout meet in one server.
func InnovationTimeline() diagram.Figure {
	return diagram.Figure{
		ID:       "ch01-innovation-timeline",
		Title:    "Four bottlenecks, four years",
		Takeaway: "Memory traffic, scheduling, cache layout and number formats gave way in turn; a 2026 server uses all four.",
		Source: "Each multiplier is its paper's or vendor's own and has its own baseline: they cannot be multiplied. Silicon is dated " +
			"by its announcement. FlashAttention-4 (March 2026) came after this book's date, February 2026.",
		Lead: vocab.GPU,
		Body: layouts.Timeline{
			ID: "history",
			To: layouts.Month(2026, time.June),
			Lanes: []layouts.Lane{
				{
					Thing: shapes.Thing{Name: "Attention kernels", Role: vocab.GPU, Icon: shapes.IconBolt}, Note: "less memory traffic",
					Events: []layouts.Event{
						{ID: "flash", When: layouts.Month(2022, time.May), Label: "FlashAttention", Note: "exact, up to 3× faster"},
						{ID: "flash-2", When: layouts.Month(2023, time.July), Label: "FlashAttention-2", Note: "about 2× again"},
						{ID: "flash-3", When: layouts.Month(2024, time.July), Label: "FlashAttention-3", Note: "75% of H100 peak"},
						{ID: "flash-4", When: layouts.Month(2026, time.March), Label: "FlashAttention-4", Note: "71% of B200 peak"},
					},
				},
				{
					Thing: shapes.Thing{Name: "Scheduling", Role: diagram.Wait, Icon: shapes.IconQueue}, Note: "no idle GPU steps",
					Events: []layouts.Event{
						{ID: "orca", When: layouts.Month(2022, time.July), Label: "Continuous batching", Note: "36.9× throughput (Orca)", Hero: true},
						{ID: "speculative", When: layouts.Month(2022, time.November), Label: "Speculative decoding", Note: "2–3×, same output"},
						{ID: "distserve", When: layouts.Month(2024, time.July), Label: "DistServe", Note: "prefill, decode apart"},
					},
				},
				{
					Thing: shapes.Thing{Name: "KV cache", Role: vocab.Data, Icon: shapes.IconCache}, Note: "no wasted memory",
					Events: []layouts.Event{
						{ID: "paged", When: layouts.Month(2023, time.June), Label: "PagedAttention", Note: "2–4×, waste under 4%", Hero: true},
						{ID: "radix", When: layouts.Month(2023, time.December), Label: "RadixAttention", Note: "SGLang: prefix reuse, up to 5×"},
					},
				},
				{
					Thing: shapes.Thing{Name: "Numbers, silicon", Role: vocab.Model, Icon: shapes.IconGPU}, Note: "fewer bits each",
					Events: []layouts.Event{
						{ID: "fp8", When: layouts.Month(2022, time.March), Label: "FP8 in silicon", Note: "H100 announced"},
						{ID: "fp4", When: layouts.Month(2024, time.March), Label: "FP4 in silicon", Note: "Blackwell announced"},
						{ID: "nvfp4", When: layouts.Month(2025, time.June), Label: "NVFP4 format", Note: "4 bits, loss up to 1%"},
						{ID: "rubin", When: layouts.Month(2026, time.January), Label: "Vera Rubin", Note: "shown at CES"},
					},
				},
			},
			Events: []layouts.Event{{ID: "today", When: layouts.Month(2026, time.February), Label: "One server uses all four", Hero: true}},
			Feeds:  []layouts.Feed{{From: "orca", To: "paged", Label: "both meet in vLLM"}},
		},
		Required: []string{
			"FlashAttention", "Continuous batching", "PagedAttention", "SGLang", "RadixAttention", "FlashAttention-3", "FP8", "FP4",
			"Speculative decoding", "Blackwell", "vLLM", "2022", "2026",
		},
	}
}
