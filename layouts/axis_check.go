package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// axisFarthest is the greatest value on an axis, in the form's unit.
const axisFarthest = 1e12

// checkLengths holds an axis to what lengths need: that it is linear
// throughout, and that its ends are in order. The function that it returns
// holds values to the axis.
func (a Axis) checkLengths(ctx diagram.Context) (on func(diagram.Context, float64) bool, ok bool) {
	if a.Scale != Linear || len(a.Breaks) > 0 {
		ctx.Fail(diagram.ErrInvalid, "the axis is not linear throughout", "leave out Scale and Breaks: lengths of spans are compared")
	}
	fixed := a.Min != 0 || a.Max != 0
	if fixed && !(a.Max > a.Min && geom.Finite(a.Max-a.Min)) {
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("the axis ends at %v and begins at %v", a.Max, a.Min), "make Max greater than Min, or leave out both")
		return nil, false
	}
	return func(ctx diagram.Context, v float64) bool {
		switch {
		case !geom.Finite(v) || v > axisFarthest || v < -axisFarthest:
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no time that can be drawn", v), "give a number, or use a larger unit")
		case fixed && (v < a.Min || v > a.Max):
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%s is not on the axis, which goes from %s to %s", FormatNumber(v), FormatNumber(a.Min), FormatNumber(a.Max)),
				"change the axis' Min and Max, or leave them out")
		default:
			return true
		}
		return false
	}, true
}

// mostBreakShare is how much of an axis a break may take.
const mostBreakShare = 0.2

// checkBreaks holds breaks to what is said of them.
func (d Domain) checkBreaks(ctx diagram.Context) {
	if !(0 <= d.BreakShare && d.BreakShare <= mostBreakShare) {
		ctx.In("BreakShare").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no share of an axis for a break", d.BreakShare), "give a number from 0 to 0.2")
	}
	for i, b := range d.Breaks {
		at := ctx.In("Breaks", i)
		switch {
		case b.From < d.Min || d.Max > 0 && b.To > d.Max:
			at.Fail(diagram.ErrInvalid, "the break is not on the axis", "move it, or change the axis' Min and Max")
		case i > 0 && b.From <= d.Breaks[i-1].To:
			at.Fail(diagram.ErrInvalid, "the break does not come after the one before it", "put breaks in order, apart from each other")
		}
	}
}
