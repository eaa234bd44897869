package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
)

// A spectrumStacking is how measures stand under each other.
type spectrumStacking struct {
	lines  []int   // measures under each other
	result int     // the measure of numerals at the right; -1: none
	number float64 // width of its numbers
	judged float64 // width of them with their judgement
	split  bool    // the judgement stands on the last line, apart from the number
	x, w   float64 // of the body
}

// Numbers of stacked measures in u.
const (
	spectrumStackNames      = 84   // width of the names, where heads stand below them
	spectrumStackNameShare  = 0.28 // of the width that names have, at most
	spectrumStackMirror     = 0.38 // of the room that mirrored bars have
	spectrumStackBody       = 200  // least width of the body
	spectrumStackPad        = 14
	spectrumStackGap        = 12 // beside the names
	spectrumStackJudgedGap  = 24 // from marks to a judgement on their line
	spectrumStackNumeralGap = 8  // from marks to a number on their line
)

// measureStack finds where the measures stand under each other.
func (p *spectrumPlan) measureStack() bool {
	limit := geom.Snap(float64(p.width * spectrumStackNameShare))
	p.setNames(limit)
	s := spectrumStacking{result: -1}
	first, last := 0, len(p.Measures)-1
	if p.Mirrored {
		first = 1
	}
	for k := first; k <= last; k++ {
		if k == last && k > first && p.Measures[k].Kind == MeasureNumerals {
			s.result = k
			break
		}
		s.lines = append(s.lines, k)
	}
	if len(s.lines) == 0 {
		return false
	}
	if !p.Mirrored && len(s.lines) > 1 {
		p.label = max(p.label, min(spectrumStackNames, limit))
	}
	p.label = max(p.label, widestLine(p.headOfNames(limit)))
	room := p.width - p.spine() - p.label - spectrumStackGap
	p.cols = make([]spectrumColumn, len(p.Measures))
	x := 0.0
	if p.Mirrored {
		room -= spectrumGap
		p.cols[0] = spectrumColumn{x: x, w: geom.Snap(float64(room * spectrumStackMirror))}
		x += p.cols[0].w + spectrumGap
		room -= p.cols[0].w
		if p.cols[0].w < spectrumLeastBars {
			return false
		}
	}
	p.spineX, p.namesX = x, x+p.spine()
	s.x, s.w = p.namesX+p.label+spectrumStackGap, room
	for _, k := range s.lines {
		p.cols[k] = spectrumColumn{x: s.x, w: s.w}
	}
	p.stack = s
	return p.measureResult() && s.w >= spectrumStackBody
}

// measureResult finds where the number at the right and its judgement stand,
// and reports whether there is room.
func (p *spectrumPlan) measureResult() bool {
	s := &p.stack
	if s.result < 0 {
		return true
	}
	m := p.Measures[s.result]
	s.number = widestLine(p.headLines(s.result, 0))
	for i, stop := range p.Stops {
		r := stop.Readings[s.result]
		ctx := p.ctx.In("Stops", i).In("Readings", s.result)
		s.number = max(s.number, m.number(r).Width(ctx))
		_, natural := m.numeralWidths(ctx, r)
		s.judged = max(s.judged, natural)
	}
	s.split = len(s.lines) > 1
	for i := range p.Stops {
		if !s.split {
			break
		}
		b, j := p.lastBlock(i), p.judgement(i)
		s.split = j.Size.H == 0 || b.Size.W+spectrumStackJudgedGap+j.Size.W <= s.w
	}
	return s.w-p.atRight()-spectrumStackNumeralGap >= spectrumLeastBars
}

// atRight is the width of what stands at the right of the first line.
func (p *spectrumPlan) atRight() float64 {
	switch {
	case p.stack.result < 0:
		return -spectrumStackNumeralGap
	case p.stack.split:
		return p.stack.number
	}
	return max(p.stack.number, p.stack.judged)
}

func (p *spectrumPlan) lastBlock(i int) spectrumBlock {
	s := p.stack
	return p.block(i, s.lines[len(s.lines)-1], p.stackRoom(i, s.w, s.w))
}

func (p *spectrumPlan) judgement(i int) spectrumBlock {
	k := p.stack.result
	return p.Stops[i].Readings[k].judgement(p.ctx.In("Stops", i).In("Readings", k), spectrumRoom{words: p.stack.w, end: true})
}

func (p *spectrumPlan) stackRoom(i int, marks, words float64) spectrumRoom {
	return spectrumRoom{marks: marks, words: words, edge: true, low: true, ground: p.ground(i)}
}

// headStack draws the heads of the first line; those of the others stand
// beside their first marks, or where bars are mirrored, below each other.
func (p *spectrumPlan) headStack() bool {
	st, s := p.ctx.Type().Tag, p.stack
	names := p.headOfNames(p.label)
	body := p.headLines(s.lines[0], max(s.w-p.atRight()-spectrumStackNumeralGap, 1))
	var result, mirror []text.Line
	if s.result >= 0 {
		result = p.headLines(s.result, max(p.atRight(), 1))
	}
	if p.Mirrored {
		mirror = p.headLines(0, p.cols[0].w)
		for _, k := range s.lines[1:] {
			body = append(body, p.headLines(k, max(s.w-p.atRight()-spectrumStackNumeralGap, 1))...)
		}
	}
	h := max(linesHeight(names), linesHeight(body), linesHeight(result), linesHeight(mirror))
	if h == 0 {
		return false
	}
	set := func(lines []text.Line, x float64, anchor scene.Anchor) {
		p.back.Lines(geom.Pt(x, diagram.FirstBaseline(st)), anchor, lines)
	}
	if p.Mirrored {
		set(names, p.namesX+geom.Snap(p.label/2), scene.Middle)
		set(mirror, p.cols[0].x+p.cols[0].w, scene.End)
	} else {
		set(names, p.namesX, scene.Start)
	}
	set(body, s.x, scene.Start)
	set(result, s.x+s.w, scene.End)
	p.y = h + spectrumHeadPad
	return true
}

// rowStack draws stop i with its measures under each other.
func (p *spectrumPlan) rowStack(i int) diagram.Frame {
	s := p.stack
	pad := float64(spectrumStackPad)
	if len(p.Stops) > spectrumMany {
		pad = spectrumTight
	}
	f := diagram.Frame{}
	y := pad
	var name spectrumBlock
	for n, k := range s.lines {
		var l spectrumLine
		marks, words := s.w, s.w
		if n == 0 {
			name = p.name(i)
			l.add(name, p.namesX)
			marks -= p.atRight() + spectrumStackNumeralGap
			if !s.split || p.Measures[k].Kind != MeasureCells {
				words = marks
			}
			if p.Mirrored {
				l.add(p.block(i, 0, spectrumRoom{marks: p.cols[0].w, words: p.cols[0].w, mirror: true, low: true, ground: p.ground(i)}), p.cols[0].x)
			}
		}
		b := p.block(i, k, p.stackRoom(i, marks, words))
		l.add(b, s.x)
		p.stackResult(&l, i, n)
		if n > 0 && i == 0 && !p.Mirrored {
			head := p.ctx.Pen()
			lines := p.headLines(k, p.label)
			spectrumSaid{label: lines}.draw(head, geom.Point{}, scene.Start)
			l.add(spectrumBlock{diagram.Frame{Size: geom.Sz(p.label, linesHeight(lines)), Marks: head.Marks()}, min(b.mid, linesHeight(lines)/2)}, p.namesX)
		}
		f.Kids = append(f.Kids, l.placed(y)...)
		if n == 0 {
			p.mids = append(p.mids, p.y+y+l.head)
		}
		y += l.head + l.tail + spectrumLineGap
	}
	f.Size = geom.Sz(p.width, y-spectrumLineGap+pad)
	return f
}

// stackResult adds the number to the first line and its judgement to the
// last, or both to the first.
func (p *spectrumPlan) stackResult(l *spectrumLine, i, n int) {
	s := p.stack
	if s.result < 0 {
		return
	}
	if n == 0 {
		m, r := p.Measures[s.result], p.Stops[i].Readings[s.result]
		b := m.numeral(p.ctx.In("Stops", i).In("Readings", s.result), r, spectrumRoom{words: s.w, end: true}, !s.split)
		l.add(b, s.x+s.w-b.Size.W)
	}
	if s.split && n == len(s.lines)-1 {
		b := p.judgement(i)
		if last := l.blocks[len(l.blocks)-1]; b.mid > 0 && b.Size.H < last.Size.H {
			b.mid += last.mid - geom.Snap(last.Size.H/2)
		}
		l.add(b, s.x+s.w-b.Size.W)
	}
}
