package layouts_test

import (
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
	"github.com/burindev/burin/shapes"
)

// row makes cells from letters: a capital is a full cell of its owner, a small
// one a reserved cell, "," a half-filled cell of the owner before, "." free.
func row(cells string) (out []layouts.BlockCell) {
	next := map[string]int{}
	for _, r := range cells {
		c := layouts.BlockCell{Owner: strings.ToUpper(string(r)), Fill: 1}
		switch {
		case r == '.':
			c = layouts.BlockCell{}
		case r == ',':
			c.Owner, c.Fill = out[len(out)-1].Owner, 0.5
		case r >= 'a':
			c.Fill = 0
		}
		c.Index = next[c.Owner]
		next[c.Owner]++
		out = append(out, c)
	}
	return out
}

// carPark is one car park, by reserved rows and by the place.
func carPark() layouts.MemoryBlocks {
	rows := layouts.BlockPanel{
		ID: "rows", Name: "By the row", Note: "each firm reserves", Icon: shapes.IconKey, Slabs: true, Cells: row("AA,aaaaaa..BBBbbbbbbbbb..."),
		Keys: []layouts.BlockKey{
			{State: layouts.BlockUsed, Text: "taken"}, {State: layouts.BlockUnused, Text: "reserved, empty"}, {State: layouts.BlockFree, Text: "free, but split"},
		},
		Waits: layouts.BlockWait{Owner: "C", Cells: 5, Text: "needs 5 side by side, so it waits"},
		Claim: "of the places earn money", ClaimNote: "as counted at noon",
	}
	free := layouts.BlockPanel{
		ID: "places", Name: "By the place", Hero: true, Cells: row("ACBAC,BCBA.CC.BCC........."),
		Keys:  []layouts.BlockKey{{State: layouts.BlockFull, Text: "taken"}, {State: layouts.BlockPart, Text: "a motorcycle"}},
		Table: "Places of A", TableNote: "car on top, place below",
		Claim: "of the places earn money",
	}
	return layouts.MemoryBlocks{ID: "park", Role: "gpu", Follow: "A", Columns: 10, Panels: []layouts.BlockPanel{rows, free}}
}

func TestBlockPanelCounts(t *testing.T) {
	p := carPark().Panels[0]
	assert.Len(t, p.Cells, 26)
	assert.Equal(t, 6, p.Count(layouts.BlockUsed))
	assert.Equal(t, 5, p.Count(layouts.BlockFull))
	assert.Equal(t, 1, p.Count(layouts.BlockPart))
	assert.Equal(t, 15, p.Count(layouts.BlockUnused))
	assert.Equal(t, 5, p.Count(layouts.BlockFree))
	assert.InDelta(t, 5.5/26, p.Share(), 1e-12)
	assert.Equal(t, 3, p.LongestFree())
	assert.Equal(t, []string{"A", "B"}, p.Owners())
	assert.Equal(t, 9, carPark().Panels[1].LongestFree())
	assert.Zero(t, layouts.BlockPanel{}.Share())
	assert.Equal(t, layouts.BlockFree, layouts.BlockCell{}.State())
}

// cellsOf returns the cells of the first panel's picture by their look.
func cellsOf(t *testing.T, m layouts.MemoryBlocks, width float64) (full, hatched, free int, outlines []geom.Rect) {
	t.Helper()
	s, err := diagram.Draw(m, diagram.Options{Width: width})
	require.NoError(t, err)
	for _, k := range s.Marks {
		r, isRect := k.Shape.(scene.Rect)
		switch {
		case k.Role == scene.Node:
			outlines = append(outlines, k.Shape.Bounds())
		case !isRect || k.Role != scene.Data || math.Abs(r.Rect.Dx()-r.Rect.Dy()) > 0.02 || r.Rect.Dx() < 16:
		case k.Hatch != nil:
			hatched++
		case k.Fill.Token == "paper":
			free++
		case k.Fill.Token == "gpu.base" || k.Fill.Token == "gpu.soft":
			full++
		}
	}
	return full, hatched, free, outlines
}

// Every cell is drawn, at any width, and each reservation has its outline.
func TestMemoryBlocksDrawEveryCell(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		m := carPark()
		m.Panels = m.Panels[:1]
		m.Panels[0].Keys = nil
		full, hatched, free, outlines := cellsOf(t, m, width)
		assert.Equal(t, 6, full, "at %v u", width)
		assert.Equal(t, 15, hatched, "at %v u", width)
		assert.Equal(t, 5, free, "at %v u", width)
		assert.GreaterOrEqual(t, len(outlines), 2, "at %v u", width)
		m.Panels[0].Slabs = false
		_, _, _, outlines = cellsOf(t, m, width)
		assert.Empty(t, outlines, "nothing is outlined that was not reserved")
	}
}

// Outlines go round their cells, whether these take one row, two that do not
// touch, or several.
func TestMemoryBlocksOutlines(t *testing.T) {
	for _, c := range []struct {
		cells string
		want  int
	}{
		{"Aaaa......", 1}, {"........Aaa.........", 2}, {"..Aaaaaaaaaaaa......", 1}, {"Aaaaaaaaaaaaaaaaaaaa", 1}, {"...Aaaaaaaaaaaaaaaaaaaaaaa...", 1}, {".....Aaaaabbbbb.....", 2},
	} {
		m := carPark()
		m.Panels = []layouts.BlockPanel{{Name: "one", Slabs: true, Cells: row(c.cells)}}
		_, hatched, _, outlines := cellsOf(t, m, 960)
		assert.Equal(t, strings.Count(c.cells, "a")+strings.Count(c.cells, "b"), hatched, c.cells)
		assert.Len(t, outlines, c.want, c.cells)
		for _, o := range outlines {
			assert.GreaterOrEqual(t, o.Min.X, 0.0, c.cells)
		}
	}
}

func TestMemoryBlocksNameTheirParts(t *testing.T) {
	s, err := diagram.Draw(carPark(), diagram.Options{})
	require.NoError(t, err)
	rows, ok := s.Frame("park/rows")
	require.True(t, ok)
	places, ok := s.Frame("park/places")
	require.True(t, ok)
	assert.Less(t, rows.Bounds.Max.X, places.Bounds.Min.X, "side by side")
	s, err = diagram.Draw(carPark(), diagram.Options{Width: 600})
	require.NoError(t, err)
	rows, _ = s.Frame("park/rows")
	places, _ = s.Frame("park/places")
	assert.Less(t, rows.Bounds.Max.Y, places.Bounds.Min.Y, "under each other")
}

func TestMemoryBlocksDescribeThemselves(t *testing.T) {
	s, err := diagram.Draw(carPark(), diagram.Options{})
	require.NoError(t, err)
	doc := scene.PlainText(s.Doc)
	for _, want := range []string{
		"By the row: each firm reserves. 26 cells.", "6 taken", "15 reserved, empty", "5 free, but split",
		"A: cells 0–8; 6 of them reserved only", "B: cells 11–22; 9 of them reserved only",
		"C needs 5 side by side, so it waits: 3 are free in a row, at most.", "21% of the places earn money; as counted at noon.",
		"A: cells 0, 3, 9", "Places of A, car on top, place below",
	} {
		assert.Contains(t, doc, want)
	}
}

// The table is in the order of the owner's blocks, not of memory.
func TestMemoryBlocksTable(t *testing.T) {
	m := carPark()
	c := m.Panels[1].Cells
	c[0].Index, c[9].Index = 2, 0
	s, err := diagram.Draw(m, diagram.Options{})
	require.NoError(t, err)
	for _, b := range s.Doc {
		if table, ok := b.(scene.Table); ok {
			var homes []string
			for _, r := range table.Rows {
				homes = append(homes, r[1].Text)
			}
			assert.Equal(t, []string{"9", "3", "0"}, homes)
			return
		}
	}
	t.Error("no table")
}

func TestMemoryBlocksArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 480, 600, 720, 780, 960, 1200} {
		s, err := diagram.Draw(carPark(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.Join(s.Words(), " ")
		for _, want := range []string{
			"By the row", "each firm reserves", "By the place", "6 taken", "15 reserved, empty", "5 free, but split", "14 taken", "1 a motorcycle",
			"needs 5 side by side, so it waits", "Places of A", "car on top", "21 %", "56 %", "of the places earn money", "as counted at noon",
		} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
}

func TestMemoryBlocksErrors(t *testing.T) {
	fails := func(change func(*layouts.MemoryBlocks), want string) {
		t.Helper()
		m := carPark()
		change(&m)
		_, err := diagram.Draw(m, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
	fails(func(m *layouts.MemoryBlocks) { m.Follow = "Z" }, `MemoryBlocks "park" › Follow: no cell is of "Z"`)
	fails(func(m *layouts.MemoryBlocks) { m.Follow = "Z" }, `Panels[1] › Table: no cell of the panel is of "Z"`)
	fails(func(m *layouts.MemoryBlocks) { m.Follow = "" }, `Panels[1] › Table: no cell of the panel is of ""`)
	fails(func(m *layouts.MemoryBlocks) { m.Panels[0].Cells[1].Fill = 1.5 }, "Panels[0] › Cells[1] › Fill: 1.5 is no share")
	fails(func(m *layouts.MemoryBlocks) { m.Panels[0].Cells[1].Fill = math.NaN() }, "Panels[0] › Cells[1] › Fill: NaN is no share")
	fails(func(m *layouts.MemoryBlocks) { m.Panels[0].Cells[1].Owner = "" }, "Panels[0] › Cells[1] › Owner: the cell is filled, but nobody's")
	fails(func(m *layouts.MemoryBlocks) { m.Panels[0].Waits.Cells = 3 }, "Panels[0] › Waits: it waits for 3 cells in a row, and 3 are free")
	fails(func(m *layouts.MemoryBlocks) { m.Panels[0].Cells = nil }, "Panels[0] › Cells: required")
}

func TestMemoryBlocksHoldForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		m := layouts.MemoryBlocks{
			Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu"}).Draw(t, "role"), Columns: rapid.IntRange(0, 40).Draw(t, "columns"),
		}
		owners := rapid.SliceOfN(rapid.StringMatching(`[A-Z][a-z0-9_]{0,11}`), 1, 5).Draw(t, "owners")
		for range rapid.IntRange(1, 3).Draw(t, "panels") {
			p := layouts.BlockPanel{
				Name: words().Draw(t, "name"), Note: maybe(t, "note"), Hero: rapid.Bool().Draw(t, "hero"), Slabs: rapid.Bool().Draw(t, "slabs"),
				Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon"), Claim: maybe(t, "claim"), ClaimNote: maybe(t, "more"),
			}
			for range rapid.SampledFrom([]int{1, 9, 40, 130}).Draw(t, "cells") {
				c := layouts.BlockCell{Index: rapid.IntRange(0, 200).Draw(t, "index")}
				if rapid.IntRange(0, 4).Draw(t, "taken") > 0 {
					c.Owner = rapid.SampledFrom(owners).Draw(t, "owner")
					c.Fill = rapid.SampledFrom([]float64{0, 0.05, 0.6, 1}).Draw(t, "fill")
				}
				p.Cells = append(p.Cells, c)
			}
			for range rapid.IntRange(0, 3).Draw(t, "keys") {
				p.Keys = append(p.Keys, layouts.BlockKey{Text: words().Draw(t, "key"), State: layouts.BlockState(rapid.IntRange(0, 4).Draw(t, "state"))})
			}
			if n := p.LongestFree(); n < 200 && rapid.Bool().Draw(t, "waits") {
				p.Waits = layouts.BlockWait{Owner: rapid.SampledFrom(owners).Draw(t, "who"), Cells: rapid.IntRange(n+1, 200).Draw(t, "needs"), Text: maybe(t, "why")}
			}
			m.Panels = append(m.Panels, p)
		}
		if all := m.Panels[0].Owners(); len(all) > 0 {
			m.Follow = all[0]
			m.Panels[0].Table, m.Panels[0].TableNote = maybe(t, "table"), maybe(t, "of")
		}
		soundOrTooWide(t, m, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

func TestMemoryBlocksGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "memoryblocks", Title: "A car park without reserved rows", Lead: "gpu",
		Takeaway: "Rented by the place the same car park serves a third firm, and more than half of it earns money.",
		Body:     carPark(),
	})
}
