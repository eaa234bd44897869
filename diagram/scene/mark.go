package scene

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A Mark is one piece of ink: a shape with its resolved look and everything
// that lint, goldens and writers need to know about it.
type Mark struct {
	Owner  ID   // the innermost named frame
	Role   Role // what it is for
	Shape  Shape
	Fill   Paint
	Stroke Stroke
	Alpha  float64   // opacity of the whole mark; 0 counts as 1. Below 1 only for shadows
	Bounds geom.Rect // ink, stroke included; set when the mark is placed

	// Hatch are stripes over the fill of a rectangle. Placement draws them as
	// marks of their own, in one phase over the whole figure; here they only
	// say what the mark is.
	Hatch *Hatch

	From, To ID      // edges, heads and edge labels: the frames that are joined
	Scaled   *Scaled // a mark drawn to scale
	Thing    string  // the book's thing that it shows, where it shows one
}

// A Role says what a mark is for.
type Role uint8

// The roles. A test reads them back by name.
const (
	Data   Role = iota // a bar, a dot, an area: shows a value or an item
	Node               // the body of a card, box or other thing that edges may join
	Label              // words
	Edge               // a connector
	Head               // an arrowhead
	Axis               // axes, gridlines, ticks, row rules
	Icon               // a pictogram
	Halo               // a patch of ground colour behind words
	Band               // a ground behind other marks
	Decor              // shows nothing by itself: borders, leaders, dotted drops
	Ground             // the figure's own furniture: top rule, tab, foot rule
)

var roleNames = [...]string{"data", "node", "label", "edge", "head", "axis", "icon", "halo", "band", "decor", "ground"}

// String returns the role's name in lower case.
func (r Role) String() string {
	if int(r) < len(roleNames) {
		return roleNames[r]
	}
	return "role?"
}

// A Paint is a resolved colour and the token it came from. The zero Paint
// paints nothing.
type Paint struct {
	Token theme.Token
	Color theme.Color
}

// A Stroke is a resolved line. A zero Width or zero Paint draws nothing.
type Stroke struct {
	Paint Paint
	Width float64 // u
	Dash  Dash    // zero: solid
	Round bool    // round caps and joins; else butt caps and miter joins
}

// Visible reports whether the stroke draws anything.
func (s Stroke) Visible() bool { return s.Width > 0 && s.Paint.Token != theme.None }

// A Dash is the length of dash and gap in u.
type Dash struct{ On, Off float64 }

// A Hatch is a texture of stripes at 45 degrees: paid for or reserved, but not used.
type Hatch struct {
	Paint Paint
	Step  float64 // from stripe to stripe, in u, across the stripes
	Width float64 // of a stripe, in u
}

// A Scaled ties a mark's extent to the value that it shows. All marks of a
// group share one scale, which lint checks.
type Scaled struct {
	Group string  // the scale, unique within the figure
	Value float64 // what the extent shows, in Unit
	Unit  string
	Along Extent
}

// An Extent says which extent of a mark shows its value.
type Extent uint8

// The extents.
const (
	AlongX Extent = iota // width
	AlongY               // height
	Area
)

// Inked returns the bounds of the mark's ink from its shape and stroke.
func (m Mark) Inked() geom.Rect {
	b := m.Shape.Bounds()
	if m.Stroke.Visible() {
		b = b.Inset(-m.Stroke.Width / 2)
	}
	return b
}
