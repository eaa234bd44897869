package vocab

import "github.com/burindev/burin/shapes"

// Who takes part in a request.
var (
	Browser      = shapes.Thing{Name: "Browser", Role: Client, Icon: shapes.IconClient}
	AppBackend   = shapes.Thing{Name: "App backend", Role: Client, Icon: shapes.IconServer}
	TokenService = shapes.Thing{Name: "Token service", Role: Data, Icon: shapes.IconKey}
	Gateway      = shapes.Thing{Name: "Gateway", Role: Net, Icon: shapes.IconShield}
)
