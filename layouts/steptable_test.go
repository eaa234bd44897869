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

// choir is singers who join in, song by song.
func choir() layouts.StepTable {
	took := func(s string) (out []bool) {
		for _, c := range s {
			out = append(out, c == 'x')
		}
		return out
	}
	return layouts.StepTable{
		ID: "choir", Role: "gpu", Member: "net", Heading: "Each singer has a part", Note: "and keeps the sheet", StepHeading: "All sing one song",
		Head: "Singer", Step: "song", Now: "now", Columns: []layouts.StepColumn{{Head: "Voice"}, {Head: "Learnt", Meter: true}},
		Rows: []layouts.StepRow{
			{ID: "ann", Letter: "A", Icon: shapes.IconUser, Cells: []layouts.StepCell{{Text: "soprano", Role: "gpu", Strong: true}, {Share: 0.75}}, Took: took("xx.x")},
			{ID: "ben", Letter: "B", Cells: []layouts.StepCell{{Text: "bass"}, {Share: 0.2}}, Took: took(".x..")},
			{ID: "cid", Letter: "C", Cells: []layouts.StepCell{{Text: "tenor"}, {}}, Took: took("...x")},
		},
		Worker: "one conductor", WorkerRole: "cpu", More: "… and 20 more", Remark: "absent twice: replaced", StepNote: "two sing",
	}
}

func TestStepRowIn(t *testing.T) {
	c := choir()
	assert.True(t, c.Rows[0].In())
	assert.False(t, c.Rows[1].In())
	assert.False(t, layouts.StepRow{}.In())
}

// A letter stands in each step that a member took part in, the present ones
// on the mark of the role.
func TestStepTableDrawsSteps(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(choir(), diagram.Options{Width: width})
		require.NoError(t, err)
		past, present := 0, 0
		for _, m := range s.Marks {
			if m.Role != scene.Data {
				continue
			}
			switch m.Fill.Token {
			case "gpu.soft":
				past++
			case "gpu.base":
				present++
			}
		}
		assert.Equal(t, 3, past, "at %v u", width)
		assert.Equal(t, 2, present, "at %v u", width)
	}
}

// Members stand on the rows of their steps where there is room.
func TestStepTableRunsThrough(t *testing.T) {
	s, err := diagram.Draw(choir(), diagram.Options{})
	require.NoError(t, err)
	ann, ok := s.Frame("choir/ann")
	require.True(t, ok)
	ben, _ := s.Frame("choir/ben")
	assert.InDelta(t, ann.Bounds.Max.Y, ben.Bounds.Min.Y, 0.01)
	letters := 0
	for _, m := range s.Marks {
		if w, ok := m.Shape.(scene.Text); ok && w.String == "A" && m.Bounds.Min.Y >= ann.Bounds.Min.Y && m.Bounds.Max.Y <= ann.Bounds.Max.Y {
			letters++
		}
	}
	assert.Equal(t, 4, letters, "the badge and three steps")
}

// Meters are to scale.
func TestStepTableMeters(t *testing.T) {
	s, err := diagram.Draw(choir(), diagram.Options{})
	require.NoError(t, err)
	var full, filled []geom.Rect
	for _, m := range s.Marks {
		switch {
		case m.Fill.Token == "surface2":
			full = append(full, m.Shape.Bounds())
		case m.Fill.Token == "gpu.mid":
			filled = append(filled, m.Shape.Bounds())
		}
	}
	require.Len(t, full, 3)
	require.Len(t, filled, 2, "nothing of 0")
	assert.InDelta(t, 0.75, filled[0].Dx()/full[0].Dx(), 0.001)
	assert.InDelta(t, 0.2, filled[1].Dx()/full[1].Dx(), 0.001)
}

func TestStepTableDescribesItself(t *testing.T) {
	s, err := diagram.Draw(choir(), diagram.Options{})
	require.NoError(t, err)
	doc := scene.PlainText(s.Doc)
	for _, want := range []string{"Each singer has a part: and keeps the sheet.", "All sing one song, 4 steps", "soprano", "75%", "20%", "1, 2", "none", "Now", "… and 20 more.", "One conductor.", "Two sing."} {
		assert.Contains(t, doc, want)
	}
}

func TestStepTableArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 480, 600, 720, 780, 960, 1200} {
		s, err := diagram.Draw(choir(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.Join(s.Words(), " ")
		for _, want := range []string{"Each singer has a part", "and keeps the sheet", "All sing one song", "Voice", "Learnt", "soprano", "bass", "song", "now", "one conductor", "… and 20 more", "absent twice: replaced", "two sing"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
}

// Of many steps the last ones are shown.
func TestStepTableShowsTheLastSteps(t *testing.T) {
	c := choir()
	for i := range c.Rows {
		c.Rows[i].Took = make([]bool, 100)
		c.Rows[i].Took[99] = true
	}
	for _, width := range []float64{360, 960} {
		s, err := diagram.Draw(c, diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		present := 0
		for _, m := range s.Marks {
			if m.Fill.Token == "gpu.base" && m.Role == scene.Data {
				present++
			}
		}
		assert.Equal(t, 3, present)
	}
}

func TestStepTableErrors(t *testing.T) {
	fails := func(change func(*layouts.StepTable), want string) {
		t.Helper()
		c := choir()
		change(&c)
		_, err := diagram.Draw(c, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
	fails(func(c *layouts.StepTable) { c.Rows[1].Cells = nil }, `StepTable "choir" › Rows[1] › Cells: 0 cells for 2 columns`)
	fails(func(c *layouts.StepTable) { c.Rows[1].Took = nil }, "Rows[1] › Took: 0 steps, another member has 4")
	fails(func(c *layouts.StepTable) { c.Rows[0].Cells[1].Share = math.NaN() }, "Rows[0] › Cells[1] › Share: NaN is no share")
	fails(func(c *layouts.StepTable) {
		for i := range c.Rows {
			c.Rows[i].Took = nil
		}
	}, "Rows: there are no steps")
}

func TestStepTableHoldsForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		s := layouts.StepTable{
			Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu"}).Draw(t, "role"), Heading: maybe(t, "heading"), Note: maybe(t, "note"), StepHeading: maybe(t, "over"),
			Head: maybe(t, "head"), Step: maybe(t, "step"), Now: maybe(t, "now"), Worker: maybe(t, "worker"), More: maybe(t, "more"), Remark: maybe(t, "remark"), StepNote: maybe(t, "foot"),
		}
		for range rapid.IntRange(0, 6).Draw(t, "columns") {
			s.Columns = append(s.Columns, layouts.StepColumn{Head: maybe(t, "column"), Meter: rapid.Bool().Draw(t, "meter")})
		}
		steps := rapid.SampledFrom([]int{1, 3, 9, 60}).Draw(t, "steps")
		for range rapid.IntRange(1, 9).Draw(t, "rows") {
			r := layouts.StepRow{Letter: rapid.StringMatching(`[A-Z0-9]{1,3}`).Draw(t, "letter"), Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconUser}).Draw(t, "icon")}
			for range s.Columns {
				r.Cells = append(r.Cells, layouts.StepCell{Text: maybe(t, "cell"), Share: rapid.Float64Range(0, 1).Draw(t, "share"), Strong: rapid.Bool().Draw(t, "strong")})
			}
			for range steps {
				r.Took = append(r.Took, rapid.Bool().Draw(t, "took"))
			}
			s.Rows = append(s.Rows, r)
		}
		soundOrTooWide(t, s, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

func TestStepTableGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "steptable", Title: "A choir that changes", Lead: "gpu", Takeaway: "Whoever knows the song sings it; each keeps a part of their own.", Body: choir(),
	})
}
