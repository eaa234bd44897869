package layouts_test

import (
	"fmt"
	"math"
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
)

// garden is what grows by care and by yield.
func garden() layouts.Quadrant {
	return layouts.Quadrant{
		ID: "garden",
		X:  layouts.QuadrantAxis{Name: "Care", Low: "an hour a month", High: "daily", Max: 30},
		Y:  layouts.QuadrantAxis{Name: "Yield", Low: "a handful", High: "more than one can eat", Max: 40},
		Quarters: [4]layouts.Quarter{
			{Name: "Plant these", Role: diagram.OK, Chosen: true}, {Name: "For those with time"}, {Name: "Leave them"}, {Name: "Only for love"},
		},
		Items: []layouts.QuadrantItem{
			{ID: "marrow", Name: "Marrows", Note: "one plant is enough", X: 4, Y: 36, Role: diagram.OK, Hero: true},
			{Name: "Potatoes", X: 8, Y: 30}, {Name: "Tomatoes", X: 26, Y: 28}, {Name: "Beans", X: 14, Y: 18},
			{Name: "Radishes", X: 10, Y: 5}, {Name: "Melons", X: 28, Y: 3, Role: diagram.Warn}, {Name: "Asparagus", Note: "from the third year", X: 20, Y: 9},
		},
	}
}

func TestQuadrantSaysAll(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s := drawn(t, garden(), width)
		assertSound(t, s)
		said := strings.Join(wordsOf(s), " ")
		for _, want := range []string{"Care", "daily", "Yield", "a handful", "Plant these", "Only for love", "Marrows", "one plant is enough", "Potatoes", "Melons", "from the third year"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
}

// dots returns the middles of the dots of a map.
func dots(s *scene.Scene) []geom.Point {
	var out []geom.Point
	for _, m := range s.Of(scene.Data) {
		if e, ok := m.Shape.(scene.Ellipse); ok {
			out = append(out, e.Center)
		}
	}
	return out
}

func TestQuadrantIsToScale(t *testing.T) {
	s := drawn(t, garden(), 900)
	at := dots(s)
	require.Len(t, at, 7)
	unitX, unitY := (at[2].X-at[1].X)/18, (at[2].Y-at[1].Y)/2
	for i, item := range garden().Items {
		assert.InDelta(t, at[0].X+(item.X-4)*unitX, at[i].X, 0.2, item.Name)
		assert.InDelta(t, at[0].Y+(36-item.Y)*unitY, at[i].Y, 0.4, item.Name)
	}
	f, ok := s.Frame("garden/marrow")
	require.True(t, ok)
	assert.InDelta(t, at[0].X, f.Bounds.Center().X, 0.02)
}

// What has no place on the map is listed with where it stands.
func TestQuadrantListsTheRest(t *testing.T) {
	q := garden()
	for i := range 30 {
		q.Items = append(q.Items, layouts.QuadrantItem{Name: fmt.Sprintf("Weed number %d", i), X: 15, Y: 20})
	}
	s := drawn(t, q, 600)
	assertSound(t, s)
	said := strings.Join(wordsOf(s), " ")
	for i := range 30 {
		assert.Contains(t, said, fmt.Sprintf("Weed number %d", i))
	}
	assert.Contains(t, said, "(Care 15, Yield 20)")
}

func TestQuadrantDescribesItself(t *testing.T) {
	doc := scene.PlainText(drawn(t, garden(), 960).Doc)
	for _, want := range []string{"Care: an hour a month to daily, left to right.", "- Quarter upper left: Plant these, marked\n  - Marrows, one plant is enough\n  - Potatoes", "- Quarter lower right: Only for love\n  - Melons\n  - Asparagus, from the third year"} {
		assert.Contains(t, doc, want)
	}
	q := garden()
	q.Items = q.Items[:1]
	assert.Contains(t, scene.PlainText(drawn(t, q, 960).Doc), "Quarter lower left: Leave them, empty")
}

func TestQuadrantErrors(t *testing.T) {
	q := garden()
	q.Items[0].Name = ""
	q.Items[1].X = 31
	q.Items[2].Y = math.NaN()
	q.X.Cut = 30
	_, err := diagram.Draw(q, diagram.Options{})
	for _, want := range []string{
		`Quadrant "garden" › Items[0] › Name: required`, `Items[1] › X: 31 is not on the scale, which goes from 0 to 30`,
		`Items[2] › Y: NaN cannot be drawn`, `X › Cut: 30 does not part the scale`,
	} {
		assert.ErrorContains(t, err, want)
	}
	q = garden()
	q.Y.Min = 50
	_, err = diagram.Draw(q, diagram.Options{})
	assert.ErrorContains(t, err, "Y: the scale ends at 40 and begins at 50")
	q.Items = nil
	_, err = diagram.Draw(q, diagram.Options{})
	assert.ErrorContains(t, err, "Items: required")
}

func TestQuadrantHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		axis := func() layouts.QuadrantAxis {
			return layouts.QuadrantAxis{Name: label().Draw(t, "axis"), Low: maybeLabel().Draw(t, "low"), High: maybeLabel().Draw(t, "high"), Cut: rapid.SampledFrom([]float64{0, 0, 1, 700}).Draw(t, "cut")}
		}
		q := layouts.Quadrant{X: axis(), Y: axis()}
		for k := range q.Quarters {
			q.Quarters[k] = layouts.Quarter{Name: maybeLabel().Draw(t, "quarter"), Chosen: rapid.Bool().Draw(t, "chosen"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu"}).Draw(t, "ground")}
		}
		value := rapid.OneOf(rapid.Float64Range(0, 1000), rapid.Just(0.0), rapid.Just(500.0))
		for range rapid.IntRange(1, rapid.SampledFrom([]int{3, 12, 60}).Draw(t, "most")).Draw(t, "items") {
			q.Items = append(q.Items, layouts.QuadrantItem{
				Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"), X: value.Draw(t, "x"), Y: value.Draw(t, "y"),
				Hero: rapid.Bool().Draw(t, "hero"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu", diagram.Wait}).Draw(t, "role"),
			})
		}
		soundOrTooWide(t, q, canvas().Draw(t, "width"))
	})
}

func TestQuadrantGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "quadrant", Title: "What to plant", Takeaway: "Marrows and potatoes give much for little care.", Lead: diagram.OK, Body: garden()})
}

func ExampleQuadrant() {
	s, err := diagram.Draw(layouts.Quadrant{
		X: layouts.QuadrantAxis{Name: "Cost", Max: 10}, Y: layouts.QuadrantAxis{Name: "Use", Max: 10},
		Items: []layouts.QuadrantItem{{Name: "Bicycle", X: 2, Y: 9}},
	}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Doc[1].(scene.List).Items[0].Text)
	// Output: Quarter upper left
}
