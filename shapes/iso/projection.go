package iso

import "github.com/burindev/burin/diagram/geom"

// rise is the height on the canvas of one grid unit of z, as a share of the
// scale. Dimetric 2:1 needs 1.12 for cubes that look like cubes.
const rise = 1.12

// A Projection maps the grid to the canvas, 2:1: lines along x and y fall by
// one half.
type Projection struct {
	Origin geom.Point // of the grid, in u
	S      float64    // scale: u for one grid unit along x or y, measured across
}

// Point returns where v is on the canvas.
func (p Projection) Point(v Vec) geom.Point {
	x := float64((v.X - v.Y) * p.S)
	y := float64((v.X+v.Y)*p.S)/2 - float64(rise*v.Z*p.S)
	return geom.Pt(p.Origin.X+x, p.Origin.Y+y)
}

// An interval is a range of one coordinate.
type interval struct{ lo, hi float64 }

// meets reports whether two ranges share more than a point. Ranges that only
// touch, within float dust, do not.
func (i interval) meets(j interval) bool {
	const dust = 1e-3
	return i.lo < j.hi-dust && j.lo < i.hi-dust
}

// A silhouette is the outline of a projected box, a hexagon, in grid units.
// Lines of sight run along (1, 1, 1/rise), so the box covers what three ranges
// that do not change along a line of sight say: exactly, for boxes.
type silhouette struct {
	across interval // x − y, the canvas' x
	falls  interval // x − rise·z: lines along y have one value
	climbs interval // y − rise·z: lines along x have one value
}

func (b Bounds) silhouette() silhouette {
	return silhouette{
		across: interval{b.Min.X - b.Max.Y, b.Max.X - b.Min.Y},
		falls:  interval{b.Min.X - float64(rise*b.Max.Z), b.Max.X - float64(rise*b.Min.Z)},
		climbs: interval{b.Min.Y - float64(rise*b.Max.Z), b.Max.Y - float64(rise*b.Min.Z)},
	}
}

// meets reports whether two silhouettes cover a common area.
func (s silhouette) meets(t silhouette) bool {
	return s.across.meets(t.across) && s.falls.meets(t.falls) && s.climbs.meets(t.climbs)
}

// down is the range of the canvas' y.
func (s silhouette) down() interval {
	return interval{(s.falls.lo + s.climbs.lo) / 2, (s.falls.hi + s.climbs.hi) / 2}
}

// top is the smallest y of the part of the silhouette with across <= x.
func (s silhouette) top(x float64) float64 {
	if apex := s.falls.lo - s.climbs.lo; apex <= x {
		return s.down().lo
	}
	return s.falls.lo - x/2
}

// bottom is the greatest y of the part of the silhouette with across >= x.
func (s silhouette) bottom(x float64) float64 {
	if foot := s.falls.hi - s.climbs.hi; foot >= x {
		return s.down().hi
	}
	return s.falls.hi - x/2
}

// A patch is a rectangle of the canvas, in grid units, with its ranges in the
// directions of a silhouette.
type patch struct {
	silhouette
	down interval
}

// patch returns a rectangle of the canvas as it lies on the grid.
func (p Projection) patch(r geom.Rect) patch {
	l, t := (r.Min.X-p.Origin.X)/p.S, (r.Min.Y-p.Origin.Y)/p.S
	rt, b := (r.Max.X-p.Origin.X)/p.S, (r.Max.Y-p.Origin.Y)/p.S
	return patch{
		silhouette{across: interval{l, rt}, falls: interval{t + l/2, b + rt/2}, climbs: interval{t - rt/2, b - l/2}},
		interval{t, b},
	}
}

// meets reports whether the rectangle shares an area with a silhouette: two
// convex shapes do not where a direction of one of their sides parts them.
// Most pairs lie apart across the canvas, which is looked at first.
func (t *patch) meets(s *silhouette) bool {
	return t.across.meets(s.across) && s.down().meets(t.down) && t.falls.meets(s.falls) && t.climbs.meets(s.climbs)
}
