package layouts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// stores compares four ways to keep a session.
func stores() layouts.ComparisonTable {
	cell := func(s shapes.Status, text string) layouts.ComparisonCell {
		return layouts.ComparisonCell{Status: s, Text: text}
	}
	return layouts.ComparisonTable{
		ID: "stores", Head: "Question",
		Options: []layouts.Option{
			{Name: "Memory", Note: "of one server"},
			{Thing: shapes.Thing{Name: "Database", Role: "data"}, Chosen: true},
			{Name: "Cookie", Note: "at the client"},
			{Name: "File"},
		},
		Criteria: []layouts.Criterion{
			{ID: "restart", Group: "Operation", Name: "Restart", Cells: []layouts.ComparisonCell{
				cell(shapes.StatusNo, "All users must log in again"), cell(shapes.StatusOK, "Nothing lost"),
				cell(shapes.StatusOK, "Nothing lost"), cell(shapes.StatusPartly, "Kept if flushed"),
			}},
			{ID: "speed", Name: "Speed", Note: "of one read", Cells: []layouts.ComparisonCell{
				{Text: "0.1\u00a0ms"}, {Text: "2\u00a0ms"}, {Text: "a local read", Span: 2},
			}},
			{ID: "audit", Group: "Law", Name: "Audit", Cells: []layouts.ComparisonCell{
				{}, cell(shapes.StatusOK, "Complete"), cell(shapes.StatusOK, ""), cell(shapes.StatusNA, "Unknown"),
			}},
		},
		Verdict: layouts.Criterion{ID: "verdict", Name: "Take it for", Cells: []layouts.ComparisonCell{
			{Text: "Tests"}, {Text: "Production"}, {Text: "Small sites"}, {Text: "Nothing"},
		}},
	}
}

func TestComparisonSaysAll(t *testing.T) {
	for _, width := range []float64{360, 400, 480, 600, 720, 960, 1200} {
		s := drawn(t, stores(), width)
		assertSound(t, s)
		for _, w := range []string{"Memory", "of one server", "Database", "Cookie", "File", "OPERATION", "Restart", "Speed", "of one read",
			"All users must log in again", "Kept if flushed", "0.1\u00a0ms", "2\u00a0ms", "a local read", "LAW", "Audit", "Complete", "Unknown", "Take it for",
			"Tests", "Production", "Small sites", "Nothing"} {
			assert.True(t, says(s, w), "%q at %g u", w, width)
		}
		for _, id := range []diagram.ID{"stores/restart", "stores/speed", "stores/audit", "stores/verdict"} {
			_, ok := s.Frame(id)
			assert.True(t, ok, "%s at %g u", id, width)
		}
	}
}

// ways counts how often each option's name is drawn and how many columns stand
// beside each other in the first row.
func ways(s *scene.Scene, first string, names ...string) (parts, across int) {
	for _, m := range s.Marks {
		t, ok := m.Shape.(scene.Text)
		if !ok {
			continue
		}
		if t.String == first {
			parts++
		}
		for _, n := range names {
			if t.String == n && m.Bounds.Min.Y < s.View.Min.Y+40 {
				across++
			}
		}
	}
	return parts, across
}

func TestComparisonSplits(t *testing.T) {
	names := []string{"Memory", "Database", "Cookie", "File"}
	widen := stores()
	for i := range widen.Criteria[0].Cells {
		widen.Criteria[0].Cells[i].Text = "an unforeseeable interruption of business"
	}
	endless := stores()
	for i := range endless.Criteria[0].Cells {
		endless.Criteria[0].Cells[i].Text = "incontrovertiblenesses"
	}
	for _, c := range []struct {
		name          string
		table         layouts.ComparisonTable
		width         float64
		parts, across int
	}{
		{"wide", stores(), 960, 1, 4},
		{"bands", stores(), 480, 1, 4},
		{"long words, wide", widen, 960, 1, 4},
		{"long words, two parts", widen, 480, 2, 2},
		{"long words, narrow", widen, 360, 2, 2},
		{"endless words, one card for each option", endless, 360, 4, 1},
	} {
		parts, across := ways(drawn(t, c.table, c.width), "Restart", names...)
		assert.Equal(t, c.parts, parts, "%s: parts", c.name)
		assert.Equal(t, c.across, across, "%s: options beside each other", c.name)
	}
}

func TestComparisonStatusShapes(t *testing.T) {
	icons := func(t layouts.ComparisonTable, s *scene.Scene) (n int) {
		for _, m := range s.Marks {
			if m.Role == scene.Icon {
				n++
			}
		}
		return n
	}
	plain := stores()
	for i := range plain.Criteria {
		for k := range plain.Criteria[i].Cells {
			plain.Criteria[i].Cells[k].Status = shapes.StatusNA
		}
	}
	assert.Zero(t, icons(plain, drawn(t, plain, 960)), "rows without a status have no glyphs")
	// Two marks a glyph, one for an empty ring: no, OK, OK, partly; NA, OK, OK, NA.
	assert.Equal(t, 4*2+2*2+2, icons(stores(), drawn(t, stores(), 960)))
}

func TestComparisonColumns(t *testing.T) {
	s := drawn(t, stores(), 960)
	assert.Equal(t, textAt(t, s, "Cookie").Min.X, textAt(t, s, "Small sites").Min.X, "cells stand under their option")
	assert.Equal(t, textAt(t, s, "Cookie").Min.X, textAt(t, s, "a local read").Min.X, "a cell begins where its first option does")
	assert.Greater(t, textAt(t, s, "Take it for").Min.Y, textAt(t, s, "Audit").Max.Y, "the verdict is the last row")
	spanned := 0
	for _, m := range s.Marks {
		if r, ok := m.Shape.(scene.Rect); ok && m.Fill.Token == "surface" {
			spanned++
			assert.Less(t, r.Rect.Min.X, textAt(t, s, "Cookie").Min.X)
			assert.Greater(t, r.Rect.Max.X, textAt(t, s, "File").Max.X, "the ground lies under both options")
		}
	}
	assert.Equal(t, 1, spanned)
}

func TestComparisonErrors(t *testing.T) {
	c := stores()
	c.Options[0].Name = ""
	c.Criteria[0].Cells = c.Criteria[0].Cells[:3]
	c.Criteria[1].Cells[2].Span = 3
	c.Criteria[2].Name = ""
	c.Verdict.Cells[0].Span = -1
	_, err := diagram.Draw(c, diagram.Options{})
	for _, want := range []string{
		`ComparisonTable "stores" › Options[0] › Name: required`,
		`Criteria[0] › Cells: the cells are for 3 options, but there are 4`,
		`Criteria[1] › Cells: the cells are for 5 options, but there are 4`,
		`Criteria[2] › Name: required`,
		`Verdict › Cells[0] › Span: -1 is too small`,
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.ComparisonTable{}, diagram.Options{})
	assert.ErrorContains(t, err, "ComparisonTable › Options: required")
	assert.ErrorContains(t, err, "ComparisonTable › Criteria: required")

	const long = "unbreakablelettersthatgoonandonandonandonandonandonandon"
	c = stores()
	c.Criteria[1].Cells[2].Text = long
	c.Verdict.Cells[3].Text = long
	_, err = diagram.Draw(c, diagram.Options{Width: 360})
	require.ErrorIs(t, err, diagram.ErrTooWide)
	assert.ErrorContains(t, err, `ComparisonTable "stores" › Criteria[1] › Cells[2] ›`)
	assert.ErrorContains(t, err, `ComparisonTable "stores" › Verdict › Cells[3] ›`)
	c = stores()
	c.Options[2].Name, c.Criteria[1].Name = long, long
	_, err = diagram.Draw(c, diagram.Options{Width: 360})
	assert.ErrorContains(t, err, `ComparisonTable "stores" › Options[2] › Name: the word`)
	assert.ErrorContains(t, err, `ComparisonTable "stores" › Criteria[1] › Name: the word`)
}

func comparisons() *rapid.Generator[layouts.ComparisonTable] {
	return rapid.Custom(func(t *rapid.T) layouts.ComparisonTable {
		n := rapid.IntRange(1, rapid.SampledFrom([]int{3, 6, 12}).Draw(t, "most options")).Draw(t, "options")
		c := layouts.ComparisonTable{Head: maybeLabel().Draw(t, "head")}
		for range n {
			c.Options = append(c.Options, layouts.Option{Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"),
				Role: rapid.SampledFrom([]diagram.Role{"", "gpu"}).Draw(t, "role"), Chosen: rapid.Bool().Draw(t, "chosen")})
		}
		row := rapid.Custom(func(t *rapid.T) layouts.Criterion {
			r := layouts.Criterion{Group: rapid.SampledFrom([]string{"", "", "A group"}).Draw(t, "group"), Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note")}
			for left := n; left > 0; {
				cell := layouts.ComparisonCell{Status: shapes.Status(rapid.IntRange(0, 3).Draw(t, "status")), Text: maybeLabel().Draw(t, "cell"),
					Span: min(rapid.SampledFrom([]int{0, 0, 1, 2, 4}).Draw(t, "span"), left)}
				r.Cells = append(r.Cells, cell)
				left -= max(cell.Span, 1)
			}
			return r
		})
		c.Criteria = rapid.SliceOfN(row, 1, rapid.SampledFrom([]int{2, 8}).Draw(t, "most criteria")).Draw(t, "criteria")
		if rapid.Bool().Draw(t, "judged") {
			c.Verdict = row.Draw(t, "verdict")
		}
		return c
	})
}

func TestComparisonSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		soundOrTooWide(t, comparisons().Draw(t, "comparison"), canvas().Draw(t, "width"))
	})
}

// No cell is lost, whatever the arrangement.
func TestComparisonLosesNoCell(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9).Draw(t, "options")
		var c layouts.ComparisonTable
		var all []string
		for i := range n {
			c.Options = append(c.Options, layouts.Option{Name: fmt.Sprintf("o%dx", i)})
		}
		for k := range rapid.IntRange(1, 6).Draw(t, "criteria") {
			r := layouts.Criterion{Name: fmt.Sprintf("c%dx", k)}
			for i := range n {
				text := fmt.Sprintf("r%dk%dx", k, i)
				all = append(all, text)
				r.Cells = append(r.Cells, layouts.ComparisonCell{Text: text + strings.Repeat(" more", rapid.IntRange(0, 9).Draw(t, "words"))})
			}
			c.Criteria = append(c.Criteria, r)
		}
		s, err := diagram.Draw(c, diagram.Options{Width: canvas().Draw(t, "width")})
		require.NoError(t, err)
		drawn := strings.Join(wordsOf(s), " ")
		for _, text := range all {
			require.Equal(t, 1, strings.Count(drawn, text), text)
		}
	})
}

func TestComparisonMany(t *testing.T) {
	var c layouts.ComparisonTable
	for i := range 6 {
		c.Options = append(c.Options, layouts.Option{Name: fmt.Sprint("Vendor ", i)})
	}
	for k := range 200 {
		r := layouts.Criterion{Name: fmt.Sprint("Criterion ", k)}
		for i := range 6 {
			r.Cells = append(r.Cells, layouts.ComparisonCell{Status: shapes.Status((i + k) % 4), Text: fmt.Sprint("value ", i*k)})
		}
		c.Criteria = append(c.Criteria, r)
	}
	for _, width := range []float64{360, 960} {
		s := drawn(t, c, width)
		assert.Equal(t, 6*200, strings.Count(strings.Join(wordsOf(s), " "), "value "))
	}
}
