package chapters

import (
	"github.com/burindev/burin/chapters/ch09"
	"github.com/burindev/burin/diagram/book"
)

func chapter09() book.Chapter {
	return book.Chapter{
		Label: "Chapter 9", Number: "9", Title: "Streaming Response Contracts",
		Planned: []book.Planned{
			{ID: "ch09-opener", Description: "Chapter opener illustration -- streaming response contract design"},
			{ID: "ch09-streaming-response-patterns", Description: "Streaming response design patterns: SSE with `data:` prefix and `[DONE]` signal (OpenAI pattern), WebSocket message schemas with interim/final results, gRPC server streaming with typed responses"},
			{ID: "ch09-connection-lifecycle", Description: "Connection lifecycle for streaming inference: connection establishment, authentication, streaming session, keep-alive/heartbeat, graceful shutdown, error termination -- with state transitions"},
			{ID: "ch09-interim-final-results", Description: "Interim vs final results flow: partial transcription updates arriving progressively, stability indicators, finalization signals, and client-side rendering strategies"},
		},
		Figures: ch09.Figures(),
	}
}
