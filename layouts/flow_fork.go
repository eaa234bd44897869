package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// fork lays the ways of a fork out: in a row under each other, so that they
// run side by side; in a column one after the other, with lines beside them.
func (l *flowLayout) fork(ctx diagram.Context, s FlowStep, room float64, ink flowInk) flowPiece {
	chosen := false
	for _, w := range s.Ways {
		chosen = chosen || w.Main
	}
	inner, within := room, *l
	if l.down {
		inner = max(room-2*flowSpine, 1)
		within.depth++
	}
	ways := make([]flowPiece, len(s.Ways))
	inks := make([]flowInk, len(s.Ways))
	for i, w := range s.Ways {
		at := ctx.In("Ways", i)
		inks[i] = ink
		if chosen && !w.Main {
			inks[i] = flowInk{}
		}
		ways[i] = within.line(at, w.Steps, inner, 0, inks[i])
		if len(w.Steps) == 0 {
			ways[i].in = []flowEnd{{exit: 1, path: []flowPoint{{}}, flowInk: inks[i]}}
			ways[i].out = []flowEnd{{path: []flowPoint{{}}, flowInk: inks[i]}}
		}
		// Where the way itself begins with a fork, its words stand at the first.
		in := &ways[i].in[0]
		in.words = slices.Concat(l.on(at, w.On, inner), in.words)
	}
	if l.down {
		return l.stacked(s, ways, room)
	}
	return l.parallel(s, ways)
}

// parallel puts ways that run in a row under each other.
func (l *flowLayout) parallel(s FlowStep, ways []flowPiece) flowPiece {
	var p flowPiece
	for _, w := range ways {
		p.u = max(p.u, w.u)
	}
	var first, last float64
	for i, w := range ways {
		// Words over the first line may need more room than the steps.
		rise := 0.0
		for _, e := range w.in {
			rise = max(rise, l.above(e.words)+l.above(e.on)-w.mid)
		}
		if i > 0 {
			p.v += flowWays
		}
		p.v += max(rise, 0)
		q := w.shifted(geom.Snap((p.u-w.u)/2), p.v)
		for k := range q.in {
			q.in[k].path = append([]flowPoint{{0, q.in[k].path[0].v}}, q.in[k].path...)
		}
		for k := range q.out {
			end := q.out[k].path
			q.out[k].path = append(end, flowPoint{p.u, end[len(end)-1].v})
		}
		at := p.v + w.mid
		if i == 0 {
			first = at
		}
		if s.Ways[i].Main {
			p.mid = at // the main way runs straight on
		}
		last = at
		p.v += max(w.v, flowWays)
		p.take(s, i, q)
	}
	if p.mid == 0 {
		p.mid = geom.Snap((first + last) / 2)
	}
	return p
}

// stacked puts ways that run down the page one after the other. The first one
// continues the flow; lines to the others run at their left. Lines from all but
// the last run at their right.
func (l *flowLayout) stacked(s FlowStep, ways []flowPiece, room float64) flowPiece {
	p := flowPiece{mid: min(flowColumn, room) / 2}
	for _, w := range ways {
		p.v = max(p.v, p.mid-w.mid+w.v+flowSpine, p.mid+w.mid+flowSpine)
		for _, e := range w.in {
			p.v = max(p.v, p.mid+flowBeside+widestLine(e.words, e.on)+flowSpine)
		}
	}
	left, right := flowSpine/2.0, p.v-flowSpine/2
	for i, w := range ways {
		entry := p.u
		if i > 0 {
			entry += flowWays + flowTrunk
		}
		lead := entry + flowDown
		for _, e := range w.in {
			if h := linesHeight(e.words, e.on); h > 0 {
				lead = max(lead, entry+h+flowPad+flowHead)
			}
		}
		q := w.shifted(lead, p.mid-w.mid)
		empty := len(s.Ways[i].Steps) == 0
		for k := range q.in {
			l.enter(&q.in[k], i == 0, left, entry, lead)
		}
		p.u = lead + w.u
		if i+1 < len(ways) {
			p.u += flowTrunk
		}
		for k := range q.out {
			out := &q.out[k].path
			v := (*out)[len(*out)-1].v
			if empty {
				p.u, v, *out = lead, q.in[0].path[0].v, nil
			}
			*out = append(*out, flowPoint{p.u, v})
			switch {
			case i+1 < len(ways):
				*out = append(*out, flowPoint{p.u, right})
			case empty:
				*out = append(*out, flowPoint{p.u, p.mid})
			}
		}
		p.take(s, i, q)
	}
	for k := range p.out {
		end := &p.out[k].path
		*end = append(*end, flowPoint{p.u, (*end)[len(*end)-1].v})
	}
	return p
}

// enter leads a line to one of several ways: straight on to the first, to the
// others down at their left. Its words stand beside the last leg, or over that
// of a way without steps.
func (l *flowLayout) enter(e *flowEnd, first bool, left, entry, lead float64) {
	w := l.place(*e, entry, lead)
	e.words, e.on = nil, nil
	if e.exit > 0 && !first {
		e.path = []flowPoint{{0, left}}
		w.at = flowPoint{lead - flowAbove - w.du, left + flowPad}
	}
	if len(w.lines) > 0 {
		e.carried = append(e.carried, w)
	}
	if v := e.path[0].v; !first && e.exit == 0 {
		e.path = append([]flowPoint{{0, left}, {entry, left}, {entry, v}}, e.path...)
	}
}

// take takes a way over into the fork.
func (p *flowPiece) take(s FlowStep, i int, q flowPiece) {
	p.adopt(q)
	for k := range q.in {
		if q.in[k].exit > 0 {
			q.in[k].exit += len(p.out)
		}
	}
	p.in = append(p.in, q.in...)
	if !s.Ways[i].Ends {
		p.out = append(p.out, q.out...)
	}
}
