package shapes_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

func ExampleLegend() {
	legend := shapes.Legend{ID: "key", Keys: []shapes.Key{
		{Text: "working", Role: "gpu"},
		{Text: "paid for, doing nothing", Role: diagram.Wait, Swatch: shapes.HatchSwatch},
		{Text: "control", Swatch: shapes.DashSwatch},
	}}
	s, err := diagram.Draw(legend, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	f, _ := s.Frame("key")
	fmt.Println(f.Bounds.Dy())
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// 18
	// - working
	// - paid for, doing nothing
	// - control
}

func TestLegendWraps(t *testing.T) {
	keys := []shapes.Key{
		{Text: "one of the entries", Role: "gpu"}, {Text: "another entry", Role: "net", Swatch: shapes.MainSwatch},
		{Text: "absent", Swatch: shapes.AbsentSwatch}, {Text: "a dot", Role: "ok", Swatch: shapes.DotSwatch}, {Text: "a line", Swatch: shapes.LineSwatch},
		{Text: "request G", Focus: true},
	}
	wide := draw(t, shapes.Legend{ID: "key", Keys: keys})
	s, err := diagram.Draw(shapes.Legend{ID: "key", Keys: keys}, diagram.Options{Width: 360})
	require.NoError(t, err)
	assertSound(t, s, 320)
	assert.Equal(t, 18.0, frame(t, wide, "key").Bounds.Dy())
	assert.Equal(t, 66.0, frame(t, s, "key").Bounds.Dy(), "three rows")
	rows := map[float64]bool{}
	for _, run := range s.Texts() {
		rows[run.At.Y] = true
	}
	assert.Len(t, rows, 3)
}

func TestLegendNeedsText(t *testing.T) {
	_, err := diagram.Draw(shapes.Legend{Keys: []shapes.Key{{Role: "gpu"}}}, diagram.Options{})
	require.ErrorIs(t, err, diagram.ErrRequired)
	assert.ErrorContains(t, err, "Legend › Keys[0] › Text: required")
}

func TestLegendProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var keys []shapes.Key
		for range rapid.IntRange(1, 7).Draw(t, "keys") {
			keys = append(keys, shapes.Key{
				Text: words().Draw(t, "text"), Role: rapid.SampledFrom(roles).Draw(t, "role"),
				Swatch: shapes.Swatch(rapid.IntRange(0, int(shapes.DotSwatch)).Draw(t, "swatch")),
			})
		}
		soundOrTooWide(t, shapes.Legend{Keys: keys}, rapid.Float64Range(360, 1200).Draw(t, "width"))
	})
}
