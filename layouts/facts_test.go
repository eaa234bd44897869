package layouts_test

import (
	"fmt"
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

// harvest is what a garden gave.
func harvest() layouts.Facts {
	return layouts.Facts{ID: "harvest", Facts: []layouts.Fact{
		{ID: "more", Value: "38", Unit: "%", Heading: "more apples", Note: "412 kg from eleven trees, after the mild spring", Role: "ok"},
		{ID: "rain", Thing: shapes.Thing{Name: "Rain", Icon: shapes.IconCloud, Role: "net"}, Note: "91 mm in June, none in July"},
		{ID: "hands", Value: "6", Heading: "pickers"},
	}}
}

func TestFactsStandInColumns(t *testing.T) {
	boxes := func(width float64) map[string]geom.Rect {
		s, err := diagram.Draw(harvest(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		out := map[string]geom.Rect{}
		for _, name := range []string{"more", "rain", "hands"} {
			f, ok := s.Frame(diagram.ID("harvest/" + name))
			require.True(t, ok)
			out[name] = f.Bounds
		}
		return out
	}
	wide := boxes(960)
	assert.InDelta(t, wide["more"].Min.Y, wide["hands"].Min.Y, 0.01, "one row")
	assert.InDelta(t, wide["more"].Dx(), wide["rain"].Dx(), 0.02, "equal columns")
	assert.InDelta(t, wide["rain"].Min.X-wide["more"].Min.X, wide["hands"].Min.X-wide["rain"].Min.X, 0.02)
	narrow := boxes(400)
	assert.InDelta(t, narrow["more"].Min.X, narrow["hands"].Min.X, 0.01, "one column")
	assert.GreaterOrEqual(t, narrow["rain"].Min.Y, narrow["more"].Max.Y)
	assert.GreaterOrEqual(t, narrow["hands"].Min.Y, narrow["rain"].Max.Y)
}

// A number stands on the line of its note; where a word needs the width, over
// the words.
func TestFactNumbers(t *testing.T) {
	at := func(f layouts.Fact, words string) geom.Point {
		s, err := diagram.Draw(layouts.Facts{Facts: []layouts.Fact{f}}, diagram.Options{Width: 360})
		require.NoError(t, err)
		for _, run := range s.Texts() {
			if run.String == words {
				return run.At
			}
		}
		require.Failf(t, "no such words", "%s in %q", words, s.Words())
		return geom.Point{}
	}
	f := layouts.Fact{Value: "38", Unit: "%", Heading: "apples", Note: "this year"}
	assert.InDelta(t, at(f, "38").Y, at(f, "this year").Y, 0.01)
	assert.Greater(t, at(f, "apples").X, at(f, "%").X)
	f.Heading = "Apfelbaumblütenbestäubungsfest"
	assert.InDelta(t, at(f, "38").X, at(f, f.Heading).X, 0.01)
	assert.Greater(t, at(f, f.Heading).Y, at(f, "38").Y)
}

func TestFactsLine(t *testing.T) {
	count := func(f layouts.Facts) (n int) {
		s, err := diagram.Draw(f, diagram.Options{})
		require.NoError(t, err)
		for range s.Of(scene.Axis) {
			n++
		}
		return n
	}
	f := harvest()
	assert.Equal(t, 1, count(f))
	f.Plain = true
	assert.Zero(t, count(f))
}

func TestFactsErrors(t *testing.T) {
	_, err := diagram.Draw(layouts.Facts{ID: "f", Facts: []layouts.Fact{{Value: "3"}}}, diagram.Options{})
	require.ErrorContains(t, err, `Facts "f" › Facts[0] › Heading: required`)
	_, err = diagram.Draw(layouts.Facts{}, diagram.Options{})
	require.ErrorContains(t, err, "Facts: required")
	_, err = diagram.Draw(layouts.Facts{Facts: []layouts.Fact{{Value: "123456789012345678901234", Heading: "too long"}}}, diagram.Options{Width: 360})
	require.ErrorIs(t, err, diagram.ErrTooWide)
}

func TestFactsGolden(t *testing.T) {
	diagramtest.Goldens{}.Node(t, "facts", harvest())
}

func TestFactsHoldForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		maybe := rapid.OneOf(rapid.Just(""), words())
		var f layouts.Facts
		for range rapid.IntRange(1, 9).Draw(t, "facts") {
			f.Facts = append(f.Facts, layouts.Fact{
				Value: rapid.StringMatching(`[0-9,.]{0,7}`).Draw(t, "value"), Unit: rapid.SampledFrom([]string{"", "%", "tokens a second"}).Draw(t, "unit"),
				Thing:   shapes.Thing{Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconClock}).Draw(t, "icon")},
				Heading: words().Draw(t, "heading"), Note: maybe.Draw(t, "note"),
			})
		}
		soundOrTooWide(t, f, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

func ExampleFacts() {
	s, err := diagram.Draw(layouts.Facts{Facts: []layouts.Fact{{Value: "38", Unit: "%", Heading: "more apples", Note: "than last year"}}}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output: - 38%, more apples: than last year
}
