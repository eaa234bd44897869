package chapters

import (
	"github.com/burindev/burin/chapters/ch13"
	"github.com/burindev/burin/diagram/book"
)

func chapter13() book.Chapter {
	return book.Chapter{
		Label: "Chapter 13", Number: "13", Title: "SLOs for Streaming ML Systems",
		Planned: []book.Planned{
			{ID: "ch13-opener", Description: "Chapter opener illustration -- SLOs for streaming ML systems"},
			{ID: "ch13-streaming-sli-taxonomy", Description: "Streaming SLI taxonomy: latency metrics (TTFT, TPOT, inter-token, E2E), quality metrics (WER, goodput, RTF), reliability metrics (connection drops, reconnection success, availability) -- organized by category"},
			{ID: "ch13-slo-target-framework", Description: "SLO target framework: interactive agent (TTFT <= 100ms P95), voice AI (TTFT <= 300ms P95), batch (P95 Final <= 800ms) -- with user experience impact at each threshold level"},
			{ID: "ch13-burn-rate-alerting", Description: "SLO burn rate alerting: error budget consumption over time, fast-burn alert (2% budget in 1 hour), slow-burn alert (5% budget in 6 hours), budget exhaustion projection -- with alert configuration"},
		},
		Figures: ch13.Figures(),
	}
}
