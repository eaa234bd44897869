package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
)

// Numbers of lines that run back, in u.
const (
	returnLane  = 32  // between lines that run back
	returnFirst = 24  // from the steps to the first of them
	returnHalo  = 12  // of the line at either end of its words, at least
	returnPort  = 10  // from the middle of a step to where they leave and arrive
	returnWords = 132 // width to which words beside a column wrap
	returnNote  = 6   // between returns that are told in words
)

// A flowReturn is a return that is being drawn.
type flowReturn struct {
	FlowReturn
	ctx      diagram.Context
	from, to flowFrame
	lo, hi   float64 // what it spans along the flow
	lane     int
}

// ink of a line that runs back: as its kind says; a plain one is dashed, since
// it is not the way of the flow.
func (r FlowReturn) ink() flowInk {
	kind := r.Kind
	if kind == diagram.Plain {
		kind = diagram.Control
	}
	return flowInk{kind: kind}
}

// found returns the returns whose steps are drawn, the shortest first, each in
// a lane of its own where they overlap.
func (l *flowLayout) found(p *flowPiece) []flowReturn {
	var out []flowReturn
	for i, r := range l.Returns {
		q := flowReturn{FlowReturn: r, ctx: l.ctx.In("Returns", i), from: p.step(r.From), to: p.step(r.To)}
		a, b := q.from.at.u+q.from.du/2, q.to.at.u+q.to.du/2
		q.lo, q.hi = min(a, b), max(a, b)
		out = append(out, q)
	}
	slices.SortStableFunc(out, func(a, b flowReturn) int { return cmp.Compare(a.hi-a.lo, b.hi-b.lo) })
	for i := range out {
		for k := range i {
			if out[k].lo <= out[i].hi && out[i].lo <= out[k].hi {
				out[i].lane = max(out[i].lane, out[k].lane+1)
			}
		}
	}
	return out
}

// returns draws the returns under the row; what has no free way there is told
// in words.
func (l *flowLayout) returns(p *flowPiece) {
	var told []flowReturn
	foot, lanes := p.v, 0
	for _, r := range l.found(p) {
		words := wrapped(r.ctx.In("Text"), r.Text, r.ctx.Type().Note, 0)
		w := widestLine(words)
		if !l.clear(p, r.from) || !l.clear(p, r.to) || r.hi-r.lo < diagram.InOtherFonts(w)+2*returnHalo || r.from.at.v != r.to.at.v && p.v-r.to.at.v-r.to.dv > returnLane {
			told = append(told, r)
			continue
		}
		lanes = max(lanes, r.lane+1)
		y := foot + returnFirst + float64(float64(r.lane)*returnLane)
		a, b := r.from.at.u+r.from.du/2+returnPort, r.to.at.u+r.to.du/2-returnPort
		if a < b {
			a, b = a-2*returnPort, b+2*returnPort
		}
		line := flowLine{from: r.From, to: r.To, flowInk: r.ink(), halo: true,
			points: []flowPoint{{a, r.from.at.v + r.from.dv}, {a, y}, {b, y}, {b, r.to.at.v + r.to.dv}}}
		h := linesHeight(words)
		if h > 0 {
			line.words = []flowWords{{lines: words, du: w, dv: h, at: flowPoint{geom.Snap((a + b - w) / 2), geom.Snap(y - h/2)}}}
		}
		p.add(line)
	}
	if lanes > 0 {
		p.v += returnFirst + float64(float64(lanes-1)*returnLane) + returnHalo
	}
	l.tell(p, told)
}

// clear reports whether a line can leave a step downwards to the foot of the
// row.
func (l *flowLayout) clear(p *flowPiece, step flowFrame) bool {
	box := step.frame.Outline
	if box == nil || box.Bounds().Max.Y < step.dv-1 {
		return false
	}
	x, foot := step.at.u+step.du/2, step.at.v+step.dv
	for _, part := range p.parts {
		if f := part.frame; f != nil && f.at.v >= foot && f.at.u-returnPort < x+returnPort && x-returnPort < f.at.u+f.du+returnPort {
			return false
		}
	}
	return true
}

// gutter is the room beside a column that its returns need.
func (l *flowLayout) gutter() float64 {
	if len(l.Returns) == 0 {
		return 0
	}
	w := 0.0
	for i, r := range l.Returns {
		words := wrapped(l.ctx.In("Returns", i).In("Text"), r.Text, l.ctx.Type().Note, returnWords)
		w = max(w, widestLine(words))
	}
	gutter := returnFirst + flowBeside + w
	if len(l.Returns) > 1 || l.width-gutter < flowColumn*2/3 || l.forked() {
		return 0
	}
	return gutter
}

// forked reports whether the flow has forks or drops, whose lines need the
// room beside the stages.
func (l *flowLayout) forked() bool {
	return slices.ContainsFunc(l.Steps, func(s FlowStep) bool { return s.Kind != FlowStage || s.Drop != "" })
}

// returnsBeside draws the return of a column at its right, or tells of it.
func (l *flowLayout) returnsBeside(p *flowPiece, room float64) {
	found := l.found(p)
	if room == l.width {
		l.tell(p, found)
		return
	}
	for _, r := range found {
		right := r.from.at.v + r.from.dv
		x := right + returnFirst
		a, b := r.from.at.u+r.from.du/2, r.to.at.u+r.to.du/2
		line := flowLine{from: r.From, to: r.To, flowInk: r.ink(),
			points: []flowPoint{{a, right}, {a, x}, {b, x}, {b, r.to.at.v + r.to.dv}}}
		words := wrapped(r.ctx.In("Text"), r.Text, r.ctx.Type().Note, returnWords)
		h := linesHeight(words)
		if h > 0 {
			line.words = []flowWords{{lines: words, du: h, dv: widestLine(words), at: flowPoint{geom.Snap((a + b - h) / 2), x + flowBeside}}}
		}
		p.add(line)
	}
}

// tell writes under the flow what runs back.
func (l *flowLayout) tell(p *flowPiece, told []flowReturn) {
	for i, r := range told {
		if i == 0 {
			p.extend(l, returnFirst-returnNote)
		}
		p.extend(l, returnNote)
		words := wrapped(r.ctx.In("Text"), r.said(l), l.ctx.Type().Note, l.width)
		l.foot(p, words)
	}
}

// extend adds room below, which is along the flow where that runs down.
func (p *flowPiece) extend(l *flowLayout, d float64) {
	if l.down {
		p.u += d
	} else {
		p.v += d
	}
}

// foot sets lines under all else.
func (l *flowLayout) foot(p *flowPiece, lines []text.Line) {
	at := flowPoint{0, p.v}
	if l.down {
		at = flowPoint{p.u, 0}
	}
	if len(lines) > 0 {
		p.add(flowLine{words: []flowWords{{lines: lines, at: at}}})
	}
	p.extend(l, linesHeight(lines))
}

// said is a return in words.
func (r FlowReturn) said(f interface{ title(id diagram.ID) string }) string {
	return joinWords(": ", "Back from "+f.title(r.From)+" to "+f.title(r.To), r.Text)
}
