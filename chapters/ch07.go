package chapters

import (
	"github.com/burindev/burin/chapters/ch07"
	"github.com/burindev/burin/diagram/book"
)

func chapter07() book.Chapter {
	return book.Chapter{
		Label: "Chapter 7", Number: "7", Title: "Streaming Inference Pipelines",
		Planned: []book.Planned{
			{ID: "ch07-opener", Description: "Chapter opener illustration -- streaming inference pipeline"},
			{ID: "ch07-streaming-pipeline", Description: "Streaming inference pipeline: transport layer receive, request queue, scheduler, inference engine (with partial/incremental decoding), post-processing, response stream -- showing data flow and buffering points"},
			{ID: "ch07-concurrent-streams", Description: "Concurrent stream handling on a single server instance: multiple client connections multiplexed to shared inference engine with per-stream state management and GPU resource allocation"},
			{ID: "ch07-degradation-strategies", Description: "Graceful degradation strategies under load: quality reduction (lower sample rate, simpler model), request queuing with backpressure, request rejection with retry guidance -- decision flow based on load level"},
		},
		Figures: ch07.Figures(),
	}
}
