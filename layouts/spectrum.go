package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// A Spectrum shows things that stand in an order of more and less, one a row,
// with the same measures of each drawn to scale beside each other.
//
// Where the width is too small for all measures in one row, they stand under
// each other within the row, and at last the names of the stops stand over
// them.
type Spectrum struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Head string     `validate:"max=2000"` // over the names of the stops
	// From and To are what the two ends of the order are called. They make an
	// arrow beside the names, from the first stop to the last.
	From string `validate:"required_with=To,max=2000"`
	To   string `validate:"required_with=From,max=2000"`
	// Continuous joins the stops by one line, where anything between them is
	// possible; otherwise one steps from each to the next.
	Continuous bool
	Measures   []Measure `validate:"required,max=12,dive"`
	// Mirrored puts the first measure, of bars, before the names. Its bars
	// grow away from them.
	Mirrored  bool
	Stops     []Stop `validate:"required,max=200,dive"`
	Zone      SpectrumZone
	Threshold SpectrumThreshold
}

// A Measure is what the stops are compared by: a column of marks that share
// one scale.
type Measure struct {
	Head string `validate:"max=2000"`
	Kind MeasureKind
	Unit string `validate:"max=40"` // of the values: "GB"
	Role diagram.Role
	// Full is the capacity of one vessel, or the value at the end of the scale
	// of bars; 0 is the largest value of the bars.
	Full float64
	// Content is the role of what fills vessels; Neutral: Role.
	Content diagram.Role
	// Shared divides a value among its vessels equally; otherwise each is
	// filled before the next.
	Shared bool
	// Parts name the parts of which unit cells are made, from the darkest to
	// the palest.
	Parts []string `validate:"max=4,dive,required"`
	// Limit is a value of bars that each of them is compared with.
	Limit Limit
}

// A MeasureKind is how the values of a measure are drawn.
type MeasureKind uint8

// The kinds.
const (
	MeasureBars     MeasureKind = iota // a bar, as long as the value
	MeasureCells                       // one cell for each unit, in parts
	MeasureVessels                     // as many vessels as the value fills
	MeasureNumerals                    // a large number, and how it is judged
	MeasureVerdicts                    // how the stop is judged, in words
)

// A Stop is one thing of a spectrum.
type Stop struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Name string     `validate:"required,max=2000"`
	Note string     `validate:"max=2000"`
	// Readings are the values, one for each measure.
	Readings []Reading `validate:"dive"`
}

// A Reading is what one stop has by one measure.
type Reading struct {
	Value float64 // of bars, vessels and numerals
	// Reach is how far a bar's value may go under better conditions. It is
	// drawn as an outline; 0: no farther.
	Reach float64
	// Parts say how many cells each part has.
	Parts []int
	// Label stands in the bar, beside the vessels, or beside the verdict.
	Label string `validate:"max=2000"`
	// Note says more: beside bars and vessels, under cells and numerals.
	Note string `validate:"max=2000"`
	// Status is the judgement that the label of a numeral or verdict words.
	Status shapes.Status
}

// A SpectrumZone marks neighbouring stops by a ground: those to choose, or
// those to avoid. The zero zone marks none.
type SpectrumZone struct {
	First int    // the first stop, counted from 0
	Stops int    // how many; 0: none
	Label string `validate:"max=2000"` // over them; empty: the ground alone
	Role  diagram.Role
}

// A SpectrumThreshold is a line between two stops from which on something is
// different. The zero threshold is none.
type SpectrumThreshold struct {
	After int          // how many stops stand before it; 0: none
	Label string       `validate:"required_with=After,max=2000"`
	Role  diagram.Role // Neutral: danger
}

// NodeID implements [diagram.Named].
func (s Spectrum) NodeID() diagram.ID { return s.ID }

// spectrumWidth is the width in u where it is unbounded.
const spectrumWidth = 896

// A spectrumMode is where the measures of a stop stand.
type spectrumMode uint8

const (
	spectrumWide  spectrumMode = iota // beside each other
	spectrumStack                     // under each other, beside the name
	spectrumList                      // under each other, below the name
)

// Layout implements [diagram.Node].
func (s Spectrum) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(spectrumWidth)
	for mode := spectrumWide; mode < spectrumList; mode++ {
		trial, ok := ctx.Trial()
		p := spectrumPlan{Spectrum: s, ctx: trial, mode: mode, width: width}
		if !p.measure() || !ok() {
			continue
		}
		if f := p.draw(); ok() {
			return f
		}
	}
	p := spectrumPlan{Spectrum: s, ctx: ctx, mode: spectrumList, width: width}
	p.measure()
	return p.draw()
}
