package chapters

import (
	"github.com/burindev/burin/chapters/ch06"
	"github.com/burindev/burin/diagram/book"
)

func chapter06() book.Chapter {
	return book.Chapter{
		Label: "Chapter 6", Number: "6", Title: "Protocol Selection for Audio",
		Planned: []book.Planned{
			{ID: "ch06-opener", Description: "Chapter opener illustration -- protocol selection for audio streaming"},
			{ID: "ch06-protocol-decision-tree", Description: "Decision tree for protocol selection: client constraints (browser vs server), latency targets, bidirectionality needs, NAT traversal requirements -- leading to WebSocket, gRPC, WebRTC, or WebTransport recommendations"},
			{ID: "ch06-binary-vs-base64", Description: "Binary vs base64 encoding comparison: bandwidth overhead (33% increase for base64), CPU cost of encoding/decoding, when each is appropriate (binary WebSocket frames vs JSON-wrapped base64)"},
			{ID: "ch06-protocol-comparison-table", Description: "Protocol comparison matrix: WebSocket, gRPC, WebRTC, WebTransport, MoQ -- comparing latency, browser support, NAT traversal, reliability, production readiness, and which providers use each"},
		},
		Figures: ch06.Figures(),
	}
}
