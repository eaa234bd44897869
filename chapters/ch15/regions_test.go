package ch15_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters/ch15"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
)

// Europe fails over inside Europe: nothing leads from there to another region
// but the line that is crossed out.
func TestRegionsKeepTheirPromise(t *testing.T) {
	s, err := diagram.Build(ch15.MultiRegionArchitecture(), diagram.Options{})
	require.NoError(t, err)
	doc := scene.PlainText(s.Doc)
	for _, want := range []string{
		"EU-West → EU-Central: failover", "EU-West → United States: never: 70\u00a0ms away", "Geo router: DNS, anycast → EU-Central: still in the EU",
		"0 of 3 replicas", "3 replicas", "4 replicas", "→ United States: canary first", "→ Asia Pacific: then 25%", "→ European Union: then all",
		"Model registry: model synchronization", "Billing metadata: seconds, not speech",
	} {
		assert.Contains(t, doc, want)
	}
	european := map[scene.ID]bool{"regions/eu-west": true, "regions/eu-central": true, "regions/european-union": true}
	for _, m := range s.Marks {
		if m.Role == scene.Edge && european[m.From] && !european[m.To] && m.To != "regions/control" {
			assert.Equal(t, diagram.Danger.Base(), m.Stroke.Paint.Token, "%s → %s", m.From, m.To)
		}
	}
}
