package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of streams in u.
const (
	streamWidth   = 896
	streamRing    = 6.5 // radius of the request
	streamFirst   = 12  // width of the first event
	streamFirstH  = 40
	streamEvent   = 8 // width of the others
	streamThin    = 3 // likewise, where they are close
	streamClose   = 9 // from one event to the next, under which they are
	streamEventH  = 26
	streamDeep    = 8 // of a bracket
	streamAir     = 7 // from a bracket to what it spans, and to its words
	streamWordGap = 10
	streamUnit    = 4  // from a number to its unit
	streamRow     = 22 // between rows of words
)

// A streamLabel is words over or under the stream.
type streamLabel struct {
	lines []streamRun
	width float64
	at    float64 // where they would stand best: their left edge
	stem  float64 // the middle of their bracket; negative: none
	loose bool    // no line joins them
	x     float64
	row   int // the lowest that it takes
	rows  int // how many it takes
	first int // row of its first line over the lowest
}

// A streamRun is part of a label.
type streamRun struct {
	line text.Line
	dx   float64
}

// A streamPlan is a stream, measured.
type streamPlan struct {
	Stream
	ctx   diagram.Context
	width float64
	above []*streamLabel
	below []*streamLabel
}

// Layout implements [diagram.Node].
func (s Stream) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	p := streamPlan{Stream: s, ctx: ctx, width: c.WidthOr(streamWidth)}
	p.measure()
	return p.draw()
}

// x is where a time stands.
func (p *streamPlan) x(t float64) float64 {
	x0, x1 := float64(streamRing), p.width-streamEvent/2
	return geom.Snap(x0 + float64((x1-x0)*(t/p.Total())))
}

// label measures words on one line, or where they are too wide for that, on
// several.
func (p *streamPlan) label(ctx diagram.Context, words string, st theme.TextStyle) *streamLabel {
	l := &streamLabel{stem: -1}
	one := ctx.Line(words, st)
	if diagram.InOtherFonts(one.Width) <= p.width {
		l.lines, l.width, l.rows = []streamRun{{line: one}}, diagram.InOtherFonts(one.Width), 1
		return l
	}
	for _, line := range ctx.Wrap(words, st, diagram.FallbackRoom(p.width)) {
		l.lines = append(l.lines, streamRun{line: line})
	}
	l.width, l.rows, l.first = p.width, len(l.lines), len(l.lines)-1
	return l
}

// measure finds where all words stand.
func (p *streamPlan) measure() {
	ctx, ty := p.ctx.In("Measures"), p.ctx.Type()
	if name := p.Measures.Wait; name != "" {
		ink := p.Role.Ink()
		l := &streamLabel{stem: -1, rows: 2}
		number := p.ctx.Line(FormatNumber(p.Wait()), ty.MidNumeral.In(ink))
		unit := p.ctx.Line(p.Unit, ty.Unit)
		l.lines = []streamRun{{line: number}, {line: unit, dx: number.Width + streamUnit}}
		x := l.lines[1].dx + diagram.InOtherFonts(unit.Width) + streamWordGap
		n := ctx.In("Wait").Line(name, ty.Subheading.In(ink))
		end := x + diagram.InOtherFonts(n.Width)
		if right := p.x(p.Wait()) + streamFirst/2; end <= right {
			x, end = right-n.Width, right
		}
		switch {
		case end <= p.width:
			l.lines = append(l.lines, streamRun{line: n, dx: x})
			l.width = end
		default:
			l.width = l.lines[1].dx + unit.Width
			p.above = append(p.above, l)
			l = p.label(ctx.In("Wait"), name, ty.Subheading.In(ink))
		}
		p.above = append(p.above, l)
	}
	if gap, after := p.Longest(); p.Measures.Gap != "" && gap > 0 {
		l := p.label(ctx.In("Gap"), p.Measures.Gap+" "+p.Say(gap), ty.Tag)
		l.stem = geom.Snap((p.x(p.Times[after]) + p.x(p.Times[after+1])) / 2)
		l.at = l.stem - l.width/2
		p.above = append(p.above, l)
	}
	if p.Measures.Mean != "" && len(p.Times) > 1 {
		l := p.label(ctx.In("Mean"), p.Measures.Mean+" "+p.Say(p.Mean()), ty.Tag)
		l.at = p.width - l.width
		p.above = append(p.above, l)
	}
	p.place(p.above)
	quiet := ty.Note.In(ty.Tick.Color)
	for _, end := range []struct {
		field, words string
		at           float64
	}{{"Request", p.Request, 0}, {"First", p.First, p.x(p.Wait()) - streamFirst/2}, {"Last", p.Last, p.width}} {
		if end.words == "" || end.field == "Last" && len(p.Times) == 1 {
			continue
		}
		l := p.label(p.ctx.In(end.field), end.words, quiet)
		l.at = end.at
		if end.field == "Last" {
			l.at -= l.width
		}
		p.below = append(p.below, l)
	}
	p.place(p.below)
}

// place puts labels in rows, each in the first in which it has room: at its
// best place or near it. A stem that would cross words of a nearer row is left
// out.
func (p *streamPlan) place(labels []*streamLabel) {
	for i, l := range labels {
		l.x = geom.Snap(max(min(l.at, p.width-l.width), 0))
		for l.row = 0; !l.free(labels[:i]); l.row++ {
		}
		for _, o := range labels[:i] {
			if l.stem >= 0 && o.row < l.row && o.spans(l.stem) {
				l.loose = true
			}
		}
	}
}

// free reports whether a label touches none that is placed, nor its stem.
func (l *streamLabel) free(placed []*streamLabel) bool {
	for _, o := range placed {
		if l.row < o.row+o.rows && o.row < l.row+l.rows && l.x < o.x+o.width+streamWordGap && o.x < l.x+l.width+streamWordGap {
			return false
		}
		if o.stem >= 0 && !o.loose && o.row > l.row && l.spans(o.stem) {
			return false
		}
	}
	return true
}

// spans reports whether an upright line at x would run through the label.
func (l *streamLabel) spans(x float64) bool {
	return l.x-streamWordGap < x && x < l.x+l.width+streamWordGap
}

// anchor is where the words of a label are set from, so that those at an edge
// end there in any font.
func (p *streamPlan) anchor(l *streamLabel) (float64, scene.Anchor) {
	switch {
	case l.x > 0 && l.x+l.width >= p.width-geom.Grid:
		return p.width, scene.End
	case l.stem >= 0 && l.x == geom.Snap(l.at):
		return l.stem, scene.Middle
	}
	return l.x, scene.Start
}
