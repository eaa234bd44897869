package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// A tankLabel is the name of a band in the column of names.
type tankLabel struct {
	name, note []text.Line
	value      text.Line // on the name's line, or after it
	y          float64   // from the top of the tanks
}

func (b tankLabel) height() float64 { return linesHeight(b.name, b.note) }

// nameStyle is that of a band's name: heavy for the subjects of the picture.
func (p *tanksPlan) nameStyle(k int) theme.TextStyle {
	ty := p.ctx.Type()
	if r := p.Bands[k].Role; r != diagram.Neutral {
		return ty.Label.In(r.Ink())
	}
	return ty.Note
}

// noteOf is what stands under the name of band k: the size of a pool first.
func (p *tanksPlan) noteOf(k int) string {
	if p.Bands[k].Kind == TankPool {
		return joinWords(", ", Quantity{p.size(k), p.Unit}.String(), p.Bands[k].Note)
	}
	return p.Bands[k].Note
}

// measureNames sets the width of the column of names.
func (p *tanksPlan) measureNames() bool {
	ty, w := p.ctx.Type(), 0.0
	broken := func(ctx diagram.Context, words string, st theme.TextStyle) {
		w = max(w, min(ctx.Line(words, st).Width, tanksNames), ctx.Longest(words, st))
	}
	broken(p.ctx.In("Name"), p.Name, ty.Label)
	broken(p.ctx.In("Note"), p.capacity(), ty.Note)
	for k, b := range p.Bands {
		at := p.ctx.In("Bands", k)
		broken(at.In("Note"), p.noteOf(k), ty.Note)
		if b.Kind == TankPool || b.Role != diagram.Neutral {
			broken(at.In("Name"), b.Name, p.nameStyle(k))
			continue
		}
		name := at.In("Name").Line(b.Name, p.nameStyle(k)).Width + tanksValueGap + p.noteValue(k).Width
		w = max(w, min(name, tanksNames), at.In("Name").Longest(b.Name, p.nameStyle(k)))
	}
	p.x0 = blockUp(w + tanksNamesGap)
	return w <= tanksMostNames
}

// noteValue is the size of a band as it stands beside its name.
func (p *tanksPlan) noteValue(k int) text.Line {
	return p.ctx.In("Bands", k).In("Size").Line(Quantity{p.size(k), p.Unit}.String(), p.ctx.Type().Note)
}

// nameBlocks measures the names of the bands and places them level with their
// bands, as far as they do not cover each other.
func (p *tanksPlan) nameBlocks() []tankLabel {
	room := p.x0 - tanksNamesGap/2
	out := make([]tankLabel, len(p.Bands))
	for k, b := range p.Bands {
		at, l := p.ctx.In("Bands", k), &out[k]
		note := p.noteOf(k)
		l.name = wrapped(at.In("Name"), b.Name, p.nameStyle(k), room)
		if !p.values[k] && b.Kind != TankPool {
			l.value = p.noteValue(k)
			if len(l.name) != 1 || l.name[0].Width+tanksValueGap+l.value.Width > room {
				l.value = text.Line{}
				note = joinWords(", ", Quantity{p.size(k), p.Unit}.String(), note)
			}
		}
		l.note = wrapped(at.In("Note"), note, p.ctx.Type().Note, room)
	}
	sum := 0.0
	for _, l := range out {
		sum += l.height()
	}
	p.height = max(p.height, blockUp(sum))
	top := p.height
	for k := range out {
		// From the foot up: level with the band, above the one before.
		l := &out[k]
		l.y = min(geom.Snap(p.height-p.foot(k)-p.tall(k)/2-l.height()/2), top-l.height())
		top = l.y
	}
	for k := len(out) - 1; k >= 0; k-- {
		least := 0.0
		if k < len(out)-1 {
			least = out[k+1].y + out[k+1].height()
		}
		out[k].y = max(out[k].y, least)
	}
	return out
}

// drawNames draws the column of names beside tanks whose top is at y.
func (p *tanksPlan) drawNames(pen *diagram.Pen, y float64) {
	for k := len(p.labels) - 1; k >= 0; k-- {
		l := p.labels[k]
		st := p.nameStyle(k)
		base := y + l.y + diagram.FirstBaseline(st)
		pen.Lines(geom.Pt(0, base), scene.Start, l.name)
		pen.Text(geom.Pt(p.x0-tanksNamesGap/2, base), scene.End, l.value)
		pen.Lines(geom.Pt(0, y+l.y+linesHeight(l.name)+diagram.FirstBaseline(p.ctx.Type().Note)), scene.Start, l.note)
	}
}

// ruled reports whether the line between bands may run under the names: where
// none stands on it.
func (p *tanksPlan) ruled(y float64) bool {
	for _, l := range p.labels {
		if l.y < y && y < l.y+l.height() {
			return false
		}
	}
	return true
}

// measureInside finds the words of each band for the first tank and reports
// whether they have room.
func (p *tanksPlan) measureInside() bool {
	p.inside = make([]tankStack, len(p.Bands))
	for k := range p.Bands {
		ok := false
		if p.inside[k], ok = p.insideBand(k); !ok {
			return false
		}
	}
	return true
}

// insideBand returns what the first tank says of band k: its value over name
// and note, or name and value on one line, with the note under it or after it.
func (p *tanksPlan) insideBand(k int) (tankStack, bool) {
	const rim, gap = 6, 12
	b, at, ty := p.Bands[k], p.ctx.In("Bands", k), p.ctx.Type()
	ink := b.Role.Ink()
	if b.Kind == TankFixed {
		ink = b.Role.Ink()
	}
	note, name := ty.Note.In(ink), ty.Label.In(ink)
	if b.Role == diagram.Neutral {
		note, name = ty.Note.In(theme.Ink), ty.Note.In(theme.Ink)
	}
	if small := ty.Tag.In(ink); diagram.InOtherFonts(at.In("Name").Line(b.Name, name).Width) > p.w-2*tanksEdge && name.Size > small.Size {
		name = small
	}
	fits := func(s tankStack) bool {
		for _, q := range s.parts {
			if diagram.InOtherFonts(widestLine(q.lines)) > p.w {
				return false
			}
		}
		return s.height(p.ctx) <= p.tall(k)
	}
	if b.Kind == TankPool {
		s := p.vacant(k)
		s.parts = append([]tankPart{{lines: p.lines(at.In("Name"), b.Name, name)}}, s.parts...)
		if b.Note != "" {
			s.parts = append(s.parts, tankPart{gap: gap, lines: p.lines(at.In("Note"), b.Note, note)})
		}
		return s, fits(s) && s.height(p.ctx)+2*rim <= p.tall(k)
	}
	value := tankStack{parts: []tankPart{{lines: []text.Line{p.value(k, ink)}}, {lines: p.lines(at.In("Name"), b.Name, name)}, {lines: p.lines(at.In("Note"), b.Note, note)}}}
	if b.Role != diagram.Neutral && fits(value) && value.height(p.ctx)+rim <= p.tall(k) {
		return value, true
	}
	first, words := note, p.said(k)
	if b.Role != diagram.Neutral {
		first = ty.Tag.In(ink)
	}
	lines := tankStack{parts: []tankPart{{lines: []text.Line{at.In("Name").Line(words, first)}}, {lines: p.lines(at.In("Note"), b.Note, note)}}}
	if fits(lines) {
		return lines, true
	}
	line := tankStack{parts: []tankPart{{lines: []text.Line{at.In("Name").Line(joinWords(", ", words, b.Note), note)}}}}
	return line, fits(line)
}

// vacant is what a pool without items says: its size.
func (p *tanksPlan) vacant(k int) tankStack {
	b := p.Bands[k]
	n := shapes.Numeral{Value: FormatNumber(p.size(k)), Unit: p.Unit, Size: shapes.MidHero, Role: b.Role}
	s := tankStack{parts: []tankPart{{numeral: &n}}}
	if b.Vacant != "" {
		s.parts = append(s.parts, tankPart{lines: p.lines(p.ctx.In("Bands", k).In("Vacant"), b.Vacant, p.ctx.Type().Note.In(b.Role.Ink()))})
	}
	return s
}
