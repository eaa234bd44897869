package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Rows sets any nodes in rows and columns, with what each row is called at
// the left. It is what comparisons, small tables and spectra are made of.
//
// Columns are as wide as each other where their cells allow it. Where the
// width is too small for a column of names, a row's name becomes a band over
// its cells, and at last the cells stand under each other with their column's
// head over each.
type Rows struct {
	ID      diagram.ID   `validate:"omitempty,id"`
	Head    string       // over the names of the rows
	Columns []RowsColumn `validate:"required,max=24,dive"`
	Rows    []RowsRow    `validate:"required,max=200,dive"`
	// Top aligns cells and names with the top of their row; otherwise they are
	// centred in it.
	Top bool
	// Light leaves out the heavy lines under the head and at the foot, where
	// the rows are part of a larger picture.
	Light bool
	// Dense suits many columns of words: they stand closer under smaller heads,
	// and names are set no wider than a column.
	Dense bool

	paths rowsPaths // nil: those of Rows itself
}

// A RowsColumn is a column of cells.
type RowsColumn struct {
	Head   string
	Note   string       // under the head
	Role   diagram.Role // of the head's ink, and of the ground of a chosen column
	Chosen bool         // on its role's ground, from the head to the foot
	// Align is where cells stand that are narrower than the column. Results at
	// the right end of the rows mostly have scene.End.
	Align scene.Anchor
	// Fit keeps the column as wide as its cells need; the others share the rest.
	Fit bool
}

// A RowsRow is one row.
type RowsRow struct {
	ID     diagram.ID   `validate:"omitempty,id"`
	Thing  shapes.Thing // its icon stands before the name
	Name   string       // empty: the thing's
	Note   string
	Role   diagram.Role // of the ground of a chosen row; Neutral: the thing's
	Chosen bool
	Cells  []diagram.Node `validate:"-"` // one a column; nil: empty
	// Spans says of each cell how many columns it is wide; nil: 1 each. The
	// cells that it covers are nil.
	Spans []int
	// Group stands over the row: it begins a group of rows.
	Group string
	// Foot sums the rows above up: the heavy line stands over it, not under it.
	Foot bool
}

// span returns how many columns cell k is wide, at least 1.
func (r RowsRow) span(k int) int {
	if k < len(r.Spans) {
		return max(r.Spans[k], 1)
	}
	return 1
}

// cover returns which cell is seen in column k: its own, or one that spans it.
func (r RowsRow) cover(k int) int {
	for i := k - 1; i >= 0; i-- {
		if i+r.span(i) > k {
			return i
		}
	}
	return k
}

func (r RowsRow) name() string {
	if r.Name != "" {
		return r.Name
	}
	return r.Thing.Name
}

func (r RowsRow) role() diagram.Role {
	if r.Role != diagram.Neutral {
		return r.Role
	}
	return r.Thing.Role
}

// NodeID implements [diagram.Named].
func (r Rows) NodeID() diagram.ID { return r.ID }

// rowsWidth is the width in u where it is unbounded.
const rowsWidth = 896

// A rowsMode is where the names of the rows stand.
type rowsMode uint8

const (
	rowsBeside rowsMode = iota // in a column, with an icon tile
	rowsFolded                 // in a narrow column
	rowsBands                  // in a band over the cells
	rowsList                   // likewise, with the cells under each other
)

// Layout implements [diagram.Node].
func (r Rows) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	if !r.sound(ctx) {
		return diagram.Frame{Size: c.Min}
	}
	width := c.WidthOr(rowsWidth)
	if f, ok := r.fit(ctx, width, &rowsSizes{}); ok {
		return f
	}
	p := rowsPlan{Rows: r, ctx: ctx, mode: rowsList, width: width}
	p.measure()
	return p.draw()
}

// fit lays the rows out with their cells beside each other, and reports
// whether that is possible in the width.
func (r Rows) fit(ctx diagram.Context, width float64, sizes *rowsSizes) (diagram.Frame, bool) {
	if f, ok := r.try(ctx, rowsBeside, width, sizes); ok {
		return f, true
	}
	// Of the two narrow ways the lower one is taken.
	folded, foldedOK := r.try(ctx, rowsFolded, width, sizes)
	bands, bandsOK := r.try(ctx, rowsBands, width, sizes)
	if foldedOK && (!bandsOK || folded.Size.H <= bands.Size.H) {
		return folded, true
	}
	return bands, bandsOK
}

// try lays the rows out in one mode and reports whether that is possible.
func (r Rows) try(ctx diagram.Context, mode rowsMode, width float64, sizes *rowsSizes) (diagram.Frame, bool) {
	trial, ok := ctx.Trial()
	p := rowsPlan{Rows: r, ctx: trial, mode: mode, width: width, sizes: sizes}
	if !p.measure() || !ok() {
		return diagram.Frame{}, false
	}
	f := p.draw()
	return f, ok()
}

// sound reports whether each row has a cell for each column, and none where
// another one spans.
func (r Rows) sound(ctx diagram.Context) bool {
	ok := true
	for i, row := range r.Rows {
		if len(row.Cells) != len(r.Columns) {
			ctx.In("Rows", i).In("Cells").Fail(diagram.ErrInvalid, fmt.Sprintf("%d cells for %d columns", len(row.Cells), len(r.Columns)),
				"give one cell for each column, nil for an empty one")
			ok = false
			continue
		}
		if len(row.Spans) > len(row.Cells) {
			ctx.In("Rows", i).In("Spans").Fail(diagram.ErrInvalid, fmt.Sprintf("%d spans for %d cells", len(row.Spans), len(row.Cells)),
				"give one span for each cell, or none")
			ok = false
			continue
		}
		for k, cell := range row.Cells {
			switch {
			case k+row.span(k) > len(r.Columns):
				ctx.In("Rows", i).In("Spans", k).Fail(diagram.ErrInvalid, fmt.Sprintf("the cell spans %d columns, but %d are left", row.span(k), len(r.Columns)-k),
					"let it span fewer")
				ok = false
			case cell != nil && row.cover(k) != k:
				ctx.In("Rows", i).In("Cells", k).Fail(diagram.ErrInvalid, "another cell spans this one", "leave it nil, or shorten the span")
				ok = false
			}
		}
	}
	return ok
}

// named reports whether any row has a name.
func (r Rows) named() bool {
	for _, row := range r.Rows {
		if row.name()+row.Note != "" || row.Thing.Icon != "" {
			return true
		}
	}
	return r.Head != ""
}
