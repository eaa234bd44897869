package layouts_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

func ExampleLifelines() {
	s, err := diagram.Draw(layouts.Lifelines{
		From: layouts.Year(2016), To: layouts.Year(2026),
		Groups: []layouts.LifeGroup{{Lines: []layouts.Life{
			{Name: "alpha", Start: layouts.Month(2016, time.February)},
			{Name: "beta", Start: layouts.Year(2020), End: layouts.Month(2025, time.August), EndNote: "archived"},
		}}},
	}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	for _, row := range s.Doc[0].(scene.Table).Rows {
		fmt.Printf("%s: %s to %s\n", row[0].Text, spaced(row[2].Text), spaced(row[3].Text))
	}
	// Output:
	// alpha: February 2016 to still alive
	// beta: 2020 to August 2025, archived
}

// spaced puts plain spaces for those that do not break.
func spaced(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

// sample has groups with bars, with words and without results.
func sample() layouts.Lifelines {
	gb := func(v float64) layouts.Quantity { return layouts.Quantity{Value: v, Unit: "GB"} }
	return layouts.Lifelines{
		ID: "lives", From: layouts.Year(2016), To: layouts.Month(2026, time.February), Numbered: true, ResultHead: "Measured",
		Groups: []layouts.LifeGroup{
			{Name: "First generation", Role: "model", Lines: []layouts.Life{
				{ID: "old", Name: "Old server", Note: "one framework", Start: layouts.Year(2016), Result: layouts.Result{Label: "100,000", Note: "of something"}},
				{ID: "gone", Name: "Gone server", Start: layouts.Year(2019), End: layouts.Month(2025, time.August), EndNote: "Archived"},
			}},
			{Name: "Second generation", Role: "gpu", ResultNote: "on one machine", Lines: []layouts.Life{
				{ID: "small", Name: "Small", Start: layouts.Year(2023), Result: layouts.Result{Value: gb(20)}},
				{ID: "large", Name: "Large", Start: layouts.Month(2024, time.January), Result: layouts.Result{Value: gb(80)}},
			}},
		},
	}
}

func drawn(t testing.TB, n diagram.Node, width float64) *scene.Scene {
	t.Helper()
	s, err := diagram.Draw(n, diagram.Options{Width: width})
	require.NoError(t, err)
	return s
}

// wordsOf returns the texts of a picture.
func wordsOf(s *scene.Scene) []string {
	var out []string
	for _, m := range s.Marks {
		if t, ok := m.Shape.(scene.Text); ok {
			out = append(out, t.String)
		}
	}
	return out
}

// says reports whether the words of a picture, in order, hold a text that may
// have been broken into lines.
func says(s *scene.Scene, text string) bool {
	return strings.Contains(strings.Join(wordsOf(s), " "), text)
}

func TestLifelinesSayAll(t *testing.T) {
	for _, width := range []float64{360, 420, 600, 960, 1200} {
		s := drawn(t, sample(), width)
		assertSound(t, s)
		for _, words := range []string{"First generation", "Second generation", "1", "2", "Measured", "Old server", "one framework",
			"100,000", "Gone server", "Archived", "Small", "20", "80", "GB", "on one machine"} {
			assert.True(t, says(s, words), "%q at %g u", words, width)
		}
	}
}

// Bars begin where their dates are on one scale, and those of a living line
// end after those of a line that ended.
func TestLifelinesToScale(t *testing.T) {
	s := drawn(t, sample(), 960)
	bar := func(id scene.ID) geom.Rect {
		f, ok := s.Frame("lives/" + id)
		require.True(t, ok, id)
		return f.Bounds
	}
	year := (bar("small").Min.X - bar("old").Min.X) / 7
	assert.InDelta(t, bar("old").Min.X+3*year, bar("gone").Min.X, 0.1)
	assert.InDelta(t, bar("small").Min.X+year*(2024+0.5/12-2023.5), bar("large").Min.X, 0.1)
	assert.InDelta(t, bar("gone").Min.X+year*(2025+7.5/12-2019.5), bar("gone").Max.X, 0.1)
	assert.Greater(t, bar("old").Max.X, bar("gone").Max.X)
	assert.Equal(t, bar("old").Max.X, bar("large").Max.X, "all that lives ends at the same place")
}

func TestLifelinesResultsToScale(t *testing.T) {
	s := drawn(t, sample(), 960)
	var scaled []scene.Mark
	for _, m := range s.Marks {
		if m.Scaled != nil {
			scaled = append(scaled, m)
			assert.Equal(t, "lives.2", m.Scaled.Group)
			assert.Equal(t, "GB", m.Scaled.Unit)
		}
	}
	require.Len(t, scaled, 2)
	width := func(i int) float64 { return scaled[i].Shape.Bounds().Dx() }
	assert.InDelta(t, 4, width(1)/width(0), 0.01)
}

// A single value has nothing to be compared with: it is written.
func TestLifelinesSingleValue(t *testing.T) {
	l := sample()
	l.Groups[1].Lines = l.Groups[1].Lines[:1]
	s := drawn(t, l, 960)
	for _, m := range s.Marks {
		assert.Nil(t, m.Scaled)
	}
	assert.Contains(t, wordsOf(s), "20")
	assert.Contains(t, wordsOf(s), "GB")
}

func TestLifelinesLinks(t *testing.T) {
	f := diagram.Figure{ID: "links", Title: "Links", Takeaway: "Bars can be joined.", Body: sample(),
		Links: []diagram.Link{{From: "lives/old", To: "lives/small"}}}
	_, err := diagram.Build(f, diagram.Options{})
	assert.NoError(t, err)
}

func TestLifelinesErrors(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*layouts.Lifelines)
		want  string
	}{
		"no name":       {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].Name = "" }, "Groups[0] › Lines[0] › Name: required"},
		"no start":      {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].Start = layouts.When{} }, "Lines[0] › Start: required"},
		"no such date":  {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].Start = layouts.Day(2023, 2, 30) }, "2023-2-30 is no date"},
		"end too early": {func(l *layouts.Lifelines) { l.Groups[0].Lines[1].End = layouts.Year(2018) }, `"Gone server" ends 2018, before it starts, 2019`},
		"before":        {func(l *layouts.Lifelines) { l.Groups[0].Lines[1].Start = layouts.Year(2015) }, `"Gone server" starts 2015, before the scale, 2016`},
		"after":         {func(l *layouts.Lifelines) { l.Groups[0].Lines[1].End = layouts.Year(2027) }, `2027 of "Gone server" is after the end of the scale`},
		"scale":         {func(l *layouts.Lifelines) { l.To = layouts.Year(2001) }, "Lifelines \"lives\" › To: 2001 is before 2016"},
		"units":         {func(l *layouts.Lifelines) { l.Groups[1].Lines[1].Result.Value.Unit = "MB" }, `its unit is "MB", but the group's is "GB"`},
		"negative":      {func(l *layouts.Lifelines) { l.Groups[1].Lines[1].Result.Value.Value = -1 }, "-1 is no length"},
		"no end":        {func(l *layouts.Lifelines) { l.Groups[0].Lines[1].End = layouts.When{} }, "EndNote: the line has no end"},
		"nothing":       {func(l *layouts.Lifelines) { l.Groups = nil }, "Groups: required"},
		"bad ID":        {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].ID = "Not an ID" }, `"Not an ID" is not a name`},
		"twice":         {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].ID = "gone" }, `two parts are named "lives/gone"`},
	} {
		l := sample()
		c.spoil(&l)
		_, err := diagram.Draw(l, diagram.Options{})
		assert.ErrorContains(t, err, c.want, name)
	}
}

func TestLifelinesMany(t *testing.T) {
	l := sample()
	for i := range 198 {
		l.Groups[0].Lines = append(l.Groups[0].Lines, layouts.Life{Name: fmt.Sprint("Server ", i), Start: layouts.Year(2016 + i%9)})
	}
	for _, width := range []float64{360, 600, 960} {
		assertSound(t, drawn(t, l, width))
	}
}
