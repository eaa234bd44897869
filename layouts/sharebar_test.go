package layouts_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// suitcase is packed for a weekend.
func suitcase() layouts.ShareBar {
	return layouts.ShareBar{ID: "case", Role: "gpu", Capacity: 60, Unit: "litres", Parts: []layouts.SharePart{
		{Name: "clothes", Size: 20, Role: "data"}, {Name: "charger", Size: 0.5, Role: "model"}, {Name: "shoes", Size: 3, Role: "net", Shade: shapes.Mid},
	}}
}

func TestShareBarLeft(t *testing.T) {
	assert.InDelta(t, 36.5, suitcase().Left(), 1e-12)
	assert.InDelta(t, 60, layouts.ShareBar{Capacity: 60}.Left(), 0)
}

func TestShareBarIsToScale(t *testing.T) {
	for _, width := range []float64{360, 960} {
		s, err := diagram.Draw(suitcase(), diagram.Options{Width: width})
		require.NoError(t, err)
		scale, n, last := 0.0, 0, 0.0
		for _, m := range s.Marks {
			if m.Scaled == nil {
				continue
			}
			q := m.Shape.Bounds().Dx() / m.Scaled.Value
			if scale == 0 {
				scale = q
			}
			assert.InDelta(t, scale*m.Scaled.Value, m.Shape.Bounds().Dx(), 0.05, "%v", m.Scaled)
			assert.GreaterOrEqual(t, m.Shape.Bounds().Min.X, last-0.01, "one after the other")
			last = m.Shape.Bounds().Max.X
			n++
		}
		assert.Equal(t, 3, n)
	}
}

// Small parts are named in a list, the nearest first, so that no two leaders
// cross; large ones inside.
func TestShareBarNamesParts(t *testing.T) {
	s, err := diagram.Draw(suitcase(), diagram.Options{})
	require.NoError(t, err)
	at := map[string]geom.Rect{}
	for _, m := range s.Marks {
		if w, ok := m.Shape.(scene.Text); ok {
			at[strings.ReplaceAll(w.String, "\u00a0", " ")] = m.Bounds
		}
	}
	require.Contains(t, at, "clothes 20 litres", "inside")
	require.Contains(t, at, "36.5 litres free of 60")
	assert.Less(t, at["clothes 20 litres"].Max.Y, at["shoes"].Min.Y)
	assert.Less(t, at["shoes"].Max.Y, at["charger"].Min.Y)
}

func TestShareBarArrangements(t *testing.T) {
	for _, width := range []float64{360, 480, 600, 960, 1200} {
		s, err := diagram.Draw(suitcase(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
		for _, want := range []string{"clothes", "20 litres", "0.5 litres", "charger", "3 litres", "shoes", "36.5 litres free of 60"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
}

func TestShareBarDescribesItself(t *testing.T) {
	s, err := diagram.Draw(suitcase(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{"clothes: 20 litres", "charger: 0.5 litres", "36.5 litres free of 60"} {
		assert.Contains(t, doc, want)
	}
}

func TestShareBarErrors(t *testing.T) {
	c := suitcase()
	c.Capacity = 0
	_, err := diagram.Draw(c, diagram.Options{})
	assert.ErrorContains(t, err, `ShareBar "case" › Capacity: a bar cannot hold 0`)
	c = suitcase()
	c.Parts[1].Size = 0
	_, err = diagram.Draw(c, diagram.Options{})
	assert.ErrorContains(t, err, "Parts[1] › Size: 0 is no size")
	c.Parts[1].Size = 50
	_, err = diagram.Draw(c, diagram.Options{})
	assert.ErrorContains(t, err, "Parts: they take 73\u00a0litres of 60\u00a0litres")
}

func TestShareBarHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 9).Draw(t, "parts")
		s := layouts.ShareBar{
			Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu"}).Draw(t, "role"), Capacity: 100, Unit: rapid.SampledFrom([]string{"", "GB", "requests"}).Draw(t, "unit"),
			Free: rapid.OneOf(rapid.Just(""), words()).Draw(t, "free"),
		}
		for range n {
			s.Parts = append(s.Parts, layouts.SharePart{
				Name: words().Draw(t, "name"), Size: rapid.Float64Range(0.01, 1).Draw(t, "size") * 100 / float64(n),
				Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu", "model"}).Draw(t, "colour"), Shade: rapid.SampledFrom([]shapes.Shade{shapes.Solid, shapes.Mid, shapes.Soft}).Draw(t, "shade"),
			})
		}
		soundOrTooWide(t, s, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

func TestShareBarGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "sharebar", Title: "Room in the suitcase", Lead: "gpu", Takeaway: "Clothes take a third of it; more than half stays free.", Body: suitcase()})
}
