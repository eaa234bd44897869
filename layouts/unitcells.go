package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// UnitCells compares amounts by counting: each row is as many cells as its
// amount has units. Over the rows may stand what all of them carry, and under
// them what all of them become, on the same scale.
//
// How many times smaller an amount is than the largest, and columns that are
// proportional to the amounts, are computed.
type UnitCells struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Head stands over the names of the rows, Amounts over their amounts:
	// "Codec", "1 second".
	Head    string `validate:"max=2000"`
	Amounts string `validate:"max=2000"`
	// Cells says what the cells are, and is followed by what one is worth:
	// "On the wire" becomes "On the wire: one cell is 1 KB".
	Cells string `validate:"max=2000"`
	Unit  string `validate:"max=40"` // of the amounts: "KB"
	// Cell is what one cell is worth; 0: a round amount of which the largest row
	// has at most 40.
	Cell float64 `validate:"gte=0"`
	// Less is the word after how many times smaller an amount is than the
	// largest: "smaller". Empty: that is not said.
	Less    string       `validate:"max=200"`
	Role    diagram.Role // of the cells
	Columns []UnitColumn `validate:"max=4,dive"`
	Source  UnitSource
	Rows    []UnitRow `validate:"required,max=200,dive"`
	Result  UnitResult
}

// A UnitColumn is a column of plain numbers.
type UnitColumn struct {
	Head string `validate:"required,max=2000"`
	// Per is the number for an amount of 1: the column is proportional to the
	// amounts. 0: the rows have the numbers as their Values.
	Per float64
}

// A UnitRow is one amount.
type UnitRow struct {
	ID     diagram.ID `validate:"omitempty,id"`
	Thing  shapes.Thing
	Name   string    `validate:"max=2000"` // empty: the thing's
	Note   string    `validate:"max=2000"` // its class, in a word or two
	Remark string    `validate:"max=2000"` // under its cells
	Amount float64   `validate:"gte=0"`
	Values []float64 // of the columns that are not proportional
	Chosen bool      // the one to take
}

// A UnitSource is what all rows carry, over them. The zero source is none.
type UnitSource struct {
	Thing shapes.Thing
	Name  string       `validate:"max=2000"` // empty: the thing's
	Note  string       `validate:"max=2000"`
	Body  diagram.Node `validate:"-"` // as long as the largest row
}

// A UnitResult is what all rows become, under them. The zero result is none.
type UnitResult struct {
	ID     diagram.ID `validate:"omitempty,id"`
	Thing  shapes.Thing
	Name   string  `validate:"max=2000"` // empty: the thing's
	Note   string  `validate:"max=2000"`
	Amount float64 `validate:"gte=0"`
	Arrow  string  `validate:"max=2000"` // what happens on the way: "all decode to PCM"
	Remark string  `validate:"max=2000"` // what follows from it
}

// NodeID implements [diagram.Named].
func (u UnitCells) NodeID() diagram.ID { return u.ID }

func (r UnitRow) name() string {
	if r.Name != "" {
		return r.Name
	}
	return r.Thing.Name
}

func (s UnitSource) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.Thing.Name
}

func (r UnitResult) name() string {
	if r.Name != "" {
		return r.Name
	}
	return r.Thing.Name
}

// Largest returns the largest amount.
func (u UnitCells) Largest() float64 {
	most := u.Result.Amount
	for _, r := range u.Rows {
		most = max(most, r.Amount)
	}
	return most
}

// Times returns how many times smaller the amount of row i is than the largest.
func (u UnitCells) Times(i int) float64 {
	if !(u.Rows[i].Amount > 0) {
		return 0
	}
	return u.Largest() / u.Rows[i].Amount
}

// Value returns the number of row i in column k.
func (u UnitCells) Value(i, k int) float64 {
	if per := u.Columns[k].Per; per != 0 {
		return settle(u.Rows[i].Amount * per)
	}
	given := 0
	for _, c := range u.Columns[:k] {
		if c.Per == 0 {
			given++
		}
	}
	return u.Rows[i].Values[given]
}

// times says how many times smaller row i is, or nothing.
func (u UnitCells) times(i int) string {
	t := u.Times(i)
	if t < 10 {
		t = math.Round(t*10) / 10
	} else {
		t = math.Round(t)
	}
	if u.Less == "" || t <= 1 {
		return ""
	}
	return FormatNumber(t) + "× " + u.Less
}

// cell returns what one cell is worth.
func (u UnitCells) cell() float64 {
	if u.Cell > 0 {
		return u.Cell
	}
	most := u.Largest()
	if !(most > 0) {
		return 1
	}
	const wanted = 40
	m, e := tickStep(0, most, wanted)
	if step := whole(float64(m), e); most/step <= wanted {
		return step
	}
	return most / wanted
}

// count returns how many cells an amount is, the last one perhaps in part.
func (u UnitCells) count(amount float64) float64 { return settle(amount / u.cell()) }

// key says what one cell is worth.
func (u UnitCells) key() string {
	return joinWords(": ", u.Cells, "one cell is "+Quantity{u.cell(), u.Unit}.String())
}

// Layout implements [diagram.Node]. Names stand beside the cells; where that
// leaves too little for these, over them; and at last the numbers stand under
// the cells.
func (u UnitCells) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(unitWidth)
	for _, mode := range [...]unitMode{unitBeside, unitLift} {
		trial, ok := ctx.Trial()
		l := unitLayout{UnitCells: u, ctx: trial, mode: mode, width: width}
		if !l.plan() {
			continue
		}
		if f := l.draw(); ok() {
			return f
		}
	}
	l := unitLayout{UnitCells: u, ctx: ctx, mode: unitList, width: width}
	l.plan()
	return l.draw()
}
