package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// flowDepth is how deep forks may nest: ways beside ways within ways have no
// room on a page.
const flowDepth = 2

// Check implements [diagram.Checker].
func (f Flow) Check(ctx diagram.Context) {
	checkSteps(ctx, f.Steps, 0)
	for i, r := range f.Returns {
		at := ctx.In("Returns", i)
		for _, end := range []struct {
			field string
			id    diagram.ID
		}{{"From", r.From}, {"To", r.To}} {
			if _, ok := f.find(end.id); !ok && end.id != "" {
				at.In(end.field).Fail(diagram.ErrUnknown, fmt.Sprintf("no step is named %q", end.id), "use the ID of a step")
			}
		}
		if r.From == r.To && r.From != "" {
			at.Fail(diagram.ErrInvalid, "it runs from a step to itself", "join two steps")
		}
	}
}

func checkSteps(ctx diagram.Context, steps []FlowStep, depth int) {
	for i, s := range steps {
		at := ctx.In("Steps", i)
		switch s.Kind {
		case FlowStage:
			if s.Name == "" && s.Thing.Name == "" {
				at.In("Name").Fail(diagram.ErrRequired, "required", "name the stage, or give it a thing")
			}
		case FlowBuffer:
		case FlowFork:
			if i > 0 && steps[i-1].Kind == FlowFork {
				at.Fail(diagram.ErrInvalid, "a fork follows a fork", "put the stage between them at which the ways meet")
			}
			checkFork(at, s, depth, i == 0)
			continue
		default:
			at.In("Kind").Fail(diagram.ErrInvalid, fmt.Sprintf("%d is no kind of step", s.Kind), "use FlowStage, FlowBuffer or FlowFork")
		}
		if len(s.Ways) > 0 {
			at.In("Ways").Fail(diagram.ErrInvalid, "only a fork has ways", "set Kind to FlowFork, or leave the ways out")
		}
		if s.Kind != FlowBuffer && (s.Badge != "" || s.Levels != nil) {
			at.Fail(diagram.ErrInvalid, "only a buffer has a badge and levels", "set Kind to FlowBuffer, or leave them out")
		}
		if s.Kind == FlowBuffer && s.Drop != "" {
			at.In("Drop").Fail(diagram.ErrInvalid, "a buffer drops nothing by itself", "say it at the stage before or after")
		}
	}
}

func checkFork(at diagram.Context, s FlowStep, depth int, first bool) {
	if depth >= flowDepth {
		at.In("Ways").Fail(diagram.ErrInvalid, fmt.Sprintf("forks nest deeper than %d", flowDepth), "draw the inner one as a flow of its own")
		return
	}
	if s.On != "" {
		at.In("On").Fail(diagram.ErrInvalid, "a fork has no words of its own", "say it at each of its ways")
	}
	if len(s.Ways) < 2 {
		at.In("Ways").Fail(diagram.ErrInvalid, fmt.Sprintf("%d ways", len(s.Ways)), "give a fork at least two")
	}
	main := 0
	for k, w := range s.Ways {
		way := at.In("Ways", k)
		if w.Main {
			main++
		}
		if len(w.Steps) == 0 {
			switch {
			case w.Ends:
				way.In("Ends").Fail(diagram.ErrInvalid, "a way without steps cannot end", "give it a step, or let it lead on")
			case first:
				way.In("Steps").Fail(diagram.ErrInvalid, "a way without steps begins nowhere", "put a stage before the fork")
			}
		}
		checkSteps(way, w.Steps, depth+1)
	}
	if main > 1 {
		at.In("Ways").Fail(diagram.ErrInvalid, fmt.Sprintf("%d main ways", main), "mark one at most")
	}
}
