package layouts

import (
	"math"
	"strings"
)

// said returns the spans in words: "0.8–3.2, 4.5–6.1".
func (s Spans) said() string {
	words := make([]string, len(s))
	for i, p := range s {
		words[i] = FormatNumber(p.From) + "–" + FormatNumber(p.To)
	}
	return strings.Join(words, ", ")
}

// rounded returns the spans as exact as a reader sees them on the axis.
func (s Spans) rounded(axis Axis) Spans {
	out := make(Spans, len(s))
	for i, p := range s {
		out[i] = Span{seen(p.From, axis.Min, axis.Max), seen(p.To, axis.Min, axis.Max)}
	}
	return out
}

// seen returns a value as exact as a reader sees it on a scale: within a
// hundredth of it, or a rounder part.
func seen(v, lo, hi float64) float64 {
	const parts = 200
	m, e := tickStep(lo, hi, parts)
	step := whole(float64(m), e)
	return settle(math.Round(v/step) * step)
}

// said describes what a lane shows.
func (t Track) said(axis Axis, unit string) string {
	switch {
	case len(t.Signal.Samples) > 0 && len(t.Signal.Loud) > 0:
		return "signal, marked at " + t.Signal.Loud.said() + unit
	case len(t.Signal.Samples) > 0:
		return "signal"
	case len(t.Score.Points) > 0:
		return t.Score.said(axis, unit)
	case len(t.Levels.Levels) > 0:
		return t.Levels.said(unit)
	case len(t.Instants) > 0:
		return FormatNumber(float64(len(t.Instants))) + " instants from " + FormatNumber(t.Instants[0]) + " to " + FormatNumber(t.Instants[len(t.Instants)-1]) + unit
	}
	words := make([]string, len(t.Segments))
	for i, s := range t.Segments {
		words[i] = s.what() + " at " + Spans{s.Span}.said() + unit
		if s.core() != s.Span {
			words[i] += " (without its margins " + Spans{s.Core}.said() + unit + ")"
		}
	}
	return strings.Join(words, "; ")
}

// what says what became of a segment: "clip 1", "dropped: too dark".
func (s TrackSegment) what() string {
	switch {
	case s.Label == "" || s.Label == s.Kind.String():
		return s.Kind.String()
	case s.Kind == SwimWork:
		return s.Label
	}
	return s.Kind.String() + ": " + s.Label
}

// said describes a score by its threshold and its notes.
func (s TrackScore) said(axis Axis, unit string) string {
	words := "score from 0 to " + FormatNumber(s.full())
	if s.Threshold.set() {
		over := s.Over().rounded(axis).said()
		if over == "" {
			over = "never"
		} else {
			over = "at " + over + unit
		}
		words += "; threshold " + FormatNumber(s.Threshold.At) + " (" + s.Threshold.Label + "), reached " + over
	}
	for _, n := range s.Notes {
		words += "; " + n.Label + " at " + FormatNumber(n.At) + unit + ": " + FormatNumber(seen(s.at(n.At), 0, s.full()))
	}
	return words
}

// at returns the score at a place of the axis.
func (s TrackScore) at(v float64) float64 {
	for i, p := range s.Points {
		switch {
		case p.At < v:
		case i == 0 || p.At == v:
			return p.Value
		default:
			last := s.Points[i-1]
			return settle(last.Value + float64((v-last.At)/(p.At-last.At)*(p.Value-last.Value)))
		}
	}
	if n := len(s.Points); n > 0 {
		return s.Points[n-1].Value
	}
	return 0
}
