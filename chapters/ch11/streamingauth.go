package ch11

import (
	"fmt"

	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The lifetimes of the authentication figure, in seconds.
const (
	tokenLeast, tokenMost = 30, 60 // of the token that opens a stream
	refreshLead           = 60     // before the end of a session
)

// StreamingAuth follows a stream from its first check to its end: at the door,
// at every message, and when the right to speak runs out.
func StreamingAuth() diagram.Figure {
	const browser, backend, tokens, gateway, inference = "browser", "backend", "tokens", "gateway", "inference"
	return diagram.Figure{
		ID:       "ch11-streaming-auth-flow",
		Title:    "Prove who you are, and keep proving it",
		Takeaway: "A short-lived token opens the stream; after that the server must check, extend and end it by itself.",
		Source: "Token lifetimes: Deepgram 30\u00a0s by default, AssemblyAI 1–600\u00a0s, OpenAI 10\u00a0s to\u00a02\u00a0h (2025–26). " +
			"Refresh lead illustrative.",
		Lead: vocab.Net,
		Body: layouts.Sequence{
			ID: "auth",
			Actors: []layouts.SequenceActor{
				{ID: browser, Thing: vocab.Browser}, {ID: backend, Thing: vocab.AppBackend}, {ID: tokens, Thing: vocab.TokenService},
				{ID: gateway, Thing: vocab.Gateway}, {ID: inference, Thing: vocab.Inference},
			},
			Active: []layouts.SequenceActive{{Actor: gateway, From: "upgrade"}, {Actor: inference, From: "allowed", Until: "flush"}},
			Phases: []layouts.SequencePhase{
				{Name: "Door", Messages: []layouts.SequenceMessage{
					{From: browser, To: backend, Text: "sign in", Step: true},
					{From: backend, To: tokens, Text: "with API key", Step: true, With: true},
					{From: tokens, To: browser, Kind: diagram.Reply, Text: fmt.Sprintf("token for %d to %d\u00a0s", tokenLeast, tokenMost), Code: "scope=stt:stream", Step: true},
					{ID: "upgrade", From: browser, To: gateway, Text: "token in WebSocket upgrade or gRPC", Step: true},
					{From: gateway, To: gateway, Text: "check signature, origin, scope, quota", Step: true},
					{From: gateway, To: browser, Kind: diagram.Reply, Text: "accepted", Code: "101"},
				}},
				{Name: "Inside", Repeat: "for every message", Messages: []layouts.SequenceMessage{
					{From: browser, To: gateway, Text: "audio frame", Step: true},
					{From: gateway, To: gateway, Text: "per-message authorization", Hero: true, Step: true},
					{ID: "allowed", From: gateway, To: inference, Text: "if allowed", With: true},
				}},
				{Name: "Extend", Role: diagram.Wait, Messages: []layouts.SequenceMessage{
					{From: browser, To: gateway, Text: fmt.Sprintf("token refresh, %d\u00a0s before expiry", refreshLead), Code: "auth.refresh", Hero: true, Step: true},
					{From: gateway, To: browser, Kind: diagram.Reply, Text: "session extended"},
				}},
				{Name: "End", Role: diagram.Danger, Messages: []layouts.SequenceMessage{
					{From: gateway, To: browser, Kind: diagram.Failure, Text: "expired or revoked: error frame, then the last final", Hero: true, Step: true},
					{ID: "flush", From: gateway, To: inference, Kind: diagram.Failure, Text: "flush", With: true},
					{From: gateway, To: browser, Kind: diagram.Failure, Text: "close", Code: "WebSocket 1008, gRPC 16/7"},
				}},
			},
		},
		Required: []string{"WebSocket", "gRPC", "upgrade", "per-message authorization", "token refresh", "30 to 60 s", "60 s before expiry", "scope=stt:stream",
			"101", "1008", "expired or revoked", "signature, origin, scope, quota"},
	}
}
