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
	try := func(mode rowsMode) (diagram.Frame, bool) {
		trial, ok := ctx.Trial()
		p := rowsPlan{Rows: r, ctx: trial, mode: mode, width: width}
		if !p.measure() || !ok() {
			return diagram.Frame{}, false
		}
		f := p.draw()
		return f, ok()
	}
	if f, ok := try(rowsBeside); ok {
		return f
	}
	// Of the two narrow ways the lower one is taken.
	folded, foldedOK := try(rowsFolded)
	bands, bandsOK := try(rowsBands)
	switch {
	case foldedOK && (!bandsOK || folded.Size.H <= bands.Size.H):
		return folded
	case bandsOK:
		return bands
	}
	p := rowsPlan{Rows: r, ctx: ctx, mode: rowsList, width: width}
	p.measure()
	return p.draw()
}

// sound reports whether each row has a cell for each column.
func (r Rows) sound(ctx diagram.Context) bool {
	ok := true
	for i, row := range r.Rows {
		if len(row.Cells) != len(r.Columns) {
			ctx.In("Rows", i).In("Cells").Fail(diagram.ErrInvalid, fmt.Sprintf("%d cells for %d columns", len(row.Cells), len(r.Columns)),
				"give one cell for each column, nil for an empty one")
			ok = false
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
