package diagram

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A Link is an arrow between two named frames anywhere in the figure. It is
// drawn after everything has its place, orthogonally, round what is in the
// way, and claims no space: leave a gap that it can use.
type Link struct {
	From     ID     `validate:"required"` // a name in scope: "history/orca"
	To       ID     `validate:"required"`
	Label    string `validate:"max=2000"` // stands beside the line
	Kind     LinkKind
	Role     Role      // colour of a main path; Neutral: the connector's own
	FromSide geom.Side // zero: chosen
	ToSide   geom.Side
	// Group names lines that may share a trunk on purpose.
	Group string
}

// A LinkKind says what a line means; each has one look.
type LinkKind uint8

// The kinds of link.
const (
	Plain     LinkKind = iota
	Main               // the path that the reader shall follow: heavier
	Control            // control, optional: dashed
	Reply              // an answer: dashed
	Failure            // an error: danger
	Telemetry          // counts and traces: dotted
	Forbidden          // a way that is never taken: danger, crossed out
)

// CrossRadius is the radius of the disc that crosses a forbidden line out, and
// of the one for places where another line runs near, in u.
const (
	CrossRadius      = 9
	SmallCrossRadius = 4.5
)

// CrossRoom is how much more room the label of a line of this kind needs, so
// that it stands clear of a disc on the line, in u.
func (k LinkKind) CrossRoom() float64 {
	if k == Forbidden {
		return CrossRadius
	}
	return 0
}

// DrawCross crosses a line out at a point, by a disc of the given radius.
func DrawCross(pen *Pen, at geom.Point, radius float64) {
	arm := geom.Snap(radius * 0.4)
	pen.Circle(at, radius, Look{Role: scene.Icon, Fill: Danger.Base(), Line: theme.Hole, Width: radius / 4.5})
	for _, side := range [...]float64{-1, 1} {
		pen.Path(geom.Polyline(geom.Pt(at.X-arm, at.Y-float64(side*arm)), geom.Pt(at.X+arm, at.Y+float64(side*arm))),
			Look{Role: scene.Icon, Line: Danger.OnBase(), Width: radius / 4, Round: true})
	}
}

// Look returns how a line of this kind is drawn, and its head. The role
// colours a main path only.
func (k LinkKind) Look(role Role) (Look, route.Head) {
	look := Look{Role: scene.Edge, Line: theme.Line, Width: theme.Connector, Round: true}
	head := route.HeadNormal
	switch k {
	case Main:
		look.Line, look.Width, head = theme.Ink, theme.MainPath, route.HeadMain
		if role != Neutral {
			look.Line = role.Base()
		}
	case Control, Reply:
		look.Line, look.Dash = theme.Ink2, scene.Dash{On: 5, Off: 4}
	case Telemetry:
		look.Line, look.Dash = theme.Ink2, scene.Dash{On: 1.5, Off: 4}
	case Forbidden:
		look.Line, look.Width, head = Danger.Base(), theme.MainPath, route.HeadMain
	case Failure:
		look.Line, look.Width = Danger.Base(), 1.75
	}
	return look, head
}
