package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A rowsPlan is one attempt to lay rows out in one mode.
type rowsPlan struct {
	Rows
	ctx   diagram.Context
	mode  rowsMode
	width float64

	heads  []head
	inset  float64 // of everything, where a row stands on a ground
	label  float64 // width of the column of names, gap included
	widths []float64

	back, front *diagram.Pen
	kids        []diagram.Placed
	table       scene.Table
	y           float64
}

// Numbers of rows in u.
const (
	rowsGap       = 16 // between columns
	rowsPad       = 10 // above and below the content of a row
	rowsLeast     = 36 // height of a row, at least
	rowsLabel     = 220
	rowsFoldShare = 0.28 // of the width for a narrow column of names
	rowsInset     = 10
	rowsGround    = 8 // a chosen column's ground beyond its cells
	rowsHeadPad   = 10
	rowsBand      = 24 // least height of a band
	rowsBandPad   = 8
	rowsBandGap   = 8
	rowsListGap   = 10
)

// headMode is how names stand in the mode.
func (p *rowsPlan) headMode() headMode {
	switch p.mode {
	case rowsBeside:
		return headTile
	case rowsFolded:
		return headFold
	}
	return headLift
}

// measure finds the columns and reports whether they fit.
func (p *rowsPlan) measure() bool {
	right := 0.0
	for _, row := range p.Rows.Rows {
		if row.Chosen && p.mode < rowsBands {
			p.inset = rowsInset
		}
	}
	if n := len(p.Columns); p.Columns[n-1].Chosen && p.mode < rowsList {
		right = max(rowsGround-p.inset, 0)
	}
	room := p.width - 2*p.inset - right
	limit := room - 2*rowsBandPad
	switch p.mode {
	case rowsBeside:
		limit = min(rowsLabel, geom.Snap(room/2))
	case rowsFolded:
		limit = geom.Snap(float64(room * rowsFoldShare))
	}
	for i, row := range p.Rows.Rows {
		h := measureHead(p.ctx.In("Rows", i), p.headMode(), row.Thing, row.name(), row.Note, limit)
		p.heads = append(p.heads, h)
		p.label = max(p.label, h.width)
	}
	switch {
	case p.mode == rowsList:
		p.label = 0
		for range p.Columns {
			p.widths = append(p.widths, room)
		}
		return true
	case p.mode == rowsBands:
		p.label = 0
		if p.Columns[0].Chosen {
			p.label = rowsGround
			room -= rowsGround
		}
	case p.named():
		p.label = max(p.label, widestLine(p.headLines(limit)))
		p.label = math.Ceil((p.label+labelGap)/4) * 4
		room -= p.label
	case p.Columns[0].Chosen:
		p.label = rowsGround
		room -= rowsGround
	}
	var ok bool
	p.widths, ok = p.fitColumns(room)
	return ok
}

func (p *rowsPlan) headLines(limit float64) []text.Line {
	return wrapped(p.ctx.In("Head"), p.Head, p.ctx.Type().Tag.In(theme.Ink2), limit)
}

// x is where column i begins.
func (p *rowsPlan) x(i int) float64 {
	x := p.inset + p.label
	for _, w := range p.widths[:i] {
		x += w + rowsGap
	}
	return x
}

// draw draws the measured rows.
func (p *rowsPlan) draw() diagram.Frame {
	p.back, p.front = p.ctx.Pen(), p.ctx.Pen()
	p.openTable()
	if p.mode != rowsList {
		p.head()
	}
	for i, row := range p.Rows.Rows {
		if i > 0 && p.mode < rowsBands {
			p.rule(p.y, theme.Rule, theme.Hairline)
		}
		if p.mode == rowsList {
			p.list(i, row)
		} else {
			p.row(i, row)
		}
	}
	grounds := p.ctx.Pen()
	if p.mode != rowsList {
		if !p.Light {
			p.rule(p.y, theme.Ink, theme.Connector)
		}
		p.grounds(grounds)
	}
	return diagram.Frame{Size: geom.Sz(p.width, p.y), Marks: append(append(grounds.Marks(), p.back.Marks()...), p.front.Marks()...),
		Kids: p.kids, Doc: []scene.Block{p.table}}
}

func (p *rowsPlan) rule(y float64, line theme.Token, width float64) {
	p.back.Line(geom.Pt(0, y), geom.Pt(p.width, y), diagram.Look{Role: scene.Axis, Line: line, Width: width})
}

// grounds draws the grounds of chosen columns.
func (p *rowsPlan) grounds(pen *diagram.Pen) {
	for i, c := range p.Columns {
		if c.Chosen {
			r := geom.R(p.x(i)-rowsGround, 0, p.widths[i]+2*rowsGround, p.y)
			pen.Rect(r, theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: c.Role.Tint()})
		}
	}
}

// head draws the heads of the columns.
func (p *rowsPlan) head() {
	ty := p.ctx.Type()
	rowsHead := p.headLines(max(p.label-labelGap, 1))
	if !p.named() || p.mode == rowsBands {
		rowsHead = nil
	}
	h := linesHeight(rowsHead)
	type words struct{ head, note []text.Line }
	heads := make([]words, len(p.Columns))
	for i, c := range p.Columns {
		st := ty.Subheading
		if c.Role != diagram.Neutral {
			st = st.In(c.Role.Ink())
		}
		at := p.ctx.In("Columns", i)
		heads[i] = words{wrapped(at.In("Head"), c.Head, st, p.widths[i]), wrapped(at.In("Note"), c.Note, ty.Note, p.widths[i])}
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
		p.front.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Subheading)), c.Align, heads[i].head)
		y += linesHeight(heads[i].head)
		p.front.Lines(geom.Pt(x, y+diagram.FirstBaseline(ty.Note)), c.Align, heads[i].note)
	}
	p.y = foot + rowsHeadPad
	if p.Light {
		p.rule(p.y, theme.Edge, theme.Hairline)
	} else {
		p.rule(p.y, theme.Ink, theme.Connector)
	}
}
