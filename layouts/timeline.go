package layouts

import (
	"github.com/burindev/burin/diagram"
)

// Timeline shows when things happened. Its events stand at their true place
// on a scale of days, months, years, decades or centuries, whichever the data
// ask for.
//
// Where there is room, time runs to the right and every lane is a row. Where
// there is not, time runs down, every lane is a rail, and the words stand in
// one column beside the rails. Where even that is too narrow, or there are
// more events than rails can carry, the timeline is a list in order of date.
type Timeline struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Events are those of a timeline without lanes. Beside lanes they are
	// events that all lanes share, drawn as a line across them.
	Events []Event `validate:"dive"`
	Lanes  []Lane  `validate:"max=200,dive"`
	Scale  TimeScale
	// From and To are the ends of the scale; zero: the data's, as whole years,
	// or whole months or days where the events are close together.
	From, To When
	// Breaks are times that a true scale leaves out, ascending.
	Breaks []TimeBreak `validate:"dive"`
	Feeds  []Feed      `validate:"max=50,dive"`
}

// A TimeScale says how dates become positions.
type TimeScale uint8

// The scales of time.
const (
	TrueTime    TimeScale = iota // distances are durations
	OrdinalTime                  // equal steps: only the order counts
)

// A TimeBreak is a time in which nothing happens and that is left out, drawn
// as a gap in the scale. Its first and last date are left out, too.
type TimeBreak struct{ From, To When }

// A Feed says that one event made another possible: a dashed arrow between
// two dots. Both ends are IDs of events of the same timeline.
type Feed struct {
	From  diagram.ID `validate:"required"`
	To    diagram.ID `validate:"required"`
	Label string     `validate:"max=2000"`
}

// NodeID implements [diagram.Named].
func (t Timeline) NodeID() diagram.ID { return t.ID }

// timelineWidth is the width in u where it is unbounded.
const timelineWidth = 896

// Layout implements [diagram.Node].
func (t Timeline) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	s := t.story()
	f := s.layout(ctx, c.WidthOr(timelineWidth))
	f.Doc = s.doc()
	return f
}

// layout tries rows, then rails, then rows whose words interrupt lines, then
// a list.
func (s *story) layout(ctx diagram.Context, width float64) diagram.Frame {
	trial, ok := ctx.Trial()
	rows, inRows := planRows(s, trial, width)
	if inRows && !rows.interrupts() {
		if f := rows.draw(); ok() {
			return f
		}
	}
	for _, shape := range tallShapes {
		trial, ok := ctx.Trial()
		if rails, fits := planRails(s, trial, width, shape); fits {
			if f := rails.draw(); ok() {
				return f
			}
		}
	}
	if inRows && ok() {
		if f := rows.draw(); ok() {
			return f
		}
	}
	return listTimeline(s, ctx, width)
}
