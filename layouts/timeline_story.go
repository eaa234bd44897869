package layouts

import (
	"cmp"
	"slices"

	"github.com/burindev/burin/diagram"
)

// A moment is an event of a timeline, where it belongs and where it stands.
type moment struct {
	Event
	lane  int // -1: shared by all
	from  eventField
	role  diagram.Role
	at    float64 // in years
	share float64 // of the scale
	end   float64 // where its span ends; share where it has none
}

// An eventField is the field of the author's value that holds an event.
type eventField struct {
	lane  int // of Lanes; -1: the timeline itself
	index int // of Events
}

// in returns the context of the event.
func (m moment) in(ctx diagram.Context) diagram.Context {
	if m.from.lane >= 0 {
		ctx = ctx.In("Lanes", m.from.lane)
	}
	return ctx.In("Events", m.from.index)
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
func (t Timeline) story() *story {
	s := &story{Timeline: t, lanes: t.Lanes, index: map[diagram.ID]int{}}
	shared := -1
	if len(t.Lanes) == 0 {
		s.lanes, shared = []Lane{{Events: t.Events}}, 0
	}
	n := len(t.Events)
	for _, l := range t.Lanes {
		n += len(l.Events)
	}
	s.moments = make([]moment, 0, n)
	for i, l := range t.Lanes {
		for k, e := range l.Events {
			s.add(e, i, l.Thing.Role, eventField{i, k})
		}
	}
	for k, e := range t.Events {
		s.add(e, shared, diagram.Neutral, eventField{-1, k})
	}
	slices.SortStableFunc(s.moments, func(a, b moment) int { return cmp.Compare(a.at, b.at) })
	s.axis = newTimeAxis(t, s.moments)
	for i := range s.moments {
		m := &s.moments[i]
		m.share = s.axis.share(m.at)
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

func (s *story) add(e Event, lane int, role diagram.Role, from eventField) {
	if e.Role != diagram.Neutral {
		role = e.Role
	}
	s.moments = append(s.moments, moment{Event: e, lane: lane, from: from, role: role, at: e.When.At()})
}

// headed reports whether lanes have names.
func (s *story) headed() bool { return len(s.Lanes) > 0 }

// first returns the index of a lane's first moment, or -1.
func (s *story) first(lane int) int {
	return slices.IndexFunc(s.moments, func(m moment) bool { return m.lane == lane })
}

// marks estimates how many marks a picture of the story takes, for its pen.
func (s *story) marks() int {
	const perEvent, perLane, perBand = 6, 8, 2
	return perEvent*len(s.moments) + perLane*len(s.lanes) + perBand*len(s.axis.bands)
}
