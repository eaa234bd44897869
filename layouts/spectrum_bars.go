package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of bars in u.
const (
	spectrumBars         = 260 // width of a measure of bars, where nothing else asks for room
	spectrumSnugBars     = 200 // under which measures rather stand under each other
	spectrumLeastPlot    = 64  // under which values go below their bars
	spectrumLeastBars    = 140
	spectrumBarWordsGap  = 9 // from a bar to its value
	spectrumBarLimitOver = 5 // how far the limit's line reaches beyond a bar
)

// barEnd is the value at the end of the scale of measure k.
func (p *spectrumPlan) barEnd(k int) float64 {
	m := p.Measures[k]
	if m.Full > 0 {
		return m.Full
	}
	end := m.Limit.At
	for _, s := range p.Stops {
		end = max(end, s.Readings[k].Value, s.Readings[k].Reach)
	}
	if end == 0 {
		return 1
	}
	return end
}

// barValue is the value of a reading as it stands beyond its bar.
func (m Measure) barValue(ctx diagram.Context, r Reading) []text.Line {
	ty := ctx.Type()
	n := FormatNumber(r.Value)
	unit := m.Unit
	if unit == "%" || unit == "×" {
		n, unit = n+unit, ""
	}
	out := []text.Line{ctx.In("Value").Line(n, ty.Subheading.In(m.Role.Ink()))}
	if r.Reach > r.Value {
		most := "up to" + nbsp + FormatNumber(r.Reach)
		if unit == "" {
			most += m.Unit
		}
		unit = joinWords(", ", unit, most)
	}
	if unit != "" {
		out = append(out, ctx.In("Value").Line(unit, ty.Unit))
	}
	return out
}

const spectrumBarUnitGap = 4

// spectrumInRow is the width of lines that stand beside each other.
func spectrumInRow(lines []text.Line) float64 {
	w := 0.0
	for i, l := range lines {
		if i > 0 {
			w += spectrumBarUnitGap
		}
		w += l.Width
	}
	return w
}

// barPlot is the length of the scale of measure k in the given room: the
// greatest at which each value still stands beyond its bar. Where that would
// leave too little for the bars, they have all, and the values go below.
func (p *spectrumPlan) barPlot(k int, room float64) (plot float64, beside bool) {
	m, end := p.Measures[k], p.barEnd(k)
	plot = room
	for i, s := range p.Stops {
		r := s.Readings[k]
		value := m.barValue(p.ctx.In("Stops", i).In("Readings", k), r)
		if share := max(r.Value, r.Reach) / end; share > 0 {
			plot = min(plot, (room-spectrumBarWordsGap-diagram.InOtherFonts(spectrumInRow(value)))/share)
		} else if spectrumBarWordsGap+diagram.InOtherFonts(spectrumInRow(value)) > room {
			plot = 0
		}
	}
	if plot < spectrumLeastPlot {
		return room, false
	}
	return geom.Snap(plot), true
}

func (p *spectrumPlan) bar(ctx diagram.Context, i, k int, room spectrumRoom) spectrumBlock {
	m, r := p.Measures[k], p.Stops[i].Readings[k]
	d := spectrumBarDrawing{ctx: ctx, pen: ctx.Pen(), width: room.marks, mirror: room.mirror}
	end := p.barEnd(k)
	scale := p.scale(k, room)
	plot, beside := scale.plot, scale.beside
	at := func(v float64) float64 { return geom.Snap(float64(plot * (v / end))) }
	length, reach := at(r.Value), at(max(r.Value, r.Reach))
	label := r.Label
	if m.Limit.set() {
		x := d.x(at(m.Limit.At))
		d.pen.Line(geom.Pt(x, -spectrumBarLimitOver), geom.Pt(x, spectrumMark+spectrumBarLimitOver), spectrumLimitLook)
	}
	if length > 0 {
		bar := shapes.Bar{Role: m.Role, Scaled: &scene.Scaled{Group: p.group(k), Value: r.Value, Unit: m.Unit}}
		const pad = 16 // beside words within a bar
		if l := ctx.In("Label").Line(label, ctx.Type().Tag); label != "" && m.Role.OnBase() == theme.OnFill && diagram.InOtherFonts(l.Width)+pad <= length {
			bar.Label, label = label, ""
		}
		shapes.DrawBar(ctx, d.pen, d.rect(0, length), bar)
	}
	if reach > length {
		const gap = 2
		out := d.rect(length+gap, reach).Inset(theme.Border / 2)
		if out.Dx() > 0 {
			d.pen.Rect(out, theme.RadiusBar, diagram.Look{Role: scene.Decor, Line: m.Role.Base(), Width: theme.Border, Dash: scene.Dash{On: 4, Off: 3}})
		}
	}
	x := 0.0
	if beside {
		x = d.words(reach+spectrumBarWordsGap, m.barValue(ctx, r), room.ground)
	} else {
		for i, l := range m.barValue(ctx, r) {
			if i == 0 && label != "" {
				label += ","
			}
			label = joinWords(" ", label, l.String)
		}
	}
	note := r.Note
	if l := ctx.In("Note").Line(note, ctx.Type().Note); note != "" && label == "" && x+spectrumBarWordsGap+diagram.InOtherFonts(l.Width) <= room.marks {
		d.words(x+spectrumBarWordsGap, []text.Line{l}, room.ground)
		note = ""
	}
	below := spectrumSay(ctx, label, note, m.labelStyle(ctx), room.wrap(0))
	y := float64(spectrumMark)
	if below.height() > 0 {
		y += spectrumWordsGap
		below.draw(d.pen, geom.Pt(d.x(0), y), d.anchor())
		y += below.height()
	}
	if i == 0 && m.Limit.set() {
		y = p.limitKey(d, k, y+spectrumWordsGap, room)
	}
	return spectrumBlock{diagram.Frame{Size: geom.Sz(room.marks, y), Marks: d.pen.Marks()}, spectrumMark / 2}
}

var spectrumLimitLook = diagram.Look{Role: scene.Axis, Line: theme.Ink2, Width: theme.Connector, Dash: scene.Dash{On: 4, Off: 3}}

// limitKey says under the first bar what the dashed line is, and returns
// where that ends.
func (p *spectrumPlan) limitKey(d spectrumBarDrawing, k int, y float64, room spectrumRoom) float64 {
	const sample, gap = 24, 8
	st := p.ctx.Type().Note
	lines := wrapped(p.ctx.In("Measures", k).In("Limit").In("Label"), p.Measures[k].Limit.Label, st, room.wrap(sample+gap))
	mid := y + st.Leading/2
	d.pen.Line(geom.Pt(d.x(0), mid), geom.Pt(d.x(sample), mid), spectrumLimitLook)
	d.pen.Lines(geom.Pt(d.x(sample+gap), y+diagram.FirstBaseline(st)), d.anchor(), lines)
	return y + linesHeight(lines)
}

// A spectrumBarDrawing draws from the foot of the bars outwards: to the right, or
// mirrored to the left.
type spectrumBarDrawing struct {
	ctx    diagram.Context
	pen    *diagram.Pen
	width  float64
	mirror bool
}

func (d spectrumBarDrawing) x(out float64) float64 {
	if d.mirror {
		return d.width - out
	}
	return out
}

func (d spectrumBarDrawing) anchor() scene.Anchor {
	if d.mirror {
		return scene.End
	}
	return scene.Start
}

func (d spectrumBarDrawing) rect(from, to float64) geom.Rect {
	if d.mirror {
		from, to = d.width-to, d.width-from
	}
	return geom.R(from, 0, to-from, spectrumMark)
}

// words sets lines beside each other from a distance on, level with the bar,
// and returns where they end.
func (d spectrumBarDrawing) words(from float64, lines []text.Line, ground theme.Token) float64 {
	x := from
	if d.mirror {
		x = d.width - from - spectrumInRow(lines)
	}
	base := diagram.MiddleBaseline(spectrumMark/2, lines[0].Style)
	const rim = 2
	up, down := 0.0, 0.0
	for _, l := range lines {
		up, down = max(up, l.Ascent), max(down, l.Descent)
	}
	d.pen.Halo(geom.R(x, base-up-rim, spectrumInRow(lines), up+down+2*rim), ground)
	for _, l := range lines {
		d.pen.Text(geom.Pt(x, base), scene.Start, l)
		x += l.Width + spectrumBarUnitGap
	}
	return from + spectrumInRow(lines)
}
