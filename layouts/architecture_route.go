package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

const (
	archTries    = 16 // how often gaps are widened until all lines find a way
	archMany     = 16 // lines; the tries for more of them are as many fewer
	archFewTries = 3
	archSpell    = 6 // of so many tries in a row the last one widens the margin
	archWiden    = 8 // where no gap is to blame, in u
	archMargin   = 8 // the same, beside all parts
)

// settle places the parts and routes the lines, and widens what is too narrow
// for them until all find a way.
func (p *archPlan) settle() bool {
	tries := archTries
	if n := len(p.Links); n > archMany {
		tries = max(archTries*archMany/n, archFewTries)
	}
	for try := range tries {
		if try > 0 && !p.fits() {
			return false
		}
		p.place()
		board := p.board()
		board.firm = try < tries*3/4
		failed := board.route(geom.R(0, 0, p.width, p.foot))
		if len(failed) == 0 {
			p.links = board
			return true
		}
		p.widen(&board, failed, try)
	}
	return false
}

// board returns the parts and lines as the router sees them.
func (p *archPlan) board() linkBoard {
	b := linkBoard{ctx: p.ctx, boxes: make([]linkBox, 0, len(p.nodes))}
	for _, n := range p.nodes {
		x := linkBox{id: n.id, parent: -1, free: n.group != nil && !n.panel()}
		if n.parent != nil {
			x.parent = n.parent.index
		}
		x.outline = n.outline()
		b.boxes = append(b.boxes, x)
		if n.panel() {
			b.words = append(b.words, p.headInk(n)...)
		}
	}
	for i, l := range p.Links {
		from, to := p.byID[l.From], p.byID[l.To]
		if from == nil || to == nil {
			continue
		}
		if p.mode == archTurned && !p.common(from, to).stays() {
			l.FromSide, l.ToSide = turnedSide(l.FromSide), turnedSide(l.ToSide)
		}
		b.wire(p.ctx.In("Links", i), l, from.index, to.index)
		w := &b.wires[len(b.wires)-1]
		w.label = min(p.labels[i], max(len(w.labels)-1, 0))
		w.near = p.spine(from, to)
		b.links = append(b.links, i)
	}
	p.sideBySide(&b)
	return b
}

// sideBySide spreads the lines between the same two parts along what these
// have in common.
func (p *archPlan) sideBySide(b *linkBoard) {
	for i := range b.wires {
		var same []*linkWire
		first := true
		for k := range b.wires {
			w, o := &b.wires[i], &b.wires[k]
			if w.from == o.from && w.to == o.to || w.from == o.to && w.to == o.from {
				first = first && k >= i
				same = append(same, o)
			}
		}
		n := len(same)
		if !first || n < 2 {
			continue
		}
		x, y := p.nodes[same[0].from].rect, p.nodes[same[0].to].rect
		lo, hi := max(x.Min.X, y.Min.X), min(x.Max.X, y.Max.X)
		if lo >= hi {
			lo, hi = max(x.Min.Y, y.Min.Y), min(x.Max.Y, y.Max.Y)
		}
		for k, w := range same {
			if at := geom.Snap(lo + float64((hi-lo)*float64(k+1)/float64(n+1))); lo < hi && w.Group == "" {
				w.near = &at
			}
		}
	}
}

// spine returns where the line between two parts that stand above each other
// passes the headings of panels in its column: beside the widest of them, so
// that all lines of the column run on one vertical. Nil: wherever it likes.
func (p *archPlan) spine(a, b *archNode) *float64 {
	const off = 12
	lo, hi := max(a.rect.Min.X, b.rect.Min.X), min(a.rect.Max.X, b.rect.Max.X)
	if !p.tight() || hi-lo < 4*off || apart(a.rect.Min.Y, a.rect.Max.Y, b.rect.Min.Y, b.rect.Max.Y) <= 0 {
		return nil
	}
	x := geom.Snap((lo + hi) / 2)
	for _, n := range p.nodes {
		if !n.panel() || n.rect.Min.X < lo-2*archTightPad || n.rect.Max.X > hi+2*archTightPad {
			continue
		}
		if ink := p.headInk(n); len(ink) > 0 {
			x = max(x, blockUp(ink[0].Max.X+off))
		}
	}
	if x > hi-2*off {
		return nil
	}
	return &x
}

// stays reports whether the rows of a group, or of the picture, never turn.
func (n *archNode) stays() bool { return n == nil || n.group.Fixed }

// turnedSide is the side of a part that a side of the rows as given becomes
// where rows turn to columns.
func turnedSide(s geom.Side) geom.Side {
	return [...]geom.Side{geom.Auto: geom.Auto, geom.Top: geom.Left, geom.Left: geom.Top, geom.Right: geom.Bottom, geom.Bottom: geom.Right}[s]
}

// common returns the innermost group that holds two parts; nil: the picture.
func (p *archPlan) common(a, b *archNode) *archNode {
	for x := a.parent; x != nil; x = x.parent {
		for y := b.parent; y != nil; y = y.parent {
			if x == y {
				return x
			}
		}
	}
	return nil
}

// widen makes room for the lines that found no way. A picture may grow higher,
// but not wider: gaps between parts side by side grow only when no gap between
// parts above each other is to blame.
func (p *archPlan) widen(b *linkBoard, failed []linkFailure, try int) {
	grown := false
	var asks archAsks
	defer func() {
		for _, a := range asks {
			p.spread(a)
		}
	}()
	for _, across := range [...]bool{false, true} {
		if grown {
			return
		}
		for _, f := range failed {
			w := &b.wires[f.wire]
			from, to := p.nodes[w.from], p.nodes[w.to]
			axis, have := -1, 0.0
			if f.a >= 0 && f.b >= 0 && !b.within(f.a, f.b) && !b.within(f.b, f.a) {
				axis, have = between(p.nodes[f.a].rect, p.nodes[f.b].rect, f.need)
			}
			switch {
			case axis == 1 && !across:
				asks.add(p, f, axis, f.need-have)
			case axis == 1 || !across:
				continue
			case w.label+1 < len(w.labels) && (try > archTries/3 || !p.above(w)):
				p.labels[b.links[f.wire]]++ // a narrower label may do
			case axis == 0:
				asks.add(p, f, axis, f.need-have)
			default:
				p.loosen(from, to, try)
			}
			grown = true
		}
	}
}

// above reports whether one end of a line stands above the other: its label
// then needs height rather than length.
func (p *archPlan) above(w *linkWire) bool {
	a, b := p.nodes[w.from].rect, p.nodes[w.to].rect
	return apart(a.Min.X, a.Max.X, b.Min.X, b.Max.X) < 0
}

// loosen gives a line that no single gap is to blame for more room all around.
func (p *archPlan) loosen(from, to *archNode, try int) {
	n := p.common(from, to)
	switch {
	case n != nil && try%archSpell < archSpell-1:
		n.gap[0] += archWiden
		n.gap[1] += archWiden
	case n == nil && try%archSpell < archSpell-1:
		p.part(from, to, archWiden)
	default:
		p.margin = min(p.margin+archMargin, p.width/12)
	}
}

// between returns the axis along which two parts stand too close to each
// other, and their distance.
func between(a, b geom.Rect, need float64) (axis int, have float64) {
	x := apart(a.Min.X, a.Max.X, b.Min.X, b.Max.X)
	y := apart(a.Min.Y, a.Max.Y, b.Min.Y, b.Max.Y)
	if x > 0 && (y <= 0 || x < need && y >= need) {
		return 0, x
	}
	return 1, max(y, 0)
}

// An archAsk is a gap that a line needs to be wider.
type archAsk struct {
	group *archNode // whose parts shall stand farther apart; nil: floors
	floor int       // the gap after which floor
	axis  int
	more  float64
}

// archAsks are the gaps to widen, each by what the line asks that lacks most.
type archAsks []archAsk

func (a *archAsks) add(p *archPlan, f linkFailure, axis int, more float64) {
	x, y := p.nodes[f.a], p.nodes[f.b]
	ask := archAsk{group: p.common(x, y), axis: axis, more: max(blockUp(more), blockStep)}
	if ask.group == nil && axis == 0 {
		ask.axis, ask.more = 1, archWiden // floors do not stand side by side
	}
	if ask.group == nil {
		ask.floor = max(max(p.level(x), p.level(y))-1, 0)
	}
	for i := range *a {
		if o := &(*a)[i]; o.group == ask.group && o.floor == ask.floor && o.axis == ask.axis {
			o.more = max(o.more, ask.more)
			return
		}
	}
	*a = append(*a, ask)
}

// spread widens a gap.
func (p *archPlan) spread(a archAsk) {
	if a.group != nil {
		a.group.gap[a.axis] += a.more
		return
	}
	p.floor[a.floor] += a.more
}

// part moves the floors of two parts farther apart: the gap above the lower
// one grows.
func (p *archPlan) part(a, b *archNode, more float64) {
	i := max(p.level(a), p.level(b)) - 1
	if i >= 0 {
		p.floor[i] += more
	}
}

// level returns the number of the floor, or rail, that holds a part.
func (p *archPlan) level(n *archNode) int {
	for n.parent != nil {
		n = n.parent
	}
	if i := slices.Index(p.floors, n); i >= 0 {
		return i
	}
	return len(p.floors) + slices.Index(p.rails, n)
}

// apart returns the distance of two stretches, negative where they overlap.
func apart(a0, a1, b0, b1 float64) float64 { return max(b0-a1, a0-b1) }

// outline is where lines stop at a part.
func (n *archNode) outline() geom.Outline {
	if n.group == nil && n.frame.Outline != nil {
		return n.frame.Outline.Moved(n.rect.Min)
	}
	return geom.Box{Rect: n.rect, R: n.radius()}
}
