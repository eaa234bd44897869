package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// draw draws the measured rows.
func (p *rowsPlan) draw() diagram.Frame {
	p.back, p.front = p.ctx.Pen(), p.ctx.Pen()
	p.openTable()
	if p.mode != rowsList {
		p.head()
	}
	for i, row := range p.Rows.Rows {
		p.over(i, row)
		if p.mode == rowsList {
			p.list(i, row)
		} else {
			p.row(i, row)
		}
	}
	grounds := p.ctx.Pen()
	if p.mode != rowsList {
		if !p.Light && !p.Rows.Rows[len(p.Rows.Rows)-1].Foot {
			p.rule(p.y, theme.Ink, theme.Connector)
		}
		p.grounds(grounds)
	}
	return diagram.Frame{Size: geom.Sz(p.width, p.y), Marks: append(append(grounds.Marks(), p.back.Marks()...), p.front.Marks()...),
		Kids: p.kids, Doc: []scene.Block{p.table}}
}

// over draws what stands over row i: a line, and the name of its group.
func (p *rowsPlan) over(i int, row RowsRow) {
	beside := p.mode < rowsBands
	switch {
	case i == 0:
	case row.Foot && p.mode < rowsList:
		if !beside {
			p.y += rowsFootGap
		}
		p.heavy()
	case beside && row.Group != "":
		p.rule(p.y, theme.Edge, theme.Hairline)
	case beside:
		p.rule(p.y, theme.Rule, theme.Hairline)
	}
	st := p.ctx.Type().Caps.In(theme.Ink2)
	group := wrapped(p.rowPath(p.ctx, i).In("Group"), row.Group, st, p.width-2*p.inset)
	if len(group) == 0 {
		return
	}
	if i > 0 || beside {
		p.y += rowsGroupTop
	}
	h := linesHeight(group)
	if !beside || diagram.InOtherFonts(widestLine(group)) > p.label-labelGap {
		// Words in front of columns stand free of their grounds.
		p.back.Rect(geom.R(0, p.y, p.width, h), 0, diagram.Look{Role: scene.Halo, Fill: theme.Paper})
	}
	p.front.Lines(geom.Pt(p.inset, p.y+diagram.FirstBaseline(st)), scene.Start, group)
	p.y += h + rowsGroupEnd
	if !beside {
		p.y += rowsBandGap
	}
}

// heavy draws a line that opens or closes the rows.
func (p *rowsPlan) heavy() {
	if p.Light {
		p.rule(p.y, theme.Edge, theme.Hairline)
	} else {
		p.rule(p.y, theme.Ink, theme.Connector)
	}
}

func (p *rowsPlan) rule(y float64, line theme.Token, width float64) {
	p.back.Line(geom.Pt(0, y), geom.Pt(p.width, y), diagram.Look{Role: scene.Axis, Line: line, Width: width})
}

// grounds draws the grounds of chosen columns.
func (p *rowsPlan) grounds(pen *diagram.Pen) {
	for i, c := range p.Columns {
		if c.Chosen {
			g := p.ground()
			left := g
			if i == 0 && p.mode == rowsBands {
				left = p.label
			}
			r := geom.R(p.x(i)-left, 0, p.widths[i]+left+g, p.y)
			pen.Rect(r, theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: c.Role.Tint()})
		}
	}
}

// head draws the heads of the columns.
func (p *rowsPlan) head() {
	ty := p.ctx.Type()
	var rowsHead []text.Line
	if p.named() && p.mode < rowsBands {
		rowsHead = p.headLines(max(p.label-labelGap, 1))
	}
	h := linesHeight(rowsHead)
	type words struct{ head, note []text.Line }
	heads := make([]words, len(p.Columns))
	for i, c := range p.Columns {
		st := p.headStyle()
		if c.Role != diagram.Neutral {
			st = st.In(c.Role.Ink())
		}
		heads[i] = words{wrapped(p.columnPath(p.ctx, i), c.Head, st, p.widths[i]), wrapped(p.notePath(p.ctx, i), c.Note, ty.Note, p.widths[i])}
		h = max(h, linesHeight(heads[i].head, heads[i].note))
	}
	if h == 0 {
		return
	}
	top := float64(rowsHeadPad / 2)
	foot := top + h
	if len(rowsHead) > 0 {
		p.front.Lines(geom.Pt(p.inset, foot-linesHeight(rowsHead)+diagram.FirstBaseline(rowsHead[0].Style)), scene.Start, rowsHead)
	}
	for i, c := range p.Columns {
		x := p.x(i)
		switch c.Align {
		case scene.Middle:
			x += p.widths[i] / 2
		case scene.End:
			x += p.widths[i]
		}
		y := foot - linesHeight(heads[i].head, heads[i].note)
		p.front.Lines(geom.Pt(x, y+diagram.FirstBaseline(p.headStyle())), c.Align, heads[i].head)
		y += linesHeight(heads[i].head)
		p.front.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), c.Align, heads[i].note)
	}
	p.y = foot + rowsHeadPad
	p.heavy()
}
