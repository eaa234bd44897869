package chapters

import "github.com/burindev/burin/diagram/book"

func chapter08() book.Chapter {
	return book.Chapter{
		Label: "Chapter 8", Number: "8", Title: "Designing ML-Facing APIs",
		Planned: []book.Planned{
			{ID: "ch08-opener", Description: "Chapter opener illustration -- ML API design patterns"},
			{ID: "ch08-sync-vs-async-decision", Description: "Sync vs async API pattern decision: short inference (<1s) uses synchronous request/response, medium inference (1-30s) uses streaming/SSE, long inference (>30s) uses long-running operations (AIP-151 pattern) with polling"},
			{ID: "ch08-error-handling-taxonomy", Description: "Error handling taxonomy for ML APIs: model-specific failures (not loaded, GPU OOM, inference timeout), request-level errors (invalid input, queue full), and appropriate HTTP/gRPC status codes for each"},
		},
	}
}
