package geom

import "math"

// An Op is the kind of a path [Segment].
type Op uint8

// The kinds of segment and the number of points that each one uses.
const (
	MoveTo  Op = iota // 1 point
	LineTo            // 1 point
	QuadTo            // 2 points: control, end
	CubicTo           // 3 points: control, control, end
	Close             // none
)

// A Segment is one step of a [Path]; P holds as many points as Op uses.
type Segment struct {
	Op Op
	P  [3]Point
}

// N returns how many points of s.P count.
func (s Segment) N() int {
	switch s.Op {
	case MoveTo, LineTo:
		return 1
	case QuadTo:
		return 2
	case CubicTo:
		return 3
	}
	return 0
}

// A Path is a sequence of segments. Methods that extend it return the longer
// path, as append does.
type Path []Segment

// Move starts a new part of the path at (x, y).
func (p Path) Move(x, y float64) Path { return append(p, Segment{MoveTo, [3]Point{{x, y}}}) }

// Line draws a straight line to (x, y).
func (p Path) Line(x, y float64) Path { return append(p, Segment{LineTo, [3]Point{{x, y}}}) }

// Quad draws a quadratic curve to e.
func (p Path) Quad(c, e Point) Path { return append(p, Segment{QuadTo, [3]Point{c, e}}) }

// Cubic draws a cubic curve to e.
func (p Path) Cubic(c, d, e Point) Path { return append(p, Segment{CubicTo, [3]Point{c, d, e}}) }

// Close joins the last point to the start of its part.
func (p Path) Close() Path { return append(p, Segment{Op: Close}) }

// Polyline returns the open path through pts.
func Polyline(pts ...Point) Path {
	p := make(Path, 0, len(pts)+1)
	for i, q := range pts {
		if i == 0 {
			p = p.Move(q.X, q.Y)
		} else {
			p = p.Line(q.X, q.Y)
		}
	}
	return p
}

// Polygon returns the closed path through pts.
func Polygon(pts ...Point) Path { return Polyline(pts...).Close() }

// kappa is the handle length that makes a cubic curve the best quarter of a
// unit circle (4/3·(√2−1)).
const kappa = 0.5522847498

// EllipsePath returns the closed path of an ellipse as four cubic curves.
func EllipsePath(c Point, rx, ry float64) Path {
	kx, ky := float64(rx*kappa), float64(ry*kappa)
	return Path{}.Move(c.X+rx, c.Y).
		Cubic(Pt(c.X+rx, c.Y+ky), Pt(c.X+kx, c.Y+ry), Pt(c.X, c.Y+ry)).
		Cubic(Pt(c.X-kx, c.Y+ry), Pt(c.X-rx, c.Y+ky), Pt(c.X-rx, c.Y)).
		Cubic(Pt(c.X-rx, c.Y-ky), Pt(c.X-kx, c.Y-ry), Pt(c.X, c.Y-ry)).
		Cubic(Pt(c.X+kx, c.Y-ry), Pt(c.X+rx, c.Y-ky), Pt(c.X+rx, c.Y)).Close()
}

// Rounded returns the open path through pts with each inner corner rounded by
// a quarter curve of radius r, less where a leg is shorter than two radii.
func Rounded(r float64, pts ...Point) Path {
	if len(pts) < 3 {
		return Polyline(pts...)
	}
	p := Path{}.Move(pts[0].X, pts[0].Y)
	for i := 1; i < len(pts)-1; i++ {
		a, b, c := pts[i-1], pts[i], pts[i+1]
		k := math.Min(r, math.Min(a.Dist(b), b.Dist(c))/2)
		s, e := b.Toward(a, k), b.Toward(c, k)
		h := float64(k * (1 - kappa))
		p = p.Line(s.X, s.Y).Cubic(b.Toward(a, h), b.Toward(c, h), e)
	}
	last := pts[len(pts)-1]
	return p.Line(last.X, last.Y)
}

// Add returns the path moved by d. The receiver is not changed.
func (p Path) Add(d Point) Path {
	q := make(Path, len(p))
	for i, s := range p {
		for k := range s.N() {
			s.P[k] = s.P[k].Add(d)
		}
		q[i] = s
	}
	return q
}

// Map returns the path with f applied to every point, control points
// included: right for affine f only.
func (p Path) Map(f func(Point) Point) Path {
	q := make(Path, len(p))
	for i, s := range p {
		for k := range s.N() {
			s.P[k] = f(s.P[k])
		}
		q[i] = s
	}
	return q
}

// Flatten returns the path as polylines, curves replaced by chords that stray
// less than about tol from them. A closed part ends at its start.
func (p Path) Flatten(tol float64) [][]Point {
	var out [][]Point
	var cur []Point
	p.chords(tol, func(a, b Point, first bool) {
		if first {
			out = append(out, nil)
			cur = []Point{a}
		}
		cur = append(cur, b)
		out[len(out)-1] = cur
	})
	return out
}

// chords calls yield for every chord of the path as Flatten draws it. First
// marks the first chord of a part.
func (p Path) chords(tol float64, yield func(a, b Point, first bool)) {
	var start, at Point
	open, first := false, false
	move := func(q Point) { start, at, open, first = q, q, true, true }
	line := func(q Point) {
		yield(at, q, first)
		at, first = q, false
	}
	for i := range p {
		s := &p[i]
		switch {
		case s.Op == MoveTo, s.Op == LineTo && !open:
			move(s.P[0])
		case s.Op == LineTo:
			line(s.P[0])
		case !open:
		case s.Op == Close:
			line(start)
			move(start)
		default:
			a, c, d, e := at, s.P[0], s.P[1], s.P[2]
			if s.Op == QuadTo {
				e = s.P[1]
				c, d = a.Add(s.P[0].Sub(a).Mul(2.0/3)), e.Add(s.P[0].Sub(e).Mul(2.0/3))
			}
			// The distance of the control points bounds how far the curve bends.
			bend := math.Max(a.Dist(c)+c.Dist(d)+d.Dist(e)-a.Dist(e), 0)
			n := int(math.Ceil(math.Sqrt(bend/math.Max(tol, 0.01)))) + 2
			n = min(n, 200)
			for i := 1; i <= n; i++ {
				t := float64(i) / float64(n)
				u := 1 - t
				k0, k1, k2, k3 := float64(u*u*u), float64(3*u*u*t), float64(3*u*t*t), float64(t*t*t)
				line(a.Mul(k0).Add(c.Mul(k1)).Add(d.Mul(k2)).Add(e.Mul(k3)))
			}
		}
	}
}

// Bounds returns the smallest rectangle around the path itself (not around
// its control points), within 0.05 u for curves.
func (p Path) Bounds() Rect {
	straight := true
	for _, s := range p {
		if s.Op == QuadTo || s.Op == CubicTo {
			straight = false
			break
		}
	}
	b := Rect{Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}}
	grow := func(q Point) {
		b.Min.X, b.Min.Y = min(b.Min.X, q.X), min(b.Min.Y, q.Y)
		b.Max.X, b.Max.Y = max(b.Max.X, q.X), max(b.Max.Y, q.Y)
	}
	if straight {
		for _, s := range p {
			if s.Op != Close {
				grow(s.P[0])
			}
		}
	} else {
		p.chords(0.05, func(a, b Point, first bool) {
			if first {
				grow(a)
			}
			grow(b)
		})
	}
	if b.Max.X < b.Min.X {
		return Rect{}
	}
	return b
}
