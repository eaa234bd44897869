package theme

// Line weights in u.
const (
	Hairline  = 1.0  // gridlines, row rules, axes
	Leader    = 1.1  // leaders
	Border    = 1.25 // card borders
	Connector = 1.5  // connectors, table head and foot
	Strong    = 2.0  // strong borders
	MainPath  = 2.5  // the path that the reader shall follow
)

// Corner radii in u.
const (
	RadiusBar   = 3.0
	RadiusHatch = 2.0
	RadiusFlag  = 4.0
	RadiusTag   = 5.0
	RadiusTile  = 8.0
	RadiusTurn  = 8.0 // corners of connectors
	RadiusCard  = 10.0
	RadiusPanel = 12.0
)
