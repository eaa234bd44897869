package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Numbers of turns in u.
const (
	turnGap  = 44 // between rows, at least
	turnSide = 32 // beside rows, where a line runs round them
	turnRim  = 6  // from the edge of the page to that line
)

// rows lays the flow out in a row, or in several that snake, and reports
// whether that fits.
func (l *flowLayout) rows() (diagram.Frame, bool) {
	l.card = flowBox{}
	l.stages(l.ctx, l.Steps)
	l.stages(l.ctx, l.Steps) // once more: the widest may make the others lower
	pieces := l.pieces()
	cuts, ok := l.cut(pieces, l.width)
	if !ok {
		return diagram.Frame{}, false
	}
	if len(cuts) == 1 {
		return l.row(pieces)
	}
	// As many rows, all about equally long.
	lo, hi := 0.0, l.width
	for range 12 {
		mid := geom.Snap((lo + hi) / 2)
		if c, ok := l.cut(pieces, mid); ok && len(c) == len(cuts) {
			hi, cuts = mid, c
		} else {
			lo = mid
		}
	}
	return l.snake(pieces, cuts)
}

func (l *flowLayout) pieces() []flowPiece {
	pieces := make([]flowPiece, len(l.Steps))
	for i, s := range l.Steps {
		pieces[i] = l.step(l.ctx.In("Steps", i), s, l.width, l.ink())
	}
	return pieces
}

// natural is the length of pieces in line at their least gaps.
func (l *flowLayout) natural(pieces []flowPiece) float64 {
	u := 0.0
	for i, p := range pieces {
		if i > 0 {
			u += l.gap(pieces[i-1], p)
		}
		u += p.u
	}
	return u
}

// A flowTurn is how the flow gets from one row to the next.
type flowTurn uint8

const (
	noTurn   flowTurn = iota
	downTurn          // straight down from one stage to the next
	sideTurn          // round the side of both rows
)

// turns says how a row may end behind step i. Round the side there is no room
// for words.
func (l *flowLayout) turns(pieces []flowPiece, i int) flowTurn {
	a, b := l.Steps[i], l.Steps[i+1]
	if a.Kind == FlowStage && b.Kind == FlowStage && a.Drop == "" && b.Drop == "" {
		return downTurn
	}
	for _, e := range pieces[i+1].in {
		if len(e.words)+len(e.on) > 0 {
			return noTurn
		}
	}
	return sideTurn
}

// cut breaks the flow into rows of at most a width and returns where they
// begin. Rows of one step are none.
func (l *flowLayout) cut(pieces []flowPiece, width float64) (cuts []int, ok bool) {
	for at := 0; at < len(pieces); {
		cuts = append(cuts, at)
		end, u := 0, 0.0
		if at > 0 && l.turns(pieces, at-1) == sideTurn {
			u = turnSide
		}
		for i := at; i < len(pieces); i++ {
			if i > at {
				u += l.gap(pieces[i-1], pieces[i])
			}
			if u += pieces[i].u; u > width {
				break
			}
			switch {
			case i == len(pieces)-1, l.turns(pieces, i) == downTurn:
				end = i + 1
			case l.turns(pieces, i) == sideTurn && u+turnSide <= width:
				end = i + 1
			}
		}
		if end == 0 || end-at < 2 && len(pieces) > 1 {
			return nil, false
		}
		at = end
	}
	return cuts, true
}

// row lays all out in one row. Room that is left goes to the gaps, then to the
// stages, then again to the gaps.
func (l *flowLayout) row(pieces []flowPiece) (diagram.Frame, bool) {
	gaps := float64(max(len(pieces)-1, 1))
	stages := 0
	for _, s := range l.Steps {
		if s.Kind == FlowStage {
			stages++
		}
	}
	spare := l.width - l.natural(pieces) - float64(gaps*(flowGapMost-flowGap))
	if spare > 0 && stages > 0 {
		l.card.w = max(l.card.w, min(l.card.w+blockDown(spare/float64(stages)), flowCardMost))
		wider := l.pieces()
		if l.natural(wider) <= l.width {
			pieces = wider
		}
	}
	extra := geom.Snap(min((l.width-l.natural(pieces))/gaps, 2*flowGapMost) - geom.Grid/2)
	p := l.joined(pieces, max(extra, 0))
	l.returns(&p)
	p.u = l.width
	return l.draw(p), true
}

// blockDown returns v on the grid of blocks, rounded down.
func blockDown(v float64) float64 { return blockUp(v - blockStep) }

// snake lays the rows out under each other, every second one running back. All
// rows but the last are as long as the width; that keeps the rhythm of the one
// before.
func (l *flowLayout) snake(pieces []flowPiece, cuts []int) (diagram.Frame, bool) {
	all := flowPiece{u: l.width}
	extra := 0.0
	var last flowPiece
	for r, at := range cuts {
		end := len(pieces)
		if r+1 < len(cuts) {
			end = cuts[r+1]
		}
		before, after := noTurn, noTurn
		if r > 0 {
			before = l.turns(pieces, at-1)
		}
		if end < len(pieces) {
			after = l.turns(pieces, end-1)
		}
		row := pieces[at:end]
		room := l.width - before.side() - after.side()
		most := max(geom.Snap((room-l.natural(row))/float64(max(len(row)-1, 1))-geom.Grid/2), 0)
		if after == noTurn {
			most = min(most, extra)
		}
		extra = most
		p := l.joined(row, extra)
		if after != noTurn {
			p = l.flush(row, extra, room)
		}
		du := before.side()
		if r%2 == 1 {
			p = p.mirrored()
			du = l.width - p.u - du
		}
		top := 0.0
		if r > 0 {
			top = all.v + l.turnRoom(pieces[at], before)
		}
		v := top + p.v
		p = p.shifted(du, top)
		if r > 0 {
			l.turn(&all, last, &p, before, r%2 == 1)
		}
		all.adopt(p)
		all.v, last = v, p
	}
	l.returns(&all)
	return l.draw(all), true
}

// side is the room beside a row that a turn needs.
func (t flowTurn) side() float64 {
	if t == sideTurn {
		return turnSide
	}
	return 0
}

// flush is a row of an exact length: what rounding left over goes to its last
// gap.
func (l *flowLayout) flush(row []flowPiece, extra, length float64) flowPiece {
	p := l.joined(row, extra)
	n := len(row)
	if n < 2 || p.u >= length {
		return p
	}
	head := l.joined(row[:n-1], extra)
	tail := row[n-1]
	mid := p.mid
	u := length - tail.u
	q := tail.shifted(u, mid-tail.mid)
	head.u = p.u - tail.u - l.gap(row[n-2], tail) - extra
	head = head.shifted(0, mid-head.mid)
	l.join(&head, head.u, &q, u, bent(row[n-2], tail))
	head.adopt(q)
	return flowPiece{u: length, v: p.v, mid: mid, parts: head.parts, in: head.in, out: q.out}
}

// turnRoom is the room between two rows, with the words beside the line.
func (l *flowLayout) turnRoom(next flowPiece, t flowTurn) float64 {
	if t == sideTurn {
		return turnGap
	}
	return max(turnGap, linesHeight(next.in[0].on)+flowPad+flowHead+flowTrunk)
}

// turn draws the lines from the end of a row to the beginning of the next, at
// the right or at the left.
func (l *flowLayout) turn(all *flowPiece, row flowPiece, next *flowPiece, t flowTurn, right bool) {
	if t == sideTurn {
		trunk := float64(turnRim)
		if right {
			trunk = l.width - trunk
		}
		row.parts = nil
		l.joinAt(&row, next, trunk, 0, 0)
		all.adopt(row)
		return
	}
	out, in := row.out[0], next.in[0]
	a, b := row.step(out.id), next.step(in.id)
	x := geom.Snap(a.at.u + a.du/2)
	from, to := flowPoint{x, a.at.v + a.dv}, flowPoint{x, b.at.v}
	line := flowLine{from: out.id, to: in.id, points: []flowPoint{from, to}, flowInk: in.flowInk}
	if len(in.on) > 0 {
		w := flowWords{lines: in.on, du: widestLine(in.on), dv: linesHeight(in.on)}
		w.at = flowPoint{x + flowBeside, all.v + flowPad}
		if right {
			w.at.u = x - flowBeside - w.du
		}
		line.words = append(line.words, w)
	}
	all.add(line)
}

// step returns the frame of a named step.
func (p *flowPiece) step(id diagram.ID) flowFrame {
	for _, part := range p.parts {
		if part.frame != nil && part.frame.frame.ID == id {
			return *part.frame
		}
	}
	return flowFrame{}
}

// column lays the flow out down the page.
func (l *flowLayout) column() diagram.Frame {
	gutter := l.gutter()
	p := l.line(l.ctx, l.Steps, l.width-gutter, 0, l.ink())
	l.returnsBeside(&p, l.width-gutter)
	p.v = l.width
	return l.draw(p)
}
