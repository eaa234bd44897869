package vocab

import "github.com/burindev/burin/shapes"

// What goes into a model and comes out of it.
var (
	Text  = shapes.Thing{Name: "Text", Role: Net, Icon: shapes.IconDocument}
	Audio = shapes.Thing{Name: "Audio", Role: CPU, Icon: shapes.IconWave}
)
