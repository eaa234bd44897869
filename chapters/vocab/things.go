package vocab

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// The things of the book. They are read, never written.
var (
	Network     = shapes.Thing{Name: "Network", Role: Net, Icon: shapes.IconGlobe}
	Queue       = shapes.Thing{Name: "Queue", Short: "Queue", Role: diagram.Wait, Icon: shapes.IconQueue}
	Preprocess  = shapes.Thing{Name: "Preprocess", Short: "Pre", Role: CPU, Icon: shapes.IconCPU}
	Inference   = shapes.Thing{Name: "GPU inference", Short: "GPU", Role: GPU, Icon: shapes.IconGPU}
	WebServer   = shapes.Thing{Name: "Server", Role: CPU, Icon: shapes.IconServer}
	Postprocess = shapes.Thing{Name: "Postprocess", Short: "Post", Role: CPU, Icon: shapes.IconSliders}
)

// The memory of a GPU.
var (
	GPUMemory      = shapes.Thing{Name: "GPU memory", Role: GPU}
	KVCache        = shapes.Thing{Name: "KV\u00a0cache", Role: GPU}
	PagedAttention = shapes.Thing{Name: "PagedAttention", Role: GPU}
)
