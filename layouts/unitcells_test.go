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
	"github.com/burindev/burin/shapes"
)

// luggage is what three ways to pack take for a week.
func luggage() layouts.UnitCells {
	return layouts.UnitCells{
		ID: "bags", Head: "Way to pack", Cells: "In the bag", Amounts: "One week", Unit: "kg", Cell: 1, Less: "lighter", Role: "data",
		Columns: []layouts.UnitColumn{{Head: "a year", Per: 10}, {Head: "hours"}},
		Source: layouts.UnitSource{Thing: shapes.Thing{Name: "Wardrobe", Icon: shapes.IconContainer, Role: "data"}, Note: "all you own",
			Body: shapes.Waveform{Samples: []float64{1, 3, 2, 5, 4}, Role: "data"}},
		Rows: []layouts.UnitRow{
			{ID: "case", Name: "Suitcase", Note: "checked in", Amount: 20, Remark: "room for everything", Values: []float64{3}},
			{Name: "Trolley", Note: "cabin", Amount: 10, Remark: "two pairs of shoes at most", Values: []float64{1.5}},
			{ID: "sack", Name: "Rucksack", Note: "cabin", Amount: 6.5, Remark: "wash on the way", Values: []float64{0.5}, Chosen: true},
		},
		Result: layouts.UnitResult{ID: "trip", Thing: shapes.Thing{Name: "Traveller", Icon: shapes.IconUser, Role: "gpu"}, Note: "same clothes", Amount: 4,
			Arrow: "all arrive with what is worn", Remark: "nothing missed"},
	}
}

func TestUnitCellsArithmetic(t *testing.T) {
	l := luggage()
	assert.InDelta(t, 20, l.Largest(), 0)
	assert.InDelta(t, 2, l.Times(1), 0)
	assert.InDelta(t, 65, l.Value(2, 0), 0)
	assert.InDelta(t, 0.5, l.Value(2, 1), 0)
	l.Rows[0].Amount = 0
	assert.Zero(t, l.Times(0))
	l.Result.Amount = 40
	assert.InDelta(t, 40, l.Largest(), 0, "the result counts")
}

// cells returns the cells of the picture, by the fill that they have.
func unitCells(s *scene.Scene) map[string][]scene.Mark {
	out := map[string][]scene.Mark{}
	for _, m := range s.Marks {
		if m.Scaled != nil {
			out[string(m.Fill.Token)] = append(out[string(m.Fill.Token)], m)
		}
	}
	return out
}

func TestUnitCellsAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(luggage(), diagram.Options{Width: width})
		require.NoError(t, err)
		cells := unitCells(s)
		require.Len(t, cells["data.mid"], 30)
		require.Len(t, cells["data.base"], 7)
		require.Len(t, cells["gpu.base"], 4)
		unit := cells["data.base"][0].Shape.Bounds().Dx()
		for _, m := range cells["gpu.base"] {
			assert.InDelta(t, unit, m.Shape.Bounds().Dx(), 0.02)
			assert.InDelta(t, 1, m.Scaled.Value, 0)
			assert.Equal(t, "kg", m.Scaled.Unit)
		}
		half := cells["data.base"][6]
		assert.InDelta(t, 0.5, half.Scaled.Value, 0)
		assert.InDelta(t, unit/2, half.Shape.Bounds().Dx(), 0.02, "the last cell of 6.5 is half")
		for _, colour := range []string{"data.base", "gpu.base"} {
			assert.InDelta(t, cells["data.mid"][0].Bounds.Min.X, cells[colour][0].Bounds.Min.X, 0.6, "all begin together")
		}
	}
}

// What is drawn over the rows is as long as the longest of them.
func TestUnitSourceSharesTheScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		l := luggage()
		l.Source.Body = shapes.Waveform{ID: "wave", Samples: []float64{1, 2}, Role: "data"}
		s, err := diagram.Draw(l, diagram.Options{Width: width})
		require.NoError(t, err)
		wave, ok := s.Frame("bags/wave")
		require.True(t, ok)
		cells := unitCells(s)["data.mid"][:20]
		assert.InDelta(t, cells[0].Bounds.Min.X, wave.Bounds.Min.X, 0.6)
		assert.InDelta(t, cells[19].Bounds.Max.X, wave.Bounds.Max.X, 0.6)
	}
}

// A cell is a round amount, and no row has too many.
func TestUnitCellsChooseTheirUnit(t *testing.T) {
	for _, c := range []struct {
		most float64
		cell string
		n    int
	}{{32, "1 kg", 32}, {41, "2 kg", 21}, {1000, "50 kg", 20}, {0.3, "0.01 kg", 30}, {0, "1 kg", 0}} {
		l := layouts.UnitCells{Unit: "kg", Cells: "In the bag", Role: "data", Rows: []layouts.UnitRow{{Name: "Suitcase", Amount: c.most}}}
		s, err := diagram.Draw(l, diagram.Options{})
		require.NoError(t, err)
		assert.Len(t, unitCells(s)["data.mid"], c.n, "%v", c.most)
		assert.Contains(t, strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " "), "In the bag: one cell is "+c.cell)
	}
}

func TestUnitCellsSayHowManyTimes(t *testing.T) {
	said := func(l layouts.UnitCells) string {
		s, err := diagram.Draw(l, diagram.Options{})
		require.NoError(t, err)
		assertSound(t, s)
		return strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
	}
	words := said(luggage())
	assert.Contains(t, words, "2× lighter")
	assert.Contains(t, words, "3.1× lighter")
	assert.NotContains(t, words, "1× lighter 20")
	l := luggage()
	l.Rows[1].Amount = 1.5
	l.Rows[2].Amount = 19.9
	words = said(l)
	assert.Contains(t, words, "13× lighter", "whole numbers from 10 on")
	assert.Equal(t, 1, strings.Count(words, "lighter"), "next to nothing is not said")
	l.Rows[2].Amount = 18
	assert.Contains(t, said(l), "1.1× lighter, wash on the way", "with the remark where the cells leave no room")
	l.Less = ""
	assert.NotContains(t, said(l), "×")
}

func TestUnitCellsArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(luggage(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
		for _, want := range []string{"Wardrobe", "all you own", "Way to pack", "one cell is 1 kg", "One week", "Suitcase", "checked in", "room for everything",
			"20", "200", "2× lighter", "6.5", "65", "0.5", "all arrive with what is worn", "Traveller", "same clothes", "nothing missed", "hours"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
		cells := unitCells(s)["data.mid"]
		var name geom.Rect
		for _, m := range s.Marks {
			if run, ok := m.Shape.(scene.Text); ok && run.String == "Suitcase" {
				name = m.Bounds
			}
		}
		if width >= 780 {
			assert.Less(t, name.Max.X, cells[0].Bounds.Min.X, "names beside the cells at %v u", width)
		} else {
			assert.Less(t, name.Max.Y, cells[0].Bounds.Min.Y, "names over the cells at %v u", width)
		}
	}
}

// The chosen row stands on its ground, and an arrow ends at a cell.
func TestUnitCellsChosenAndArrow(t *testing.T) {
	l := luggage()
	l.Result.Amount = 20
	s, err := diagram.Draw(l, diagram.Options{})
	require.NoError(t, err)
	sack, ok := s.Frame("bags/sack")
	require.True(t, ok)
	grounds := 0
	for _, m := range s.Of(scene.Band) {
		if m.Bounds.Dx() > 600 {
			grounds++
			assert.Equal(t, "data.tint", string(m.Fill.Token))
			assert.InDelta(t, sack.Bounds.Min.Y, m.Bounds.Min.Y, 0.02)
			assert.InDelta(t, sack.Bounds.Max.Y, m.Bounds.Max.Y, 0.02)
		}
	}
	assert.Equal(t, 1, grounds)
	var head geom.Rect
	for _, m := range s.Of(scene.Head) {
		head = m.Bounds
	}
	under := false
	for _, m := range unitCells(s)["gpu.base"] {
		under = under || math.Abs(head.Center().X-m.Bounds.Center().X) < 0.1
	}
	assert.True(t, under, "on the middle of a cell")
	assert.InDelta(t, 2, unitCells(s)["gpu.base"][0].Bounds.Min.Y-head.Max.Y, 0.7)
	assert.Greater(t, head.Min.Y, sack.Bounds.Max.Y)
}

func TestUnitCellsDescribeThemselves(t *testing.T) {
	s, err := diagram.Draw(luggage(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{
		"All rows carry: Wardrobe, all you own.", "In the bag: one cell is 1 kg", "Suitcase, checked in; One week: 20 kg; a year: 200; hours: 3",
		"Rucksack, cabin (chosen)", "6.5 kg", "65", "3.1× lighter, wash on the way",
		"Then: all arrive with what is worn, Traveller, same clothes: 4 kg; nothing missed.",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestUnitCellsErrors(t *testing.T) {
	l := luggage()
	l.Columns[0].Per = math.Inf(1)
	l.Rows[0].Name = ""
	l.Rows[0].Amount = 300
	l.Rows[1].Values = nil
	l.Rows[2].Values[0] = math.NaN()
	l.Source.Body = nil
	l.Result.Thing.Name = ""
	_, err := diagram.Draw(l, diagram.Options{})
	for _, want := range []string{
		`UnitCells "bags" › Columns[0] › Per: +Inf is no number`,
		`Rows[0] › Name: required`,
		`Rows[0] › Amount: 300 would be 300 cells of 1`,
		`Rows[1] › Values: 0 values for 1 columns without Per`,
		`Rows[2] › Values[0]: NaN is no number`,
		`Source › Body: required`,
		`Result › Name: required`,
	} {
		assert.ErrorContains(t, err, want)
	}
	l = luggage()
	l.Rows[0].Amount = math.Inf(1)
	l.Source.Thing = shapes.Thing{}
	_, err = diagram.Draw(l, diagram.Options{})
	require.ErrorContains(t, err, "Rows[0] › Amount: +Inf is no amount")
	require.ErrorContains(t, err, "Source › Name: required")
	l = luggage()
	l.Rows[0].Amount = -1
	_, err = diagram.Draw(l, diagram.Options{})
	require.ErrorContains(t, err, "Rows[0] › Amount")
}

func TestUnitCellsGolden(t *testing.T) { diagramtest.Goldens{}.Node(t, "unitcells", luggage()) }

func TestUnitCellsHoldForAnyData(t *testing.T) {
	maybe := rapid.OneOf(rapid.Just(""), words())
	rapid.Check(t, func(t *rapid.T) {
		l := layouts.UnitCells{
			Head: maybe.Draw(t, "head"), Cells: maybe.Draw(t, "cells"), Amounts: maybe.Draw(t, "amounts"), Less: maybe.Draw(t, "less"),
			Unit: rapid.SampledFrom([]string{"", "kg", "long units"}).Draw(t, "unit"), Role: "data",
		}
		for range rapid.IntRange(0, 3).Draw(t, "columns") {
			l.Columns = append(l.Columns, layouts.UnitColumn{Head: words().Draw(t, "column"), Per: rapid.SampledFrom([]float64{1, 3.6, 1000}).Draw(t, "per")})
		}
		if rapid.Bool().Draw(t, "source") {
			l.Source = layouts.UnitSource{Name: words().Draw(t, "source name"), Note: maybe.Draw(t, "source note"), Body: shapes.Waveform{Samples: []float64{1}}}
		}
		for range rapid.IntRange(1, 6).Draw(t, "rows") {
			l.Rows = append(l.Rows, layouts.UnitRow{
				Name: words().Draw(t, "name"), Note: maybe.Draw(t, "note"), Remark: maybe.Draw(t, "remark"),
				Amount: rapid.OneOf(rapid.Just(0.0), rapid.Float64Range(0, 50000)).Draw(t, "amount"), Chosen: rapid.Bool().Draw(t, "chosen"),
			})
		}
		if rapid.Bool().Draw(t, "result") {
			l.Result = layouts.UnitResult{
				Thing: shapes.Thing{Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconUser}).Draw(t, "icon")},
				Name:  words().Draw(t, "result name"), Note: maybe.Draw(t, "result note"), Arrow: maybe.Draw(t, "arrow"), Remark: maybe.Draw(t, "result remark"),
				Amount: rapid.OneOf(rapid.Just(0.0), rapid.Float64Range(0, 50000)).Draw(t, "result amount"),
			}
		}
		soundOrTooWide(t, l, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

// A column that is proportional to the amounts needs no numbers of its own.
func ExampleUnitCells() {
	tea := layouts.UnitCells{
		Unit: "g", Columns: []layouts.UnitColumn{{Head: "cups", Per: 0.5}},
		Rows: []layouts.UnitRow{{Name: "Tin", Amount: 100}, {Name: "Bag", Amount: 40}},
	}
	fmt.Println(tea.Value(1, 0), tea.Times(1))
	// Output: 20 2.5
}
