package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// areaPartMost is the greatest part of a square that a ring can stand for.
const areaPartMost = 0.01

// Check implements [diagram.Checker].
func (a AreaSquares) Check(ctx diagram.Context) {
	largest, cell := a.largest(), a.cell()
	for i, s := range a.Squares {
		at := ctx.In("Squares", i)
		checkArea(at.In("Value"), s.Value)
		if s.Least != 0 && !(s.Least > 0 && s.Least < s.Value) {
			at.In("Least").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is not the least of a range up to %v", s.Least, s.Value), "use a number between 0 and the value, or leave it out")
		}
		if s.Cell && i != cell {
			at.In("Cell").Fail(diagram.ErrInvalid, fmt.Sprintf("%q is the cell already", a.Squares[cell].Name), "mark one square")
		}
		if s.Cell && i == largest {
			at.In("Cell").Fail(diagram.ErrInvalid, "it is the largest itself", "mark a smaller square, or none")
		}
		if i != largest && (len(s.Parts) > 0 || s.Bulk != AreaBulk{}) {
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("it has parts, but %q is the largest", a.Squares[largest].Name), "give the parts of the largest square only")
			continue
		}
		s.checkParts(at)
	}
	if a.Claim != "" && cell < 0 {
		ctx.In("Claim").Fail(diagram.ErrInvalid, "there is no cell to count", "mark the square that the largest is measured in, or leave the claim out")
	}
}

func (s AreaSquare) checkParts(ctx diagram.Context) {
	for i, p := range s.Parts {
		at := ctx.In("Parts", i).In("Value")
		if checkArea(at, p.Value) && p.Value > float64(areaPartMost*s.Value) {
			at.Fail(diagram.ErrInvalid, "more than a hundredth of the square", "leave it out, or show it as a square of its own")
		}
	}
	if s.Bulk.Of != "" && len(s.Parts) == 0 {
		ctx.In("Bulk").In("Of").Fail(diagram.ErrInvalid, "without parts it is all of the square", "name the parts, or leave it out")
	}
}

// checkArea reports whether v can be drawn as an area.
func checkArea(ctx diagram.Context, v float64) bool {
	switch {
	case !geom.Finite(v):
		ctx.Fail(diagram.ErrNumber, fmt.Sprintf("%v has no area", v), "give it a number")
	case v <= 0:
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%v has no area", v), "use a number of more than 0, or leave the square out")
	default:
		return true
	}
	return false
}
