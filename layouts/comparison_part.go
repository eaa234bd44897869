package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/theme"
)

// comparisonDense is the number of options from which on a table is set in
// notes under smaller heads.
const comparisonDense = 4

// A comparisonPart is the table of the options from up to, but not including,
// to.
type comparisonPart struct {
	ComparisonTable
	from, to int
	index    [][]int // of the cell that begins in a column, by row
}

// part returns the table of some options as rows, whose cells have at most the
// given number of lines; 0: any.
func (t ComparisonTable) part(ty *theme.Type, from, to, lines int) Rows {
	p := &comparisonPart{ComparisonTable: t, from: from, to: to}
	r := Rows{Head: t.Head, Dense: len(t.Options) >= comparisonDense, paths: p}
	for _, o := range t.Options[from:to] {
		col := RowsColumn{Head: o.name(), Note: o.Note, Chosen: o.Chosen}
		if o.Chosen {
			col.Role = o.role()
		}
		r.Columns = append(r.Columns, col)
	}
	for i, c := range t.rows() {
		row := RowsRow{Name: c.Name, Note: c.Note, Group: c.Group, Foot: i == len(t.Criteria),
			Cells: make([]diagram.Node, to-from), Spans: make([]int, to-from)}
		if from == 0 {
			row.ID = c.ID // where the criterion is found first
		}
		index := make([]int, to-from)
		rated := c.rated()
		begin := 0
		for k, cell := range c.Cells {
			end := begin + cell.span()
			a, b := max(begin, from), min(end, to)
			if a < b {
				o := t.Options[a]
				row.Cells[a-from] = comparisonCell{ComparisonCell: cell, rated: rated, lines: lines,
					style: r.cellStyle(ty, row.Foot, o.Chosen && b-a == 1, o.role())}
				row.Spans[a-from], index[a-from] = b-a, k
			}
			begin = end
		}
		p.index = append(p.index, index)
		r.Rows = append(r.Rows, row)
	}
	return r
}

// cellStyle is that of a cell's words.
func (r Rows) cellStyle(ty *theme.Type, verdict, chosen bool, role diagram.Role) theme.TextStyle {
	switch {
	case !verdict && r.Dense:
		return ty.Note.In(theme.Ink)
	case !verdict:
		return ty.SmallBody
	case chosen && role != diagram.Neutral:
		return ty.SmallLabel.In(role.Ink())
	}
	return ty.SmallLabel
}

// The paths of a part name what the author wrote.

func (p *comparisonPart) row(ctx diagram.Context, i int) diagram.Context {
	if i == len(p.Criteria) {
		return ctx.In("Verdict")
	}
	return ctx.In("Criteria", i)
}

func (p *comparisonPart) column(ctx diagram.Context, k int) diagram.Context {
	return ctx.In("Options", p.from+k).In("Name")
}

func (p *comparisonPart) note(ctx diagram.Context, k int) diagram.Context {
	return ctx.In("Options", p.from+k).In("Note")
}

func (p *comparisonPart) cell(ctx diagram.Context, i, k int) diagram.Context {
	return p.row(ctx, i).In("Cells", p.index[i][k])
}
