package chapters

import (
	"github.com/burindev/burin/chapters/ch11"
	"github.com/burindev/burin/diagram/book"
)

func chapter11() book.Chapter {
	return book.Chapter{
		Label: "Chapter 11", Number: "11", Title: "Security for Audio ML APIs",
		Planned: []book.Planned{
			{ID: "ch11-opener", Description: "Chapter opener illustration -- security for audio ML APIs"},
			{ID: "ch11-streaming-auth-flow", Description: "Streaming authentication flow: initial token validation on WebSocket upgrade/gRPC connection, per-message authorization, token refresh during long-running streams, connection termination on auth failure"},
			{ID: "ch11-api-key-lifecycle", Description: "API key lifecycle: generation (with scoping to endpoints/features), distribution, rotation schedule, usage monitoring, revocation -- showing the complete key management flow"},
			{ID: "ch11-pii-redaction-pipeline", Description: "PII redaction pipeline for audio transcripts: raw transcript, entity detection (names, SSN, credit cards, addresses), redaction (masking, replacement, removal), audit logging of redaction events"},
		},
		Figures: ch11.Figures(),
	}
}
