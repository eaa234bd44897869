package layouts

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/burindev/burin/diagram"
)

// farYear bounds the years that a scale can carry.
const farYear = 100_000

// Check implements [diagram.Checker].
func (t Timeline) Check(ctx diagram.Context) {
	c := timelineCheck{Timeline: t, ids: map[diagram.ID]bool{}}
	c.ends(ctx)
	c.breaks(ctx)
	for i, e := range t.Events {
		c.event(ctx.In("Events", i), e)
	}
	n := len(t.Events)
	for i, l := range t.Lanes {
		if l.name() == "" {
			ctx.In("Lanes", i).In("Name").Fail(diagram.ErrRequired, "required", "give the lane a name, or a thing that has one")
		}
		for k, e := range l.Events {
			c.event(ctx.In("Lanes", i).In("Events", k), e)
		}
		n += len(l.Events)
	}
	if n == 0 {
		ctx.In("Events").Fail(diagram.ErrRequired, "there is no event", "give the timeline at least one")
	}
	c.feeds(ctx)
}

// A timelineCheck is one run over a timeline's fields.
type timelineCheck struct {
	Timeline
	ids   map[diagram.ID]bool
	known []diagram.ID // in the author's order
}

// onScale reports whether a scale can carry a date.
func onScale(ctx diagram.Context, w When) bool {
	switch {
	case w.Y > farYear || w.Y < -farYear:
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("the year %d is too far away", w.Y), fmt.Sprintf("use one from -%d to %d", farYear, farYear))
	case !w.Valid():
		ctx.Fail(diagram.ErrInvalid, fmt.Sprintf("there is no date with day %d, month %d, year %d", w.D, int(w.M), w.Y), "correct it; 0 means that the day or month is not known")
	default:
		return true
	}
	return false
}

func (c *timelineCheck) ends(ctx diagram.Context) {
	from := c.From.IsZero() || onScale(ctx.In("From"), c.From)
	to := c.To.IsZero() || onScale(ctx.In("To"), c.To)
	if from && to && !c.From.IsZero() && !c.To.IsZero() && finish(c.To) <= c.From.Begin() {
		ctx.In("To").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is before the beginning, %v", c.To, c.From), "exchange From and To")
	}
}

func (c *timelineCheck) breaks(ctx diagram.Context) {
	if len(c.Breaks) > 0 && c.Scale == OrdinalTime {
		ctx.In("Breaks").Fail(diagram.ErrInvalid, "a scale of equal steps has no gaps to leave out", "drop the breaks or use a true scale")
		return
	}
	for i, b := range c.Breaks {
		at := ctx.In("Breaks", i)
		if !onScale(at.In("From"), b.From) || !onScale(at.In("To"), b.To) {
			continue
		}
		switch {
		case finish(b.To) <= b.From.Begin():
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is before %v", b.To, b.From), "exchange From and To")
		case i > 0 && b.From.Begin() <= finish(c.Breaks[i-1].To):
			at.Fail(diagram.ErrInvalid, "it does not come after the break before it", "order the breaks by date and join those that touch")
		}
	}
}

func (c *timelineCheck) event(ctx diagram.Context, e Event) {
	if e.ID != "" {
		if !c.ids[e.ID] {
			c.known = append(c.known, e.ID)
		}
		c.ids[e.ID] = true
	}
	at := ctx.In("When")
	if e.When.IsZero() {
		at.Fail(diagram.ErrRequired, "required", "give the event a date")
		return
	}
	if !onScale(at, e.When) {
		return
	}
	last := e.When
	if !e.Until.IsZero() {
		if !onScale(ctx.In("Until"), e.Until) {
			return
		}
		if e.Until.Before(e.When) {
			ctx.In("Until").Fail(diagram.ErrInvalid, fmt.Sprintf("%v is before the beginning, %v", e.Until, e.When), "exchange both dates")
			return
		}
		last = e.Until
	}
	if !c.From.IsZero() && c.From.Valid() && e.When.At() < c.From.Begin() {
		at.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is before the beginning of the timeline, %v", e.When, c.From), "move From or leave the event out")
	}
	if !c.To.IsZero() && c.To.Valid() && last.At() > finish(c.To) {
		at.Fail(diagram.ErrInvalid, fmt.Sprintf("%v is after the end of the timeline, %v", last, c.To), "move To or leave the event out")
	}
	for i, b := range c.Breaks {
		if b.From.Valid() && b.To.Valid() && e.When.At() > b.From.Begin() && e.When.At() < finish(b.To) {
			at.Fail(diagram.ErrInvalid, fmt.Sprintf("%v lies in Breaks[%d], a time that is left out", e.When, i), "shorten the break")
		}
	}
}

func (c *timelineCheck) feeds(ctx diagram.Context) {
	for i, f := range c.Feeds {
		for _, end := range [...]struct {
			field string
			id    diagram.ID
		}{{"From", f.From}, {"To", f.To}} {
			if end.id != "" && !c.ids[end.id] {
				ctx.In("Feeds", i).In(end.field).Fail(diagram.ErrUnknown, fmt.Sprintf("no event is named %q", end.id), c.knownEvents())
			}
		}
		if f.From == f.To && f.From != "" {
			ctx.In("Feeds", i).Fail(diagram.ErrInvalid, fmt.Sprintf("%q cannot feed itself", f.From), "name two events")
		}
	}
}

// knownEvents says which events a feed can name.
func (c *timelineCheck) knownEvents() string {
	if len(c.known) == 0 {
		return "give an event an ID first"
	}
	names := make([]string, len(c.known))
	for i, id := range c.known {
		names[i] = strconv.Quote(string(id))
	}
	return "known events: " + strings.Join(names, ", ")
}
