package layouts

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (s Sequence) Check(ctx diagram.Context) {
	seen := map[diagram.ID]bool{}
	for i, a := range s.Actors {
		at := ctx.In("Actors", i)
		if seen[a.ID] {
			at.In("ID").Fail(diagram.ErrName, fmt.Sprintf("two actors are called %q", a.ID), "give each a name of its own")
		}
		seen[a.ID] = true
		if a.Thing.Name == "" {
			at.In("Thing").Fail(diagram.ErrRequired, "the actor has no name", "give its thing a name")
		}
	}
	rows := map[diagram.ID]int{}
	n := 0
	for i, phase := range s.Phases {
		for k, m := range phase.Messages {
			at := ctx.In("Phases", i).In("Messages", k)
			s.known(at.In("From"), m.From)
			if m.To != "" {
				s.known(at.In("To"), m.To)
			}
			if m.With {
				s.checkWith(at.In("With"), phase, k)
			}
			if _, twice := rows[m.ID]; twice && m.ID != "" {
				at.In("ID").Fail(diagram.ErrName, fmt.Sprintf("two messages are called %q", m.ID), "give each a name of its own")
			}
			rows[m.ID] = n
			n++
		}
	}
	for i, a := range s.Active {
		at := ctx.In("Active", i)
		s.known(at.In("Actor"), a.Actor)
		from, ok := rows[a.From]
		if !ok {
			at.In("From").Fail(diagram.ErrUnknown, fmt.Sprintf("no message is called %q", a.From), "give the message that ID")
			continue
		}
		if a.Until == "" {
			continue
		}
		switch until, ok := rows[a.Until]; {
		case !ok:
			at.In("Until").Fail(diagram.ErrUnknown, fmt.Sprintf("no message is called %q", a.Until), "give the message that ID")
		case until < from:
			at.In("Until").Fail(diagram.ErrInvalid, fmt.Sprintf("%q comes before %q", a.Until, a.From), "name a later message")
		}
	}
}

// known finds names of actors that there are not.
func (s Sequence) known(ctx diagram.Context, id diagram.ID) {
	if s.actor(id) >= 0 {
		return
	}
	names := make([]string, len(s.Actors))
	for i, a := range s.Actors {
		names[i] = string(a.ID)
	}
	ctx.Fail(diagram.ErrUnknown, fmt.Sprintf("no actor is called %q", id), "take one of "+strings.Join(names, ", "))
}

// checkWith finds messages of one time that would lie on each other.
func (s Sequence) checkWith(ctx diagram.Context, phase SequencePhase, k int) {
	if k == 0 {
		ctx.Fail(diagram.ErrInvalid, "no message of the phase comes before", "leave it out")
		return
	}
	if !s.arrow(phase.Messages[k]) {
		ctx.Fail(diagram.ErrInvalid, "a note, or what an actor does itself, takes the whole row", "leave it out")
		return
	}
	lo, hi := s.span(phase.Messages[k])
	for j := k - 1; j >= 0; j-- {
		a, b := s.span(phase.Messages[j])
		switch {
		case !s.arrow(phase.Messages[j]) && (phase.Messages[j].To == "" || lo < b):
			ctx.Fail(diagram.ErrInvalid, "the row holds a note, or what an actor further right does itself", "leave it out")
			return
		case lo < b && a < hi:
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("the arrow lies on that of %q", phase.Messages[j].words()), "leave it out, or let them go between other actors")
			return
		}
		if !phase.Messages[j].With {
			return
		}
	}
}

// arrow reports whether a message goes to another actor.
func (s Sequence) arrow(m SequenceMessage) bool { return m.To != "" && m.To != m.From }

// span returns the indexes of the actors between which a message goes, the
// left one first.
func (s Sequence) span(m SequenceMessage) (lo, hi int) {
	lo, hi = s.actor(m.From), s.actor(m.From)
	if m.To != "" {
		hi = s.actor(m.To)
	}
	return min(lo, hi), max(lo, hi)
}

func (m SequenceMessage) words() string { return joinWords(" ", m.Text, m.Code) }
