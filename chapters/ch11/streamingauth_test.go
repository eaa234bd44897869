package ch11

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/layouts"
)

// The steps of the story, in their order, and who takes them.
func TestStreamingAuthSteps(t *testing.T) {
	form := StreamingAuth().Body.(layouts.Sequence)
	var steps []string
	for _, p := range form.Phases {
		for _, m := range p.Messages {
			if m.Step {
				steps = append(steps, string(m.From)+" "+string(m.To)+": "+strings.ReplaceAll(m.Text, "\u00a0", " "))
			}
		}
	}
	assert.Equal(t, []string{
		"browser backend: sign in", "backend tokens: with API key", "tokens browser: token for 30 to 60 s", "browser gateway: token in WebSocket upgrade or gRPC",
		"gateway gateway: check signature, origin, scope, quota", "browser gateway: audio frame", "gateway gateway: per-message authorization",
		"browser gateway: token refresh, 60 s before expiry", "gateway browser: expired or revoked: error frame, then the last final",
	}, steps)
	last := form.Phases[3].Messages
	assert.Equal(t, "WebSocket 1008, gRPC 16/7", last[len(last)-1].Code, "policy violation; unauthenticated or permission denied")
}
