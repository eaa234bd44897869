package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (t ComparisonTable) Check(ctx diagram.Context) {
	for i, o := range t.Options {
		if o.name() == "" {
			ctx.In("Options", i).In("Name").Fail(diagram.ErrRequired, "required", "give the option a name, or a thing that has one")
		}
	}
	for i, c := range t.Criteria {
		c.check(ctx.In("Criteria", i), len(t.Options))
	}
	if t.judged() || t.Verdict.Name != "" {
		t.Verdict.check(ctx.In("Verdict"), len(t.Options))
	}
}

// check records what is wrong with a row of a table with n options.
func (c Criterion) check(ctx diagram.Context, n int) {
	if c.Name == "" {
		ctx.In("Name").Fail(diagram.ErrRequired, "required", "say what the cells of the row are about")
	}
	sum := 0
	for _, cell := range c.Cells {
		sum += cell.span()
	}
	if sum != n {
		ctx.In("Cells").Fail(diagram.ErrInvalid, fmt.Sprintf("the cells are for %d options, but there are %d", sum, n),
			"give one cell for each option, or let one span several")
	}
}
