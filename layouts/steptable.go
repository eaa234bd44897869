package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// StepTable shows a changing set of members that one engine serves step by
// step: at the left a table of what each member keeps for itself, at the
// right, on the same rows, in which steps it took part. The last step is the
// present one.
//
// Where both do not fit beside each other the table stands above the steps.
// Where room is short the earliest steps are left out.
type StepTable struct {
	ID   diagram.ID   `validate:"omitempty,id"`
	Role diagram.Role // of the steps
	// Heading and Note stand over the table, StepHeading over the steps.
	Heading     string `validate:"max=2000"`
	Note        string `validate:"max=2000"`
	StepHeading string `validate:"max=2000"`
	// Head is over the members; Step and Now over the steps: "step", "now".
	Head    string       `validate:"max=2000"`
	Step    string       `validate:"max=2000"`
	Now     string       `validate:"max=2000"`
	Member  diagram.Role // of the members' badges
	Columns []StepColumn `validate:"max=12,dive"`
	Rows    []StepRow    `validate:"required,max=200,dive"`
	// Worker is something that serves all members at the side: a bar across
	// their rows, with its words at the foot. Empty: none.
	Worker     string `validate:"max=2000"`
	WorkerRole diagram.Role
	// More says what is left out: "… and 58 more". Remark explains a cell that
	// stands out, StepNote the present step.
	More     string `validate:"max=2000"`
	Remark   string `validate:"max=2000"`
	StepNote string `validate:"max=2000"`
}

// A StepColumn is a column of the table.
type StepColumn struct {
	Head string `validate:"max=2000"`
	// Meter draws the shares of the cells instead of their words.
	Meter bool
}

// A StepRow is a member.
type StepRow struct {
	ID     diagram.ID  `validate:"omitempty,id"`
	Letter string      `validate:"required,max=3"`
	Icon   shapes.Icon // what the member is
	Cells  []StepCell  `validate:"max=12,dive"` // one a column
	// Took says in which steps the member took part, from the earliest to the
	// present one.
	Took []bool `validate:"max=200"`
}

// A StepCell is a word or a share.
type StepCell struct {
	Text   string       `validate:"max=2000"`
	Share  float64      // of a meter, 0 to 1
	Role   diagram.Role // of the words' ink
	Strong bool         // in bold
}

// steps is how many steps there are.
func (s StepTable) steps() int {
	n := 0
	for _, r := range s.Rows {
		n = max(n, len(r.Took))
	}
	return n
}

// In reports whether the member takes part in the present step.
func (r StepRow) In() bool { return len(r.Took) > 0 && r.Took[len(r.Took)-1] }

// NodeID implements [diagram.Named].
func (s StepTable) NodeID() diagram.ID { return s.ID }

// Layout implements [diagram.Node].
func (s StepTable) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(stepWidth)
	trial, ok := ctx.Trial()
	p := stepPlan{StepTable: s, ctx: trial, width: width}
	if p.beside() {
		if f := p.drawBeside(); ok() {
			return f
		}
	}
	p = stepPlan{StepTable: s, ctx: ctx, width: width}
	return p.drawStacked()
}
