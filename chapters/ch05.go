package chapters

import "github.com/burindev/burin/diagram/book"

func chapter05() book.Chapter {
	return book.Chapter{
		Label: "Chapter 5", Number: "5", Title: "Streaming Audio Architecture",
		Planned: []book.Planned{
			{ID: "ch05-opener", Description: "Chapter opener illustration -- end-to-end streaming audio pipeline"},
			{ID: "ch05-e2e-architecture", Description: "End-to-end streaming architecture: client audio capture, codec encoding, transport (WebSocket/gRPC), server receive, VAD, inference engine, post-processing, response stream back to client"},
			{ID: "ch05-chunk-size-tradeoff", Description: "Chunk size selection tradeoff diagram: smaller chunks (100ms) provide lower latency but less context vs larger chunks (250ms) provide better accuracy but higher latency -- with provider examples"},
			{ID: "ch05-provider-comparison", Description: "Provider comparison table/diagram: Deepgram (WebSocket, binary, 100ms chunks), AssemblyAI (WebSocket, sub-300ms), Google (gRPC, 25KB limit), Amazon (WebSocket+HTTP/2, 15s blocks), OpenAI (WebRTC+WebSocket+SIP)"},
		},
	}
}
