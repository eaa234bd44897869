package layouts_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

func note(s string) diagram.Node { return diagram.Text{Text: s} }

func ExampleRows() {
	s, err := diagram.Draw(layouts.Rows{
		Head:    "Criterion",
		Columns: []layouts.RowsColumn{{Head: "WebSocket", Role: "net", Chosen: true}, {Head: "HTTP"}},
		Rows: []layouts.RowsRow{
			{Name: "Latency", Cells: []diagram.Node{shapes.Verdict{Status: shapes.StatusOK, Text: "one frame"}, shapes.Verdict{Status: shapes.StatusNo, Text: "a handshake"}}},
			{Name: "Reach", Cells: []diagram.Node{diagram.Text{Text: "browsers"}, diagram.Text{Text: "everything"}}},
		},
	}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	table := s.Doc[0].(scene.Table)
	fmt.Println(table.Head)
	for _, row := range table.Rows {
		fmt.Println(row[0].Text, "|", row[1].Text, "|", row[2].Text)
	}
	// Output:
	// [Criterion WebSocket (chosen) HTTP]
	// Latency | yes: one frame | no: a handshake
	// Reach | browsers | everything
}

func table(long string) layouts.Rows {
	return layouts.Rows{
		ID: "table", Head: "Criterion",
		Columns: []layouts.RowsColumn{{Head: "First", Note: "a note", Role: "net", Chosen: true}, {Head: "Second"}, {Head: "Third", Align: scene.End}},
		Rows: []layouts.RowsRow{
			{ID: "a", Name: "Latency", Note: "first byte", Cells: []diagram.Node{note(long), note("short"), note("12 ms")}},
			{ID: "b", Thing: shapes.Thing{Name: "Network", Icon: shapes.IconGlobe, Role: "net"}, Chosen: true, Cells: []diagram.Node{note("x"), nil, note("3 ms")}},
		},
	}
}

func TestRowsSayAll(t *testing.T) {
	for _, long := range []string{"short", "quite a long remark that has to break into lines in any narrow column of cells"} {
		for _, width := range []float64{360, 480, 600, 960} {
			s := drawn(t, table(long), width)
			assertSound(t, s)
			for _, w := range []string{"First", "a note", "Second", "Third", "Latency", "first byte", "Network", long, "12 ms", "3 ms"} {
				assert.True(t, says(s, w), "%q at %g u", w, width)
			}
		}
	}
}

// textAt returns where a text begins.
func textAt(t *testing.T, s *scene.Scene, words string) geom.Rect {
	t.Helper()
	for _, m := range s.Marks {
		if text, ok := m.Shape.(scene.Text); ok && text.String == words {
			return m.Bounds
		}
	}
	require.Fail(t, "not drawn", words)
	return geom.Rect{}
}

func TestRowsColumns(t *testing.T) {
	s := drawn(t, table("one"), 960)
	assert.InDelta(t, textAt(t, s, "First").Min.X, textAt(t, s, "one").Min.X, 1.5, "cells stand under their head")
	assert.InDelta(t, textAt(t, s, "12 ms").Max.X, textAt(t, s, "3 ms").Max.X, 0.5, "results end together")
	first, second := textAt(t, s, "First").Min.X, textAt(t, s, "Second").Min.X
	third := textAt(t, s, "Third").Max.X
	assert.InDelta(t, 2*(second-first)-16, third-second, 2, "columns are equally wide")
	a, ok := s.Frame("table/a")
	require.True(t, ok)
	b, ok := s.Frame("table/b")
	require.True(t, ok)
	assert.Equal(t, a.Bounds.Max.Y, b.Bounds.Min.Y)
}

func TestRowsFit(t *testing.T) {
	r := table("one")
	r.Columns[1].Fit, r.Columns[2].Fit = true, true
	s := drawn(t, r, 960)
	first, second := textAt(t, s, "First").Min.X, textAt(t, s, "Second").Min.X
	assert.Greater(t, second-first, 400.0, "the first column takes the rest")
}

func TestRowsNarrow(t *testing.T) {
	s := drawn(t, table("a verylongwordindeed"), 360)
	assert.Less(t, textAt(t, s, "Latency").Max.Y, textAt(t, s, "short").Min.Y, "the name stands over its cells")
	assert.Less(t, textAt(t, s, "First").Max.Y, textAt(t, s, "Latency").Min.Y, "below the heads")
	s = drawn(t, table("a verylongwordthatneedsmostofit"), 360)
	assert.Less(t, textAt(t, s, "Latency").Max.Y, textAt(t, s, "First").Min.Y, "the name stands over the heads, too")
}

func TestRowsSpanGroupFoot(t *testing.T) {
	r := table("one")
	r.Rows[0].Group = "Times"
	r.Rows[1].Cells, r.Rows[1].Spans, r.Rows[1].Foot = []diagram.Node{note("both of them"), nil, note("3 ms")}, []int{2}, true
	for _, width := range []float64{360, 600, 960} {
		s := drawn(t, r, width)
		assertSound(t, s)
		for _, w := range []string{"TIMES", "both of them", "3 ms"} {
			assert.True(t, says(s, w), "%q at %g u", w, width)
		}
	}
	s := drawn(t, r, 960)
	doc := s.Doc[0].(scene.Table)
	assert.Equal(t, "both of them", doc.Rows[1][1].Text)
	assert.Equal(t, "both of them", doc.Rows[1][2].Text, "a cell is said of each column that it spans")
	assert.Less(t, textAt(t, s, "TIMES").Max.Y, textAt(t, s, "Latency").Min.Y)

	r.Rows[1].Spans = []int{2, 1, 3}
	_, err := diagram.Draw(r, diagram.Options{})
	assert.ErrorContains(t, err, "Rows[1] › Spans[2]: the cell spans 3 columns, but 1 are left")
	r.Rows[1].Spans = []int{1, 2}
	_, err = diagram.Draw(r, diagram.Options{})
	assert.ErrorContains(t, err, "Rows[1] › Cells[2]: another cell spans this one")
	r.Rows[1].Spans = []int{1, 1, 1, 1}
	_, err = diagram.Draw(r, diagram.Options{})
	assert.ErrorContains(t, err, "Rows[1] › Spans: 4 spans for 3 cells")
}

func TestRowsErrors(t *testing.T) {
	r := table("x")
	r.Rows[1].Cells = r.Rows[1].Cells[:2]
	_, err := diagram.Draw(r, diagram.Options{})
	assert.ErrorContains(t, err, `Rows "table" › Rows[1] › Cells: 2 cells for 3 columns`)
	_, err = diagram.Draw(layouts.Rows{}, diagram.Options{})
	assert.ErrorContains(t, err, "Columns: required")
	assert.ErrorContains(t, err, "Rows: required")
	_, err = diagram.Draw(table("unbreakablelettersthatgoonandonandonandonandonandonandon"), diagram.Options{Width: 360})
	assert.ErrorIs(t, err, diagram.ErrTooWide)
}

func anyRows() *rapid.Generator[layouts.Rows] {
	return rapid.Custom(func(t *rapid.T) layouts.Rows {
		n := rapid.IntRange(1, 6).Draw(t, "columns")
		r := layouts.Rows{Head: maybeLabel().Draw(t, "head"), Top: rapid.Bool().Draw(t, "top"), Light: rapid.Bool().Draw(t, "light"), Dense: rapid.Bool().Draw(t, "dense")}
		for range n {
			r.Columns = append(r.Columns, layouts.RowsColumn{
				Head: maybeLabel().Draw(t, "head"), Note: maybeLabel().Draw(t, "note"), Chosen: rapid.Bool().Draw(t, "chosen"), Fit: rapid.Bool().Draw(t, "fit"),
				Role:  rapid.SampledFrom([]diagram.Role{"", "gpu"}).Draw(t, "role"),
				Align: rapid.SampledFrom([]scene.Anchor{scene.Start, scene.Middle, scene.End}).Draw(t, "align"),
			})
		}
		for range rapid.IntRange(1, rapid.SampledFrom([]int{2, 6, 40}).Draw(t, "most")).Draw(t, "rows") {
			row := layouts.RowsRow{Name: maybeLabel().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"), Chosen: rapid.Bool().Draw(t, "chosen row")}
			if rapid.Bool().Draw(t, "icon") {
				row.Thing = shapes.Thing{Name: "Thing", Icon: shapes.IconGPU, Role: "gpu"}
			}
			for range n {
				var cell diagram.Node
				switch rapid.IntRange(0, 3).Draw(t, "kind") {
				case 1:
					cell = note(label().Draw(t, "cell"))
				case 2:
					cell = shapes.Verdict{Status: shapes.StatusPartly, Text: label().Draw(t, "cell")}
				case 3:
					cell = shapes.Strip{Parts: []shapes.Part{{Share: 0.5, Role: "gpu"}}}
				}
				row.Cells = append(row.Cells, cell)
			}
			if n > 1 && rapid.Bool().Draw(t, "spans") {
				row.Spans, row.Cells[1] = []int{2}, nil
			}
			row.Group, row.Foot = rapid.SampledFrom([]string{"", "", "A group"}).Draw(t, "group"), rapid.Bool().Draw(t, "foot")
			r.Rows = append(r.Rows, row)
		}
		return r
	})
}

func TestRowsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		soundOrTooWide(t, anyRows().Draw(t, "rows"), canvas().Draw(t, "width"))
	})
}
