package ch13

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The figure's numbers, worked out by hand.
func TestSLINumbers(t *testing.T) {
	kids := StreamingSLIs().Body.(diagram.Column).Kids
	stream, slis := kids[0].(layouts.Stream), kids[1].(layouts.Taxonomy)
	require.Len(t, stream.Times, 21)
	assert.InDelta(t, 30, stream.Mean(), 0, "(800 − 200) ÷ (21 − 1)")
	assert.InDelta(t, 800, stream.Wait()+20*stream.Mean(), 0, "TTFT + (N − 1) × TPOT")
	var values []string
	for _, f := range slis.Families {
		for _, k := range f.Kinds {
			values = append(values, k.Name+" "+k.Value)
		}
	}
	assert.Equal(t, []string{
		"TTFT 200\u00a0ms", "TPOT 30\u00a0ms", "Inter-token 110\u00a0ms", "E2E 800\u00a0ms",
		"WER 2 of\u00a012", "Goodput 9 of\u00a012", "RTF 0.2",
		"Connection drops 2 of\u00a012", "Reconnection success 1 of\u00a02", "Availability 11 of\u00a012",
	}, values)
}
