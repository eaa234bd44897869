package diagram

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// appendHatched appends a hatched rectangle as its fill, its stripes and its
// outline. The stripes are polygons cut to the rectangle by arithmetic, since
// patterns and clip paths are not drawn alike everywhere; their phase is tied
// to origin, so that neighbours line up.
func appendHatched(marks []scene.Mark, m scene.Mark, origin geom.Point) []scene.Mark {
	fill, stripes, outline := m, m, m
	fill.Stroke = scene.Stroke{}
	fill.Bounds = fill.Inked()
	marks = append(marks, fill)
	stripes.Hatch, stripes.Scaled, stripes.Role = nil, nil, scene.Decor
	stripes.Fill, stripes.Stroke = m.Hatch.Paint, scene.Stroke{}
	stripes.Shape = scene.Path{Path: stripePath(m.Shape.Bounds(), origin, m.Hatch.Step, m.Hatch.Width)}
	stripes.Bounds = stripes.Inked()
	if !stripes.Bounds.Empty() {
		marks = append(marks, stripes)
	}
	if m.Stroke.Visible() {
		outline.Hatch, outline.Scaled, outline.Role, outline.Fill = nil, nil, scene.Decor, scene.Paint{}
		marks = append(marks, outline)
	}
	return marks
}

// hatchLimit is the sum of width and height, in u, from which on a hatched
// rectangle gets no stripes. It is more than any canvas has.
const hatchLimit = 1e6

// stripePath returns stripes at 45 degrees that rise to the right, cut to r.
// A stripe is what lies between x+y = c and x+y = c+width·√2. The points are
// rounded, as those of all placed marks.
func stripePath(r geom.Rect, origin geom.Point, step, width float64) geom.Path {
	step, width = geom.Snap(float64(step*math.Sqrt2)), geom.Snap(float64(width*math.Sqrt2))
	phase := origin.X + origin.Y
	low, high := r.Min.X+r.Min.Y-phase, r.Max.X+r.Max.Y-phase
	if !(high-low < hatchLimit) {
		return nil // no picture: the writer says so
	}
	corners := [...]geom.Point{r.Min, {X: r.Max.X, Y: r.Min.Y}, r.Max, {X: r.Min.X, Y: r.Max.Y}}
	var above, within [len(corners) + 2]geom.Point    // each cut adds a corner at most
	p := make(geom.Path, 0, 5*int((high-low)/step+2)) // four corners and the end, mostly
	for k := int(math.Floor((low - width) / step)); float64(float64(k)*step) < high; k++ {
		c := float64(float64(k)*step) + phase
		pts := cutAbove(above[:0], corners[:], c, 1)
		pts = cutAbove(within[:0], pts, c+width, -1)
		if len(pts) < 3 {
			continue
		}
		for i, q := range pts {
			if x, y := geom.Round2(q.X), geom.Round2(q.Y); i == 0 {
				p = p.Move(x, y)
			} else {
				p = p.Line(x, y)
			}
		}
		p = p.Close()
	}
	return p
}

// cutAbove appends the part of a convex polygon where sign·(x+y−c) >= 0 to
// out, by the algorithm of Sutherland and Hodgman (1974) for one edge.
func cutAbove(out, pts []geom.Point, c, sign float64) []geom.Point {
	side := func(p geom.Point) float64 { return sign * (p.X + p.Y - c) }
	for i, a := range pts {
		b := pts[(i+1)%len(pts)]
		va, vb := side(a), side(b)
		if va >= 0 {
			out = append(out, a)
		}
		if va*vb < 0 {
			t := va / (va - vb)
			out = append(out, geom.Pt(a.X+float64((b.X-a.X)*t), a.Y+float64((b.Y-a.Y)*t)))
		}
	}
	return out
}
