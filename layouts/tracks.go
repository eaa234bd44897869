package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Tracks follow one thing through the stages of its processing: a lane each,
// under each other on one axis. A lane shows a signal, a score that is held
// against a threshold, amounts that hold for a while, instants, or segments with
// what became of each. Bands run through
// all lanes and tie together what belongs together.
//
// What a lane shows mostly follows from the one above it: the segments from
// where the score is over its threshold. See [TrackScore.Over] and [Spans].
type Tracks struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Axis is the common scale, linear throughout.
	Axis Axis
	// Bands are the stretches that all lanes share, on the tint of Role.
	// Without bands gridlines tie the lanes.
	Bands Spans `validate:"max=200,dive"`
	Role  diagram.Role
	// Event is something that happens once, and is seen in several lanes.
	Event TrackEvent
	Lanes []Track `validate:"required,max=24,dive"`
}

// A Track is one lane. It has a signal, a score, levels, instants or segments.
type Track struct {
	ID    diagram.ID `validate:"omitempty,id"`
	Thing shapes.Thing
	Name  string       `validate:"max=2000"` // empty: the thing's
	Note  string       `validate:"max=2000"`
	Role  diagram.Role // of what it shows; Neutral: the thing's

	Signal   TrackSignal
	Score    TrackScore
	Levels   TrackLevels
	Instants []float64      `validate:"max=2000"` // moments, in order of the axis
	Segments []TrackSegment `validate:"max=500,dive"`
}

// A TrackSignal is a signal over the whole axis, drawn as a waveform.
type TrackSignal struct {
	// Samples are equal steps from the start of the axis to its end. Their unit
	// is free.
	Samples []float64 `validate:"max=1000000"`
	// Loud are the stretches that matter; all else is grey. Without any, all of
	// it matters.
	Loud Spans `validate:"max=500,dive"`
}

// A TrackScore is a value over the axis, drawn as an area on a scale from 0.
type TrackScore struct {
	Points []TrackPoint `validate:"max=100000"` // in order of the axis
	// Full is the upper end of the scale; 0: the largest value.
	Full float64 `validate:"gte=0"`
	// Threshold is the value from which on something happens.
	Threshold Limit
	// Notes say what made the score rise or fall.
	Notes []TrackNote `validate:"max=50,dive"`
}

// A TrackPoint is a value of a score.
type TrackPoint struct{ At, Value float64 }

// A TrackNote is a word or two at a point of a score.
type TrackNote struct {
	At    float64
	Label string `validate:"required,max=2000"`
}

// A TrackSegment is a stretch of a lane with what became of it.
type TrackSegment struct {
	ID diagram.ID `validate:"omitempty,id"`
	Span
	// Core is the part that matters, the rest is its margin; zero: all of it.
	Core Span
	// Kind is what became of it: [SwimWork] goes on, [SwimDropped] does not.
	Kind  SwimKind
	Label string       `validate:"max=2000"` // in the segment where it fits
	Short string       `validate:"max=2000"` // where the label does not fit
	Role  diagram.Role // Neutral: the lane's
}

// NodeID implements [diagram.Named].
func (t Tracks) NodeID() diagram.ID { return t.ID }

func (t Track) name() string {
	if t.Name != "" {
		return t.Name
	}
	return t.Thing.Name
}

func (t Track) role() diagram.Role {
	if t.Role != diagram.Neutral {
		return t.Role
	}
	return t.Thing.Role
}

// Over returns the stretches in which the score is at its threshold or over
// it, on straight lines between the points.
func (s TrackScore) Over() Spans {
	limit := s.Threshold.At
	var out Spans
	open := false
	from := 0.0
	shut := func(at float64) {
		if at = settle(at); at > from {
			out = append(out, Span{from, at})
		}
		open = false
	}
	for i, p := range s.Points {
		over := p.Value >= limit
		cross := p.At
		if i > 0 && over != open {
			last := s.Points[i-1]
			cross = last.At + float64((p.At-last.At)*((limit-last.Value)/(p.Value-last.Value)))
		}
		switch {
		case over && !open:
			from, open = settle(cross), true
		case !over && open:
			shut(cross)
		}
	}
	if open {
		shut(s.Points[len(s.Points)-1].At)
	}
	return out
}

// full returns the upper end of the scale.
func (s TrackScore) full() float64 {
	full := s.Full
	if full == 0 {
		for _, p := range s.Points {
			full = max(full, p.Value)
		}
		full = max(full, s.Threshold.At)
	}
	if full > 0 {
		return full
	}
	return 1
}

// core returns the part of the segment that matters.
func (s TrackSegment) core() Span {
	if s.Core == (Span{}) {
		return s.Span
	}
	return s.Core
}

// extent returns the first and the last place of the axis that the data name.
func (t Tracks) extent() (lo, hi float64) {
	reach := func(v float64) { lo, hi = min(lo, v), max(hi, v) }
	spans := append(Spans{}, t.Bands...)
	if t.Event.Label != "" {
		reach(t.Event.At)
	}
	for _, lane := range t.Lanes {
		spans = append(spans, lane.Signal.Loud...)
		for _, p := range lane.Score.Points {
			reach(p.At)
		}
		for _, v := range lane.Levels.Levels {
			reach(v.From)
		}
		for _, v := range lane.Instants {
			reach(v)
		}
		for _, s := range lane.Segments {
			spans = append(spans, s.Span)
		}
	}
	for _, s := range spans {
		reach(s.From)
		reach(s.To)
	}
	return lo, hi
}

// Layout implements [diagram.Node]. The heads of the lanes stand at their left;
// where that leaves too little for what they show, over them.
func (t Tracks) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(tracksWidth)
	axis := t.Axis.fit(t.extent())
	trial, ok := ctx.Trial()
	l := tracksLayout{Tracks: t, ctx: trial, width: width, axis: axis, beside: true}
	if l.plan() {
		if f := l.draw(); ok() {
			return f
		}
	}
	l = tracksLayout{Tracks: t, ctx: ctx, width: width, axis: axis}
	l.plan()
	return l.draw()
}

// doc describes the lanes.
func (t Tracks) doc(axis Axis) []scene.Block {
	unit := ""
	if axis.Unit != "" {
		unit = nbsp + axis.Unit
	}
	intro := "Lanes on one axis, from " + FormatNumber(axis.Min) + " to " + FormatNumber(axis.Max) + unit + "."
	if len(t.Bands) > 0 {
		intro += " Bands tie them together at " + t.Bands.said() + unit + "."
	}
	if t.Event.Label != "" {
		intro += " At " + FormatNumber(t.Event.At) + unit + ": " + t.Event.Label + "."
	}
	list := scene.List{Ordered: true}
	for _, lane := range t.Lanes {
		list.Items = append(list.Items, scene.Item{Text: joinWords(": ", joinWords(", ", lane.name(), lane.Note), lane.said(axis, unit))})
	}
	return []scene.Block{scene.Paragraph{Text: intro}, list}
}
