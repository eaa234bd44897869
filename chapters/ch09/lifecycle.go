package ch09

import (
	"github.com/burindev/burin/chapters/vocab"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// ConnectionLifecycle shows the states of a streaming connection, what moves
// it from one to the next, and the three timers that end it.
func ConnectionLifecycle() diagram.Figure {
	states := layouts.StateMachine{
		ID: "life",
		Path: []layouts.State{
			{ID: "connect", Name: "Connect", Note: "establish", Icon: shapes.IconGlobe, Role: vocab.Net},
			{ID: "authorize", Name: "Authorize", Note: "authenticate", Icon: shapes.IconKey, Role: vocab.Net},
			{ID: "ready", Name: "Ready", Note: "session id", Icon: shapes.IconCheck, Role: vocab.Net},
			{ID: "stream", Name: "Stream", Note: "the session", Icon: shapes.IconWave, Role: vocab.GPU},
			{ID: "drain", Name: "Drain", Note: "flush finals", Icon: shapes.IconFilter, Role: diagram.Wait, Strong: true},
			{ID: "closed", Name: "Closed", Note: "code 1000", Icon: shapes.IconLock, Role: vocab.Client},
		},
		Others: []layouts.State{
			{ID: "idle", Name: "Idle", Icon: shapes.IconClock, Kind: layouts.StateWaiting},
			{ID: "rejected", Name: "Rejected", Note: "tell the user", Icon: shapes.IconCross, Kind: layouts.StateFailed},
			{ID: "reconnect", Name: "Reconnect", Note: "back off with jitter", Icon: shapes.IconClock, Kind: layouts.StateWaiting},
			{ID: "error", Name: "Error close", Note: "the code says why", Icon: shapes.IconWarning, Kind: layouts.StateFailed, Details: []layouts.StateDetail{
				{Label: "retry", Text: "1001 1011 1012 1013", Role: diagram.OK},
				{Label: "stop", Text: "1008 1009", Role: diagram.Danger},
			}},
		},
		Moves: []diagram.Link{
			{From: "connect", To: "authorize", Label: "101"},
			{From: "authorize", To: "ready", Label: "begin"},
			{From: "ready", To: "stream", Label: "first audio"},
			{From: "stream", To: "drain", Label: "Close Stream"},
			{From: "drain", To: "closed", Label: "last final"},
			{From: "stream", To: "idle", Label: "no audio"},
			{From: "idle", To: "stream", Label: "audio again"},
			{From: "authorize", To: "rejected", Label: "401 or 403"},
			{From: "stream", To: "reconnect", Label: "line lost: 1006", Kind: diagram.Failure},
			{From: "stream", To: "error", Label: "server closes"},
			{From: "error", To: "reconnect", Label: "retry"},
			{From: "reconnect", To: "connect", Label: "0.5\u00a0s, doubling to 30\u00a0s, then resume the session"},
		},
	}
	timers := layouts.Facts{Facts: []layouts.Fact{
		{Value: "3–5", Unit: "s", Heading: "Keep-alive", Note: "a text-frame heartbeat: a ping alone may not count", Role: diagram.Wait},
		{Value: "60", Unit: "s", Heading: "Proxy idle limit", Note: "default of ALB and nginx when nothing moves", Role: diagram.Wait},
		{Value: "5", Unit: "min", Heading: "Session cap", Note: "Google; OpenAI 60\u00a0min, AssemblyAI 3\u00a0h", Role: diagram.Wait},
	}}
	return diagram.Figure{
		ID:       "ch09-connection-lifecycle",
		Title:    "The life of a streaming connection",
		Takeaway: "Name every state, put a timer on each wait, and plan the way out: most designs forget the drain.",
		Source: "Close codes: RFC 6455 and the IANA registry; 1006 is never sent, only reported locally. " +
			"Back-off illustrative. Timers as documented by the providers, February 2026.",
		Lead:     vocab.Net,
		Body:     diagram.Column{Gap: diagram.L}.Of(states, timers),
		Required: []string{"Connect", "Authorize", "Stream", "session", "Keep-alive", "heartbeat", "Drain", "Closed", "Error close", "1006"},
	}
}
