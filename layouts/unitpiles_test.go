package layouts_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// cookbook counts what is in a book of recipes.
func cookbook() layouts.UnitPiles {
	return layouts.UnitPiles{
		ID: "cookbook", Name: "A cookbook", Note: "of 240 pages", Compare: "as many",
		Piles: []layouts.UnitPile{
			{ID: "recipes", Count: 130, Unit: "recipes", Role: "model"},
			{ID: "steps", Count: 975, Unit: "steps", Note: "to cook them all", Role: "net"},
		},
	}
}

func TestUnitPilesGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "unitpiles", Title: "Recipes and their steps", Takeaway: "A recipe is seven or eight steps long.", Body: cookbook(),
	})
}

func TestUnitPilesRatio(t *testing.T) {
	assert.InDelta(t, 7.5, cookbook().Ratio(), 1e-12, "975 / 130")
	assert.Zero(t, layouts.UnitPiles{}.Ratio())
}

// The area of each pile is its count, on one scale, and cells are not lost.
func TestUnitPilesAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		for _, counts := range [][2]int{{130, 975}, {200, 3000}, {1, 7}, {3, 3}, {7, 40}, {24, 26}} {
			c := cookbook()
			c.Piles[0].Count, c.Piles[1].Count = counts[0], counts[1]
			s, err := diagram.Draw(c, diagram.Options{Width: width})
			require.NoError(t, err)
			cell, heights := 0.0, map[diagram.ID]float64{}
			sum := map[diagram.ID]float64{}
			for _, m := range s.Marks {
				if m.Scaled == nil {
					continue
				}
				b := m.Shape.Bounds()
				if cell == 0 {
					cell = b.Dx() * b.Dy() / m.Scaled.Value
				}
				assert.InEpsilon(t, cell*m.Scaled.Value, b.Dx()*b.Dy(), 0.01, "%v at %v u", counts, width)
				sum[m.Owner] += m.Scaled.Value
				heights[m.Owner] = max(heights[m.Owner], b.Dy())
			}
			assert.Equal(t, map[diagram.ID]float64{"cookbook/recipes": float64(counts[0]), "cookbook/steps": float64(counts[1])}, sum)
			if counts[0] >= 25 && width > 400 {
				assert.InDelta(t, heights["cookbook/recipes"], heights["cookbook/steps"], 0.02, "piles are equally high")
			}
		}
	}
}

// Where cells would be too small to see, they stand for more units, and the
// form says so.
func TestUnitPilesOfLargeCounts(t *testing.T) {
	said := func(first, second int) string {
		c := cookbook()
		c.Piles[0].Count, c.Piles[1].Count = first, second
		s, err := diagram.Draw(c, diagram.Options{Width: 960})
		require.NoError(t, err)
		assertSound(t, s)
		return strings.Join(s.Words(), " ")
	}
	assert.NotContains(t, said(200, 3000), "One cell")
	assert.Contains(t, said(1000, 5000)+"!", "One cell stands for 2!")
	assert.Contains(t, said(1001, 5000)+"!", "One cell stands for up to 2!")
	assert.Contains(t, said(1000, 7_000_000), "One cell stands for up to 2,000")
	assert.Contains(t, said(1, 2_000_000_000), "2,000,000,000×")
}

func TestUnitPilesNameTheirParts(t *testing.T) {
	s, err := diagram.Draw(cookbook(), diagram.Options{})
	require.NoError(t, err)
	a, ok := s.Frame("cookbook/recipes")
	require.True(t, ok)
	b, ok := s.Frame("cookbook/steps")
	require.True(t, ok)
	assert.Less(t, a.Bounds.Max.X, b.Bounds.Min.X)
	assert.Less(t, a.Bounds.Dx(), b.Bounds.Dx())
}

func TestUnitPilesDescribeThemselves(t *testing.T) {
	s, err := diagram.Draw(cookbook(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{"A cookbook of 240 pages", "130 recipes", "975 steps, to cook them all", "steps against recipes: 7.5× as many"} {
		assert.Contains(t, doc, want)
	}
	c := cookbook()
	c.Compare = ""
	s, err = diagram.Draw(c, diagram.Options{})
	require.NoError(t, err)
	assert.NotContains(t, scene.PlainText(s.Doc)+strings.Join(s.Words(), " "), "×")
}

func TestUnitPilesArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(cookbook(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.Join(s.Words(), " ")
		for _, want := range []string{"A cookbook", "of 240 pages", "130", "recipes", "975", "steps, to cook them all", "7.5×", "as many"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
	below := func(width float64) bool {
		c := cookbook()
		c.Piles[0].Unit = "recipes for every day of the week"
		s, err := diagram.Draw(c, diagram.Options{Width: width})
		require.NoError(t, err)
		a, _ := s.Frame("cookbook/recipes")
		b, _ := s.Frame("cookbook/steps")
		return b.Bounds.Min.Y > a.Bounds.Max.Y
	}
	assert.False(t, below(960))
	assert.True(t, below(360), "piles whose words do not fit side by side stand under each other")
}

func TestUnitPilesErrors(t *testing.T) {
	c := cookbook()
	c.Piles[0].Count = 0
	c.Piles[1].Unit = ""
	_, err := diagram.Draw(c, diagram.Options{})
	assert.ErrorContains(t, err, `UnitPiles "cookbook" › Piles[0] › Count`)
	assert.ErrorContains(t, err, "Piles[1] › Unit: required")
	_, err = diagram.Draw(layouts.UnitPiles{}, diagram.Options{})
	assert.ErrorContains(t, err, "Piles: required")
}

func TestUnitPilesHoldForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		u := layouts.UnitPiles{Name: maybe(t, "name"), Note: maybe(t, "note"), Compare: maybe(t, "compare")}
		for range rapid.IntRange(1, 5).Draw(t, "piles") {
			u.Piles = append(u.Piles, layouts.UnitPile{
				Count: rapid.OneOf(rapid.IntRange(1, 50), rapid.IntRange(1, 5000), rapid.IntRange(1, 2_000_000_000)).Draw(t, "count"),
				Unit:  words().Draw(t, "unit"), Note: maybe(t, "pile note"), Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "net", "cpu"}).Draw(t, "role"),
			})
		}
		soundOrTooWide(t, u, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
