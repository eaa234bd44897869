package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// row draws one row with its cells beside each other.
func (p *rowsPlan) row(i int, row RowsRow) {
	if p.mode == rowsBands {
		p.band(i, row)
	}
	h := 0.0
	frames := make([]diagram.Frame, len(row.Cells))
	for k, cell := range row.Cells {
		if cell != nil {
			frames[k] = p.cellPath(p.ctx, i, k).Layout(cell, p.offers(p.room(row, k)))
			h = max(h, frames[k].Size.H)
		}
	}
	hd := p.heads[i]
	if p.mode < rowsBands {
		h = max(h, hd.height)
	}
	pad := p.pad()
	height := max(h+2*pad, rowsLeast)
	row.ground(p, p.y, height)
	f := diagram.Frame{ID: row.ID, Kind: "Row", Size: geom.Sz(p.width, height)}
	for k, cell := range frames {
		if row.Cells[k] == nil {
			continue
		}
		x, room := p.x(k), p.room(row, k)
		if row.span(k) > 1 {
			p.spanned(geom.R(x, p.y, room, height))
		}
		switch p.Columns[k].Align {
		case scene.Middle:
			x += geom.Snap((room - cell.Size.W) / 2)
		case scene.End:
			x += room - cell.Size.W
		}
		y := pad
		if !p.Top && !(p.Dense && p.mode == rowsBands) {
			y = geom.Snap((height - cell.Size.H) / 2)
		}
		f.Kids = append(f.Kids, cell.At(x, y))
	}
	p.kids = append(p.kids, f.At(0, p.y))
	if p.mode < rowsBands {
		mid := p.y + height/2
		if p.Top {
			mid = p.y + pad + hd.height/2
		}
		hd.draw(p.rowPath(p.ctx, i), p.front, p.inset, geom.Snap(mid))
	}
	p.tell(row, frames)
	p.y += height
}

// spanned shows that a cell spans the columns of r.
func (p *rowsPlan) spanned(r geom.Rect) {
	g := p.ground()
	box := geom.R(r.Min.X-g, r.Min.Y+rowsSpanRim, 0, 0)
	box.Max = geom.Pt(min(r.Max.X+g, p.width), r.Max.Y-rowsSpanRim)
	p.back.Rect(box, theme.RadiusTag, diagram.Look{Role: scene.Band, Fill: theme.Surface})
}

// ground draws the ground of a chosen row.
func (r RowsRow) ground(p *rowsPlan, y, h float64) {
	if r.Chosen {
		p.back.Rect(geom.R(0, y, p.width, h), theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: r.role().Tint()})
	}
}

// band draws the name of a row over its cells.
func (p *rowsPlan) band(i int, row RowsRow) {
	hd := p.heads[i]
	if hd.height == 0 {
		return
	}
	if row.Group == "" && p.y > 0 {
		p.y += rowsBandGap
	}
	h := max(hd.height+rowsBandPad, rowsBand)
	fill := theme.Surface2
	if row.Chosen {
		fill = row.role().Soft()
	}
	p.back.Rect(geom.R(0, p.y, p.width, h), theme.RadiusTag, diagram.Look{Role: scene.Band, Fill: fill})
	hd.draw(p.rowPath(p.ctx, i), p.front, rowsBandPad, geom.Snap(p.y+h/2))
	p.y += h
}

// list draws one row with its cells under each other, each under the head of
// its column.
func (p *rowsPlan) list(i int, row RowsRow) {
	p.band(i, row)
	ty := p.ctx.Type()
	f := diagram.Frame{ID: row.ID, Kind: "Row"}
	top := p.y
	frames := make([]diagram.Frame, len(row.Cells))
	for k, cell := range row.Cells {
		if cell == nil {
			continue
		}
		c := p.Columns[k]
		p.y += rowsListGap
		start := p.y
		inset := 0.0
		if c.Chosen {
			inset = rowsGround
			p.y += rowsGround
		}
		st := ty.Tag
		if c.Role != diagram.Neutral {
			st = st.In(c.Role.Ink())
		}
		width := p.widths[k] - 2*inset
		head := p.listHead(row, k, st, width)
		p.front.Lines(geom.Pt(inset, p.y+diagram.FirstBaseline(st)), scene.Start, head)
		p.y += linesHeight(head)
		var note []text.Line
		if row.span(k) == 1 {
			note = wrapped(p.notePath(p.ctx, k), c.Note, ty.Note, width)
		}
		p.front.Lines(geom.Pt(inset, p.y+diagram.FirstBaseline(ty.Note)), scene.Start, note)
		p.y += linesHeight(note)
		frames[k] = p.cellPath(p.ctx, i, k).Layout(cell, p.offers(width))
		f.Kids = append(f.Kids, frames[k].At(inset, p.y-top))
		p.y += frames[k].Size.H
		if c.Chosen {
			p.y += rowsGround
			p.back.Rect(geom.R(0, start, p.width, p.y-start), theme.RadiusCard, diagram.Look{Role: scene.Band, Fill: c.Role.Tint()})
		}
	}
	f.Size = geom.Sz(p.width, p.y-top)
	p.kids = append(p.kids, f.At(0, top))
	p.tell(row, frames)
	p.y += rowsListGap
}

// listHead returns the heads of the columns that cell k spans.
func (p *rowsPlan) listHead(row RowsRow, k int, st theme.TextStyle, width float64) []text.Line {
	words := ""
	for _, c := range p.Columns[k : k+row.span(k)] {
		words = joinWords(", ", words, c.Head)
	}
	return wrapped(p.columnPath(p.ctx, k), words, st, width)
}

// openTable begins the description.
func (p *rowsPlan) openTable() {
	if p.named() {
		p.table.Head = append(p.table.Head, p.Head)
	}
	for _, c := range p.Columns {
		head := joinWords(", ", c.Head, c.Note)
		if c.Chosen {
			head = joinWords(" ", head, "(chosen)")
		}
		p.table.Head = append(p.table.Head, head)
	}
}

// tell adds a row to the description: the words of its cells.
func (p *rowsPlan) tell(row RowsRow, frames []diagram.Frame) {
	var cells []scene.Cell
	if p.named() {
		name := joinWords(", ", row.name(), row.Note)
		if row.Chosen {
			name = joinWords(" ", name, "(chosen)")
		}
		cells = append(cells, scene.Cell{Text: name, Head: true})
	}
	for i := range frames {
		cells = append(cells, scene.Cell{Text: blockWords(frames[row.cover(i)].Describe()), Numeric: p.Columns[i].Align == scene.End})
	}
	p.table.Rows = append(p.table.Rows, cells)
}

// blockWords puts a description into one line.
func blockWords(blocks []scene.Block) string {
	out := ""
	for _, b := range blocks {
		switch b := b.(type) {
		case scene.Paragraph:
			out = joinWords(" ", out, b.Text)
		case scene.List:
			for _, item := range b.Items {
				out = joinWords(", ", out, joinWords(": ", item.Text, blockWords(item.Kids)))
			}
		case scene.Table:
			for _, row := range b.Rows {
				for _, c := range row {
					out = joinWords(", ", out, joinWords(" ", c.Status, c.Text))
				}
			}
		}
	}
	return out
}
