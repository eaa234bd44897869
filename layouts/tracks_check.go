package layouts

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
)

// Check implements [diagram.Checker].
func (t Tracks) Check(ctx diagram.Context) {
	on, ok := t.Axis.checkLengths(ctx.In("Axis"))
	if !ok {
		return
	}
	spans := func(ctx diagram.Context, field string, list Spans) {
		for i, s := range list {
			checkSpan(ctx.In(field, i), s, on)
		}
	}
	spans(ctx, "Bands", t.Bands)
	if t.Event.Label != "" {
		on(ctx.In("Event").In("At"), t.Event.At)
	}
	for i, lane := range t.Lanes {
		at := ctx.In("Lanes", i)
		if lane.name() == "" {
			at.In("Name").Fail(diagram.ErrRequired, "required", "give the lane a name, or a thing that has one")
		}
		shows := 0
		for _, n := range [...]int{len(lane.Signal.Samples), len(lane.Score.Points), len(lane.Levels.Levels), len(lane.Instants), len(lane.Segments)} {
			shows += min(n, 1)
		}
		if shows != 1 {
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("the lane shows %d things", shows), "give it Signal.Samples, Score.Points, Levels.Levels, Instants or Segments, and only one of them")
		}
		if len(lane.Signal.Samples) > 0 && t.Axis.Min == 0 && t.Axis.Max == 0 {
			ctx.In("Axis").Fail(diagram.ErrRequired, "a signal lasts from the start of the axis to its end, and they are open", "set Min and Max")
		}
		for k, v := range lane.Signal.Samples {
			if !geom.Finite(v) {
				at.In("Signal").In("Samples", k).Fail(diagram.ErrNumber, fmt.Sprintf("%v is no loudness", v), "give a number")
				break
			}
		}
		spans(at.In("Signal"), "Loud", lane.Signal.Loud)
		lane.Score.check(at.In("Score"), on)
		lane.Levels.check(at.In("Levels"), on)
		lane.checkInstants(at, on)
		lane.checkSegments(at, on)
	}
}

// checkSpan holds a span to the axis, and to have a length.
func checkSpan(ctx diagram.Context, s Span, on func(diagram.Context, float64) bool) bool {
	if !on(ctx.In("From"), s.From) || !on(ctx.In("To"), s.To) {
		return false
	}
	if s.To <= s.From {
		ctx.In("To").Fail(diagram.ErrInvalid, fmt.Sprintf("%s is not later than From, %s", FormatNumber(s.To), FormatNumber(s.From)), "give the span a length")
		return false
	}
	return true
}

// check finds points that cannot be drawn.
func (s TrackScore) check(ctx diagram.Context, on func(diagram.Context, float64) bool) {
	value := func(ctx diagram.Context, v float64) bool {
		switch {
		case !geom.Finite(v) || v < 0:
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("the scale begins at 0, and %v is not on it", v), "give a number of 0 or more")
		case s.Full > 0 && v > s.Full:
			ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("%s is more than Full, %s", FormatNumber(v), FormatNumber(s.Full)), "make Full greater, or leave it out")
		default:
			return true
		}
		return false
	}
	for i, p := range s.Points {
		at := ctx.In("Points", i)
		if !on(at.In("At"), p.At) || !value(at.In("Value"), p.Value) {
			return
		}
		if i > 0 && p.At <= s.Points[i-1].At {
			at.In("At").Fail(diagram.ErrInvalid, fmt.Sprintf("%s does not come after %s", FormatNumber(p.At), FormatNumber(s.Points[i-1].At)), "give the points in the order of the axis")
			return
		}
	}
	value(ctx.In("Threshold").In("At"), s.Threshold.At)
	for i, n := range s.Notes {
		on(ctx.In("Notes", i).In("At"), n.At)
	}
	if len(s.Points) == 0 && (s.Threshold.set() || len(s.Notes) > 0) {
		ctx.In("Points").Fail(diagram.ErrRequired, "required", "a threshold and notes need a score; give it points")
	}
}

// checkInstants finds moments that are not in order.
func (t Track) checkInstants(ctx diagram.Context, on func(diagram.Context, float64) bool) {
	for i, v := range t.Instants {
		at := ctx.In("Instants", i)
		if !on(at, v) {
			return
		}
		if i > 0 && v <= t.Instants[i-1] {
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("%s does not come after %s", FormatNumber(v), FormatNumber(t.Instants[i-1])), "give the instants in the order of the axis")
			return
		}
	}
}

// checkSegments finds segments that are none, and such that overlap.
func (t Track) checkSegments(ctx diagram.Context, on func(diagram.Context, float64) bool) {
	for i, s := range t.Segments {
		at := ctx.In("Segments", i)
		if !checkSpan(at, s.Span, on) {
			return
		}
		if c := s.core(); !(c.From >= s.From && c.To <= s.To && c.To > c.From) {
			at.In("Core").Fail(diagram.ErrInvalid, fmt.Sprintf("%s is not a part of %s", Spans{c}.said(), Spans{s.Span}.said()), "let the core begin and end within the segment")
		}
		for _, o := range t.Segments[:i] {
			if s.From < o.To && o.From < s.To {
				at.Fail(diagram.ErrInvalid, fmt.Sprintf("%s overlaps %s", Spans{s.Span}.said(), Spans{o.Span}.said()), "let one segment end before the next begins")
				return
			}
		}
	}
}
