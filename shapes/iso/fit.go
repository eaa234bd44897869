package iso

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Margins of the canvas in u, and the limits of the scale.
const (
	wideSide, wideTop, wideFoot = 40, 30, 20 // a canvas of given height
	flowSide, flowTop, flowFoot = 16, 16, 16 // a canvas of free height
	flowKey                     = 24         // left edge of the key
	freeWidth                   = 600        // where nothing says how wide the canvas is
	largestScale                = 26         // u for one grid unit: a few pieces are not blown up
	smallestScale               = 2
	scaleStep                   = 1.0 / 16
	placeStep                   = 4 // u between two places that are tried
)

// A room is the canvas as a scene finds it.
type room struct {
	size        geom.Size // height 0: free
	clear, foot geom.Size // corners that words cover: upper left, lower right
	side, top   float64
	low         float64 // margin below
	shapes      []silhouette
	labels      []name
	key         key
	blocked     []geom.Rect // by badges and their key
}

// A fitted is a scene that has found its place.
type fitted struct {
	proj   Projection
	size   geom.Size
	labels []placedName
	key    key
}

func newRoom(ctx diagram.Context, c diagram.Constraints, all []item, labels []name, k key) room {
	r := room{clear: ctx.Clear(), foot: ctx.Foot(), labels: labels, key: k,
		size: geom.Sz(c.WidthOr(freeWidth), c.Max.H), side: flowSide, top: flowTop, low: flowFoot}
	if r.size.H > 0 {
		r.side, r.top, r.low = wideSide, wideTop, wideFoot
	}
	for _, it := range all {
		if it.box.Min.finite() && it.box.Max.finite() {
			r.shapes = append(r.shapes, it.box.silhouette())
		}
	}
	return r
}

// extent returns the ranges of all silhouettes across and down.
func (r room) extent() (across, down interval) {
	for i, s := range r.shapes {
		d := s.down()
		if i == 0 {
			across, down = s.across, d
		}
		across = interval{min(across.lo, s.across.lo), max(across.hi, s.across.hi)}
		down = interval{min(down.lo, d.lo), max(down.hi, d.hi)}
	}
	return across, down
}

// fit chooses scale and place.
func (r room) fit() (fitted, bool) {
	across, down := r.extent()
	w, h := max(across.hi-across.lo, 1), max(down.hi-down.lo, 1)
	if r.size.H == 0 {
		return r.flow(across, min(largestScale, floorTo((r.size.W-2*r.side)/w, scaleStep)))
	}
	largest := min(largestScale, (r.size.W-2*r.side)/w, (r.size.H-r.top-r.low)/h)
	var best fitted
	for s := floorTo(largest, scaleStep); s >= smallestScale; s -= scaleStep {
		if f, ok := r.at(across, s); ok {
			return f, true
		} else if len(f.labels) > len(best.labels) || best.proj.S == 0 {
			best = f
		}
	}
	return best, len(r.shapes) == 0
}

// at tries all places of the scene at one scale, from the middle outwards.
func (r room) at(across interval, s float64) (fitted, bool) {
	lo, hi := r.side-float64(across.lo*s), r.size.W-r.side-float64(across.hi*s)
	middle := geom.Snap((lo + hi) / 2)
	best := fitted{proj: Projection{geom.Pt(middle, r.size.H/2), s}, size: r.size}
	for d := 0.0; d <= max(hi-middle, 0); d += placeStep {
		for _, x := range []float64{middle + d, middle - d} {
			top, bottom := r.limits(x, s, r.size.H)
			if top > bottom {
				continue
			}
			p := Projection{geom.Pt(x, geom.Snap((top+bottom)/2)), s}
			f, ok := r.with(p)
			if ok {
				return f, true
			}
			best = f
		}
	}
	return best, false
}

// with puts key and labels round a scene on a canvas of given height.
func (r room) with(p Projection) (fitted, bool) {
	k, ok := r.key.beside(r, p)
	if !ok {
		return fitted{proj: p, size: r.size, key: k}, false
	}
	r.blocked = k.blocks(p)
	labels, ok := r.place(p, r.size.H)
	return fitted{p, r.size, labels, k}, ok
}

// limits returns the range in which the origin's y must lie at a height of
// the canvas, so that the scene keeps clear of the words and of the note.
func (r room) limits(x, s, height float64) (top, bottom float64) {
	_, down := r.extent()
	top, bottom = r.top-float64(down.lo*s), height-r.low-float64(down.hi*s)
	for _, shape := range r.shapes {
		if left := x + float64(shape.across.lo*s); left < r.clear.W {
			top = max(top, r.clear.H-float64(shape.top((r.clear.W-x)/s)*s))
		}
		if right := x + float64(shape.across.hi*s); r.foot.W > 0 && right > r.size.W-r.foot.W {
			bottom = min(bottom, height-r.foot.H-float64(shape.bottom((r.size.W-r.foot.W-x)/s)*s))
		}
	}
	return top, bottom
}

// flow places the scene at the full width, as high as the words allow, and
// gives the canvas the height that it needs.
func (r room) flow(across interval, s float64) (fitted, bool) {
	const tries, endless = 60, 1e6
	x := geom.Snap((r.size.W - float64((across.lo+across.hi)*s)) / 2)
	top, _ := r.limits(x, s, endless)
	var f fitted
	for i := range tries {
		p := Projection{geom.Pt(x, geom.SnapUp(top+float64(float64(i)*placeStep))), s}
		r.blocked = r.key.badges(p)
		labels, ok := r.place(p, endless)
		f = r.above(p, labels)
		if ok = ok && f.key.size().W <= r.size.W-2*r.side; ok {
			return f, true
		}
	}
	return f, false
}

// above gives the canvas the height that a scene at p needs with its labels,
// with the key under it.
func (r room) above(p Projection, labels []placedName) fitted {
	f := fitted{proj: p, labels: labels, key: r.key.fold(r.size.W - 2*r.side)}
	if len(r.key.rows) > 0 {
		foot := r.foot
		r.foot = geom.Size{}
		f.key.at = geom.Pt(flowKey, geom.SnapUp(r.height(p, labels)))
		f.size = geom.Sz(r.size.W, math.Ceil(f.key.bounds().Max.Y+max(foot.H, r.low)))
		return f
	}
	f.size = geom.Sz(r.size.W, r.height(p, labels))
	return f
}

// height is what the canvas needs for a scene at p with its labels.
func (r room) height(p Projection, labels []placedName) float64 {
	_, low := r.limits(p.Origin.X, p.S, 0)
	h := p.Origin.Y - low
	for _, l := range labels {
		h = max(h, l.box.Max.Y+r.low)
		if l.box.Max.X > r.size.W-r.foot.W {
			h = max(h, l.box.Max.Y+r.foot.H)
		}
	}
	return math.Ceil(max(h, r.clear.H+r.foot.H))
}

// covered reports whether a rectangle of the canvas is not free: it meets the
// scene, the words, the note, or leaves the canvas.
func (r room) covered(p Projection, height float64, box geom.Rect) bool {
	if box.Min.X < r.side/2 || box.Max.X > r.size.W-r.side/2 || box.Min.Y < r.top/2 || box.Max.Y > height-r.low/2 {
		return true
	}
	if box.Min.X < r.clear.W && box.Min.Y < r.clear.H {
		return true
	}
	if r.foot.W > 0 && box.Max.X > r.size.W-r.foot.W && box.Max.Y > height-r.foot.H {
		return true
	}
	for _, b := range r.blocked {
		if b.Overlaps(box) {
			return true
		}
	}
	at := p.patch(box)
	for i := range r.shapes {
		if at.meets(&r.shapes[i]) {
			return true
		}
	}
	return false
}

func floorTo(v, step float64) float64 { return math.Floor(v/step+1e-6) * step }
