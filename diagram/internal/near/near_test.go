package near_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/internal/near"
)

func TestNames(t *testing.T) {
	all := []string{"ch01-opener", "ch02-opener", "ch01-latency-breakdown", "ch17-latency-comparison"}
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"ch01-openr", []string{"ch01-opener", "ch02-opener"}},
		{"latency", []string{"ch01-latency-breakdown", "ch17-latency-comparison"}},
		{"CH01-OPENER", []string{"ch01-opener", "ch02-opener"}},
		{"zzzzzz", nil},
		{"", nil},
	} {
		assert.Equal(t, tt.want, near.Names(tt.in, all, 2), "%q", tt.in)
	}
}

func TestDistance(t *testing.T) {
	assert.Equal(t, 3, near.Distance("kitten", "sitting"))
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.StringMatching(`[abc]{0,8}`).Draw(t, "a"), rapid.StringMatching(`[abc]{0,8}`).Draw(t, "b")
		d := near.Distance(a, b)
		if d != near.Distance(b, a) || (d == 0) != (a == b) || d > max(len(a), len(b)) {
			t.Fatalf("distance %d of %q and %q", d, a, b)
		}
	})
}
