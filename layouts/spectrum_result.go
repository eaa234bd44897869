package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Numbers of numerals and verdicts in u.
const (
	spectrumResultGlyph = 2*shapes.GlyphRadius + 8 // glyph and gap before its words
	spectrumResultNote  = 4                        // from a label to a note on its line
	spectrumResultGap   = 4                        // from a number to its judgement
)

func (m Measure) number(r Reading) shapes.Numeral {
	return shapes.Numeral{Value: FormatNumber(r.Value), Unit: m.Unit, Size: shapes.MidHero}
}

// glyph is the room for the status of a numeral: it has one only where it is
// judged.
func (r Reading) glyph() float64 {
	if r.Label == "" || r.Status == shapes.StatusNA {
		return 0
	}
	return spectrumResultGlyph
}

func (m Measure) numeralWidths(ctx diagram.Context, r Reading) (snug, natural float64) {
	number := m.number(r).Width(ctx)
	st := ctx.Type().Note
	s0, n0 := spectrumWordWidths(ctx.In("Label"), r.Label, st)
	s1, n1 := spectrumWordWidths(ctx.In("Note"), r.Note, st)
	return max(number, s0+r.glyph(), s1), max(number, n0+r.glyph(), n1)
}

// numeral draws a number and, where judged is set, its judgement below.
func (m Measure) numeral(ctx diagram.Context, r Reading, room spectrumRoom, judged bool) spectrumBlock {
	n := m.number(r)
	n.Align = scene.Start
	if room.end {
		n.Align = scene.End
	}
	f := ctx.Layout(n, diagram.Constraints{Max: geom.Sz(room.words, 0)})
	b := spectrumBlock{diagram.Frame{Size: f.Size}, ctx.Type().MidNumeral.Leading / 2}
	if !judged || r.Label+r.Note == "" {
		b.Kids = []diagram.Placed{f.At(0, 0)}
		return b
	}
	j := r.judgement(ctx, room)
	w := max(f.Size.W, j.Size.W)
	x0, x1 := 0.0, 0.0
	if room.end {
		x0, x1 = w-f.Size.W, w-j.Size.W
	}
	b.Kids = []diagram.Placed{f.At(x0, 0), j.At(x1, f.Size.H+spectrumResultGap)}
	b.Size = geom.Sz(w, f.Size.H+spectrumResultGap+j.Size.H)
	return b
}

// judgement draws how a number is judged: glyph, label and note, all in the
// note's style.
func (r Reading) judgement(ctx diagram.Context, room spectrumRoom) spectrumBlock {
	st := ctx.Type().Note
	indent := r.glyph()
	words := spectrumSaid{
		wrapped(ctx.In("Label"), r.Label, st, room.wrap(indent)),
		wrapped(ctx.In("Note"), r.Note, st, room.wrap(0)),
	}
	w := max(widestLine(words.label)+indent, widestLine(words.note))
	pen := ctx.Pen()
	x, anchor := indent, scene.Start
	glyph := 0.0
	if room.end {
		x, anchor = w, scene.End
		glyph = w - indent - widestLine(words.label)
	}
	if indent > 0 {
		shapes.DrawGlyph(pen, geom.Pt(glyph+shapes.GlyphRadius, st.Leading/2), 0, r.Status)
	}
	spectrumSaid{label: words.label}.draw(pen, geom.Pt(x, 0), anchor)
	if !room.end {
		x = 0
	}
	spectrumSaid{note: words.note}.draw(pen, geom.Pt(x, linesHeight(words.label)), anchor)
	return spectrumBlock{diagram.Frame{Size: geom.Sz(w, words.height()), Marks: pen.Marks()}, st.Leading / 2}
}

func (r Reading) verdictWidths(ctx diagram.Context) (snug, natural float64) {
	snug, natural = r.sayWidths(ctx, ctx.Type().SmallLabel)
	return snug + spectrumResultGlyph, natural + spectrumResultGlyph
}

// verdictsInline reports whether the notes of measure k fit on the lines of
// their labels, in other fonts as well: all or none.
func (p *spectrumPlan) verdictsInline(k int, room spectrumRoom) bool {
	for i, s := range p.Stops {
		ctx, r := p.ctx.In("Stops", i).In("Readings", k), s.Readings[k]
		label := ctx.In("Label").Line(r.Label, ctx.Type().SmallLabel)
		note := ctx.In("Note").Line(r.Note, ctx.Type().Note)
		if spectrumResultGlyph+diagram.InOtherFonts(label.Width)+spectrumResultNote+diagram.InOtherFonts(note.Width) > room.words {
			return false
		}
	}
	return room.low
}

// verdict draws a judgement that stands for itself, its note on the line of
// the label or below.
func (r Reading) verdict(ctx diagram.Context, room spectrumRoom, inline bool) spectrumBlock {
	pen := ctx.Pen()
	st, note := ctx.Type().SmallLabel, ctx.Type().Note
	shapes.DrawGlyph(pen, geom.Pt(shapes.GlyphRadius, st.Leading/2), 0, r.Status)
	words := spectrumSay(ctx, r.Label, r.Note, st, room.wrap(spectrumResultGlyph))
	if inline && len(words.label) > 0 && r.Note != "" {
		l := ctx.In("Note").Line(r.Note, note)
		x := spectrumResultGlyph + diagram.InOtherFonts(words.label[0].Width) + spectrumResultNote
		pen.Text(geom.Pt(x, diagram.FirstBaseline(st)), scene.Start, l)
		words.note = nil
		words.draw(pen, geom.Pt(spectrumResultGlyph, 0), scene.Start)
		return spectrumBlock{diagram.Frame{Size: geom.Sz(x+l.Width, st.Leading), Marks: pen.Marks()}, st.Leading / 2}
	}
	words.draw(pen, geom.Pt(spectrumResultGlyph, 0), scene.Start)
	return spectrumBlock{diagram.Frame{Size: geom.Sz(spectrumResultGlyph+words.width(), words.height()), Marks: pen.Marks()}, st.Leading / 2}
}
