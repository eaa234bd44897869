package layouts

import (
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
	sizes *rowsSizes

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
	rowsDenseGap  = 12
	rowsDensePad  = 12
	rowsDenseBand = 6
	rowsPad       = 10 // above and below the content of a row
	rowsLeast     = 36 // height of a row, at least
	rowsLabel     = 220
	rowsFoldShare = 0.28 // of the width for a narrow column of names
	rowsInset     = 10
	rowsGround    = 8 // a chosen column's ground beyond its cells, half the gap at most
	rowsHeadPad   = 10
	rowsBand      = 24 // least height of a band
	rowsBandPad   = 10
	rowsBandGap   = 8
	rowsFootGap   = 4 // above the line over the last row, under bands
	rowsListGap   = 10
	rowsSpanRim   = 3  // above and below the ground of a spanning cell
	rowsGroupTop  = 14 // above the name of a group
	rowsGroupEnd  = 2  // below it
)

// pad is the room above and below the content of a row.
func (p *rowsPlan) pad() float64 {
	switch {
	case p.mode != rowsBands && p.Dense:
		return rowsDensePad
	case p.mode != rowsBands:
		return rowsPad
	case p.Dense:
		return rowsDenseBand
	}
	return rowsPad / 2
}

// gap is the room between columns.
func (p *rowsPlan) gap() float64 {
	if p.Dense {
		return rowsDenseGap
	}
	return rowsGap
}

// ground is how far the ground of a chosen column reaches beyond its cells.
func (p *rowsPlan) ground() float64 { return min(rowsGround, p.gap()/2) }

// headStyle is that of the heads of columns.
func (p *rowsPlan) headStyle() theme.TextStyle {
	if p.Dense && p.mode != rowsBeside {
		return p.ctx.Type().Label
	}
	return p.ctx.Type().Subheading
}

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
		right = max(p.ground()-p.inset, 0)
	}
	room := p.width - 2*p.inset - right
	limit := room - 2*rowsBandPad
	switch p.mode {
	case rowsBeside:
		limit = min(rowsLabel, geom.Snap(room/2))
	case rowsFolded:
		limit = geom.Snap(float64(room * rowsFoldShare))
	}
	if p.Dense && p.mode < rowsBands {
		limit = min(limit, geom.Snap(room/float64(len(p.Columns)+1)))
	}
	for i, row := range p.Rows.Rows {
		h := measureHead(p.rowPath(p.ctx, i), p.headMode(), row.Thing, row.name(), row.Note, limit)
		if p.mode >= rowsBands {
			h.inline(limit)
		}
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
		p.label = rowsBandPad // cells stand in line with the names
		room -= p.label
	case p.named():
		p.label = max(p.label, widestLine(p.headLines(limit)))
		p.label = blockUp(p.label + labelGap)
		room -= p.label
	case p.Columns[0].Chosen:
		p.label = p.ground()
		room -= p.label
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
		x += w + p.gap()
	}
	return x
}

// room is how wide cell k of a row may be.
func (p *rowsPlan) room(row RowsRow, k int) float64 {
	last := k + row.span(k) - 1
	return p.x(last) + p.widths[last] - p.x(k)
}
