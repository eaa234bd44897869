package appendixa

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/layouts"
)

// The figure's numbers, from the book and its sources.
func TestCPUAndGPUNumbers(t *testing.T) {
	f := CPUAndGPU()
	m := f.Body.(layouts.Machines).Machines
	require.Len(t, m, 2)
	assert.Equal(t, []string{"8–64", "0.1–0.5", "8–256"}, ranges(m[0]))
	assert.Equal(t, []string{"10,000+", "0.3–8", "16–192"}, ranges(m[1]))
	assert.Contains(t, f.Takeaway, "up to 16\u00a0times the road", "8 ÷ 0.5")
	// The cheapest CPU and the largest are not one machine.
	assert.Equal(t, layouts.MachineFact{Value: "from\u00a0$0.10", Words: "2\u00a0vCPU, 8\u00a0GB"}, m[0].Facts[0])
	assert.Equal(t, "$1.50–7", m[1].Facts[0].Value)
}

func ranges(m layouts.Machine) []string {
	return []string{m.Workers.String(), m.Road.String(), m.Store.String()}
}
