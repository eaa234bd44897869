// Package vocab holds the things of the book: each has one word, one role
// (and so one colour) and one icon in all figures.
package vocab

import "github.com/burindev/burin/diagram"

// The subjects of the book. Their colours are the theme's.
const (
	Client diagram.Role = "client" // user, caller, outside
	Net    diagram.Role = "net"    // network, transport, API
	CPU    diagram.Role = "cpu"    // CPU, pre- and postprocessing
	GPU    diagram.Role = "gpu"    // GPU, inference, KV content
	Model  diagram.Role = "model"  // weights, model servers
	Data   diagram.Role = "data"   // storage, memory layout, law
)
