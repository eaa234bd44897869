package layouts

import (
	"cmp"
	"slices"
)

// A Span is a stretch of an axis.
type Span struct {
	From float64
	To   float64 `validate:"gtefield=From"`
}

// Length returns how long the span is.
func (s Span) Length() float64 { return settle(s.To - s.From) }

// Spans are stretches of one axis.
type Spans []Span

// Total returns the sum of the lengths.
func (s Spans) Total() float64 {
	sum := 0.0
	for _, p := range s {
		sum += p.To - p.From
	}
	return settle(sum)
}

// Widened returns the spans, each longer by a margin at both ends, cut to what
// lies within a stretch. Those that touch become one.
func (s Spans) Widened(margin float64, within Span) Spans {
	in := slices.Clone(s)
	slices.SortStableFunc(in, func(a, b Span) int { return cmp.Compare(a.From, b.From) })
	var out Spans
	for _, p := range in {
		p = Span{settle(max(p.From-margin, within.From)), settle(min(p.To+margin, within.To))}
		if !(p.To > p.From) {
			continue
		}
		if last := len(out) - 1; last >= 0 && p.From <= out[last].To {
			out[last].To = max(out[last].To, p.To)
			continue
		}
		out = append(out, p)
	}
	return out
}

// Gaps returns what the spans leave of a stretch.
func (s Spans) Gaps(within Span) Spans {
	var out Spans
	at := within.From
	for _, p := range s.Widened(0, within) {
		if p.From > at {
			out = append(out, Span{at, p.From})
		}
		at = p.To
	}
	if within.To > at {
		out = append(out, Span{at, within.To})
	}
	return out
}
