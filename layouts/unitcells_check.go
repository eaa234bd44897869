package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// unitMost is how many cells a row may have.
const unitMost = 200

// Check implements [diagram.Checker].
func (u UnitCells) Check(ctx diagram.Context) {
	given := 0
	for k, c := range u.Columns {
		if !geom.Finite(c.Per) {
			ctx.In("Columns", k).In("Per").Fail(diagram.ErrNumber, fmt.Sprintf("%v is no number", c.Per), "give a number, or leave it out")
		}
		if c.Per == 0 {
			given++
		}
	}
	amount := func(ctx diagram.Context, v float64) {
		if !geom.Finite(v) || v > axisFarthest {
			ctx.In("Amount").Fail(diagram.ErrNumber, fmt.Sprintf("%v is no amount that can be drawn", v), "give a number, or use a larger unit")
		} else if n := u.count(v); n > unitMost {
			ctx.In("Amount").Fail(diagram.ErrInvalid, fmt.Sprintf("%s would be %s cells of %s", FormatNumber(v), FormatNumber(n), FormatNumber(u.cell())),
				"make Cell greater, or leave it out")
		}
	}
	for i, r := range u.Rows {
		at := ctx.In("Rows", i)
		if r.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "give the row a name, or a thing that has one")
		}
		amount(at, r.Amount)
		if len(r.Values) != given {
			at.In("Values").Fail(diagram.ErrInvalid, fmt.Sprintf("%d values for %d columns without Per", len(r.Values), given), "give one value for each of them")
		}
		for k, v := range r.Values {
			if !geom.Finite(v) {
				at.In("Values", k).Fail(diagram.ErrNumber, fmt.Sprintf("%v is no number", v), "give a number")
			}
		}
	}
	if u.Source.name() != "" && u.Source.Body == nil {
		ctx.In("Source").In("Body").Fail(diagram.ErrRequired, "required", "give the source a picture, such as a waveform")
	}
	if u.Source.name() == "" && u.Source.Body != nil {
		ctx.In("Source").In("Name").Fail(diagram.ErrRequired, "required", "give the source a name, or a thing that has one")
	}
	amount(ctx.In("Result"), u.Result.Amount)
	if u.Result.name() == "" && (u.Result.Amount > 0 || u.Result.Arrow+u.Result.Note+u.Result.Remark != "") {
		ctx.In("Result").In("Name").Fail(diagram.ErrRequired, "required", "give the result a name, or a thing that has one")
	}
}
