package layouts_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// photo is a small collection of pictures, in bytes.
func photo() layouts.AreaSquares {
	return layouts.AreaSquares{
		ID: "disk", Units: layouts.Bytes(), Claim: "as many letters as one cell fit in",
		Squares: []layouts.AreaSquare{
			{ID: "letter", Name: "Scanned letter", Role: "net", Least: 1e5, Value: 2e5, Cell: true},
			{ID: "film", Name: "Holiday film, one minute of it", Role: "data", Value: 121e6,
				Bulk: layouts.AreaBulk{Name: "Frames", Note: "1,500 pictures", Of: "of the film"},
				Parts: []layouts.AreaPart{
					{ID: "titles", Name: "Titles", Note: "in two languages", Value: 300},
					{ID: "sound", Name: "Sound", Note: "mono", Value: 7e5, About: "under 1\u00a0MB"},
				}},
			{ID: "song", Name: "Song", Role: "data", Value: 4e6},
			{ID: "photo", Name: "Raw photo", Role: "data", Value: 30.25e6},
		},
	}
}

func photoFigure() diagram.Figure {
	return diagram.Figure{ID: "area-squares", Title: "What fills a disk", Takeaway: "One minute of film takes the room of 600 letters.", Body: photo()}
}

func TestAreaSquaresGolden(t *testing.T) { diagramtest.Golden(t, photoFigure()) }

func TestAreaSquaresNumbers(t *testing.T) {
	a := photo()
	assert.Equal(t, "film", string(a.Largest().ID), "the largest stands anywhere among them")
	assert.Equal(t, "letter", string(a.Cell().ID))
	assert.InDelta(t, 600, a.Times(), 0, "121,000 ÷ 200 is 605, rounded down to two digits")
	assert.InDelta(t, 1-700.3/121000, a.Largest().Share(), 1e-12)
	for _, c := range []struct{ large, times float64 }{{1, 1}, {9.99, 9.9}, {10, 10}, {99.9, 99}, {100, 100}, {129, 120}, {933.3, 930}, {1e6, 1e6}, {1.999e6, 1.9e6}} {
		a := layouts.AreaSquares{Squares: []layouts.AreaSquare{{Value: 1, Cell: true}, {Value: c.large}}}
		assert.InDelta(t, c.times, a.Times(), 1e-9, "of %g", c.large)
	}
	assert.Zero(t, layouts.AreaSquares{Squares: []layouts.AreaSquare{{Value: 2}}}.Times(), "without a cell")
}

func TestUnits(t *testing.T) {
	for v, want := range map[float64]string{1: "1\u00a0B", 999: "999\u00a0B", 1000: "1\u00a0KB", 3.1e9: "3.1\u00a0GB", 140e9: "140\u00a0GB", 0.5: "0.5\u00a0B"} {
		assert.Equal(t, want, layouts.Bytes().Quantity(v).String())
	}
	numbers, unit := layouts.Bytes().Span(50e6, 1.5e9)
	assert.Equal(t, []string{"0.05–1.5", "GB"}, []string{numbers, unit})
	assert.Equal(t, "7", layouts.Units(nil).Quantity(7).String())
	assert.Equal(t, "2\u00a0h", layouts.Units{{Name: "h", Size: 3600}, {Name: "s", Size: 1}}.Quantity(7200).String(), "in any order")
}

func TestAreaSquaresAreToScale(t *testing.T) {
	for _, width := range []float64{360, 480, 600, 720, 960, 1200} {
		s := drawn(t, photo(), width)
		squares := dataOf(s, "disk/area")
		// Four squares, the least of the range not, the cell in the largest, and
		// the sound within its ring; the titles are smaller than can be seen.
		require.Len(t, squares, 6, "%g u", width)
		unit := 0.0
		for _, m := range squares {
			if m.Scaled.Value == 121e6 {
				unit = area(m) / 121e6
			}
		}
		for _, m := range squares {
			side := math.Sqrt(m.Scaled.Value * unit)
			assert.InDelta(t, side, m.Shape.Bounds().Dx(), 0.02, "%g at %g u", m.Scaled.Value, width)
			assert.InDelta(t, side, m.Shape.Bounds().Dy(), 0.02, "%g at %g u", m.Scaled.Value, width)
			assert.Equal(t, scene.Area, m.Scaled.Along)
			assert.Equal(t, "B", m.Scaled.Unit)
		}
	}
}

func area(m scene.Mark) float64 { return m.Shape.Bounds().Dx() * m.Shape.Bounds().Dy() }

func TestAreaSquaresSayAll(t *testing.T) {
	for width := 360.0; width <= 1200; width += 40 {
		s := drawn(t, photo(), width)
		assertSound(t, s)
		for _, w := range []string{"600×", "letters", "100–200", "121", "MB", "4", "30.25", "Scanned", "Song", "Raw", "Frames", "1,500", "over", "99.4", "of the film",
			"Titles", "languages", "KB", "300", "Sound", "under"} {
			assert.True(t, says(s, w), "%q at %g u", w, width)
		}
	}
}

func TestAreaSquaresArrangements(t *testing.T) {
	foot := func(s *scene.Scene, id diagram.ID) geom.Rect { return frameOf(t, s, "disk/"+id) }
	wide := drawn(t, photo(), 960)
	for _, id := range []diagram.ID{"letter", "song", "photo"} {
		assert.InDelta(t, foot(wide, "film").Max.Y, foot(wide, id).Max.Y, 0.02, "%s stands on the line", id)
		assert.Less(t, foot(wide, id).Max.X, foot(wide, "film").Min.X, "the largest is last")
	}
	assert.Greater(t, foot(wide, "photo").Min.X, foot(wide, "song").Max.X, "in the author's order")
	assert.Less(t, textAt(t, wide, "Sound").Max.X, foot(wide, "film").Min.X, "parts are named beside it")

	column := drawn(t, photo(), 600)
	assert.InDelta(t, foot(column, "film").Max.Y, foot(column, "photo").Max.Y, 0.02)
	assert.Less(t, foot(column, "letter").Max.Y, foot(column, "photo").Min.Y, "small ones stand in rows")
	assert.Less(t, foot(column, "letter").Max.X, textAt(t, column, "Scanned letter").Min.X)
	assert.Less(t, textAt(t, column, "Sound").Max.Y, foot(column, "film").Min.Y, "parts are named over it")

	narrow := drawn(t, photo(), 360)
	assert.Greater(t, foot(narrow, "film").Min.Y, foot(narrow, "photo").Max.Y, "in a line of its own")
	assert.InDelta(t, 0, foot(narrow, "film").Min.X-foot(narrow, "letter").Min.X, 0.02)
}

// frameOf returns where a named frame is.
func frameOf(t *testing.T, s *scene.Scene, id diagram.ID) geom.Rect {
	t.Helper()
	for _, f := range s.Frames {
		if f.ID == id {
			return f.Bounds
		}
	}
	require.Fail(t, "no frame", id)
	return geom.Rect{}
}

func TestAreaSquaresRing(t *testing.T) {
	a := photo()
	a.Squares[0] = layouts.AreaSquare{ID: "dot", Name: "A page of text", Value: 3e3}
	a.Claim = ""
	s := drawn(t, a, 960)
	r := frameOf(t, s, "disk/dot")
	assert.InDelta(t, 18, r.Dx(), 0.02, "a square that cannot be seen has a ring")
	assert.Len(t, dataOf(s, "disk/area"), 5, "without a cell the largest has none")
	// The least of a range is drawn where it can be told apart.
	a.Squares[2].Least = 5e5
	assert.Len(t, dataOf(drawn(t, a, 960), "disk/area"), 6)
}

func TestAreaSquaresDoc(t *testing.T) {
	s := drawn(t, photo(), 960)
	require.Len(t, s.Doc, 4)
	assert.Equal(t, scene.Paragraph{Text: "Holiday film, one minute of it holds Scanned letter 600 times: as many letters as one cell fit in."}, s.Doc[0])
	table := s.Doc[1].(scene.Table)
	assert.Equal(t, []string{"", "Size", "Compared with Scanned letter"}, table.Head)
	require.Len(t, table.Rows, 4)
	assert.Equal(t, []scene.Cell{{Text: "Scanned letter", Head: true}, {Text: "100–200\u00a0KB", Numeric: true}, {Numeric: true}}, table.Rows[0])
	assert.Equal(t, []scene.Cell{{Text: "Raw photo", Head: true}, {Text: "30.25\u00a0MB", Numeric: true}, {Text: "150×", Numeric: true}}, table.Rows[3])
	assert.Equal(t, scene.List{Items: []scene.Item{
		{Text: "Frames: 1,500 pictures, over 99.4% of the film"}, {Text: "Titles: in two languages, 300\u00a0B"}, {Text: "Sound: mono, under 1\u00a0MB"},
	}}, s.Doc[3])
}

func TestAreaSquaresErrors(t *testing.T) {
	a := photo()
	a.Squares[0].Value, a.Squares[0].Least = math.NaN(), -1
	a.Squares[1].Cell = true
	a.Squares[1].Parts[0].Value = 2e6
	a.Squares[1].Parts[1].Name = ""
	a.Squares[2].Value = -1
	a.Squares[3].Bulk.Name = "Pixels"
	_, err := diagram.Draw(a, diagram.Options{})
	for _, want := range []string{
		`AreaSquares "disk" › Squares[0] › Value: NaN has no area`,
		`AreaSquares "disk" › Squares[0] › Least: -1 is not the least of a range up to NaN`,
		`AreaSquares "disk" › Squares[1] › Cell: "Scanned letter" is the cell already`,
		`AreaSquares "disk" › Squares[1] › Parts[0] › Value: more than a hundredth of the square`,
		`AreaSquares "disk" › Squares[1] › Parts[1] › Name: required`,
		`AreaSquares "disk" › Squares[2] › Value: -1 has no area`,
		`AreaSquares "disk" › Squares[3]: it has parts, but`,
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.AreaSquares{ID: "disk", Claim: "many", Squares: []layouts.AreaSquare{{Name: "One", Value: 1, Bulk: layouts.AreaBulk{Name: "All", Of: "of it"}}}}, diagram.Options{})
	assert.ErrorContains(t, err, `AreaSquares "disk" › Claim: there is no cell to count`)
	assert.ErrorContains(t, err, `AreaSquares "disk" › Squares[0] › Bulk › Of: without parts it is all of the square`)
	_, err = diagram.Draw(layouts.AreaSquares{ID: "disk", Squares: []layouts.AreaSquare{{Name: "One", Value: 1, Cell: true}}}, diagram.Options{})
	assert.ErrorContains(t, err, `AreaSquares "disk" › Squares[0] › Cell: it is the largest itself`)
	_, err = diagram.Draw(layouts.AreaSquares{}, diagram.Options{})
	assert.ErrorContains(t, err, "AreaSquares › Squares: required")
}

func anyAreas() *rapid.Generator[layouts.AreaSquares] {
	return rapid.Custom(func(t *rapid.T) layouts.AreaSquares {
		role := rapid.SampledFrom([]diagram.Role{"", "gpu", "net"})
		a := layouts.AreaSquares{}
		if rapid.Bool().Draw(t, "units") {
			a.Units = layouts.Bytes()
		}
		n := rapid.IntRange(1, rapid.SampledFrom([]int{3, 7, 200}).Draw(t, "most")).Draw(t, "squares")
		most := 0
		for i := range n {
			s := layouts.AreaSquare{Name: label().Draw(t, "name"), Role: role.Draw(t, "role"), Value: math.Pow(10, rapid.Float64Range(0, 7).Draw(t, "magnitude"))}
			if rapid.Bool().Draw(t, "range") {
				s.Least = s.Value * rapid.Float64Range(0.1, 0.9).Draw(t, "least")
			}
			a.Squares = append(a.Squares, s)
			if s.Value > a.Squares[most].Value {
				most = i
			}
		}
		if cell := rapid.IntRange(0, n-1).Draw(t, "cell"); cell != most && rapid.Bool().Draw(t, "ruled") {
			a.Squares[cell].Cell = true
			a.Claim = maybeLabel().Draw(t, "claim")
		}
		if rapid.Bool().Draw(t, "bulk") {
			s := &a.Squares[most]
			s.Bulk = layouts.AreaBulk{Name: label().Draw(t, "bulk"), Note: maybeLabel().Draw(t, "note")}
			for range rapid.IntRange(0, 8).Draw(t, "parts") {
				s.Parts = append(s.Parts, layouts.AreaPart{Name: label().Draw(t, "part"), Note: maybeLabel().Draw(t, "note"), About: maybeLabel().Draw(t, "about"),
					Value: s.Value * math.Pow(10, -rapid.Float64Range(2.001, 9).Draw(t, "share"))})
			}
			if len(s.Parts) > 0 {
				s.Bulk.Of = maybeLabel().Draw(t, "of")
			}
		}
		return a
	})
}

func TestAreaSquaresHoldForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		soundOrTooWide(t, anyAreas().Draw(t, "squares"), canvas().Draw(t, "width"))
	})
}
