package vocab

import "github.com/burindev/burin/shapes"

// The parts of a whole inference service.
var (
	Balancer  = shapes.Thing{Name: "Load balancer", Role: Net, Icon: shapes.IconRoute}
	VAD       = shapes.Thing{Name: "VAD", Role: CPU, Icon: shapes.IconFilter}
	Scheduler = shapes.Thing{Name: "Scheduler", Role: GPU, Icon: shapes.IconSliders}
	Registry  = shapes.Thing{Name: "Model registry", Short: "Registry", Role: Model, Icon: shapes.IconModel}
)
