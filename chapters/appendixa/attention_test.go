package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The weights that “it” gives add up to 1, and the microphone has most.
func TestAttentionNumbers(t *testing.T) {
	form := Attention().Body.(layouts.Attention)
	want := []float64{0.05, 0.60, 0.15, 0.05, 0.15, 0, 0}
	require.Len(t, form.Tokens, len(want))
	sum := 0.0
	for i, w := range want {
		sum += form.Tokens[i].Weight
		assert.InDelta(t, w, form.Share(i), 1e-9, form.Tokens[i].Text)
	}
	assert.InDelta(t, 1, sum, 1e-9)
	assert.Equal(t, "it", form.Tokens[form.Query].Text)
}
