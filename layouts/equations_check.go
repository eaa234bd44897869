package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (e Equations) Check(ctx diagram.Context) {
	for i, r := range e.Rows {
		at := ctx.In("Rows", i)
		for k, t := range r.all() {
			where := at.In("Result")
			if k < len(r.Terms) {
				where = at.In("Terms", k)
			}
			if t.name() == "" {
				where.In("Name").Fail(diagram.ErrRequired, "required", "give the term a name, or a thing that has one")
			}
			if t.Of > 0 && t.Of < t.Count {
				where.In("Of").Fail(diagram.ErrInvalid, fmt.Sprintf("%d squares are solid, of %d", t.Count, t.Of), "give Of the number of all squares, or leave it out")
			}
		}
		if len(r.Terms) > 0 && r.Terms[0].Sign != "" {
			at.In("Terms", 0).In("Sign").Fail(diagram.ErrInvalid, "the first term follows nothing", "leave out its sign")
		}
		switch _, ok := e.target(i); {
		case r.Into == "" && r.Carry != "":
			at.In("Into").Fail(diagram.ErrRequired, "required", "say which term of the next row the result is carried into")
		case r.Into != "" && i == len(e.Rows)-1:
			at.In("Into").Fail(diagram.ErrInvalid, "there is no next row", "leave it out, or add the row that uses the result")
		case r.Into != "" && !ok:
			at.In("Into").Fail(diagram.ErrUnknown, fmt.Sprintf("no term of the next row is named %q", r.Into), "give the term that uses the result this ID")
		}
	}
}
