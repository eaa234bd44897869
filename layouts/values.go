package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// An Event is something that happened at a time.
type Event struct {
	// ID names the event's dot, so that a link or a feed can point to it.
	ID    diagram.ID `validate:"omitempty,id"`
	When  When
	Until When   // the end of a span; zero: a moment
	Label string `validate:"required,max=2000"` // what happened, one to three words
	Note  string `validate:"max=2000"`          // its effect, up to five words
	Hero  bool   // one of the few that the picture is about
	// Role colours the event; Neutral: that of its lane.
	Role diagram.Role
}

// A Lane is a line of events of one kind.
type Lane struct {
	ID     diagram.ID `validate:"omitempty,id"` // names the lane's head
	Thing  shapes.Thing
	Name   string  `validate:"max=2000"` // empty: the thing's
	Note   string  `validate:"max=2000"`
	Events []Event `validate:"dive"`
}

// name returns what the lane is called.
func (l Lane) name() string {
	if l.Name != "" {
		return l.Name
	}
	return l.Thing.Name
}
