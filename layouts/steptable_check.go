package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (s StepTable) Check(ctx diagram.Context) {
	n := s.steps()
	if n == 0 {
		ctx.In("Rows").Fail(diagram.ErrInvalid, "there are no steps", "say in Took in which steps each member took part")
	}
	for i, r := range s.Rows {
		at := ctx.In("Rows", i)
		if len(r.Cells) != len(s.Columns) {
			at.In("Cells").Fail(diagram.ErrInvalid, fmt.Sprintf("%d cells for %d columns", len(r.Cells), len(s.Columns)), "give one cell for each column")
			continue
		}
		if len(r.Took) != n {
			at.In("Took").Fail(diagram.ErrInvalid, fmt.Sprintf("%d steps, another member has %d", len(r.Took), n), "say of each step whether the member took part")
		}
		for k, c := range r.Cells {
			if !(c.Share >= 0 && c.Share <= 1) {
				at.In("Cells", k).In("Share").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no share", c.Share), "give a share from 0 to 1")
			}
		}
	}
}
