package layouts

import (
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// Numbers of the list in u.
const (
	attentionRowPad   = 7 // above and below the words of a row
	attentionRowGap   = 12
	attentionRowBar   = 14
	attentionListTop  = 8   // from the remarks to the rows
	attentionListName = 0.4 // of the width, that names of many words take at most
	attentionListMost = 0.7 // that one long word may take
)

// list sets the tokens under each other, the query last, each with a level
// bar for its weight.
func (p *attentionPlan) list() diagram.Frame {
	pen := p.ctx.Pen()
	f := diagram.Frame{Doc: p.doc(p.share)}
	y := 0.0
	for n := range 3 {
		if r, _, _ := p.remark(n); r.set() && (n < 2 || len(p.Cells) > 0) {
			y = p.heading(pen, n, y)
		}
	}
	if y > 0 {
		y += attentionListTop
	}
	names := p.listNames()
	values := 0.0
	most := 0.0
	for i := range p.Query + 1 {
		values = max(values, diagram.InOtherFonts(p.value(i).Width))
		most = max(most, p.share[i])
	}
	x := names + attentionRowGap
	bars := max(p.width-x-values-attentionRowGap/2, 1)
	for i := range p.Tokens {
		h := p.listRow(&f, i, y, names)
		middle := y + h/2
		y += h
		if i > p.Query {
			continue
		}
		w := geom.Snap(float64(p.share[i] / most * bars))
		if w > 0 {
			m := pen.Rect(geom.R(x, middle-attentionRowBar/2, w, attentionRowBar), theme.RadiusBar, diagram.Look{Fill: p.barFill(i)})
			m.Scaled = &scene.Scaled{Group: p.group(), Value: settle(float64(p.share[i] * 100)), Unit: "%"}
		}
		v := p.value(i)
		pen.Text(geom.Pt(x+w+attentionRowGap/2, diagram.MiddleBaseline(middle, v.Style)), scene.Start, v)
	}
	for _, words := range [...]struct{ field, text string }{{"Later", p.Later}, {"Added", p.keptWords()}} {
		if words.text == "" {
			continue
		}
		st := p.ctx.Type().Note
		lines := p.ctx.In(words.field).Wrap(words.text, st, diagram.FallbackRoom(p.width))
		y += attentionRowPad
		pen.Lines(geom.Pt(0, y+diagram.FirstBaseline(st)), scene.Start, lines)
		y += linesHeight(lines)
	}
	f.Marks = pen.Marks()
	f.Size = geom.Sz(p.width, y)
	return f
}

// keptWords says what is kept, where there are no cells to show it.
func (p *attentionPlan) keptWords() string {
	if len(p.Cells) == 0 {
		return ""
	}
	words := "Kept of each: " + strings.Join(p.Cells, " and ")
	if p.Added != "" {
		words += "; of “" + p.Tokens[p.Query].Text + "”: " + p.Added
	}
	return words
}

// listStyle is how the name of token i is set.
func (p *attentionPlan) listStyle(i int) theme.TextStyle {
	ty := p.ctx.Type()
	switch {
	case i > p.Query:
		return ty.SmallBody.In(theme.Ink3)
	case i == p.Query || p.rank(i) == attentionMost:
		return ty.SmallLabel.In(p.Role.Ink())
	}
	return ty.SmallBody.In(theme.Ink)
}

// listNames returns the width of the column of names: as wide as the widest,
// within bounds, but never narrower than a word.
func (p *attentionPlan) listNames() float64 {
	w, least := 0.0, 0.0
	for i, t := range p.Tokens {
		at, st := p.ctx.In("Tokens", i).In("Text"), p.listStyle(i)
		w = max(w, diagram.InOtherFonts(at.Line(t.Text, st).Width))
		least = max(least, diagram.InOtherFonts(at.Longest(t.Text, st)))
	}
	return geom.SnapUp(max(min(w, p.width*attentionListName), min(least, p.width*attentionListMost)))
}

// listRow draws the name of token i in a row at y and returns the row's
// height.
func (p *attentionPlan) listRow(f *diagram.Frame, i int, y, names float64) float64 {
	at, st := p.ctx.In("Tokens", i), p.listStyle(i)
	room := names
	if i > p.Query {
		room = p.width
	}
	lines := at.In("Text").Wrap(p.Tokens[i].Text, st, max(diagram.FallbackRoom(room+diagram.FallbackRim+1), 1))
	h := max(linesHeight(lines), attentionRowBar, p.value(i).Style.Leading) + attentionRowPad
	pen := p.ctx.Pen()
	pen.Lines(geom.Pt(0, (h-linesHeight(lines))/2+diagram.FirstBaseline(st)), scene.Start, lines)
	kid := diagram.Frame{ID: p.Tokens[i].ID, Kind: "AttentionToken", Size: geom.Sz(names, h), Marks: pen.Marks()}
	f.Kids = append(f.Kids, kid.At(0, y))
	return h
}
