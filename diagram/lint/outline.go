package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// chord is how far the chords of a flattened curve stray from it, in u.
const chord = 0.05

// An outline is the shape of a mark as polylines; closed ones end at their
// start.
type outline [][]geom.Point

func outlineOf(s scene.Shape) outline {
	switch s := s.(type) {
	case scene.Rect:
		return boxOutline(s.Rect, s.Radius)
	case scene.Ellipse:
		return geom.EllipsePath(s.Center, s.RX, s.RY).Flatten(chord)
	case scene.Path:
		return s.Path.Flatten(chord)
	}
	return nil
}

// cornerChords is how many chords stand for a rounded corner.
const cornerChords = 6

func boxOutline(r geom.Rect, radius float64) outline {
	if radius <= 0 {
		return outline{{r.Min, {X: r.Max.X, Y: r.Min.Y}, r.Max, {X: r.Min.X, Y: r.Max.Y}, r.Min}}
	}
	radius = min(radius, r.Dx()/2, r.Dy()/2)
	in := r.Inset(radius)
	var pts []geom.Point
	for k, c := range []geom.Point{{X: in.Max.X, Y: in.Min.Y}, in.Max, {X: in.Min.X, Y: in.Max.Y}, in.Min} {
		for i := range cornerChords + 1 {
			a := math.Pi / 2 * (float64(k) - 1 + float64(i)/cornerChords)
			pts = append(pts, geom.Pt(c.X+float64(radius*math.Cos(a)), c.Y+float64(radius*math.Sin(a))))
		}
	}
	return outline{append(pts, pts[0])}
}

func outlineOfFrame(f scene.Frame) outline {
	switch o := f.Outline.(type) {
	case nil:
		return boxOutline(f.Bounds, 0)
	case geom.Box:
		return boxOutline(o.Rect, o.R)
	case geom.Oval:
		c := o.Rect.Center()
		return geom.EllipsePath(c, o.Rect.Dx()/2, o.Rect.Dy()/2).Flatten(chord)
	default:
		return boxOutline(o.Bounds(), 0)
	}
}

// segments yields the straight pieces.
func (o outline) segments(yield func(a, b geom.Point) bool) {
	for _, part := range o {
		for i := 1; i < len(part); i++ {
			if !yield(part[i-1], part[i]) {
				return
			}
		}
	}
}

// has reports whether p lies inside, by the non-zero rule of SVG.
func (o outline) has(p geom.Point) bool {
	winding := 0
	for _, part := range o {
		n := len(part)
		for i := range part {
			a, b := part[i], part[(i+1)%n]
			left := float64((b.X-a.X)*(p.Y-a.Y)) - float64((p.X-a.X)*(b.Y-a.Y))
			switch {
			case a.Y <= p.Y && b.Y > p.Y && left > 0:
				winding++
			case a.Y > p.Y && b.Y <= p.Y && left < 0:
				winding--
			}
		}
	}
	return winding != 0
}

// gap returns the distance from p to the nearest piece, and that piece.
func (o outline) gap(p geom.Point) (gap float64, a, b geom.Point) {
	gap = math.Inf(1)
	for s, e := range o.segments {
		if d := segmentGap(p, s, e); d < gap {
			gap, a, b = d, s, e
		}
	}
	return geom.Round2(gap), a, b
}

// rectGap returns the distance from a rectangle to the nearest piece.
func (o outline) rectGap(r geom.Rect) float64 {
	gap := math.Inf(1)
	for a, b := range o.segments {
		if _, _, hit := clip(a, b, r); hit {
			return 0
		}
		gap = min(gap, pointGap(a, r), pointGap(b, r))
		for _, c := range [...]geom.Point{r.Min, r.Max, {X: r.Min.X, Y: r.Max.Y}, {X: r.Max.X, Y: r.Min.Y}} {
			gap = min(gap, segmentGap(c, a, b))
		}
	}
	return geom.Round2(gap)
}

// pointGap returns the distance from p to a rectangle, 0 inside.
func pointGap(p geom.Point, r geom.Rect) float64 {
	return r.Gap(geom.Rect{Min: p, Max: p})
}

// segmentGap returns the distance from p to the segment from a to b.
func segmentGap(p, a, b geom.Point) float64 {
	dx, dy := b.X-a.X, b.Y-a.Y
	l := float64(dx*dx) + float64(dy*dy)
	if l == 0 {
		return p.Dist(a)
	}
	t := (float64((p.X-a.X)*dx) + float64((p.Y-a.Y)*dy)) / l
	t = min(max(t, 0), 1)
	return p.Dist(geom.Pt(a.X+float64(t*dx), a.Y+float64(t*dy)))
}

// clip returns the part of a segment that lies in a rectangle, rounded, by the
// algorithm of Liang and Barsky (1984).
func clip(a, b geom.Point, r geom.Rect) (geom.Point, geom.Point, bool) {
	t0, t1 := 0.0, 1.0
	dx, dy := b.X-a.X, b.Y-a.Y
	for _, e := range [...][2]float64{{-dx, a.X - r.Min.X}, {dx, r.Max.X - a.X}, {-dy, a.Y - r.Min.Y}, {dy, r.Max.Y - a.Y}} {
		switch p, q := e[0], e[1]; {
		case p == 0:
			if q < 0 {
				return a, b, false
			}
		case p < 0:
			t0 = max(t0, q/p)
		default:
			t1 = min(t1, q/p)
		}
	}
	if t0 > t1 {
		return a, b, false
	}
	at := func(t float64) geom.Point { return rounded(geom.Pt(a.X+float64(t*dx), a.Y+float64(t*dy))) }
	return at(t0), at(t1), true
}

// along returns the point at distance d from a on the way to b, rounded, so
// that a point on a border is on it wherever the picture lies.
func along(a, b geom.Point, d float64) geom.Point {
	return rounded(a.Toward(b, d))
}

func rounded(p geom.Point) geom.Point { return geom.Pt(geom.Round2(p.X), geom.Round2(p.Y)) }

// crossing reports whether two segments cross properly, in one inner point of
// both.
func crossing(a, b, c, d geom.Point) bool {
	side := func(p, q, r geom.Point) float64 {
		return geom.Round2(float64((q.X-p.X)*(r.Y-p.Y)) - float64((q.Y-p.Y)*(r.X-p.X)))
	}
	return side(a, b, c)*side(a, b, d) < 0 && side(c, d, a)*side(c, d, b) < 0
}
