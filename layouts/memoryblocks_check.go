package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (m MemoryBlocks) Check(ctx diagram.Context) {
	followed := m.Follow == ""
	for i, p := range m.Panels {
		at := ctx.In("Panels", i)
		for n, c := range p.Cells {
			switch cell := at.In("Cells", n); {
			case !(c.Fill >= 0 && c.Fill <= 1):
				cell.In("Fill").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no share", c.Fill), "give a share from 0 to 1")
			case c.Owner == "" && c.Fill > 0:
				cell.In("Owner").Fail(diagram.ErrRequired, "the cell is filled, but nobody's", "say whose it is, or leave out Fill")
			}
			followed = followed || c.Owner == m.Follow
		}
		if w := p.Waits; w.Cells > 0 && p.LongestFree() >= w.Cells {
			at.In("Waits").Fail(diagram.ErrInvalid, fmt.Sprintf("it waits for %d cells in a row, and %d are free", w.Cells, p.LongestFree()),
				"give it the cells, or let it need more")
		}
		if p.Table != "" && (m.Follow == "" || len(p.homes(m.Follow)) == 0) {
			at.In("Table").Fail(diagram.ErrInvalid, fmt.Sprintf("no cell of the panel is of %q, the owner to follow", m.Follow), "follow an owner that has cells, or leave out the table")
		}
	}
	if !followed {
		ctx.In("Follow").Fail(diagram.ErrUnknown, fmt.Sprintf("no cell is of %q", m.Follow), "use the owner of one, or leave it out")
	}
}
