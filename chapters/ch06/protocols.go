package ch06

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// ProtocolComparison holds five protocols against what live audio asks of
// them. Nothing is said in milliseconds: these depend on the network.
func ProtocolComparison() diagram.Figure {
	return diagram.Figure{
		ID:       "ch06-protocol-comparison-table",
		Title:    "Five ways to carry live audio",
		Takeaway: "WebSocket is the safe default; take WebRTC for bad networks and gRPC between your own services.",
		Source: "As of February\u00a02026; IETF drafts and Safari\u00a026.4 as of 24\u00a0March\u00a02026. " +
			"Providers: public API documentation.",
		Lead: vocab.Net,
		Body: layouts.ComparisonTable{
			ID: "protocols",
			Options: []layouts.Option{
				{Thing: vocab.WebSocket, Note: "TLS, TCP", Chosen: true},
				{Thing: vocab.GRPC, Note: "HTTP/2, TCP"},
				{Thing: vocab.WebRTC, Note: "SRTP, UDP"},
				{Thing: vocab.WebTransport, Note: "HTTP/3, QUIC"},
				{Thing: vocab.MoQ, Note: "relays, QUIC"},
			},
			Criteria: []layouts.Criterion{
				{ID: "latency", Name: "Latency", Note: "when packets get lost", Cells: []layouts.ComparisonCell{
					partly("One loss stalls all"), partly("One loss stalls all"), good("Drops late packets"),
					good("Streams do not block"), good("Under 1\u00a0s, via\u00a0relays"),
				}},
				{ID: "browsers", Name: "Browser support", Cells: []layouts.ComparisonCell{
					good("All, since 2012"), poor("Via proxy, no\u00a0upload"), good("All"),
					partly("All, Safari from\u00a02026"), partly("Only with a\u00a0library"),
				}},
				{ID: "nat", Name: "NAT traversal", Cells: []layouts.ComparisonCell{
					good("Outbound TCP\u00a0443"), good("HTTP/2 on TCP\u00a0443"), partly("You must run\u00a0TURN"),
					{Status: shapes.StatusPartly, Text: "UDP\u00a0443, blocked on some networks", Span: 2},
				}},
				{ID: "reliability", Name: "Reliability", Cells: []layouts.ComparisonCell{
					states("Everything, in order"), states("Everything, in order"), states("Audio may have\u00a0gaps"),
					states("Streams yes, datagrams no"), states("Old objects are dropped"),
				}},
				{ID: "readiness", Name: "Production readiness", Cells: []layouts.ComparisonCell{
					good("Mature, since 2011"), good("Mature, since 2015"), good("Mature, complex"),
					partly("Early: draft\u00a015"), poor("Draft\u00a017, first relays"),
				}},
				{ID: "providers", Name: "Providers", Cells: []layouts.ComparisonCell{
					states("Deepgram, OpenAI, AWS, AssemblyAI"), states("Google, NVIDIA\u00a0Riva"), states("OpenAI, LiveKit, Daily"),
					states("No major speech API"), states("Cloudflare, no\u00a0speech"),
				}},
			},
			Verdict: layouts.Criterion{ID: "verdict", Name: "Pick it for", Cells: []layouts.ComparisonCell{
				states("The default, anywhere"), states("Your own services"), states("Live talk on\u00a0mobile"),
				states("Mixed data, new\u00a0clients"), states("Broadcast to\u00a0many"),
			}},
		},
		Required: []string{"WebSocket", "gRPC", "WebRTC", "WebTransport", "MoQ", "Latency", "Browser support", "NAT traversal",
			"Reliability", "Production readiness", "Providers"},
	}
}

func good(text string) layouts.ComparisonCell {
	return layouts.ComparisonCell{Status: shapes.StatusOK, Text: text}
}

func partly(text string) layouts.ComparisonCell {
	return layouts.ComparisonCell{Status: shapes.StatusPartly, Text: text}
}

func poor(text string) layouts.ComparisonCell {
	return layouts.ComparisonCell{Status: shapes.StatusNo, Text: text}
}

// states is a cell that is neither good nor bad.
func states(text string) layouts.ComparisonCell { return layouts.ComparisonCell{Text: text} }
