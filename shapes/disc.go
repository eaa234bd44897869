package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// DiscRadius is the radius of a disc with an icon in u.
const DiscRadius = 12

// discIcon is the side of the icon in a disc in u.
const discIcon = 16

// DrawDisc draws an icon on a disc of its role's mark about a centre: where
// something happens on a line.
func DrawDisc(ctx diagram.Context, pen *diagram.Pen, center geom.Point, icon Icon, role diagram.Role) geom.Rect {
	pen.Circle(center, DiscRadius, diagram.Look{Role: scene.Node, Fill: role.Base()})
	DrawIcon(ctx, pen, icon, geom.R(center.X-discIcon/2, center.Y-discIcon/2, discIcon, discIcon), role.OnBase())
	return geom.R(center.X-DiscRadius, center.Y-DiscRadius, 2*DiscRadius, 2*DiscRadius)
}
