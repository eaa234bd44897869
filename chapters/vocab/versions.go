package vocab

import "github.com/burindev/burin/shapes"

// What is versioned.
var (
	APIVersion   = shapes.Thing{Name: "API version", Role: Net, Icon: shapes.IconDocument}
	ModelVersion = shapes.Thing{Name: "Model version", Role: Model, Icon: shapes.IconModel}
)
