package vocab

import "github.com/burindev/burin/shapes"

// The phases in which a replica of a model starts.
var (
	Pull      = shapes.Thing{Name: "Container pull", Short: "Pull", Role: Net, Icon: shapes.IconContainer}
	CUDAInit  = shapes.Thing{Name: "CUDA init", Role: GPU, Icon: shapes.IconGPU}
	ModelLoad = shapes.Thing{Name: "Model load", Short: "Load", Role: Model, Icon: shapes.IconModel}
	WarmUp    = shapes.Thing{Name: "Warm-up", Role: GPU, Icon: shapes.IconBolt}
)

// A Start is how long the phases of the start of one replica take, in s.
type Start struct {
	Pull    float64 // of the container's image, with unpacking and start
	Imports float64 // Python, torch, the engine
	Context float64 // of CUDA
	Load    float64 // of the weights
	WarmUp  float64 // compile, capture graphs, one dummy run
}

// ColdNode is the start of the book's 8B model on a node that has nothing.
func ColdNode() Start { return Start{Pull: 60, Imports: 12, Context: 0.5, Load: 16, WarmUp: 17} }

// WarmNode is the start on a node that keeps image, weights and graphs.
func WarmNode() Start { return Start{Pull: 3, Imports: 8, Context: 0.5, Load: 5, WarmUp: 6} }
