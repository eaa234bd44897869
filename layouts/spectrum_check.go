package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// More marks than these for one reading cannot be counted by eye.
const (
	mostSpectrumCells   = 512
	mostSpectrumVessels = 100
)

// Check implements [diagram.Checker].
func (s Spectrum) Check(ctx diagram.Context) {
	if s.Mirrored && len(s.Measures) > 0 && s.Measures[0].Kind != MeasureBars {
		ctx.In("Measures", 0).In("Kind").Fail(diagram.ErrInvalid, "only bars can grow away from the names", "begin with a measure of bars, or leave Mirrored out")
	}
	for k, m := range s.Measures {
		m.check(ctx.In("Measures", k))
	}
	for i, stop := range s.Stops {
		at := ctx.In("Stops", i)
		if len(stop.Readings) != len(s.Measures) {
			at.In("Readings").Fail(diagram.ErrInvalid, fmt.Sprintf("%d readings for %d measures", len(stop.Readings), len(s.Measures)), "give one reading for each measure")
			continue
		}
		for k, r := range stop.Readings {
			r.check(at.In("Readings", k), s.Measures[k])
		}
	}
	if z := s.Zone; z.Stops < 0 || z.First < 0 || z.First+z.Stops > len(s.Stops) {
		ctx.In("Zone").Fail(diagram.ErrInvalid, fmt.Sprintf("it marks %d stops from number %d on, but there are %d", z.Stops, z.First, len(s.Stops)),
			"count the stops from 0")
	}
	if t := s.Threshold; t.After < 0 || t.After > 0 && t.After >= len(s.Stops) {
		ctx.In("Threshold").In("After").Fail(diagram.ErrInvalid, fmt.Sprintf("it stands after stop %d of %d", t.After, len(s.Stops)), "put it between two stops")
	}
}

func (m Measure) check(ctx diagram.Context) {
	if m.Kind > MeasureVerdicts {
		ctx.In("Kind").Fail(diagram.ErrInvalid, "no such kind of measure", "use one of the Measure constants")
	}
	if !geom.Finite(m.Full) || m.Full < 0 {
		ctx.In("Full").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no amount", m.Full), "use a number of at least 0")
	}
	switch {
	case m.Kind == MeasureVessels && m.Full == 0:
		ctx.In("Full").Fail(diagram.ErrRequired, "required", "say how much one vessel holds")
	case m.Kind == MeasureCells && len(m.Parts) == 0:
		ctx.In("Parts").Fail(diagram.ErrRequired, "required", "name what the cells are")
	}
	if m.Limit.set() && m.Kind != MeasureBars {
		ctx.In("Limit").Fail(diagram.ErrInvalid, "only bars are compared with a limit", "leave it out")
	}
	if !geom.Finite(m.Limit.At) || m.Limit.At < 0 {
		ctx.In("Limit").In("At").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is no amount", m.Limit.At), "use a number of at least 0")
	}
}

func (r Reading) check(ctx diagram.Context, m Measure) {
	for _, v := range []struct {
		field string
		value float64
	}{{"Value", r.Value}, {"Reach", r.Reach}} {
		switch {
		case !geom.Finite(v.value):
			ctx.In(v.field).Fail(diagram.ErrNumber, fmt.Sprintf("%v is no amount", v.value), "give it a number")
		case v.value < 0 && m.Kind != MeasureNumerals:
			ctx.In(v.field).Fail(diagram.ErrInvalid, fmt.Sprintf("%v has no length", v.value), "use a number of at least 0")
		case m.Kind == MeasureBars && m.Full > 0 && v.value > m.Full:
			ctx.In(v.field).Fail(diagram.ErrInvalid, fmt.Sprintf("%s is beyond the scale, which ends at %s", FormatNumber(v.value), FormatNumber(m.Full)),
				"enlarge Full, or leave it out")
		}
	}
	switch m.Kind {
	case MeasureVessels:
		if n := m.vessels(r.Value); n > mostSpectrumVessels {
			ctx.In("Value").Fail(diagram.ErrInvalid, fmt.Sprintf("%s fills more than %d vessels", FormatNumber(r.Value), mostSpectrumVessels), "use larger vessels, or bars")
		}
	case MeasureCells:
		r.checkCells(ctx.In("Parts"), m)
	case MeasureVerdicts:
		if r.Label == "" {
			ctx.In("Label").Fail(diagram.ErrRequired, "required", "say how the stop is judged")
		}
	}
}

func (r Reading) checkCells(ctx diagram.Context, m Measure) {
	if len(r.Parts) > len(m.Parts) {
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%d parts, but the measure names %d", len(r.Parts), len(m.Parts)), "name each part in the measure")
	}
	for _, n := range r.Parts {
		if n < 0 || n > mostSpectrumCells {
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%d cells cannot be drawn", n), fmt.Sprintf("use 0 to %d", mostSpectrumCells))
			return
		}
	}
	if r.cells() > mostSpectrumCells {
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%d cells are too many to count", r.cells()), fmt.Sprintf("use at most %d, or bars", mostSpectrumCells))
	}
}

// cells is how many cells a reading has.
func (r Reading) cells() int {
	n := 0
	for _, part := range r.Parts {
		n += part
	}
	return n
}
