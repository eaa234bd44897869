package shapes_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// The strip is to scale, and the words stand beside it or under it.
func TestShare(t *testing.T) {
	share := shapes.Share{Share: 0.6, Role: diagram.OK, Rest: diagram.Wait, Note: "of all calls are answered in time"}
	for _, width := range []float64{360, 900} {
		s, err := diagram.Draw(share, diagram.Options{Width: width})
		require.NoError(t, err)
		var strip []geom.Rect
		for _, m := range s.Of(scene.Data) {
			strip = append(strip, m.Bounds)
		}
		require.Len(t, strip, 2)
		whole := strip[0].Union(strip[1]).Dx()
		assert.InDelta(t, 0.6*whole, strip[0].Dx(), 0.05)
		for _, m := range s.Of(scene.Label) {
			words := m.Shape.(scene.Text)
			if words.String == "60" {
				assert.InDelta(t, 36, words.Font.Size, 0)
				continue
			}
			if words.Font.Size < 18 {
				assert.Equal(t, width > 600, m.Bounds.Min.X > strip[1].Max.X, "%q at %v u", words.String, width)
			}
		}
		assert.Contains(t, scene.PlainText(s.Doc), "of all calls are answered in time: 60%")
	}
	_, err := diagram.Draw(shapes.Share{Share: 1.2}, diagram.Options{})
	assert.ErrorContains(t, err, "Share › Share")
}
