package layouts

import (
	"slices"

	"github.com/burindev/burin/diagram"
)

// A moment is an event of a timeline, where it belongs and where it stands.
type moment struct {
	Event
	lane  int // -1: shared by all
	path  []pathStep
	role  diagram.Role
	share float64 // of the scale
	end   float64 // where its span ends; share where it has none
}

// A pathStep is one part of the way to an event in the author's value.
type pathStep struct {
	field string
	index int
}

// in returns the context of the event.
func (m moment) in(ctx diagram.Context) diagram.Context {
	for _, s := range m.path {
		ctx = ctx.In(s.field, s.index)
	}
	return ctx
}

// last returns the event's last date.
func (e Event) last() When {
	if e.Until.IsZero() {
		return e.When
	}
	return e.Until
}

// A story is a timeline in order of date.
type story struct {
	Timeline
	lanes   []Lane   // one without a name where the timeline has none
	moments []moment // by date; those of one date in the author's order
	axis    timeAxis
	index   map[diagram.ID]int // of moments
}

// story sorts the events and fits the scale.
func (t Timeline) story(ctx diagram.Context) *story {
	s := &story{Timeline: t, lanes: t.Lanes, index: map[diagram.ID]int{}}
	shared := -1
	if len(t.Lanes) == 0 {
		s.lanes, shared = []Lane{{Events: t.Events}}, 0
	}
	for i, l := range t.Lanes {
		for k, e := range l.Events {
			s.add(e, i, l.Thing.Role, pathStep{"Lanes", i}, pathStep{"Events", k})
		}
	}
	for i, e := range t.Events {
		s.add(e, shared, diagram.Neutral, pathStep{"Events", i})
	}
	slices.SortStableFunc(s.moments, func(a, b moment) int {
		switch x, y := a.When.At(), b.When.At(); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	s.axis = newTimeAxis(t, s.moments)
	for i := range s.moments {
		m := &s.moments[i]
		m.share = s.axis.share(m.When.At())
		m.end = m.share
		if !m.Until.IsZero() {
			m.end = s.axis.share(m.Until.At())
		}
		if m.ID != "" {
			s.index[m.ID] = i
		}
	}
	return s
}

func (s *story) add(e Event, lane int, role diagram.Role, path ...pathStep) {
	if e.Role != diagram.Neutral {
		role = e.Role
	}
	s.moments = append(s.moments, moment{Event: e, lane: lane, role: role, path: path})
}

// headed reports whether lanes have names.
func (s *story) headed() bool { return len(s.Lanes) > 0 }

// first returns the index of a lane's first moment, or -1.
func (s *story) first(lane int) int {
	return slices.IndexFunc(s.moments, func(m moment) bool { return m.lane == lane })
}
