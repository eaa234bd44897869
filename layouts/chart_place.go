package layouts

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// A chartRoom knows what the plot holds already, so that words find a place
// where they touch nothing.
type chartRoom struct {
	within geom.Rect
	rects  []geom.Rect
	fills  []chartFill
	lines  map[int][]chartSegment // by the columns of the plot that they run through
}

// chartColumn is the width of such a column in u.
const chartColumn = 16

// columns returns the first and the last column between two x.
func columns(x0, x1 float64) (first, last int) {
	return int(math.Floor(x0 / chartColumn)), int(math.Floor(x1 / chartColumn))
}

// A chartSegment is a straight piece of a line.
type chartSegment struct{ a, b geom.Point }

// A chartFill is a filled part of the plot on which words may stand.
type chartFill struct {
	area  []geom.Point // a polygon
	token theme.Token
}

// block keeps words off a rectangle.
func (r *chartRoom) block(rects ...geom.Rect) { r.rects = append(r.rects, rects...) }

// line keeps words off a line through points.
func (r *chartRoom) line(points ...geom.Point) {
	if r.lines == nil {
		r.lines = map[int][]chartSegment{}
	}
	for i := 1; i < len(points); i++ {
		s := chartSegment{points[i-1], points[i]}
		first, last := columns(min(s.a.X, s.b.X), max(s.a.X, s.b.X))
		for k := first; k <= last; k++ {
			r.lines[k] = append(r.lines[k], s)
		}
	}
}

// fill tells of an area. Words stand in it or beside it, never on its border.
func (r *chartRoom) fill(token theme.Token, area ...geom.Point) {
	r.fills = append(r.fills, chartFill{area, token})
	r.line(area...)
	if len(area) > 1 {
		r.line(area[len(area)-1], area[0])
	}
}

// Clearances of words in the plot in u.
const (
	chartRectClear = 4 // from other words and bars
	chartLineClear = 5 // from lines
)

// free reports whether words in a box touch nothing.
func (r *chartRoom) free(box geom.Rect) bool {
	if !r.within.Contains(box) {
		return false
	}
	near := box.Inset(-chartRectClear)
	for _, b := range r.rects {
		if near.Overlaps(b) {
			return false
		}
	}
	return !r.crossed(box.Inset(-chartLineClear))
}

// crossed reports whether a line runs through a box.
func (r *chartRoom) crossed(box geom.Rect) bool {
	first, last := columns(box.Min.X, box.Max.X)
	for k := first; k <= last; k++ {
		for _, s := range r.lines[k] {
			if s.enters(box) {
				return true
			}
		}
	}
	return false
}

// clearance returns how far a box is from the nearest thing, at most most.
func (r *chartRoom) clearance(box geom.Rect, most float64) float64 {
	d := most
	for _, b := range r.rects {
		d = min(d, box.Gap(b))
	}
	for d > 0 && r.crossed(box.Inset(-d)) {
		d -= 2
	}
	return max(d, 0)
}

// ground returns what is behind a box that is free.
func (r *chartRoom) ground(box geom.Rect) theme.Token {
	token := theme.Paper
	for _, f := range r.fills {
		if within(box.Center(), f.area) {
			token = f.token
		}
	}
	return token
}

// within reports whether a point lies in a polygon: a ray from it crosses the
// border an odd number of times.
func within(p geom.Point, area []geom.Point) bool {
	in := false
	for i, a := range area {
		b := area[(i+1)%len(area)]
		if (a.Y > p.Y) != (b.Y > p.Y) && p.X < a.X+float64((p.Y-a.Y)/(b.Y-a.Y)*(b.X-a.X)) {
			in = !in
		}
	}
	return in
}

// enters reports whether the chartSegment enters a rectangle (Liang and Barsky,
// 1984).
func (s chartSegment) enters(r geom.Rect) bool {
	t0, t1 := 0.0, 1.0
	d := s.b.Sub(s.a)
	for _, e := range [...][2]float64{{-d.X, s.a.X - r.Min.X}, {d.X, r.Max.X - s.a.X}, {-d.Y, s.a.Y - r.Min.Y}, {d.Y, r.Max.Y - s.a.Y}} {
		p, q := e[0], e[1]
		switch {
		case p == 0 && q < 0:
			return false
		case p == 0:
		case p < 0:
			t0 = max(t0, settle(q/p))
		default:
			t1 = min(t1, settle(q/p))
		}
	}
	return t0 < t1
}

// chartSamples is how finely a line is searched for a place beside it, in u.
const chartSamples = 6

// sampled returns points along a line from its end to its beginning.
func sampled(line []geom.Point) []geom.Point {
	length := 0.0
	for i := 1; i < len(line); i++ {
		length += settle(line[i].Dist(line[i-1]))
	}
	const most = 150
	step := max(chartSamples, length/most)
	var out []geom.Point
	for i := len(line) - 1; i > 0; i-- {
		a, b := line[i], line[i-1]
		n := int(math.Ceil(settle(a.Dist(b) / step)))
		for k := range n {
			t := float64(k) / float64(n)
			out = append(out, geom.Pt(geom.Snap(a.X+float64(t*(b.X-a.X))), geom.Snap(a.Y+float64(t*(b.Y-a.Y)))))
		}
	}
	if len(line) > 0 {
		out = append(out, line[0])
	}
	return out
}

// chartBeside is the distance of words from what they name in u.
const chartBeside = 7

// beside returns boxes of a size around a point, the better ones first.
func beside(p geom.Point, size geom.Size, gap float64) []geom.Rect {
	const slant = 0.5 // of the gap, where words stand off both ways
	s := geom.Snap(gap * slant)
	w, h := size.W, size.H
	out := make([]geom.Rect, 0, 8)
	for _, at := range [...]geom.Point{
		{X: p.X - w, Y: p.Y - gap - h},   // above, ending with it
		{X: p.X - w/2, Y: p.Y - gap - h}, // above
		{X: p.X, Y: p.Y - gap - h},       // above, beginning with it
		{X: p.X + gap, Y: p.Y - h/2},     // right
		{X: p.X - gap - w, Y: p.Y - h/2}, // left
		{X: p.X + s, Y: p.Y + s},         // below right
		{X: p.X - w/2, Y: p.Y + gap},     // below
		{X: p.X - s - w, Y: p.Y + s},     // below left
	} {
		out = append(out, geom.R(geom.Snap(at.X), geom.Snap(at.Y), w, h))
	}
	return out
}

// alongside finds a place for words beside a line, as near to its end as can
// be.
func (r *chartRoom) alongside(line []geom.Point, size geom.Size) (geom.Rect, bool) {
	for _, p := range sampled(line) {
		for _, box := range beside(p, size, chartBeside) {
			if r.free(box) {
				return box, true
			}
		}
	}
	return geom.Rect{}, false
}

// emptiest finds the place that suits with the most room around it; of equal
// ones the highest, then the leftmost.
func (r *chartRoom) emptiest(size geom.Size, want float64, suits func(geom.Rect) bool) (geom.Rect, bool) {
	const step = 8
	best, most := geom.Rect{}, -1.0
	for y := r.within.Min.Y; y+size.H <= r.within.Max.Y; y += step {
		for x := r.within.Min.X; x+size.W <= r.within.Max.X; x += step {
			box := geom.R(x, y, size.W, size.H)
			if !r.free(box) || !suits(box) {
				continue
			}
			if c := r.clearance(box, want); c > most {
				best, most = box, c
			}
			if most >= want {
				return best, true
			}
		}
	}
	return best, most >= 0
}
