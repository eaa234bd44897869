package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Sequence shows who says what to whom, and when: actors stand in a row, each
// with a line for its time, which runs down, and messages are arrows between
// these lines. Phases are bands over the width.
type Sequence struct {
	ID     diagram.ID      `validate:"omitempty,id"`
	Actors []SequenceActor `validate:"required,max=24,dive"`
	Phases []SequencePhase `validate:"required,max=50,dive"`
	// Active are the times in which actors work: bars on their lines.
	Active []SequenceActive `validate:"max=100,dive"`
}

// A SequenceActor takes part. Its ID is the name by which messages speak of
// it.
type SequenceActor struct {
	ID    diagram.ID   `validate:"required,id"`
	Thing shapes.Thing // its name, role and icon
}

// A SequencePhase is a part of the story with its messages in order of time.
type SequencePhase struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Name string     `validate:"max=200"` // one word or two
	// Repeat says how long the phase is done again and again: "for every
	// message". It is drawn with a line that leads back to the phase's start.
	Repeat   string            `validate:"max=200"`
	Role     diagram.Role      // of the band
	Messages []SequenceMessage `validate:"required,max=100,dive"`
}

// A SequenceMessage goes from one actor to another. One from an actor to
// itself is something that it does; one without To is a note on its line.
type SequenceMessage struct {
	ID   diagram.ID `validate:"omitempty,id"` // for Active
	From diagram.ID `validate:"required,id"`
	To   diagram.ID `validate:"omitempty,id"`
	Text string     `validate:"required_without=Code,max=2000"`
	Code string     `validate:"max=200"` // what is literally said: "101"
	// Kind is what the arrow means: an answer, a failure, the main path.
	Kind diagram.LinkKind
	Hero bool // one of the few that the picture is about
	Step bool // numbered, in order
	// With sets the message beside the one before, at the same time.
	With bool
}

// A SequenceActive is a time in which an actor works, from one message until
// another, or where Until is empty to the end.
type SequenceActive struct {
	Actor diagram.ID `validate:"required,id"`
	From  diagram.ID `validate:"required,id"`
	Until diagram.ID `validate:"omitempty,id"`
}

// NodeID implements [diagram.Named].
func (s Sequence) NodeID() diagram.ID { return s.ID }

// actor returns the index of an actor, or -1.
func (s Sequence) actor(id diagram.ID) int {
	for i, a := range s.Actors {
		if a.ID == id {
			return i
		}
	}
	return -1
}

// Layout implements [diagram.Node]. The names of phases stand at the left of
// the actors, in narrow rooms within the bands; where the actors do not fit
// side by side the messages are listed.
func (s Sequence) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(sequenceWidth)
	for _, mode := range [...]sequenceMode{sequenceBeside, sequenceUpright} {
		trial, ok := ctx.Trial()
		p := sequencePlan{Sequence: s, ctx: trial, mode: mode, width: width}
		if !p.plan() || !ok() {
			continue
		}
		if f := p.draw(); ok() {
			return f
		}
	}
	return s.list(ctx, width)
}
