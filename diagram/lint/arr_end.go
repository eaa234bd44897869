package lint

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Where arrows end, in u: the tip stops 2 u before its target.
const (
	tipGap       = 2
	tipTolerance = 0.75
	tipFarthest  = 4
	tipDeepest   = 1
	tipAngle     = 30 // degrees off the perpendicular
	tipRun       = 12 // from the last bend to the end of the shaft
	tipSearch    = 12 // how far ahead of a tip its target is looked for
)

var arrowEnd = Rule{
	ID: "ARR-END", Name: "arrows meet their targets",
	Reason: "a tip that stops short or stabs into a box makes the reader guess what it points at",
	Errors: "a tip more than 4 u before its target or more than 1 u inside, or without a target",
	Warns:  "a tip that is not 2 ± 0.75 u before its target; more than 30° off the perpendicular; less than 12 u from the last bend to the head",
	check: func(p *picture, f *findings) {
		for _, h := range p.heads {
			p.arrow(f, h)
		}
	},
}

// tip returns the point of an arrowhead and the direction in which it points:
// the corner that is farthest from the middle of all.
func (it *item) tip() (tip, dir geom.Point) {
	if len(it.shape) == 0 {
		return it.ink.Center(), geom.Point{}
	}
	pts := it.shape[0]
	if len(pts) > 1 && pts[0] == pts[len(pts)-1] {
		pts = pts[:len(pts)-1]
	}
	var mid geom.Point
	for _, q := range pts {
		mid = mid.Add(q.Mul(1 / float64(len(pts))))
	}
	far := -1.0
	for _, q := range pts {
		if d := geom.Round2(q.Dist(mid)); d > far {
			far, tip = d, q
		}
	}
	if far <= 0 {
		return tip, geom.Point{}
	}
	return tip, tip.Sub(mid).Mul(1 / tip.Dist(mid))
}

func (p *picture) arrow(f *findings, h int) {
	it := &p.items[h]
	tip, dir := it.tip()
	target, named := outline(nil), it.To != ""
	if fr, ok := p.frame(it.To); ok {
		target = outlineOfFrame(fr)
		// A tip at another frame tells a wrong story; GRAPH-EQ says so.
		if gap, _, _ := target.gap(tip); gap > tipFarthest && p.wrongFrame(it, tip) {
			return
		}
	} else if !named {
		target = p.ahead(h, tip, dir)
	}
	x := fault{subject: p.name(h), marks: []int{h}, fix: "end the line at the border of its target"}
	if len(target) == 0 {
		x.what = "points at nothing"
		x.measured, x.allowed = "no target within "+u(tipSearch), "a target "+u(tipGap)+" ahead"
		if named {
			x.measured = "there is no frame " + string(it.To)
		}
		f.err(x)
		return
	}
	gap, a, b := target.gap(tip)
	inside := target.has(tip)
	x.allowed = u(tipGap) + " ± " + number(tipTolerance) + " u before it"
	switch {
	case inside && gap > tipDeepest:
		x.what = "stabs into its target"
		x.measured = u(gap) + " inside"
		f.err(x)
		return
	case !inside && gap > tipFarthest:
		x.what = "stops short of its target"
		x.measured = u(gap) + " before it"
		f.err(x)
		return
	case inside:
		x.what = "touches its target"
		x.measured = u(gap) + " inside"
		f.warn(x)
	case geom.Round2(math.Abs(gap-tipGap)) > tipTolerance:
		x.what = "is not at the usual distance from its target"
		x.measured = u(gap) + " before it"
		f.warn(x)
	}
	x.allowed = ""
	if off := angleOff(dir, a, b); off > tipAngle {
		x.what, x.measured, x.allowed = "meets its target askew", number(off)+"° off the perpendicular", "at most "+number(tipAngle)+"°"
		f.warn(x)
	}
	if run, ok := p.lastRun(h); ok && run < tipRun {
		x.what, x.measured, x.allowed = "follows too close on a bend", u(run)+" from the bend to the head", "at least "+u(tipRun)
		x.fix = "widen the gap before the target"
		f.warn(x)
	}
}

// wrongFrame reports whether a tip is at a frame that its arrow does not name.
func (p *picture) wrongFrame(it *item, tip geom.Point) bool {
	for _, fr := range p.scene.Frames {
		if fr.ID == it.To || it.To.Within(fr.ID) || !fr.Bounds.Inset(-tipFarthest).Has(tip) {
			continue
		}
		if gap, _, _ := outlineOfFrame(fr).gap(tip); gap <= tipFarthest {
			return true
		}
	}
	return false
}

// ahead returns the nearest thing that an arrow without a named target points
// at.
func (p *picture) ahead(h int, tip, dir geom.Point) outline {
	best, at := outline(nil), math.Inf(1)
	reach := geom.Rect{Min: tip, Max: tip}.Inset(-tipSearch)
	for _, k := range p.grid.near(reach) {
		o := &p.items[k]
		if k == h || o.ground() || o.Role == scene.Head || o.Role == scene.Edge || !o.ink.Overlaps(reach) {
			continue
		}
		shape := o.shape
		if o.kind == words {
			shape = boxOutline(o.ink, 0)
		}
		gap, a, b := shape.gap(tip)
		if math.IsInf(gap, 1) {
			continue
		}
		// What lies beside or behind is not meant.
		q := closest(tip, a, b).Sub(tip)
		if gap > 0 && float64(q.X*dir.X)+float64(q.Y*dir.Y) < 0.5*gap && !shape.has(tip) {
			continue
		}
		if gap < at {
			best, at = shape, gap
		}
	}
	if at > tipSearch {
		return nil
	}
	return best
}

// closest returns the point of a segment that is nearest to p.
func closest(p, a, b geom.Point) geom.Point {
	d := b.Sub(a)
	l := float64(d.X*d.X) + float64(d.Y*d.Y)
	if l == 0 {
		return a
	}
	t := (float64((p.X-a.X)*d.X) + float64((p.Y-a.Y)*d.Y)) / l
	return a.Add(d.Mul(min(max(t, 0), 1)))
}

// angleOff returns the angle between a direction and the perpendicular of a
// segment, 0 to 90 degrees.
func angleOff(dir, a, b geom.Point) float64 {
	l := a.Dist(b)
	if l == 0 || dir == (geom.Point{}) {
		return 0
	}
	along := math.Abs(float64(dir.X*(b.X-a.X))+float64(dir.Y*(b.Y-a.Y))) / l
	return geom.Round2(math.Asin(min(along, 1)) * 180 / math.Pi)
}

// lastRun returns the length of the straight run from the last bend of the
// line to the end of its shaft, corners counted to where both legs would meet.
// A line without a bend has none.
func (p *picture) lastRun(h int) (float64, bool) {
	it := &p.items[h]
	tip, _ := it.tip()
	for _, e := range p.edges {
		o := &p.items[e]
		path, ok := o.Shape.(scene.Path)
		if !ok || o.From != it.From || o.To != it.To || len(path.Path) < 3 {
			continue
		}
		n := len(path.Path)
		last, before := path.Path[n-1], path.Path[n-2]
		if last.Op != geom.LineTo || last.P[0].Dist(tip) > tipSearch+tipFarthest {
			continue
		}
		run := last.P[0].Dist(before.P[max(before.N()-1, 0)])
		if before.Op == geom.CubicTo {
			const handle = 0.5522847498 // of a quarter of a circle
			run += before.P[2].Dist(before.P[1]) / handle
		}
		return geom.Round2(run), true
	}
	return 0, false
}
