package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A nameWay says at which of several namesakes a name stands.
type nameWay uint8

const (
	nameFirst nameWay = iota // at the first one
	nameLast                 // at the last one
	nameEnd                  // beyond the bar's end, if that one is the last segment
)

// pop finds a place outside the bar for what the segments have no room for.
func (r *stackedRow) pop() {
	placed := false
	for _, way := range [...]nameWay{nameFirst, nameLast, nameEnd} {
		names, behind := r.outside(way)
		if tiers, ok := place(names, r.nameSides()); ok {
			r.names, r.tiers, r.behind, placed = names, tiers, behind, true
			break
		}
	}
	if !placed {
		r.list()
	}
	for _, c := range r.cells {
		r.told[c.name()] = true
	}
}

// outside returns the names to set outside: with the value where the segment
// does not show it, alone where the name is said nowhere else.
func (r *stackedRow) outside(way nameWay) (names []popOut, behind text.Line) {
	at := map[string]int{} // where a name alone stands
	for k, c := range r.cells {
		if _, ok := at[c.name()]; !ok || way != nameFirst {
			at[c.name()] = k
		}
	}
	note := r.ctx.Type().Note
	for k, c := range r.cells {
		ctx := r.ctx.In("Segments", k)
		st := note.In(c.Thing.Role.Ink())
		switch {
		case c.named || len(c.Parts) > 0: // an opened segment is named at its strip
			continue
		case len(c.words) == 0:
			words := ctx.Line(c.name()+nbsp+FormatNumber(settle(c.Amount())), st)
			n := popOut{words: words, line: c.Thing.Role.Base(), x0: c.x0, x1: c.x1}
			if c.x1 <= c.x0 {
				n.x1 = max(c.end, c.x0+1) // all of it is beyond the limit
			}
			names = append(names, n)
		case r.told[c.name()] || at[c.name()] != k:
			continue
		case way == nameEnd && k == len(r.cells)-1 && r.endRoom(ctx.Line(c.name(), st)):
			behind = ctx.Line(c.name(), st)
		default:
			names = append(names, popOut{words: ctx.Line(c.name(), st), line: c.Thing.Role.Base(), x0: c.x0, x1: c.x1})
		}
	}
	if by := settle(r.bar.Total() - r.Limit.At); r.Limit.set() && by > 0 && !fitsSegment(r.overWords(by, theme.OnFill), r.end()-r.limitX) {
		words := r.overWords(by, diagram.Danger.Ink())
		names = append(names, popOut{words: words, line: diagram.Danger.Base(), x0: r.limitX, x1: max(r.end(), r.limitX+1)})
	}
	return names, behind
}

// endRoom reports whether a name fits beyond the bar's end.
func (r *stackedRow) endRoom(words text.Line) bool {
	if r.bar.Then != "" || r.Limit.set() && r.bar.Total() > r.Limit.At {
		return false
	}
	to := r.width
	if r.Limit.set() {
		to = r.limitX - limitClear
	}
	return r.end()+thenGap+diagram.InOtherFonts(words.Width) <= to
}

// nameSides returns the stretches in which names may stand: what an opened
// segment widens from parts them too.
func (r *stackedRow) nameSides() []stretch {
	sides := r.sides()
	if !r.strip.on {
		return sides
	}
	var out []stretch
	c := r.cells[r.strip.k]
	for _, s := range sides {
		if left := (stretch{s.lo, min(s.hi, c.x0-stripAside)}); left.hi > left.lo {
			out = append(out, left)
		}
		if right := (stretch{max(s.lo, c.end+stripAside), s.hi}); right.hi > right.lo {
			out = append(out, right)
		}
	}
	return out
}

// namesPiece draws the names that stand outside.
func (r *stackedRow) namesPiece(up bool) stackedPiece {
	h := popTick + float64(r.tiers*popRow)
	return stackedPiece{h, func(top float64) {
		for _, n := range r.names {
			foot := top + 1
			head := top + popTick + float64(n.tier*popRow)
			base := top + popTick + float64(n.tier*popRow) + diagram.FirstBaseline(n.words.Style)
			if up {
				foot = top + h - 1
				base = top + h - popTick - popRow - float64(n.tier*popRow) + diagram.FirstBaseline(n.words.Style)
				head = base + n.words.Descent + 4
			}
			r.haloed(geom.Pt(n.x, base), n.words)
			r.pen.Line(geom.Pt(n.tick, foot), geom.Pt(n.tick, head), diagram.Look{Role: scene.Decor, Line: n.line, Width: theme.Leader})
		}
	}}
}

// list names all that the bar has no room for in a legend.
func (r *stackedRow) list() {
	r.names, r.tiers, r.behind = nil, 0, text.Line{}
	r.keys = []shapes.Key{}
	for _, c := range r.cells {
		if c.named || len(c.Parts) > 0 || len(c.words) > 0 && r.told[c.name()] {
			continue
		}
		key := shapes.Key{Text: c.name() + " " + FormatNumber(settle(c.Amount())), Role: c.Thing.Role, Shade: c.Shade}
		if c.Thing.Role == diagram.Wait {
			key.Swatch = shapes.HatchSwatch
		}
		r.keys = append(r.keys, key)
	}
	if by := settle(r.bar.Total() - r.Limit.At); r.Limit.set() && by > 0 && !fitsSegment(r.overWords(by, theme.OnFill), r.end()-r.limitX) {
		r.keys = append(r.keys, shapes.Key{Text: r.overWords(by, theme.OnFill).String, Role: diagram.Danger})
	}
}

// keysPiece is that legend.
func (r *stackedRow) keysPiece() stackedPiece {
	f := r.ctx.Layout(shapes.Legend{Keys: r.keys}, diagram.Loose(r.width-r.plot.x0, 0))
	const gap = 8
	return stackedPiece{gap + f.Size.H, func(top float64) {
		r.kids = append(r.kids, f.At(r.plot.x0, top+gap))
	}}
}
