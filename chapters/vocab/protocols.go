package vocab

import "github.com/burindev/burin/shapes"

// The protocols that carry live audio.
var (
	WebSocket    = shapes.Thing{Name: "WebSocket", Role: Net}
	GRPC         = shapes.Thing{Name: "gRPC", Role: Net}
	WebRTC       = shapes.Thing{Name: "WebRTC", Role: Net}
	WebTransport = shapes.Thing{Name: "WebTransport", Role: Net}
	MoQ          = shapes.Thing{Name: "MoQ", Role: Net}
)
