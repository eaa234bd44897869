package layouts_test

import (
	"strings"
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

// bakery is dough that is made once a day, and loaves of it.
func bakery() layouts.Equations {
	return layouts.Equations{ID: "bakery", Rows: []layouts.Equation{
		{
			Name: "At night", Note: "once", Into: "piece", Carry: "the same dough for every loaf",
			Terms: []layouts.Term{
				{Name: "Flour", Note: "40 kg of rye", Icon: shapes.IconDatabase, Role: "data"},
				{Name: "All bakers", Note: "at one trough", Count: 4, Of: 4, Role: "cpu"},
				{Name: "Six hours", Note: "of rest", Icon: shapes.IconClock},
			},
			Result: layouts.Term{ID: "dough", Name: "Dough", Note: "ripe", Icon: shapes.IconModel, Role: "model", Strong: true},
		},
		{
			Name: "By day", Note: "every loaf",
			Terms: []layouts.Term{
				{Name: "Order", Note: "one customer", Icon: shapes.IconDocument, Role: "client"},
				{ID: "piece", Name: "One baker", Note: "with the dough", Count: 1, Of: 4, Role: "cpu"},
				{Name: "30 min", Note: "in the oven", Icon: shapes.IconClock, Sign: "×"},
			},
			Result: layouts.Term{Name: "Loaf", Icon: shapes.IconCheck, Role: diagram.OK},
		},
	}}
}

func TestEquationsSayAll(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s := drawn(t, bakery(), width)
		assertSound(t, s)
		said := strings.Join(wordsOf(s), " ")
		for _, want := range []string{"At night", "once", "Flour", "40 kg of rye", "All bakers", "+", "×", "=", "Dough", "the same dough for every loaf", "By day", "30 min", "Loaf"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
}

func TestEquationsArrangements(t *testing.T) {
	wide, narrow, list := drawn(t, bakery(), 960), drawn(t, bakery(), 600), drawn(t, bakery(), 360)
	assert.InDelta(t, textAt(t, wide, "Flour").Min.X, textAt(t, wide, "40 kg of rye").Min.X, 2)
	assert.Less(t, textAt(t, wide, "At night").Max.X, textAt(t, wide, "Flour").Min.X, "names at the left")
	assert.InDelta(t, textAt(t, narrow, "Flour").Center().X, textAt(t, narrow, "40 kg of rye").Center().X, 2, "words under the tile")
	assert.Less(t, textAt(t, narrow, "At night").Max.Y, textAt(t, narrow, "Flour").Min.Y, "names above")
	assert.Equal(t, textAt(t, narrow, "Flour").Min.Y, textAt(t, narrow, "Dough").Min.Y, "one row")
	assert.Less(t, textAt(t, list, "Flour").Max.Y, textAt(t, list, "All bakers").Min.Y, "under each other")
}

// The route leads from the result to the term that uses it.
func TestEquationsCarryTheResult(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s := drawn(t, bakery(), width)
		from, ok := s.Frame("bakery/dough")
		require.True(t, ok)
		to, ok := s.Frame("bakery/piece")
		require.True(t, ok)
		heads := 0
		for _, m := range s.Of(scene.Head) {
			heads++
			box := to.Outline.Bounds()
			assert.LessOrEqual(t, m.Bounds.Gap(box), 2.5, "at %v u", width)
			assert.False(t, m.Bounds.Overlaps(box))
		}
		assert.Equal(t, 1, heads)
		assert.Less(t, from.Bounds.Max.Y, to.Bounds.Min.Y)
	}
	e := bakery()
	e.Rows[0].Into, e.Rows[0].Carry = "", ""
	for range drawn(t, e, 960).Of(scene.Head) {
		assert.Fail(t, "an arrow without need")
	}
}

func TestTally(t *testing.T) {
	count := func(c, of int) (solid, outlined int) {
		for _, m := range drawn(t, shapes.Tally{Count: c, Of: of, Role: "gpu"}, 360).Marks {
			if m.Role != scene.Icon {
				continue
			}
			if m.Fill.Token == diagram.Role("gpu").Base() {
				solid++
			} else {
				outlined++
			}
		}
		return solid, outlined
	}
	for _, c := range [][4]int{{9, 9, 9, 0}, {1, 9, 1, 8}, {3, 0, 3, 0}, {0, 0, 0, 0}, {2, 7, 2, 5}} {
		solid, outlined := count(c[0], c[1])
		assert.Equal(t, [2]int{c[2], c[3]}, [2]int{solid, outlined}, "%d of %d", c[0], c[1])
	}
}

func TestEquationsDescribeThemselves(t *testing.T) {
	doc := scene.PlainText(drawn(t, bakery(), 960).Doc)
	for _, want := range []string{
		"1. At night, once: Flour (40 kg of rye) + All bakers (at one trough) + Six hours (of rest) = Dough (ripe)",
		"Dough goes into One baker: the same dough for every loaf", "2. By day, every loaf: Order (one customer) + One baker (with the dough) × 30 min (in the oven) = Loaf",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestEquationsErrors(t *testing.T) {
	e := bakery()
	e.Rows[0].Into = "nobody"
	e.Rows[0].Terms[0].Sign = "−"
	e.Rows[0].Terms[1].Of = 3
	e.Rows[0].Terms[2].Name = ""
	e.Rows[1].Into = "piece"
	e.Rows[1].Result.Name = ""
	_, err := diagram.Draw(e, diagram.Options{})
	for _, want := range []string{
		`Equations "bakery" › Rows[0] › Into: no term of the next row is named "nobody"`,
		`Rows[0] › Terms[0] › Sign: the first term follows nothing`,
		`Rows[0] › Terms[1] › Of: 4 squares are solid, of 3`,
		`Rows[0] › Terms[2] › Name: required`,
		`Rows[1] › Into: there is no next row`,
		`Rows[1] › Result › Name: required`,
	} {
		assert.ErrorContains(t, err, want)
	}
	e = bakery()
	e.Rows[0].Into = ""
	_, err = diagram.Draw(e, diagram.Options{})
	assert.ErrorContains(t, err, "Rows[0] › Into: required")
	e.Rows[0].Terms = nil
	_, err = diagram.Draw(e, diagram.Options{})
	assert.ErrorContains(t, err, "Rows[0] › Terms: required")
}

func TestEquationsHoldForAnyData(t *testing.T) {
	term := rapid.Custom(func(t *rapid.T) layouts.Term {
		return layouts.Term{
			Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu", "cpu", diagram.Wait}).Draw(t, "role"),
			Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconBell}).Draw(t, "icon"), Count: rapid.SampledFrom([]int{0, 0, 1, 30}).Draw(t, "count"), Strong: rapid.Bool().Draw(t, "strong"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		var e layouts.Equations
		for i := range rapid.IntRange(1, 4).Draw(t, "rows") {
			r := layouts.Equation{Name: maybeLabel().Draw(t, "row"), Note: maybeLabel().Draw(t, "row note"), Terms: rapid.SliceOfN(term, 1, rapid.SampledFrom([]int{2, 4, 8}).Draw(t, "most")).Draw(t, "terms"), Result: term.Draw(t, "result")}
			for k := range r.Terms {
				r.Terms[k].ID = diagram.ID("t" + string(rune('a'+i)) + string(rune('a'+k)))
			}
			if i > 0 && rapid.Bool().Draw(t, "carried") {
				e.Rows[i-1].Into = r.Terms[rapid.IntRange(0, len(r.Terms)-1).Draw(t, "into")].ID
				e.Rows[i-1].Carry = maybeLabel().Draw(t, "carry")
			}
			e.Rows = append(e.Rows, r)
		}
		soundOrTooWide(t, e, canvas().Draw(t, "width"))
	})
}

func TestEquationsGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "equations", Title: "One dough, many loaves", Takeaway: "The dough is made once; each loaf takes a piece of it.", Lead: "model", Body: bakery(),
	})
}
