package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Stream shows the events of one stream at their true times, from what asks
// for them on, with what is measured at it: how long one waits for the first,
// the longest gap between two, the mean gap, and how long all takes. The
// measures are worked out from the times.
type Stream struct {
	ID   diagram.ID `validate:"omitempty,id"`
	Unit string     `validate:"required,max=40"` // "ms"
	// Times are when the events come, counted from the request, rising.
	Times []float64    `validate:"required,max=2000"`
	Role  diagram.Role // of the events
	// Request, First and Last say what stands at the beginning, at the first
	// event and at the last.
	Request, First, Last string `validate:"max=2000"`
	// Measures say what the measures are called.
	Measures StreamMeasures
}

// StreamMeasures are the names of what is measured; an empty one is left out.
type StreamMeasures struct {
	Wait  string `validate:"max=2000"` // for the first event: the one to remember
	Gap   string `validate:"max=2000"` // the longest gap
	Mean  string `validate:"max=2000"` // the mean gap
	Total string `validate:"max=2000"` // from the request to the last event
}

// NodeID implements [diagram.Named].
func (s Stream) NodeID() diagram.ID { return s.ID }

// Wait returns how long one waits for the first event.
func (s Stream) Wait() float64 {
	if len(s.Times) == 0 {
		return 0
	}
	return s.Times[0]
}

// Total returns how long all takes.
func (s Stream) Total() float64 {
	if len(s.Times) == 0 {
		return 0
	}
	return s.Times[len(s.Times)-1]
}

// Longest returns the longest gap between two events, and after which event
// it is, counted from 0. With fewer than two events there is none.
func (s Stream) Longest() (gap float64, after int) {
	for i := 1; i < len(s.Times); i++ {
		if d := s.Times[i] - s.Times[i-1]; d > gap {
			gap, after = d, i-1
		}
	}
	return gap, after
}

// Mean returns the mean gap between two events; with fewer than two it is 0.
func (s Stream) Mean() float64 {
	if len(s.Times) < 2 {
		return 0
	}
	return (s.Total() - s.Wait()) / float64(len(s.Times)-1)
}

// Say returns an amount with the stream's unit.
func (s Stream) Say(v float64) string { return Quantity{v, s.Unit}.String() }

// Check implements [diagram.Checker].
func (s Stream) Check(ctx diagram.Context) {
	for i, v := range s.Times {
		at := ctx.In("Times", i)
		switch {
		case !geom.Finite(v):
			at.Fail(diagram.ErrNumber, fmt.Sprintf("%v is no time", v), "give it a number")
			return
		case v <= 0:
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is not after the request", v), "count from the request on")
			return
		case i > 0 && v <= s.Times[i-1]:
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is not after %v", v, s.Times[i-1]), "give the times in order")
			return
		}
	}
	if len(s.Times) == 1 && s.Measures.Gap+s.Measures.Mean != "" {
		ctx.In("Measures").Fail(diagram.ErrInvalid, "one event has no gaps", "name the wait and the total only")
	}
}
