package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

const (
	spectrumListPad     = 14
	spectrumListHeadGap = 8 // from the head of a measure to its marks
)

// measureList always has room: everything stands under each other. The
// numbers of the last measure stand at the right of the names where they fit.
func (p *spectrumPlan) measureList() bool {
	room := p.width
	s := spectrumStacking{result: -1, w: room}
	last := len(p.Measures) - 1
	number, longest := 0.0, 0.0
	if last > 0 && p.Measures[last].Kind == MeasureNumerals {
		for i, stop := range p.Stops {
			number = max(number, p.Measures[last].number(stop.Readings[last]).Width(p.ctx.In("Stops", i).In("Readings", last)), widestLine(p.headLines(last, 0)))
			longest = max(longest, p.ctx.In("Stops", i).In("Name").Longest(stop.Name, p.nameStyle()), p.ctx.In("Stops", i).In("Note").Longest(stop.Note, p.ctx.Type().Note))
		}
		if rest := room - number - spectrumStackJudgedGap; rest >= longest && rest >= room/2 {
			s.result = last
			room = rest
		}
	}
	p.setNames(diagram.FallbackRoom(room))
	for k := range p.Measures {
		if k != s.result {
			s.lines = append(s.lines, k)
		}
	}
	p.stack = s
	return true
}

// rowList draws stop i with its measures below its name.
func (p *spectrumPlan) rowList(i int) diagram.Frame {
	s := p.stack
	f := diagram.Frame{}
	var l spectrumLine
	l.add(p.name(i), s.x)
	room := p.stackRoom(i, s.w, s.w)
	ctx := p.ctx.In("Stops", i)
	if s.result >= 0 {
		b := p.Measures[s.result].numeral(ctx.In("Readings", s.result), p.Stops[i].Readings[s.result], spectrumRoom{words: s.w, end: true}, false)
		l.add(b, s.x+s.w-b.Size.W)
		if head := wrapped(p.ctx.In("Measures", s.result).In("Head"), p.Measures[s.result].Head, p.ctx.Type().Note, 0); len(head) > 0 {
			// Under the number, where its head has no column to stand over.
			pen, w := p.ctx.Pen(), widestLine(head)
			spectrumSaid{label: head}.draw(pen, geom.Pt(w, b.Size.H), scene.End)
			l.add(spectrumBlock{diagram.Frame{Size: geom.Sz(w, b.Size.H+linesHeight(head)), Marks: pen.Marks()}, b.mid}, s.w-w)
		}
	}
	y := float64(spectrumListPad)
	add := func(l spectrumLine) {
		f.Kids = append(f.Kids, l.placed(y)...)
		y += l.head + l.tail + spectrumLineGap
	}
	add(l)
	for _, k := range s.lines {
		if head := p.headLines(k, room.wrap(0)); len(head) > 0 {
			pen := p.ctx.Pen()
			spectrumSaid{label: head}.draw(pen, geom.Point{}, scene.Start)
			f.Kids = append(f.Kids, diagram.Frame{Size: geom.Sz(s.w, linesHeight(head)), Marks: pen.Marks()}.At(s.x, y))
			y += linesHeight(head) + spectrumListHeadGap
		}
		var l spectrumLine
		l.add(p.block(i, k, room), s.x)
		add(l)
	}
	if s.result >= 0 {
		if r := p.Stops[i].Readings[s.result]; r.Label+r.Note != "" {
			var l spectrumLine
			l.add(r.judgement(ctx.In("Readings", s.result), room), s.x)
			add(l)
		}
	}
	f.Size = geom.Sz(p.width, y-spectrumLineGap+spectrumListPad)
	return f
}
