package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (m StateMachine) Check(ctx diagram.Context) {
	seen := map[diagram.ID]bool{}
	for i := range m.count() {
		s, at := m.state(i), m.ctxOf(ctx, i)
		if s.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "name the state, or give it a thing")
		}
		if seen[s.ID] {
			at.In("ID").Fail(diagram.ErrInvalid, fmt.Sprintf("there is a state %q before it", s.ID), "give every state a name of its own")
		}
		seen[s.ID] = true
		if s.Kind > StateFailed {
			at.In("Kind").Fail(diagram.ErrInvalid, fmt.Sprintf("%d is no kind of state", s.Kind), "use StateNormal, StateWaiting or StateFailed")
		}
		if i < len(m.Path) && len(s.Details) > 0 {
			at.In("Details").Fail(diagram.ErrInvalid, "a state of the path has no room for details", "say them in its note, or at a state off the path")
		}
	}
	for i, l := range m.Moves {
		at := ctx.In("Moves", i)
		for _, end := range [...]struct {
			field string
			id    diagram.ID
		}{{"From", l.From}, {"To", l.To}} {
			if end.id != "" && !seen[end.id] {
				at.In(end.field).Fail(diagram.ErrUnknown, fmt.Sprintf("no state is named %q", end.id), "use the ID of a state")
			}
		}
		if l.From == l.To && l.From != "" {
			at.Fail(diagram.ErrInvalid, "it leads from a state to itself", "put the state in which it waits between, as a state of its own")
		}
	}
}
