package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// ComparisonTable holds options against criteria: options are columns,
// criteria rows, and each cell is a short text that may have a status. A last
// row may say when each option is the one to take.
//
// Cells have two lines where the width allows it, and never more than four
// beside others. Where not all options find room the table splits into several
// under each other, each with all criteria, at last into one for each option.
type ComparisonTable struct {
	ID       diagram.ID  `validate:"omitempty,id"`
	Head     string      `validate:"max=2000"` // over the names of the criteria
	Options  []Option    `validate:"required,max=24,dive"`
	Criteria []Criterion `validate:"required,max=200,dive"`
	// Verdict is the last row, in bold, under a heavy line. Without cells there
	// is none.
	Verdict Criterion
}

// An Option is a column of a comparison: one of the things that are compared.
type Option struct {
	Thing shapes.Thing
	Name  string       `validate:"max=2000"` // empty: the thing's
	Note  string       `validate:"max=2000"` // under the name
	Role  diagram.Role // colours the chosen option; Neutral: the thing's
	// Chosen puts the option on its role's ground, from the head to the foot:
	// it is recommended.
	Chosen bool
}

// name returns what the option is called.
func (o Option) name() string {
	if o.Name != "" {
		return o.Name
	}
	return o.Thing.Name
}

// role returns the option's role.
func (o Option) role() diagram.Role {
	if o.Role != diagram.Neutral {
		return o.Role
	}
	return o.Thing.Role
}

// A Criterion is a row of a comparison.
type Criterion struct {
	ID diagram.ID `validate:"omitempty,id"` // names the row
	// Group stands over the criterion: it is the first of a group.
	Group string `validate:"max=2000"`
	Name  string `validate:"max=2000"`
	Note  string `validate:"max=2000"` // a second line
	// Cells follow the options; each has one, or one of them spans several.
	Cells []ComparisonCell `validate:"max=24,dive"`
}

// A ComparisonCell is what is true of an option, or of several that stand
// beside each other, by one criterion.
type ComparisonCell struct {
	// Status is drawn before the text, in a shape of its own. In a row where
	// any cell has one, a cell with [shapes.StatusNA] shows an empty ring.
	Status shapes.Status
	Text   string `validate:"max=2000"`
	Span   int    `validate:"min=0"` // how many options it is true of; 0: 1
}

// span returns how many options the cell is true of, at least 1.
func (c ComparisonCell) span() int { return max(c.Span, 1) }

// rated reports whether any cell of the row has a status.
func (c Criterion) rated() bool {
	for _, cell := range c.Cells {
		if cell.Status != shapes.StatusNA {
			return true
		}
	}
	return false
}

// NodeID implements [diagram.Named].
func (t ComparisonTable) NodeID() diagram.ID { return t.ID }

// judged reports whether the table has a verdict.
func (t ComparisonTable) judged() bool { return len(t.Verdict.Cells) > 0 }

// rows returns the criteria, the verdict last.
func (t ComparisonTable) rows() []Criterion {
	if !t.judged() {
		return t.Criteria
	}
	return append(t.Criteria[:len(t.Criteria):len(t.Criteria)], t.Verdict)
}
