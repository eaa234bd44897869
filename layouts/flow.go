package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Flow shows what something passes through: stages in a row, the buffers
// between them, forks into several ways that meet again, what is dropped on
// the way, and what runs back.
//
// Where the row is too long for its room the flow snakes: every second row runs
// back, under the one before. Where even that does not fit it runs down the
// page.
type Flow struct {
	ID      diagram.ID   `validate:"omitempty,id"`
	Role    diagram.Role // of the path that the reader follows; Neutral: a plain line
	Steps   []FlowStep   `validate:"required,max=200,dive"`
	Returns []FlowReturn `validate:"max=20,dive"`
}

// A FlowStep is one place on the way: a stage, a buffer, or a fork.
type FlowStep struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Kind  FlowKind
	Thing shapes.Thing
	// Name, Icon and Role are those of the thing where they are empty. A
	// buffer may go without a name, a fork has none.
	Name string      `validate:"max=2000"`
	Note string      `validate:"max=2000"`
	Icon shapes.Icon `validate:"max=64"`
	Role diagram.Role
	Tag  string `validate:"max=24"`
	// Strong marks the one stage to remember.
	Strong bool
	// On says what comes here: it stands beside the line that leads here.
	On string `validate:"max=2000"`
	// Drop says what leaves the flow at this stage, and for which reason.
	Drop string `validate:"max=2000"`
	// Badge and Levels are those of a buffer, as in [shapes.Vessel].
	Badge  string    `validate:"max=12"`
	Levels []float64 `validate:"max=12,dive,gte=0,lte=1"`
	// Ways are those of a fork: at least two.
	Ways []FlowWay `validate:"max=24,dive"`
}

// A FlowKind is what a step is.
type FlowKind uint8

// The kinds of step.
const (
	FlowStage  FlowKind = iota // something is done
	FlowBuffer                 // something waits, up to a limit
	FlowFork                   // there are several ways
)

// A FlowWay is one way that a fork opens. The ways meet again behind it.
type FlowWay struct {
	On    string     `validate:"max=2000"` // who or what takes it
	Steps []FlowStep `validate:"max=50,dive"`
	// Main marks the way that most take; where one way of a fork has it, the
	// others are drawn as plain lines.
	Main bool
	// Ends says that the way does not lead back into the flow.
	Ends bool
}

// A FlowReturn runs back from one step to another: a retry, back-pressure.
type FlowReturn struct {
	From, To diagram.ID `validate:"required"`
	Text     string     `validate:"max=2000"`
	Kind     diagram.LinkKind
}

// NodeID implements [diagram.Named].
func (f Flow) NodeID() diagram.ID { return f.ID }

// flowWidth is the width in u where it is unbounded.
const flowWidth = 896

// Layout implements [diagram.Node].
func (f Flow) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(flowWidth)
	trial, ok := ctx.Trial()
	l := flowLayout{Flow: f, ctx: trial, width: width}
	if frame, fits := l.rows(); fits && ok() {
		return frame
	}
	l = flowLayout{Flow: f, ctx: ctx, width: width, down: true}
	return l.column()
}

// A flowLayout is one attempt to lay a flow out.
type flowLayout struct {
	Flow
	ctx   diagram.Context
	width float64
	down  bool    // the flow runs down the page
	depth int     // of the fork that a column is in
	card  flowBox // of the stages in a row
}

// A flowBox is the size of a stage.
type flowBox struct{ w, h float64 }
