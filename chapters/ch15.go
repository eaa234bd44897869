package chapters

import (
	"github.com/burindev/burin/chapters/ch15"
	"github.com/burindev/burin/diagram/book"
)

func chapter15() book.Chapter {
	return book.Chapter{
		Label: "Chapter 15", Number: "15", Title: "Scaling Inference Globally",
		Planned: []book.Planned{
			{ID: "ch15-opener", Description: "Chapter opener illustration -- scaling inference globally"},
			{ID: "ch15-autoscaling-signals", Description: "Auto-scaling signal hierarchy: GPU utilization, request queue depth, latency P95, memory pressure -- showing which signals to use for scale-up vs scale-down decisions with hysteresis"},
			{ID: "ch15-multi-region-architecture", Description: "Multi-region inference deployment: model replicas across regions, request routing (latency-based, geography-based), data sovereignty boundaries, model synchronization strategy"},
			{ID: "ch15-cost-optimization-strategies", Description: "Cost optimization strategies: persistent pool for baseline traffic + spot/preemptible for burst, scheduled scaling for predictable patterns, right-sizing GPU instances, quantization for cost reduction"},
		},
		Figures: ch15.Figures(),
	}
}
