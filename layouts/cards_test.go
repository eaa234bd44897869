package layouts_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

func ExampleCards() {
	s, err := diagram.Draw(layouts.Cards{Cards: []layouts.CardPart{
		{Number: "1", Heading: "Wait", Body: "but not for long"},
		{Number: "2", Heading: "Refuse", Body: "before the queue is full", Strong: true},
	}}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	for _, item := range s.Doc[0].(scene.List).Items {
		fmt.Println(item.Text)
	}
	// Output:
	// 1 Wait: but not for long
	// 2 Refuse: before the queue is full (recommended)
}

func cards(n int) layouts.Cards {
	c := layouts.Cards{ID: "options"}
	for i := range n {
		c.Cards = append(c.Cards, layouts.CardPart{ID: diagram.ID(fmt.Sprintf("c%d", i)), Number: fmt.Sprint(i + 1), Heading: fmt.Sprint("Option ", i+1),
			Body: "what it means", Role: "gpu", Drawing: shapes.Strip{ID: "strip", Parts: []shapes.Part{{Share: 0.5, Role: "gpu"}}}})
	}
	return c
}

func TestCardsArrange(t *testing.T) {
	for _, c := range []struct {
		n     int
		width float64
		rows  int
	}{{2, 960, 1}, {3, 960, 1}, {4, 960, 1}, {5, 960, 2}, {8, 960, 2}, {2, 600, 1}, {3, 600, 1}, {4, 600, 2}, {3, 480, 3}, {4, 480, 2}, {4, 360, 4}, {1, 960, 1}} {
		s := drawn(t, cards(c.n), c.width)
		assertSound(t, s)
		tops := map[float64]bool{}
		var height float64
		for i := range c.n {
			f, ok := s.Frame(scene.ID(fmt.Sprintf("options/c%d", i)))
			require.True(t, ok)
			tops[f.Bounds.Min.Y] = true
			if i > 0 {
				assert.InDelta(t, height, f.Bounds.Dy(), 0.05, "cards are equally high")
			}
			height = f.Bounds.Dy()
		}
		assert.Len(t, tops, c.rows, "%d cards at %g u", c.n, c.width)
	}
}

// What cards have in common stands on one level, also where one has more.
func TestCardsLevels(t *testing.T) {
	c := cards(3)
	c.Cards[1].Heading = "A heading that takes more than a single line in a card of this width"
	c.Cards[2].Foot = "recommended"
	s := drawn(t, c, 960)
	strip := func(i int) float64 {
		f, ok := s.Frame(scene.ID(fmt.Sprintf("options/c%d/strip", i)))
		require.True(t, ok)
		return f.Bounds.Min.Y
	}
	assert.Equal(t, strip(0), strip(1))
	assert.InDelta(t, textAt(t, s, "1").Max.Y, textAt(t, s, "2").Max.Y, 1)
	assert.True(t, says(s, "recommended"))
}

func TestCardsErrors(t *testing.T) {
	_, err := diagram.Draw(layouts.Cards{Cards: []layouts.CardPart{{Number: "1"}}}, diagram.Options{})
	assert.ErrorContains(t, err, "Cards › Cards[0] › Heading: required")
	_, err = diagram.Draw(layouts.Cards{Cards: []layouts.CardPart{{Heading: "incomprehensibilitiesincomprehensibilities"}}}, diagram.Options{Width: 360})
	assert.ErrorIs(t, err, diagram.ErrTooWide)
}

func TestCardsSound(t *testing.T) {
	card := rapid.Custom(func(t *rapid.T) layouts.CardPart {
		c := layouts.CardPart{
			Number: rapid.SampledFrom([]string{"", "1", "37", "120"}).Draw(t, "number"), Unit: maybeLabel().Draw(t, "unit"),
			Heading: label().Draw(t, "heading"), Body: maybeLabel().Draw(t, "body"), Foot: maybeLabel().Draw(t, "foot"),
			Strong: rapid.Bool().Draw(t, "strong"), Role: rapid.SampledFrom([]diagram.Role{"", "net"}).Draw(t, "role"),
		}
		if rapid.Bool().Draw(t, "icon") {
			c.Thing = shapes.Thing{Name: "Thing", Icon: shapes.IconGPU, Role: "gpu"}
		}
		if rapid.Bool().Draw(t, "drawing") {
			c.Drawing = note(label().Draw(t, "words"))
		}
		return c
	})
	rapid.Check(t, func(t *rapid.T) {
		c := layouts.Cards{Columns: rapid.IntRange(0, 6).Draw(t, "columns"),
			Cards: rapid.SliceOfN(card, 1, rapid.SampledFrom([]int{2, 5, 100}).Draw(t, "most")).Draw(t, "cards")}
		soundOrTooWide(t, c, canvas().Draw(t, "width"))
	})
}
