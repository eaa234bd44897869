package layouts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/layouts"
)

func TestSpans(t *testing.T) {
	s := layouts.Spans{{From: 4, To: 6}, {From: 1, To: 2.5}}
	day := layouts.Span{From: 0, To: 8}
	assert.InDelta(t, 3.5, s.Total(), 0)
	assert.Equal(t, layouts.Spans{{From: 0.5, To: 3}, {From: 3.5, To: 6.5}}, s.Widened(0.5, day))
	assert.Equal(t, layouts.Spans{{From: 0.25, To: 6.75}}, s.Widened(0.75, day), "what touches becomes one")
	assert.Equal(t, layouts.Spans{{From: 0, To: 8}}, s.Widened(3, day), "cut to what is within")
	assert.Equal(t, layouts.Spans{{From: 0, To: 1}, {From: 2.5, To: 4}, {From: 6, To: 8}}, s.Gaps(day))
	assert.Equal(t, layouts.Spans{{From: 0, To: 8}}, layouts.Spans{}.Gaps(day))
	assert.Empty(t, layouts.Spans{day}.Gaps(day))
	assert.Empty(t, s.Widened(0, layouts.Span{From: 6, To: 7}))
	assert.Equal(t, layouts.Spans{{From: 4, To: 6}, {From: 1, To: 2.5}}, s, "the receiver is not changed")
	assert.InDelta(t, 0.3, layouts.Span{From: 0.1, To: 0.4}.Length(), 0, "without the dust of binary fractions")
}

// Spans and their gaps fill a stretch, whatever they are.
func TestSpansAndGapsFillTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := layouts.Span{From: 0, To: 100}
		var s layouts.Spans
		for range rapid.IntRange(0, 8).Draw(t, "spans") {
			from := rapid.Float64Range(-10, 110).Draw(t, "from")
			s = append(s, layouts.Span{From: from, To: from + rapid.Float64Range(0, 30).Draw(t, "length")})
		}
		in := s.Widened(rapid.Float64Range(0, 5).Draw(t, "margin"), whole)
		assert.InDelta(t, 100, in.Total()+in.Gaps(whole).Total(), 1e-6)
	})
}
