package scene

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A Shape is one of [Rect], [Ellipse], [Path] and [Text]. The set is closed,
// so that every reader can handle all of it.
type Shape interface {
	// Bounds is the smallest rectangle around the shape, without its stroke.
	Bounds() geom.Rect
	// Moved returns the shape shifted by d, its coordinates rounded to two
	// decimals: the one place where a picture's numbers are rounded.
	Moved(d geom.Point) Shape
	sealed()
}

// A Rect is a rectangle with corners of radius Radius.
type Rect struct {
	Rect   geom.Rect
	Radius float64
}

// An Ellipse is an ellipse with half axes RX and RY.
type Ellipse struct {
	Center geom.Point
	RX, RY float64
}

// A Path is a line or an area.
type Path struct{ Path geom.Path }

// A Text is one run of text in one style on one line.
type Text struct {
	At     geom.Point // of the anchor, on the baseline
	Anchor Anchor
	String string
	Font   Font
	// Advance is the width as measured, in u, tracking included. Ascent and
	// Descent are the extent of the ink above and below the baseline.
	Advance, Ascent, Descent float64
}

// A Font says how a text is set, in words that a writer needs.
type Font struct {
	Family string // a CSS family list
	Face   theme.Face
	Size   float64
	Bold   bool
	Track  float64
}

// An Anchor says which point of a text its position is.
type Anchor uint8

// The anchors.
const (
	Start Anchor = iota
	Middle
	End
)

var anchorNames = [...]string{"start", "middle", "end"}

// String returns the anchor's name as in SVG.
func (a Anchor) String() string {
	if int(a) < len(anchorNames) {
		return anchorNames[a]
	}
	return "anchor?"
}

func (Rect) sealed()    {}
func (Ellipse) sealed() {}
func (Path) sealed()    {}
func (Text) sealed()    {}

// Bounds implements [Shape].
func (r Rect) Bounds() geom.Rect { return r.Rect }

// Bounds implements [Shape].
func (e Ellipse) Bounds() geom.Rect {
	return geom.R(e.Center.X-e.RX, e.Center.Y-e.RY, 2*e.RX, 2*e.RY)
}

// Bounds implements [Shape].
func (p Path) Bounds() geom.Rect { return p.Path.Bounds() }

// Bounds implements [Shape].
func (t Text) Bounds() geom.Rect {
	x := t.At.X
	switch t.Anchor {
	case Middle:
		x -= t.Advance / 2
	case End:
		x -= t.Advance
	}
	return geom.R(x, t.At.Y-t.Ascent, t.Advance, t.Ascent+t.Descent)
}

// Moved implements [Shape].
func (r Rect) Moved(d geom.Point) Shape {
	r.Rect = r.Rect.Add(d).Round2()
	r.Radius = geom.Round2(r.Radius)
	return r
}

// Moved implements [Shape].
func (e Ellipse) Moved(d geom.Point) Shape {
	e.Center = round2(e.Center.Add(d))
	e.RX, e.RY = geom.Round2(e.RX), geom.Round2(e.RY)
	return e
}

// Moved implements [Shape].
func (p Path) Moved(d geom.Point) Shape {
	return Path{p.Path.Map(func(q geom.Point) geom.Point { return round2(q.Add(d)) })}
}

// Moved implements [Shape].
func (t Text) Moved(d geom.Point) Shape {
	t.At = round2(t.At.Add(d))
	return t
}

func round2(p geom.Point) geom.Point { return geom.Pt(geom.Round2(p.X), geom.Round2(p.Y)) }
