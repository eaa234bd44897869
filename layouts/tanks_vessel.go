package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// More numbers of a tank in u.
const (
	tanksNumeralGap = 8  // from a number to its tank
	tanksWordsGap   = 10 // from a tank to its words
	tanksKeySide    = 14 // of the sample of the hatch
	tanksKeyIndent  = tanksKeySide + 6
	tanksLeader     = 32 // from a remark to what it points to
	tanksLeaderGap  = 6
	tanksDot        = 2.6
	tanksRemarkTop  = 16 // free above a remark
)

// tank lays cell n out: its number, in a line of the given height, the tank
// and its words, which are broken to the given width.
func (p *tanksPlan) tank(n int, line, room float64) diagram.Frame {
	c, at := p.cells[n], p.at(n)
	pen := p.ctx.Pen()
	f := diagram.Frame{ID: c.ID, Kind: "Tank"}
	y := 0.0
	if line > 0 {
		number := at.Layout(p.numeral(n), diagram.Loose(p.w, 0))
		f.Kids = append(f.Kids, number.At(0, line-number.Size.H))
		y = line + tanksNumeralGap
	}
	box := geom.R(0, y, p.w, p.outer())
	placed := p.vessel(pen, n, box)
	y = box.Max.Y
	over := p.ctx.Pen()
	over.Rect(box.Inset(tanksEdge), tanksRadius, diagram.Look{Role: scene.Node, Line: p.Role.Base(), Width: theme.Strong})
	f.Marks, f.Over = pen.Marks(), over.Marks()
	words, h := p.words(n, room, placed)
	f.Kids = append(f.Kids, words.At(0, y+h))
	f.Size = geom.Sz(p.w, y+h+words.Size.H)
	f.Outline = geom.Box{Rect: box, R: tanksRadius}
	return f
}

// numeralLine is the height of the numbers over the tanks of a row.
func (p *tanksPlan) numeralLine(row []int) float64 {
	h := 0.0
	if p.pool() < 0 {
		return 0
	}
	for _, n := range row {
		h = max(h, p.at(n).Layout(p.numeral(n), diagram.Loose(p.w, 0)).Size.H)
	}
	return h
}

// vessel draws a tank and what is in it, but not its outline, and reports
// whether its remark has room inside.
func (p *tanksPlan) vessel(pen *diagram.Pen, n int, box geom.Rect) bool {
	in := box.Inset(tanksEdge)
	pen.Path(footed(in, tanksInner, true, true), diagram.Look{Role: scene.Band, Fill: theme.Paper})
	placed := false
	for k, b := range p.Bands {
		foot := in.Max.Y - p.foot(k)
		r := geom.R(in.Min.X, 0, in.Dx(), foot)
		r.Min.Y = max(in.Max.Y-p.foot(k+1), in.Min.Y)
		corners := func() geom.Path { return footed(r, tanksInner, r.Max.Y == in.Max.Y, r.Min.Y == in.Min.Y) }
		switch b.Kind {
		case TankFixed:
			fill := b.Role.Soft()
			if b.Role == diagram.Neutral {
				fill = theme.Rule
			}
			m := pen.Path(corners(), diagram.Look{Role: scene.Band, Fill: fill})
			m.Scaled = &scene.Scaled{Group: p.scaleName() + ".height", Value: p.size(k), Unit: p.Unit, Along: scene.AlongY}
		case TankPool:
			pen.Path(corners(), diagram.Look{Role: scene.Band, Fill: b.Role.Tint()})
			top := p.fill(pen, r, p.cells[n].Tank, b.Role)
			placed = p.remark(pen, n, r, top)
		}
		p.within(pen, n, k, r)
	}
	return placed
}

// within sets the words of band k in the tank of cell n.
func (p *tanksPlan) within(pen *diagram.Pen, n, k int, r geom.Rect) {
	b := p.Bands[k]
	switch {
	case n == 0 && p.inside != nil:
		p.inside[k].draw(p.ctx, pen, r.Center())
	case b.Kind == TankPool && p.mode == tanksBeside && n == p.firstVacant():
		if s := p.vacant(k); s.height(p.ctx) <= r.Dy() && s.parts[0].numeral.Width(p.ctx)+2*tanksPad <= r.Dx() {
			s.draw(p.ctx, pen, r.Center())
		}
	case p.values[k]:
		v := p.value(k, b.Role.Ink())
		pen.Text(geom.Pt(r.Center().X, diagram.MiddleBaseline(r.Center().Y, v.Style)), scene.Middle, v)
	}
}

// firstVacant is the first cell without items, -1: none.
func (p *tanksPlan) firstVacant() int {
	for n, c := range p.cells {
		if len(c.Items) == 0 {
			return n
		}
	}
	return -1
}

// remark sets the remark of a tank above its items, where it has room, and
// points to the last one.
func (p *tanksPlan) remark(pen *diagram.Pen, n int, r geom.Rect, top float64) bool {
	lines := p.remarkLines(n)
	if lines == nil || len(p.cells[n].Items) == 0 {
		return false
	}
	h := linesHeight(lines)
	if diagram.InOtherFonts(widestLine(lines))-tanksPad > r.Dx() || h+tanksRemarkTop+tanksLeader > top-r.Min.Y {
		return false
	}
	x := r.Center().X
	y := geom.Snap(top - tanksLeader - h)
	for _, l := range lines {
		pen.Text(geom.Pt(x, y+diagram.FirstBaseline(l.Style)), scene.Middle, l)
		y += l.Style.Leading
	}
	pen.Line(geom.Pt(x, y+tanksLeaderGap), geom.Pt(x, top), diagram.Look{Role: scene.Decor, Line: theme.Ink2, Width: theme.Leader})
	pen.Circle(geom.Pt(x, top), tanksDot, diagram.Look{Role: scene.Decor, Fill: theme.Ink2})
	return true
}

// remarkLines are the words of a remark.
func (p *tanksPlan) remarkLines(n int) []text.Line {
	c, at, ty := p.cells[n], p.at(n), p.ctx.Type()
	ink := p.Role.Ink()
	room := p.w - 2*tanksPad
	lines := wrapped(at.In("Remark"), c.Remark, ty.Tag.In(ink), room)
	return append(lines, wrapped(at.In("RemarkNote"), c.RemarkNote, ty.Note.In(ink), room)...)
}

// words lays out what stands under a tank, and returns the gap above it.
func (p *tanksPlan) words(n int, room float64, placed bool) (diagram.Frame, float64) {
	c, at, ty := p.cells[n], p.at(n), p.ctx.Type()
	pen := p.ctx.Pen()
	y := 0.0
	set := func(x float64, lines []text.Line) {
		for _, l := range lines {
			pen.Text(geom.Pt(x, y+diagram.FirstBaseline(l.Style)), scene.Start, l)
			y += l.Style.Leading
		}
	}
	set(0, wrapped(at.In("Name"), c.Name, p.tankName, room))
	set(0, wrapped(at.In("Note"), c.Note, ty.Note, room))
	if !placed {
		set(0, wrapped(at.In("Remark"), c.Remark, ty.Note, room))
		set(0, wrapped(at.In("RemarkNote"), c.RemarkNote, ty.Note, room))
	}
	if words := p.unused(); n == p.keyed && words != "" {
		swatch := geom.R(0, y+geom.Snap((ty.Note.Leading-tanksKeySide)/2), tanksKeySide, tanksKeySide)
		shapes.DrawSwatch(p.ctx, pen, swatch, shapes.Key{Swatch: shapes.FineHatchSwatch, Role: diagram.Wait})
		set(tanksKeyIndent, wrapped(p.ctx.In("Unused"), words, ty.Note, max(room-tanksKeyIndent, 1)))
	}
	if y == 0 {
		return diagram.Frame{}, 0
	}
	return diagram.Frame{Size: geom.Sz(p.w, y), Marks: pen.Marks()}, tanksWordsGap
}
