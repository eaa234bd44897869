package layouts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// bakeryLooks is what a bakery looks at.
func bakeryLooks() layouts.Taxonomy {
	good, bad := shapes.ScoreGood, shapes.ScoreBad
	return layouts.Taxonomy{ID: "bakery", Families: []layouts.TaxonomyFamily{
		{ID: "taste", Thing: shapes.Thing{Name: "Taste", Icon: shapes.IconCheck, Role: "net"}, Note: "what guests say", Kinds: []layouts.TaxonomyKind{
			{ID: "liked", Name: "Liked", Value: "4 of 5", Note: "guests who come again", Scores: []shapes.Score{good, good, bad, good, good}},
			{ID: "crust", Name: "Crust", Value: "0.25", Note: "share of the loaf", Share: 0.25},
		}},
		{ID: "oven", Thing: shapes.Thing{Icon: shapes.IconBolt, Role: "data"}, Name: "Oven", Note: "how hot", Kinds: []layouts.TaxonomyKind{
			{ID: "heat", Name: "Heat", Value: "240 °C", Hero: true},
			{ID: "time", Name: "Time", Value: "50 min", Note: "from cold"},
			{ID: "steam", Name: "Steam", Note: "at the beginning"},
		}},
		{ID: "shop", Name: "Shop", Kinds: []layouts.TaxonomyKind{{ID: "queue", Name: "Queue", Value: "7", Note: "at eight o'clock"}}},
	}}
}

func TestTaxonomyGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "taxonomy", Title: "What a bakery looks at", Takeaway: "Taste, oven and shop each have numbers of their own.", Body: bakeryLooks()})
}

func TestTaxonomySaysAll(t *testing.T) {
	for width := 360.0; width <= 1200; width += 40 {
		s := drawn(t, bakeryLooks(), width)
		assertSound(t, s)
		for _, w := range []string{"Taste", "what guests say", "Liked", "4 of 5", "guests who come again", "Crust", "0.25", "share of the loaf", "Oven", "how hot", "Heat", "240 °C",
			"Time", "50 min", "from cold", "Steam", "at the beginning", "Shop", "Queue", "7", "eight"} {
			assert.True(t, says(s, w), "%q at %g u", w, width)
		}
	}
}

func TestTaxonomyArrangements(t *testing.T) {
	wide := drawn(t, bakeryLooks(), 960)
	taste, oven, shop := frameOf(t, wide, "bakery/taste"), frameOf(t, wide, "bakery/oven"), frameOf(t, wide, "bakery/shop")
	assert.Equal(t, taste.Min.Y, oven.Min.Y)
	assert.Equal(t, taste.Min.Y, shop.Min.Y, "side by side")
	assert.InDelta(t, taste.Dx(), shop.Dx(), 0.02, "equally wide")
	assert.InDelta(t, 896, shop.Max.X-taste.Min.X, 0.1)
	assert.InDelta(t, textAt(t, wide, "Liked").Min.X, taste.Min.X, 1.5)
	assert.InDelta(t, textAt(t, wide, "4 of 5").Max.X, taste.Max.X, 0.05, "values end with the column")

	column := drawn(t, bakeryLooks(), 600)
	taste, oven, shop = frameOf(t, column, "bakery/taste"), frameOf(t, column, "bakery/oven"), frameOf(t, column, "bakery/shop")
	assert.Less(t, oven.Max.Y, taste.Min.Y, "the first without pictures lies on top")
	assert.InDelta(t, 560, oven.Dx(), 0.05)
	assert.InDelta(t, textAt(t, column, "Heat").Min.Y, textAt(t, column, "Time").Min.Y, 1, "two of its kinds a row")
	assert.Equal(t, taste.Min.Y, shop.Min.Y)

	narrow := drawn(t, bakeryLooks(), 360)
	taste, oven, shop = frameOf(t, narrow, "bakery/taste"), frameOf(t, narrow, "bakery/oven"), frameOf(t, narrow, "bakery/shop")
	assert.Less(t, taste.Max.Y, oven.Min.Y, "under each other, in the author's order")
	assert.Less(t, oven.Max.Y, shop.Min.Y)
}

// A long name takes the value's room, which goes under it.
func TestTaxonomyValueBelow(t *testing.T) {
	x := bakeryLooks()
	x.Families[2].Kinds[0].Name, x.Families[2].Kinds[0].Value = "Customerswhowaitoutside", "more than one counts"
	s := drawn(t, x, 360)
	assertSound(t, s)
	assert.Greater(t, textAt(t, s, "more than one counts").Min.Y, textAt(t, s, "Customerswhowaitoutside").Max.Y-4)
	assert.InDelta(t, textAt(t, s, "more than one counts").Min.X, textAt(t, s, "Customerswhowaitoutside").Min.X, 1.5)
}

func TestTaxonomyDoc(t *testing.T) {
	s := drawn(t, bakeryLooks(), 960)
	list := s.Doc[0].(scene.List)
	require.Len(t, list.Items, 3)
	assert.Equal(t, scene.Item{Text: "Oven: how hot", Kids: []scene.Block{scene.List{Items: []scene.Item{
		{Text: "Heat: 240 °C"}, {Text: "Time: 50 min, from cold"}, {Text: "Steam, at the beginning"},
	}}}}, list.Items[1])
}

func TestTaxonomyErrors(t *testing.T) {
	x := bakeryLooks()
	x.Families[0].Kinds[0].Share = 0.5
	x.Families[0].Kinds[0].Scores[1] = 99
	x.Families[0].Kinds[1].Name = ""
	x.Families[0].Kinds[1].Share = 2
	x.Families[1].Name = ""
	x.Families[2].Kinds = nil
	_, err := diagram.Draw(x, diagram.Options{})
	for _, want := range []string{
		`Taxonomy "bakery" › Families[0] › Kinds[0] › Share: it has scores already`,
		`Taxonomy "bakery" › Families[0] › Kinds[0] › Scores[1]: no such score`,
		`Taxonomy "bakery" › Families[0] › Kinds[1] › Name: required`,
		`Taxonomy "bakery" › Families[0] › Kinds[1] › Share`,
		`Taxonomy "bakery" › Families[1] › Name: required`,
		`Taxonomy "bakery" › Families[2] › Kinds: required`,
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.Taxonomy{}, diagram.Options{})
	assert.ErrorContains(t, err, "Taxonomy › Families: required")
}

func TestTaxonomyHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := layouts.Taxonomy{}
		for range rapid.IntRange(1, rapid.SampledFrom([]int{3, 7, 24}).Draw(t, "most families")).Draw(t, "families") {
			f := layouts.TaxonomyFamily{Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"),
				Thing: shapes.Thing{Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu"}).Draw(t, "role")}}
			for range rapid.IntRange(1, rapid.SampledFrom([]int{3, 3, 12}).Draw(t, "most kinds")).Draw(t, "kinds") {
				k := layouts.TaxonomyKind{Name: label().Draw(t, "kind"), Value: maybeLabel().Draw(t, "value"), Note: maybeLabel().Draw(t, "definition"), Hero: rapid.Bool().Draw(t, "hero")}
				switch rapid.IntRange(0, 2).Draw(t, "picture") {
				case 1:
					k.Share = rapid.Float64Range(0, 1).Draw(t, "share")
				case 2:
					k.Scores = rapid.SliceOfN(rapid.Map(rapid.IntRange(0, 5), func(i int) shapes.Score { return shapes.Score(i) }), 1, 60).Draw(t, "scores")
				}
				f.Kinds = append(f.Kinds, k)
			}
			x.Families = append(x.Families, f)
		}
		soundOrTooWide(t, x, canvas().Draw(t, "width"))
	})
}
