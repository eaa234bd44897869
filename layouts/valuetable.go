package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// ValueTable is a small table of single values: what a few things have in
// numbers or in a word or two.
//
// Columns are as wide as their words and share the rest of the width as gaps.
// Where that is too little, heads and then values wrap to two lines, and at
// last each thing becomes a block of its own.
type ValueTable struct {
	ID      diagram.ID `validate:"omitempty,id"`
	Head    string     `validate:"max=2000"` // over the names
	Columns []string   `validate:"required,max=12,dive,required,max=2000"`
	// Key is the number of the column to look at first, counted from 1; 0:
	// none. Its values are bold.
	Key  int        `validate:"gte=0"`
	Rows []ValueRow `validate:"required,max=200,dive"`
}

// A ValueRow is what one thing has.
type ValueRow struct {
	ID     diagram.ID   `validate:"omitempty,id"`
	Name   string       `validate:"required,max=2000"`
	Role   diagram.Role // of the name, and of a bar before it
	Values []string     `validate:"dive,max=2000"` // one a column
}

// NodeID implements [diagram.Named].
func (v ValueTable) NodeID() diagram.ID { return v.ID }

// Check implements [diagram.Checker].
func (v ValueTable) Check(ctx diagram.Context) {
	for i, r := range v.Rows {
		if len(r.Values) != len(v.Columns) {
			ctx.In("Rows", i).In("Values").Fail(diagram.ErrInvalid, fmt.Sprintf("%d values for %d columns", len(r.Values), len(v.Columns)), "give one value for each column")
		}
	}
	if v.Key > len(v.Columns) {
		ctx.In("Key").Fail(diagram.ErrInvalid, fmt.Sprintf("there is no column %d of %d", v.Key, len(v.Columns)), "give the number of a column, or leave it out")
	}
}

// barred reports whether bars stand before the names.
func (v ValueTable) barred() bool {
	for _, r := range v.Rows {
		if r.Role != diagram.Neutral {
			return true
		}
	}
	return false
}

// Layout implements [diagram.Node].
func (v ValueTable) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	const natural = 896
	width := c.WidthOr(natural)
	for _, lines := range [...][2]int{{1, 1}, {2, 1}, {2, 2}} {
		trial, ok := ctx.Trial()
		l := valueLayout{ValueTable: v, ctx: trial, width: width, headLines: lines[0], lines: lines[1]}
		if !l.plan() {
			continue
		}
		if f := l.draw(); ok() {
			return f
		}
	}
	l := valueLayout{ValueTable: v, ctx: ctx, width: width}
	return l.blocks()
}

// doc is the table.
func (v ValueTable) doc() []scene.Block {
	t := scene.Table{Head: append([]string{v.Head}, v.Columns...)}
	for _, r := range v.Rows {
		row := []scene.Cell{{Text: r.Name, Head: true}}
		for _, value := range r.Values {
			row = append(row, scene.Cell{Text: value})
		}
		t.Rows = append(t.Rows, row)
	}
	return []scene.Block{t}
}
