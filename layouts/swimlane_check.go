package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
)

// Check implements [diagram.Checker].
func (s SwimLane) Check(ctx diagram.Context) {
	on, ok := s.Axis.checkLengths(ctx.In("Axis"))
	if !ok {
		return
	}
	followed := s.Follow == ""
	for i, v := range s.Arrivals {
		on(ctx.In("Arrivals", i).In("At"), v.At)
		followed = followed || v.Label == s.Follow
	}
	for i, p := range s.Panels {
		at := ctx.In("Panels", i)
		if len(p.Results) != len(s.Results) {
			at.In("Results").Fail(diagram.ErrInvalid, fmt.Sprintf("%d results for %d heads", len(p.Results), len(s.Results)), "give one result for each head")
		}
		for k, t := range p.Lanes {
			lane := at.In("Lanes", k)
			if s.checkSpans(lane, t, on) && p.End != 0 {
				p.checkEnd(lane, t)
			}
			for _, q := range t.Spans {
				followed = followed || q.Label == s.Follow
			}
		}
		if p.End != 0 {
			on(at.In("End"), p.End)
		}
	}
	if !followed {
		ctx.In("Follow").Fail(diagram.ErrUnknown, fmt.Sprintf("no arrival and no span is labelled %q", s.Follow), "use the label of one, or leave it out")
	}
	for i, k := range s.Legend {
		if k.Follow && s.Follow == "" {
			ctx.In("Legend", i).In("Follow").Fail(diagram.ErrInvalid, "no item is followed", "set Follow of the form, or leave the entry out")
		}
	}
}

// checkSpans finds spans that are none, and spans of a lane that overlap.
func (s SwimLane) checkSpans(ctx diagram.Context, t SwimTrack, on func(diagram.Context, float64) bool) bool {
	sound := true
	for i, q := range t.Spans {
		at := ctx.In("Spans", i)
		if !on(at.In("From"), q.From) || !on(at.In("To"), q.To) {
			sound = false
			continue
		}
		if q.To <= q.From {
			sound = false
			at.In("To").Fail(diagram.ErrInvalid, fmt.Sprintf("%s is not later than From, %s", FormatNumber(q.To), FormatNumber(q.From)), "give the span a length")
		}
	}
	if !sound {
		return false
	}
	s.Idle = ""
	last := SwimSpan{}
	for i, q := range s.filled(t, 0, 0) {
		if i > 0 && q.From < last.To {
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("the spans %s and %s overlap", last.said(), q.said()), "let a lane do one thing at a time, or use two lanes")
			return false
		}
		last = q
	}
	return true
}

// checkEnd finds spans that go on after the end of their panel.
func (p SwimPanel) checkEnd(ctx diagram.Context, t SwimTrack) {
	for i, q := range t.Spans {
		if q.To > p.End {
			ctx.In("Spans", i).In("To").Fail(diagram.ErrInvalid, fmt.Sprintf("%s is after the panel's end, %s", FormatNumber(q.To), FormatNumber(p.End)),
				"end the panel later, or leave out its End")
			return
		}
	}
}
