package route

import (
	"errors"

	"github.com/burindev/burin/diagram/geom"
)

// Distances in u.
const (
	TipGap      = 2.0  // from an arrow's tip to the outline of its target
	ShaftStop   = 8.0  // from the end of the shaft to the tip, inside the head
	MinRun      = 12.0 // straight run of the shaft before the head
	Clear       = 8.0  // wanted distance from foreign boxes and words
	MinClear    = 3.0  // least distance from foreign boxes and words
	LineGap     = 8.0  // between parallel lines
	PortGap     = 12.0 // between the ports of one side
	LabelGap    = 4.0  // from a label to its own line, and clear space around it
	MinStraight = 14.0 // least gap that a straight arrow can cross
)

// A Plan is what the router knows of a picture.
type Plan struct {
	Bounds    geom.Rect   // lines and labels stay inside
	Obstacles []Obstacle  // boxes that lines go round
	Words     []geom.Rect // ink of texts that lines never cross
	// Firm lines make no detour for their labels: one without room fails, so
	// that whoever asked can widen a gap instead.
	Firm bool
}

// An Obstacle is a box that lines of others go round. Containers that hold an
// end of a line do not hinder that line.
type Obstacle struct {
	Name    string
	Outline geom.Outline
}

// A Line asks for one connector.
type Line struct {
	From, To End
	// Label is the size of the words that stand beside the line; zero for none.
	Label geom.Size
	// Group names a bundle: lines of one non-empty group may share a trunk.
	Group string
}

// An End is one end of a line.
type End struct {
	Name    string
	Outline geom.Outline
	Side    geom.Side // Auto lets the router choose
	// Ignore names the obstacles that hold this end or lie within it.
	Ignore []string
	// Near is where along a side the line shall meet it if it can: an x at the
	// top or bottom, a y at the left or right. Nil: the middle.
	Near *float64
	// Free asks for a line without an arrowhead: it ends on the outline.
	Free bool
}

// A Route is the geometry of one line.
type Route struct {
	// Points is the orthogonal polyline from the outline of the start to the
	// point where the shaft stops, under the arrowhead.
	Points []geom.Point
	Tip    geom.Point // the arrow's tip, TipGap before the outline of the target
	Dir    geom.Side  // the side of the target that is entered
	Label  geom.Rect  // where the label stands; zero without a label
	Bends  int
}

// Route returns one route for each line, in the same order. A line that finds
// no way or no room for its label leaves a zero Route and one [*RouteError] in
// the joined error; the other routes are sound.
func (p Plan) Route(lines []Line) ([]Route, error) {
	r, errs := newRouter(p, lines)
	r.findAll()
	r.untangle()
	r.separate()
	r.checkAll()
	r.placeLabels()
	routes := make([]Route, len(lines))
	for _, w := range r.wires {
		errs[w.index] = w.err
		if w.found() {
			routes[w.index] = w.route()
		}
	}
	for _, l := range r.labels {
		routes[l.wire.index].Label = l.box.rect()
	}
	return routes, errors.Join(errs...)
}

// Shaft returns the line of a route with corners of the given radius (u).
func Shaft(r Route, radius float64) geom.Path {
	if len(r.Points) == 0 {
		return nil
	}
	return geom.Rounded(radius, r.Points...)
}
