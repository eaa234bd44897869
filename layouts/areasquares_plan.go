package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the squares in u.
const (
	areaSide     = 352 // of the largest
	areaStep     = 8   // by which it gives way
	areaGap      = 24  // between squares or their labels
	areaMostGap  = 64
	areaAir      = 14   // between a square and words over it
	areaWholeGap = 40   // before the largest
	areaTiny     = 3    // a square smaller than this is a ring round its true size
	areaRing     = 9    // radius of a ring, at least
	areaRingAir  = 3    // from the true size to the ring
	areaSeen     = 0.75 // a side under which the true size is not seen at all
	areaLeastRim = 8    // what a square must have over the least of its range
	areaRound    = 0.1  // radius of its corners, as a share of the side
)

// An areaPlan is one arrangement of the squares.
type areaPlan struct {
	AreaSquares
	ctx    diagram.Context
	width  float64
	length float64      // side of the largest
	pen    *diagram.Pen // below the squares
	kids   []diagram.Placed
	height float64
}

// begin starts an arrangement afresh, with the largest of the given side.
func (p *areaPlan) begin(side float64) {
	p.length, p.pen, p.kids, p.height = side, p.ctx.Pen(), nil, 0
}

// sideOf is the side of a square of value v.
func (p *areaPlan) sideOf(v float64) float64 {
	return geom.Snap(float64(p.length * math.Sqrt(settle(v/p.Largest().Value))))
}

// stands is the room that square i takes up on the line.
func (p *areaPlan) stands(i int) float64 {
	if side := p.sideOf(p.Squares[i].Value); side >= areaTiny {
		return side
	}
	return 2 * areaRing
}

// others are the squares but for the largest, in order.
func (p *areaPlan) others() []int {
	var out []int
	for i := range p.Squares {
		if i != p.largest() {
			out = append(out, i)
		}
	}
	return out
}

func (p *areaPlan) unit() string {
	for _, u := range p.Units {
		if u.Size == 1 {
			return u.Name
		}
	}
	return ""
}

// scaled ties a mark to the value that its area shows.
func (p *areaPlan) scaled(v float64) *scene.Scaled {
	return &scene.Scaled{Group: string(p.ID) + "/area", Value: v, Unit: p.unit(), Along: scene.Area}
}

// square draws square i with its lower left corner at a point, and its label
// with its upper left corner at another.
func (p *areaPlan) square(i int, foot geom.Point, l areaLabel, at geom.Point) {
	s := p.Squares[i]
	pen := p.ctx.Pen()
	side, room := p.sideOf(s.Value), p.stands(i)
	if side < areaTiny {
		p.ring(pen, geom.Pt(areaRing, areaRing), s.Value, s.Role)
	} else {
		pen.Rect(geom.R(0, 0, side, side), min(theme.RadiusBar, float64(side*areaRound)), diagram.Look{Fill: p.fill(s)}).Scaled = p.scaled(s.Value)
		p.least(pen, s, geom.R(0, 0, side, side))
	}
	origin := geom.Pt(foot.X, foot.Y-room)
	l.draw(p.ctx, pen, at.Sub(origin))
	p.add(diagram.Frame{ID: s.ID, Kind: "AreaSquare", Size: geom.Sz(room, room), Marks: pen.Marks()}, origin)
}

func (p *areaPlan) add(f diagram.Frame, at geom.Point) { p.kids = append(p.kids, f.At(at.X, at.Y)) }

// column draws square c of a line whose foot is at y.
func (p *areaPlan) column(c areaColumn, y float64) {
	p.square(c.i, geom.Pt(c.x, y), c.label, geom.Pt(c.x, y+areaLabelGap))
}

// least draws the least of a range as a smaller square in the lower left
// corner of r, where both can be told apart.
func (p *areaPlan) least(pen *diagram.Pen, s AreaSquare, r geom.Rect) {
	if !p.ranges(s) {
		return
	}
	side := p.sideOf(s.Least)
	pen.Rect(geom.R(r.Min.X, r.Max.Y-side, side, side), 0, diagram.Look{Fill: s.Role.Base()}).Scaled = p.scaled(s.Least)
}

// ranges reports whether the least of a range is seen beside its value.
func (p *areaPlan) ranges(s AreaSquare) bool {
	side := p.sideOf(s.Least)
	return side >= areaTiny && p.sideOf(s.Value)-side >= areaLeastRim
}

// fill is the colour of a square: that of its mark, or where the least of a
// range stands in it, a lighter one.
func (p *areaPlan) fill(s AreaSquare) theme.Token {
	if p.ranges(s) {
		return s.Role.Mid()
	}
	return s.Role.Base()
}

// ringRadius is the radius of the ring round a square of value v.
func (p *areaPlan) ringRadius(v float64) float64 {
	half := float64(p.sideOf(v) * (math.Sqrt2 / 2))
	return max(areaRing, geom.SnapUp(half+areaRingAir))
}

// ring draws a value too small to be seen: a ring with its true size inside.
func (p *areaPlan) ring(pen *diagram.Pen, at geom.Point, v float64, role diagram.Role) {
	r := p.ringRadius(v)
	pen.Circle(at, r-theme.Strong/2, diagram.Look{Role: scene.Decor, Fill: theme.Paper, Line: theme.Ink, Width: theme.Strong})
	if side := p.sideOf(v); side >= areaSeen {
		pen.Rect(geom.R(at.X-geom.Snap(side/2), at.Y-geom.Snap(side/2), side, side), 0, diagram.Look{Fill: role.Ink()}).Scaled = p.scaled(v)
	}
}

// baseline draws the line that squares stand on.
func (p *areaPlan) baseline(x0, x1, y float64) {
	if x1 > x0 {
		p.pen.Line(geom.Pt(x0, y+theme.Hairline/2), geom.Pt(x1, y+theme.Hairline/2), diagram.Look{Role: scene.Axis, Line: theme.Edge})
	}
}

// frame is the finished arrangement.
func (p *areaPlan) frame() diagram.Frame {
	return diagram.Frame{
		ID: p.ID, Kind: "AreaSquares", Size: geom.Sz(p.width, p.height),
		Marks: p.pen.Marks(), Kids: p.kids, Doc: p.doc(),
	}
}
