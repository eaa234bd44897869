package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
)

// line lays steps out in line, each the given distance further than it needs
// from the one before.
func (l *flowLayout) line(ctx diagram.Context, steps []FlowStep, room, extra float64, ink flowInk) flowPiece {
	pieces := make([]flowPiece, len(steps))
	for i, s := range steps {
		pieces[i] = l.step(ctx.In("Steps", i), s, room, ink)
	}
	return l.joined(pieces, extra)
}

// joined puts pieces in line, on one axis, and joins them.
func (l *flowLayout) joined(pieces []flowPiece, extra float64) flowPiece {
	var p flowPiece
	for i, q := range pieces {
		p.mid = max(p.mid, q.mid)
		for _, e := range q.in {
			if i > 0 && !l.down {
				p.mid = max(p.mid, q.mid-e.path[0].v+l.above(e.words)+l.above(e.on))
			}
		}
	}
	for i, q := range pieces {
		u := 0.0
		if i > 0 {
			u = p.u + l.gap(pieces[i-1], q) + extra
		}
		q = q.shifted(u, p.mid-q.mid)
		p.v = max(p.v, p.mid-pieces[i].mid+pieces[i].v)
		switch i {
		case 0:
			p.in = q.in
		default:
			l.join(&p, p.u, &q, u, bent(pieces[i-1], pieces[i]))
		}
		p.adopt(q)
		p.out, p.u = q.out, u+pieces[i].u
	}
	return p
}

// gap is the room that the lines between two pieces need.
func (l *flowLayout) gap(a, b flowPiece) float64 {
	before, after := 0.0, float64(flowGap)
	if l.down {
		after = flowDown
	}
	if bent(a, b) {
		before, after = flowTrunk, max(after, flowLeg)
	}
	for _, e := range b.in {
		if w, h := widestLine(e.words, e.on), linesHeight(e.words, e.on); w > 0 {
			along, _ := l.extent(geom.Sz(w, h))
			after = max(after, along+flowPad+flowHead)
		}
	}
	return before + after
}

// bent reports whether lines between two pieces fork, meet or turn.
func bent(a, b flowPiece) bool {
	for _, out := range a.out {
		for _, in := range b.in {
			if out.path[len(out.path)-1].v-a.mid != in.path[0].v-b.mid {
				return true
			}
		}
	}
	return false
}

// join joins all exits of what is there, which ends at u0, with all entries of
// the next piece, which begins at u1. Lines that fork or meet share a trunk;
// the main one lies above the others; bent says that there are such.
func (l *flowLayout) join(p *flowPiece, u0 float64, q *flowPiece, u1 float64, bent bool) {
	trunk := u0 + flowTrunk
	words := trunk
	if !bent {
		words = u0
	}
	l.joinAt(p, q, trunk, words, u1)
}

// joinAt joins pieces by a trunk; words stand between w0 and w1.
func (l *flowLayout) joinAt(p, q *flowPiece, trunk, w0, w1 float64) {
	said := map[int]bool{}
	for _, main := range [...]bool{false, true} {
		for _, a := range p.out {
			for k, b := range q.in {
				ink := b.flowInk
				if len(p.out) > 1 {
					ink = a.flowInk
				}
				if (ink.kind == diagram.Main) != main {
					continue
				}
				from, to := a.path[len(a.path)-1], b.path[0]
				way := slices.Concat(a.path, []flowPoint{{trunk, from.v}, {trunk, to.v}}, b.path)
				line := flowLine{from: a.id, to: b.id, points: way, flowInk: ink}
				line.words = slices.Clone(a.carried)
				if !said[k] {
					line.words = append(line.words, b.carried...)
					if w := l.place(b, w0, w1); len(w.lines) > 0 {
						line.words = append(line.words, w)
					}
				}
				said[k] = true
				if b.exit > 0 {
					out := &q.out[b.exit-1]
					out.id, out.path, out.carried = a.id, slices.Concat(way, out.path), append(line.words, out.carried...)
					continue
				}
				p.add(line)
			}
		}
	}
}

// place puts the words of an entry beside the leg that leads to it, from u0 to
// u1: in a row above the line, in a column to its right.
func (l *flowLayout) place(e flowEnd, u0, u1 float64) flowWords {
	w := flowWords{lines: slices.Concat(e.on, e.words)}
	if len(w.lines) == 0 {
		return w
	}
	w.du, w.dv = l.extent(geom.Sz(widestLine(w.lines), linesHeight(w.lines)))
	w.at = flowPoint{geom.Snap((u0 + u1 - flowHead - w.du) / 2), e.path[0].v - flowAbove - w.dv}
	if l.down {
		w.at.v = e.path[0].v + flowBeside
	}
	return w
}

// above is how far the words of entries rise over a row.
func (l *flowLayout) above(lines []text.Line) float64 {
	if len(lines) == 0 {
		return 0
	}
	return flowAbove + linesHeight(lines)
}
