package iso

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// seam is the line in u in which a face is drawn round in its own colour, so
// that no ground shows between two faces.
const seam = 0.7

// A Canvas is what pieces draw on, in grid units.
type Canvas struct {
	pen   *diagram.Pen
	proj  Projection
	frame frame
}

// Point returns where v is on the canvas, in u.
func (c *Canvas) Point(v Vec) geom.Point { return c.proj.Point(c.frame.point(v)) }

// Unit is the length in u of one grid unit along x or y, measured across.
func (c *Canvas) Unit() float64 { return float64(c.proj.S * c.frame.k) }

// Pieces draws pieces in the painter's order, as one.
func (c *Canvas) Pieces(pieces ...Piece) {
	all := items(pieces, frame{k: 1}, nil)
	boxes := make([]Bounds, len(all))
	for i, it := range all {
		boxes[i] = it.box
	}
	order, _ := arrange(boxes)
	for _, i := range order {
		inner := *c
		inner.frame = c.frame.then(all[i].frame)
		all[i].piece.Draw(&inner)
	}
}

// Path draws a path whose points are in u.
func (c *Canvas) Path(p geom.Path, fill theme.Token) {
	c.pen.Path(p, diagram.Look{Role: scene.Decor, Fill: fill})
}

// Face draws a polygon and closes its seams.
func (c *Canvas) Face(fill theme.Token, corners ...Vec) {
	c.pen.Path(c.path(corners).Close(), diagram.Look{Role: scene.Decor, Fill: fill, Line: fill, Width: seam, Round: true})
}

// Shade draws a polygon of shadow.
func (c *Canvas) Shade(alpha float64, corners ...Vec) {
	c.pen.Path(c.path(corners).Close(), diagram.Look{Role: scene.Decor, Fill: theme.Shadow, Alpha: alpha})
}

// OnTop draws a rectangle on a plane of height z.
func (c *Canvas) OnTop(fill theme.Token, z, x0, y0, x1, y1 float64) {
	c.Face(fill, At(x0, y0, z), At(x1, y0, z), At(x1, y1, z), At(x0, y1, z))
}

// OnLeft draws a rectangle on a face that looks to the lower left, at y.
func (c *Canvas) OnLeft(fill theme.Token, y, x0, z0, x1, z1 float64) {
	c.Face(fill, At(x0, y, z0), At(x1, y, z0), At(x1, y, z1), At(x0, y, z1))
}

// OnRight draws a rectangle on a face that looks to the lower right, at x.
func (c *Canvas) OnRight(fill theme.Token, x, y0, z0, y1, z1 float64) {
	c.Face(fill, At(x, y0, z0), At(x, y1, z0), At(x, y1, z1), At(x, y0, z1))
}

// Box draws the three faces of a box that the reader sees.
func (c *Canvas) Box(b Bounds, m theme.Material) {
	c.OnLeft(m.Left(), b.Max.Y, b.Min.X, b.Min.Z, b.Max.X, b.Max.Z)
	c.OnRight(m.Right(), b.Max.X, b.Min.Y, b.Min.Z, b.Max.Y, b.Max.Z)
	c.OnTop(m.Top(), b.Max.Z, b.Min.X, b.Min.Y, b.Max.X, b.Max.Y)
}

// Outline draws a line of the given width in u, whatever the scale.
func (c *Canvas) Outline(line theme.Token, width float64, points ...Vec) {
	c.pen.Path(c.path(points), diagram.Look{Role: scene.Decor, Line: line, Width: width, Round: true})
}

// Rope draws a thing that is as thin as a line: its thickness is in grid
// units, but never under the thinnest line that prints.
func (c *Canvas) Rope(line theme.Token, thickness float64, points ...Vec) {
	c.Outline(line, max(geom.Round2(thickness*c.Unit()), theme.Hairline), points...)
}

// path returns the open path through points, with room to close it.
func (c *Canvas) path(vs []Vec) geom.Path {
	p := make(geom.Path, 0, len(vs)+1)
	for i, v := range vs {
		if q := c.Point(v); i == 0 {
			p = p.Move(q.X, q.Y)
		} else {
			p = p.Line(q.X, q.Y)
		}
	}
	return p
}
