package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A spectrumRoom is the room of one reading, in u.
type spectrumRoom struct {
	marks  float64 // what the marks of all stops have; it makes their scale
	words  float64 // what words beside and below them have
	edge   bool    // those words run towards the edge of the form
	end    bool    // the block ends at the right of its room
	mirror bool    // bars grow to the left
	low    bool    // vessels are low, where measures stand under each other
	ground theme.Token
}

// wrap is the width to which words wrap that begin dx from the left of the
// room: at the form's edge they have to stay in it in other fonts as well.
func (r spectrumRoom) wrap(dx float64) float64 {
	if r.edge {
		return diagram.FallbackRoom(r.words - dx)
	}
	return max(r.words-dx, 1)
}

// A spectrumBlock is one reading, drawn.
type spectrumBlock struct {
	diagram.Frame
	mid float64 // the middle of the first line, from the top
}

// Numbers of blocks in u.
const (
	spectrumMark     = 28 // height of cells and bars
	spectrumWordsGap = 8  // from marks to words below them
	spectrumBeside   = 12 // from marks to words beside them
	spectrumSnug     = 132
)

// block draws what stop i has by measure k.
func (p *spectrumPlan) block(i, k int, room spectrumRoom) spectrumBlock {
	m, r := p.Measures[k], p.Stops[i].Readings[k]
	ctx := p.ctx.In("Stops", i).In("Readings", k)
	switch m.Kind {
	case MeasureCells:
		return p.cells(ctx, i, k, room)
	case MeasureVessels:
		return m.vesselBlock(ctx, r, room, p.group(k), p.scale(k, room).carry)
	case MeasureNumerals:
		return m.numeral(ctx, r, room, true)
	case MeasureVerdicts:
		return r.verdict(ctx, room, p.scale(k, room).inline)
	}
	return p.bar(ctx, i, k, room)
}

// widths returns how wide measure k is with all words on one line, and how
// wide with words wrapped where that is still pleasant. Bars are as wide as
// they are let.
func (p *spectrumPlan) widths(k int) (snug, natural float64) {
	m := p.Measures[k]
	st := p.ctx.Type()
	head := p.ctx.In("Measures", k).In("Head").Line(m.Head, st.Tag).Width
	snug = p.ctx.In("Measures", k).In("Head").Longest(m.Head, st.Tag)
	natural = head
	carry := m.Kind == MeasureVessels && p.vesselsCarry(k)
	for i, s := range p.Stops {
		r := s.Readings[k]
		ctx := p.ctx.In("Stops", i).In("Readings", k)
		var lo, hi float64
		switch m.Kind {
		case MeasureBars:
			lo, hi = spectrumSnugBars, spectrumBars
		case MeasureCells:
			lo, hi = p.cellsWidths(ctx, i, k)
		case MeasureVessels:
			lo, hi = m.vesselWidths(ctx, r, carry)
		case MeasureNumerals:
			lo, hi = m.numeralWidths(ctx, r)
		case MeasureVerdicts:
			lo, hi = r.verdictWidths(ctx)
		}
		snug, natural = max(snug, lo), max(natural, hi)
	}
	return geom.SnapUp(snug), geom.SnapUp(max(snug, natural))
}

// spectrumWordWidths returns the width of words on one line, and a width to which
// they wrap well.
func spectrumWordWidths(ctx diagram.Context, words string, st theme.TextStyle) (snug, natural float64) {
	if words == "" {
		return 0, 0
	}
	natural = ctx.Line(words, st).Width
	return max(ctx.Longest(words, st), min(natural, spectrumSnug)), natural
}

// spectrumSaid are the label and the note of a reading, wrapped.
type spectrumSaid struct{ label, note []text.Line }

// spectrumSay wraps label and note to a width; 0: one line each.
func spectrumSay(ctx diagram.Context, label, note string, labelStyle theme.TextStyle, width float64) spectrumSaid {
	return spectrumSaid{
		wrapped(ctx.In("Label"), label, labelStyle, width),
		wrapped(ctx.In("Note"), note, ctx.Type().Note, width),
	}
}

func (s spectrumSaid) width() float64  { return widestLine(s.label, s.note) }
func (s spectrumSaid) height() float64 { return linesHeight(s.label, s.note) }

// draw sets the words with their upper corner at a point.
func (s spectrumSaid) draw(pen *diagram.Pen, at geom.Point, anchor scene.Anchor) {
	for _, lines := range [...][]text.Line{s.label, s.note} {
		if len(lines) > 0 {
			pen.Lines(geom.Pt(at.X, at.Y+diagram.FirstBaseline(lines[0].Style)), anchor, lines)
			at.Y += linesHeight(lines)
		}
	}
}

// sayWidths are the widths of label and note under each other.
func (r Reading) sayWidths(ctx diagram.Context, labelStyle theme.TextStyle) (snug, natural float64) {
	s0, n0 := spectrumWordWidths(ctx.In("Label"), r.Label, labelStyle)
	s1, n1 := spectrumWordWidths(ctx.In("Note"), r.Note, ctx.Type().Note)
	return max(s0, s1), max(n0, n1)
}

// labelStyle is how labels beside marks of the measure are set.
func (m Measure) labelStyle(ctx diagram.Context) theme.TextStyle {
	return ctx.Type().Tag.In(m.Role.Ink())
}
