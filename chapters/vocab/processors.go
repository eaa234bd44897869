package vocab

import "github.com/burindev/burin/shapes"

// The processors that a service runs on.
var (
	CPUChip = shapes.Thing{Name: "CPU", Role: CPU, Icon: shapes.IconCPU}
	GPUChip = shapes.Thing{Name: "GPU", Role: GPU, Icon: shapes.IconGPU}
)
