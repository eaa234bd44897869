package shapes

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// curve draws the signal as a smooth line from end to end: through all samples,
// or where they are closer than the eye can part, through means of them.
func (w Waveform) curve(pen *diagram.Pen, r geom.Rect) {
	pts := w.points(r)
	path := smooth(pts, r.Inset(waveCurve/2))
	from := 0
	look := func(i int) waveLook { return w.look((float64(i) + 0.5) / float64(len(pts)-1)) }
	for i := 1; i < len(pts); i++ {
		if i < len(pts)-1 && look(i) == look(from) {
			continue
		}
		// Segment k of the path ends in point k.
		part := geom.Path{}.Move(pts[from].X, pts[from].Y)
		pen.Path(append(part, path[from+1:i+1]...), look(from).pen(waveCurve))
		from = i
	}
}

// points returns the points of the curve, from end to end.
func (w Waveform) points(r geom.Rect) []geom.Point {
	signal := w.signal()
	n := max(min(len(signal), int(r.Dx()/waveStep)), 2)
	middle, reach := r.Center().Y, max((r.Dy()-waveCurve)/2, 0)
	pts := make([]geom.Point, n)
	for i := range pts {
		level := mean(signal[i*len(signal)/n : max((i+1)*len(signal)/n, i*len(signal)/n+1)])
		pts[i] = geom.Pt(r.Min.X+geom.Snap(float64(i)/float64(n-1)*r.Dx()), middle-geom.Snap(float64(level*reach)))
	}
	return pts
}

// mean returns the mean of some numbers.
func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

// smooth returns a path through points as cubic curves (Catmull and Rom, A
// Class of Local Interpolating Splines, 1974), no higher and no lower than
// the room.
func smooth(pts []geom.Point, room geom.Rect) geom.Path {
	at := func(i int) geom.Point { return pts[min(max(i, 0), len(pts)-1)] }
	handle := func(p, a, b geom.Point) geom.Point {
		d := b.Sub(a)
		q := geom.Pt(p.X+geom.Snap(d.X/6), p.Y+geom.Snap(d.Y/6))
		q.Y = min(max(q.Y, room.Min.Y), room.Max.Y)
		return q
	}
	path := geom.Path{}.Move(pts[0].X, pts[0].Y)
	for i := range len(pts) - 1 {
		a, b := pts[i], pts[i+1]
		path = path.Cubic(handle(a, at(i-1), b), handle(b, at(i+2), a), b)
	}
	return path
}
