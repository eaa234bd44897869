package layouts

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// mostWorkers is how many cells can be drawn so that one sees their mass.
const mostWorkers = 1_000_000

// Check implements [diagram.Checker].
func (m Machines) Check(ctx diagram.Context) {
	for i, x := range m.Machines {
		at := ctx.In("Machines", i)
		if x.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "give the machine a name, or a thing that has one")
		}
		x.Workers.check(at.In("Workers"))
		x.Road.check(at.In("Road"))
		x.Store.check(at.In("Store"))
		for _, v := range []float64{x.Workers.Least, x.Workers.Most} {
			if geom.Finite(v) && v != math.Floor(v) {
				at.In("Workers").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no whole number", v), "count them")
			}
		}
		if x.Workers.Most > mostWorkers {
			at.In("Workers").Fail(diagram.ErrInvalid, fmt.Sprintf("%s cannot be drawn one by one", FormatNumber(x.Workers.Most)),
				fmt.Sprintf("use at most %s, or count in larger units", FormatNumber(mostWorkers)))
		}
		if len(x.Facts) != len(m.Facts) {
			at.In("Facts").Fail(diagram.ErrInvalid, fmt.Sprintf("%d facts for %d heads", len(x.Facts), len(m.Facts)), "give one fact for each head")
		}
	}
}

func (r MachineRange) check(ctx diagram.Context) {
	for _, v := range []struct {
		field string
		value float64
	}{{"Least", r.Least}, {"Most", r.Most}} {
		if !geom.Finite(v.value) {
			ctx.In(v.field).Fail(diagram.ErrNumber, fmt.Sprintf("%v is no amount", v.value), "give it a number")
			return
		}
	}
	if r.Most <= 0 {
		ctx.In("Most").Fail(diagram.ErrInvalid, fmt.Sprintf("%v has no size", r.Most), "use a number of more than 0")
	}
	if r.Least < 0 || r.Least > r.Most {
		ctx.In("Least").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is not the least of a range up to %v", r.Least, r.Most), "use a number up to the most, or leave it out")
	}
}
