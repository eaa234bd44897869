package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of unit piles in u.
const (
	pilesHeadGap  = 8   // from the words of a pile to it
	pilesNameGap  = 12  // from the form's name to the piles
	pilesNameTail = 12  // from the name to the note on its line
	pilesUnder    = 8   // from the piles to what a cell stands for
	pilesApart    = 20  // between piles under each other
	pilesCut      = 0.2 // width of the line between cells, of their pitch
)

// draw lays the form out as planned.
func (p *pilesPlan) draw() diagram.Frame {
	f := diagram.Frame{Doc: p.doc()}
	pen := p.ctx.Pen()
	foot := 0.0
	y := 0.0
	if p.mode == pilesBeside {
		foot = p.name(pen, besideColumn-besideGap, false)
	} else {
		y = p.name(pen, p.width, true)
		if y > 0 {
			y += pilesNameGap
		}
	}
	part(&f, pen)
	if p.Compare != "" && p.ratioAt == ratioAbove {
		y = p.drawRatioAbove(&f, y)
	}
	if p.mode == pilesStacked {
		for i := range p.Piles {
			if i > 0 {
				y = blockUp(y + pilesApart)
			}
			k := p.pile(i, p.headHeight(i))
			f.Kids = append(f.Kids, k.At(0, y))
			y += k.Size.H
		}
	} else {
		head := 0.0
		for i := range p.Piles {
			head = max(head, p.headHeight(i))
		}
		h := 0.0
		for i := range p.Piles {
			k := p.pile(i, head)
			f.Kids = append(f.Kids, k.At(p.x0+p.x[i], y))
			h = max(h, k.Size.H)
		}
		foot = p.drawRatio(&f, y, head, foot)
		y += h
	}
	if p.each > 1 {
		y = p.key(&f, y)
	}
	f.Size = geom.Sz(p.width, max(y, foot))
	return f
}

// name writes what is counted and returns its foot.
func (p *pilesPlan) name(pen *diagram.Pen, width float64, inline bool) float64 {
	ty := p.ctx.Type()
	room := diagram.FallbackRoom(width)
	name := wrapped(p.ctx.In("Name"), p.Name, ty.Heading, room)
	y := 0.0
	if len(name) > 0 {
		pen.Lines(geom.Pt(0, diagram.FirstBaseline(ty.Heading)), scene.Start, name)
		y = linesHeight(name)
	}
	if p.Note == "" {
		return y
	}
	if inline && len(name) == 1 {
		note := p.ctx.In("Note").Line(p.Note, ty.Note)
		tail := diagram.InOtherFonts(name[0].Width) + headInlineGap
		if tail+diagram.InOtherFonts(note.Width) <= width {
			pen.Text(geom.Pt(tail, diagram.FirstBaseline(ty.Heading)), scene.Start, note)
			return y
		}
	}
	return drawUnder(pen, y+panelNoteGap, wrapped(p.ctx.In("Note"), p.Note, ty.Note, room))
}

// drawRatio draws the ratio beside or over the piles, whose words take head
// from y on, and returns the foot of all at the left.
func (p *pilesPlan) drawRatio(f *diagram.Frame, y, head, foot float64) float64 {
	if p.Compare == "" || p.ratioAt == ratioAbove {
		return foot
	}
	pen := p.ctx.Pen()
	ty := p.ctx.Type()
	at, anchor := geom.Pt(p.ratioEnd(), y+head-pilesHeadGap-ty.Note.Leading+diagram.FirstBaseline(ty.Note)), scene.End
	if p.ratioAt == ratioLeft {
		feet := y + head + float64(float64(p.rows)*p.pitch)
		at, anchor = geom.Pt(0, max(feet, foot+pilesNameGap+ty.Numeral.Size)), scene.Start
		foot = at.Y
	}
	shapes.DrawNumeral(p.ctx.In("Compare"), pen, at, anchor, p.ratio())
	part(f, pen)
	return foot
}

// drawRatioAbove draws the ratio on lines of its own and returns their foot.
func (p *pilesPlan) drawRatioAbove(f *diagram.Frame, y float64) float64 {
	k := p.ctx.In("Compare").Layout(p.ratio(), diagram.Loose(diagram.FallbackRoom(p.width-p.x0), 0))
	k.Doc = []scene.Block{}
	f.Kids = append(f.Kids, k.At(p.x0, y))
	return y + k.Size.H + pilesHeadGap
}

// headHeight returns the height of the words over pile i, gap included.
func (p *pilesPlan) headHeight(i int) float64 {
	return p.ctx.Type().MidNumeral.Leading + linesHeight(p.heads[i].unit) + pilesHeadGap
}

// pile draws one pile under its words, which take the given height.
func (p *pilesPlan) pile(i int, head float64) diagram.Frame {
	q, at, h := p.Piles[i], p.ctx.In("Piles", i), p.heads[i]
	pen := p.ctx.Pen()
	st := p.ctx.Type().MidNumeral
	top := head - p.headHeight(i)
	shapes.DrawNumeral(at, pen, geom.Pt(0, top+diagram.FirstBaseline(st)), scene.Start, h.number)
	drawUnder(pen, top+st.Leading, h.unit)
	r := p.drawCells(pen, i, head)
	return diagram.Frame{ID: q.ID, Kind: "UnitPile", Size: geom.Sz(max(r.Dx(), h.width), r.Max.Y), Marks: pen.Marks()}
}

// drawCells draws the cells of pile i from the level y on: all full columns as
// one area, the rest as another, both cut by lines.
func (p *pilesPlan) drawCells(pen *diagram.Pen, i int, y float64) geom.Rect {
	q, n := p.Piles[i], p.cells(i)
	full, rest := n/p.rows, n%p.rows
	height := float64(float64(p.rows) * p.pitch)
	area := func(x float64, cols, rows int) geom.Rect {
		h := float64(float64(rows) * p.pitch)
		r := geom.R(x, y+height-h, float64(float64(cols)*p.pitch), h)
		m := pen.Rect(r, 0, diagram.Look{Fill: q.role().Base()})
		m.Scaled = &scene.Scaled{Group: joinWords(".", string(p.ID), "units"), Value: float64(cols * rows * p.each), Unit: "units", Along: scene.Area}
		return r
	}
	r := geom.R(0, y, 0, height)
	if full > 0 {
		r = r.Union(area(0, full, p.rows))
	}
	if rest > 0 {
		r = r.Union(area(float64(float64(full)*p.pitch), 1, rest))
	}
	var cuts geom.Path
	for c := 1; c < p.columns(i); c++ {
		x := float64(float64(c) * p.pitch)
		cuts = cuts.Move(x, y).Line(x, y+height)
	}
	width := float64(float64(p.columns(i)) * p.pitch)
	for k := 1; k < p.rows; k++ {
		cuts = cuts.Move(0, y+float64(float64(k)*p.pitch)).Line(width, y+float64(float64(k)*p.pitch))
	}
	if len(cuts) > 0 {
		pen.Path(cuts, diagram.Look{Role: scene.Decor, Line: theme.Hole, Width: max(geom.Round2(float64(p.pitch*pilesCut)), theme.Hairline)})
	}
	return r
}

// key says what a cell stands for and returns the foot of the words.
func (p *pilesPlan) key(f *diagram.Frame, y float64) float64 {
	pen := p.ctx.Pen()
	st := p.ctx.Type().Note
	lines := wrapped(p.ctx, p.keyWords(), st, diagram.FallbackRoom(p.width-p.x0))
	drawUnder(pen, 0, lines)
	k := diagram.Frame{Marks: pen.Marks(), Size: geom.Sz(widestLine(lines), linesHeight(lines))}
	f.Kids = append(f.Kids, k.At(p.x0, y+pilesUnder))
	return y + pilesUnder + k.Size.H
}

// keyWords says what a cell stands for.
func (p *pilesPlan) keyWords() string {
	words := "One cell stands for "
	for _, q := range p.Piles {
		if q.Count%p.each != 0 {
			words += "up to "
			break
		}
	}
	return words + FormatNumber(float64(p.each))
}
