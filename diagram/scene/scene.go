// Package scene holds a finished picture: a flat list of named marks in
// painter's order, with absolute coordinates and resolved colours. Everything
// behind layout (writers, lint, goldens, descriptions) reads only a Scene.
package scene

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// An ID names a frame: parts of [a-z0-9-]+ joined by slashes, outermost scope first.
type ID string

// A Scene is a finished picture.
type Scene struct {
	Meta   Meta
	View   geom.Rect // the canvas; the ground covers it. View.Min is zero except in bare scenes
	Ground Paint     // the opaque ground, painted first
	Marks  []Mark    // in painter's order
	Frames []Frame   // the named frames, parents before children
	Doc    []Block   // the long description
}

// Meta is what a figure says of itself.
type Meta struct {
	ID       ID
	Lang     string // BCP 47
	Profile  Profile
	Theme    string // the theme's name
	Title    string
	Takeaway string
	Source   string
	Alt      string // short alternative text, at most 140 characters
	Kicker   string // openers: the chapter line
	Lead     theme.Role
	Opener   bool       // an illustration: words and scene share the canvas
	Bare     bool       // without rule, title, takeaway and source
	Large    bool       // the 1200 u class
	Required []string   // words that the picture must show
	Waivers  []Waiver   // findings of lint that the author accepts
	Edges    []EdgeSpec // the edges that the author declared
}

// A Profile is a width class for which a figure is laid out.
type Profile string

// The profiles that are golden for every figure.
const (
	Wide   Profile = "wide"   // 960 u (1200 for large figures): web, landscape
	Column Profile = "column" // 600 u: e-reader, printed page
)

// A Waiver accepts the findings of one lint rule for a reason.
type Waiver struct{ Rule, Reason string }

// An EdgeSpec is one declared edge, by absolute frame IDs.
type EdgeSpec struct{ From, To ID }

// A Frame is a named part of the picture.
type Frame struct {
	ID      ID
	Parent  int    // index into Scene.Frames, or -1
	Kind    string // the type of node that made it: "Timeline", "Card"
	Bounds  geom.Rect
	Outline geom.Outline // nil: Bounds
}

// Frame returns the frame of that name.
func (s *Scene) Frame(id ID) (Frame, bool) {
	for _, f := range s.Frames {
		if f.ID == id {
			return f, true
		}
	}
	return Frame{}, false
}

// Ink returns the smallest rectangle around all marks.
func (s *Scene) Ink() geom.Rect {
	var r geom.Rect
	for _, m := range s.Marks {
		r = r.Union(m.Bounds)
	}
	return r
}
