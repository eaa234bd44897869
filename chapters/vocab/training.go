package vocab

import "github.com/burindev/burin/shapes"

// What models are made of and made with.
var (
	Dataset    = shapes.Thing{Name: "Dataset", Role: Data, Icon: shapes.IconDatabase}
	Weights    = shapes.Thing{Name: "Weights", Role: Model, Icon: shapes.IconModel}
	GPUCluster = shapes.Thing{Name: "GPU\u00a0cluster", Role: GPU, Icon: shapes.IconGPU}
)
