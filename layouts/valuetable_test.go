package layouts_test

import (
	"fmt"
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

func teas() layouts.ValueTable {
	return layouts.ValueTable{
		ID: "teas", Head: "Tea", Columns: []string{"Water temperature", "Time to draw", "Second cup", "Weight in each pot", "Sold since"}, Key: 2,
		Rows: []layouts.ValueRow{
			{ID: "green", Name: "Green", Role: diagram.OK, Values: []string{"75\u00a0°C", "2\u00a0min", "yes, three times", "8\u00a0g", "2019"}},
			{Name: "Black", Role: diagram.Danger, Values: []string{"95\u00a0°C", "4\u00a0min", "no", "12\u00a0g", ""}},
		},
	}
}

func TestValueTableArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s := drawn(t, teas(), width)
		assertSound(t, s)
		said := strings.Join(wordsOf(s), " ")
		for _, want := range []string{"Water temperature", "Weight in each pot", "Green", "75\u00a0°C", "yes, three times", "12\u00a0g", "2019"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
	wide, narrow, list := drawn(t, teas(), 960), drawn(t, teas(), 600), drawn(t, teas(), 360)
	assert.Equal(t, textAt(t, wide, "Green").Center().Y > textAt(t, wide, "Water temperature").Max.Y, true)
	assert.InDelta(t, textAt(t, wide, "Water temperature").Min.X, textAt(t, wide, "75\u00a0°C").Min.X, 1.5, "under their head")
	assert.Less(t, textAt(t, narrow, "Water").Max.Y, textAt(t, narrow, "temperature").Min.Y, "heads wrap")
	assert.InDelta(t, textAt(t, narrow, "Green").Center().Y, textAt(t, narrow, "2019").Center().Y, 2, "one row")
	assert.Less(t, textAt(t, list, "Green").Max.Y, textAt(t, list, "2019").Min.Y, "a block")
	row, ok := wide.Frame("teas/green")
	require.True(t, ok)
	assert.True(t, row.Bounds.Contains(textAt(t, wide, "2\u00a0min")))
	for _, m := range wide.Of(scene.Label) {
		if words := m.Shape.(scene.Text); words.String == "2\u00a0min" || words.String == "8\u00a0g" {
			assert.Equal(t, words.String == "2\u00a0min", words.Font.Bold, "the key column is bold")
		}
	}
}

func TestValueTableDescribesItself(t *testing.T) {
	doc := scene.PlainText(drawn(t, teas(), 960).Doc)
	assert.Contains(t, doc, "- Green; Water temperature: 75\u00a0°C; Time to draw: 2\u00a0min; Second cup: yes, three times; Weight in each pot: 8\u00a0g; Sold since: 2019")
}

func TestValueTableErrors(t *testing.T) {
	v := teas()
	v.Rows[1].Values = v.Rows[1].Values[:2]
	v.Rows[0].Name = ""
	v.Key = 6
	_, err := diagram.Draw(v, diagram.Options{})
	for _, want := range []string{
		`ValueTable "teas" › Rows[1] › Values: 2 values for 5 columns`, `Rows[0] › Name: required`, `Key: there is no column 6 of 5`,
	} {
		assert.ErrorContains(t, err, want)
	}
}

func TestValueTableHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := layouts.ValueTable{Head: maybeLabel().Draw(t, "head"), Columns: rapid.SliceOfN(label(), 1, 9).Draw(t, "columns")}
		v.Key = rapid.IntRange(0, len(v.Columns)).Draw(t, "key")
		for range rapid.IntRange(1, 12).Draw(t, "rows") {
			v.Rows = append(v.Rows, layouts.ValueRow{
				Name: label().Draw(t, "name"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu", diagram.Wait}).Draw(t, "role"),
				Values: rapid.SliceOfN(maybeLabel(), len(v.Columns), len(v.Columns)).Draw(t, "values"),
			})
		}
		soundOrTooWide(t, v, canvas().Draw(t, "width"))
	})
}

func TestValueTableGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{ID: "valuetable", Title: "How teas are made", Takeaway: "Green tea wants cooler water and less time.", Lead: diagram.OK, Body: teas()})
}

func ExampleValueTable() {
	s, err := diagram.Draw(layouts.ValueTable{
		Head: "Window", Columns: []string{"Opens", "Closes"},
		Rows: []layouts.ValueRow{{Name: "Letters", Values: []string{"8:00", "18:00"}}},
	}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(scene.PlainText(s.Doc))
	// Output: - Letters; Opens: 8:00; Closes: 18:00
}
