package layouts

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (a Architecture) Check(ctx diagram.Context) {
	c := archCheck{seen: map[diagram.ID]diagram.ID{}, holds: map[diagram.ID][]diagram.ID{}}
	for i, g := range a.Floors {
		c.group(ctx.In("Floors", i), g, nil)
	}
	for i, r := range a.Rails {
		c.name(ctx.In("Rails", i), r.ID, nil)
	}
	for i, l := range a.Links {
		c.link(ctx.In("Links", i), l)
	}
}

// An archCheck collects the names of an architecture.
type archCheck struct {
	seen  map[diagram.ID]diagram.ID
	holds map[diagram.ID][]diagram.ID // the named groups around a part
	order []string
}

func (c *archCheck) name(ctx diagram.Context, id diagram.ID, around []diagram.ID) {
	if id == "" {
		return
	}
	if _, twice := c.seen[id]; twice {
		ctx.In("ID").Fail(diagram.ErrName, fmt.Sprintf("two parts are named %q", id), "give each its own ID; groups do not open a scope")
		return
	}
	c.seen[id] = id
	c.holds[id] = around
	c.order = append(c.order, string(id))
}

func (c *archCheck) group(ctx diagram.Context, g ArchGroup, around []diagram.ID) {
	c.name(ctx, g.ID, around)
	if g.ID != "" {
		around = append(around[:len(around):len(around)], g.ID)
	}
	parts := 0
	for i, row := range g.Rows {
		at := ctx.In("Rows", i)
		if len(row) == 0 {
			at.Fail(diagram.ErrRequired, "the row is empty", "give it a part or leave it out")
		}
		for k, part := range row {
			parts++
			if sub, ok := part.(ArchGroup); ok {
				c.group(at.In("Part", k), sub, around)
				continue
			}
			c.name(at.In("Part", k), nameOf(part), around)
		}
	}
	if g.Narrow != nil {
		c.same(ctx.In("Narrow"), g.Rows, g.Narrow)
	}
	if parts == 0 {
		ctx.In("Rows").Fail(diagram.ErrRequired, "the group holds nothing", "give it parts with Across or Down, or leave it out")
	}
}

// same reports where the rows of the narrow picture hold other parts than
// those of the wide one.
func (c *archCheck) same(ctx diagram.Context, rows, narrow [][]diagram.Node) {
	count := map[diagram.ID]int{}
	for sign, list := range map[int][][]diagram.Node{1: rows, -1: narrow} {
		for _, row := range list {
			for _, part := range row {
				count[nameOf(part)] += sign
			}
		}
	}
	for _, n := range count {
		if n != 0 {
			ctx.Fail(diagram.ErrInvalid, "it holds other parts than Rows", "arrange the same parts, each with its ID")
			return
		}
	}
}

func (c *archCheck) link(ctx diagram.Context, l diagram.Link) {
	for _, end := range [...]struct {
		field string
		id    diagram.ID
	}{{"From", l.From}, {"To", l.To}} {
		if _, ok := c.seen[end.id]; !ok && end.id != "" {
			ctx.In(end.field).Fail(diagram.ErrUnknown, fmt.Sprintf("no part is named %q", end.id), "known names: "+strings.Join(c.order, ", "))
		}
	}
	if l.From == l.To {
		return
	}
	for _, pair := range [...][2]diagram.ID{{l.From, l.To}, {l.To, l.From}} {
		for _, g := range c.holds[pair[0]] {
			if g == pair[1] {
				ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%q lies inside %q", pair[0], g), "join two parts that stand apart")
			}
		}
	}
}
