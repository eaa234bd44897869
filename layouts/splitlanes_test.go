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

// song is a line of a song, cut into syllables and into beats.
func song() layouts.SplitLanes {
	return layouts.SplitLanes{ID: "song", Lanes: []layouts.SplitLane{
		{
			ID: "words", Thing: shapes.Thing{Name: "Words", Role: "net", Icon: shapes.IconDocument}, Note: "4 words, 7 syllables", Remark: "one syllable, one note",
			Words: [][]string{{"Twin", "kle"}, {"twin", "kle"}, {"lit", "tle"}, {"star"}},
		},
		{
			ID: "beats", Name: "Music", Role: "cpu", Note: "8 beats", Remark: "a steady pulse",
			Slices: layouts.SplitSlices{
				Count: 8, Each: layouts.Quantity{Value: 0.5, Unit: "s"}, Signal: []float64{0, 2, -1, 1, 0, 1, -2, 1, 0, 2, -2, 1, 0},
				Frames: layouts.SplitFrames{Count: 3, Length: 0.75, Step: 0.5, Note: "a note rings into the next beat"},
			},
		},
	}}
}

func TestSplitLanesGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "splitlanes", Title: "One line of a song", Takeaway: "Words are cut into syllables, and music into beats.", Body: song(),
	})
}

func TestSplitLaneUnits(t *testing.T) {
	lanes := song().Lanes
	assert.Equal(t, 7, lanes[0].Units())
	assert.Equal(t, 8, lanes[1].Units())
	assert.InDelta(t, 4, lanes[1].Slices.Total(), 1e-12, "8 beats of 0.5 s")
}

// Frames and slices are to scale, and a frame begins at its time.
func TestSplitLanesAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(song(), diagram.Options{Width: width})
		require.NoError(t, err)
		var frames, slices []scene.Mark
		for _, m := range s.Marks {
			switch {
			case m.Scaled == nil:
			case m.Scaled.Value == 0.75:
				frames = append(frames, m)
			default:
				assert.InDelta(t, 0.5, m.Scaled.Value, 1e-12)
				slices = append(slices, m)
			}
		}
		require.Len(t, frames, 3)
		require.Len(t, slices, 8)
		second := 2 * (slices[1].Shape.Bounds().Min.X - slices[0].Shape.Bounds().Min.X)
		for i, f := range frames {
			b := f.Shape.Bounds()
			assert.InDelta(t, 0.75*second, b.Dx(), 0.1)
			assert.InDelta(t, float64(i)*0.5*second, b.Min.X-frames[0].Shape.Bounds().Min.X, 0.1)
			if i > 0 {
				assert.Greater(t, b.Min.Y, frames[i-1].Shape.Bounds().Max.Y, "frames overlap in time only")
			}
		}
		start := frames[0].Shape.Bounds().Min.X
		assert.InDelta(t, start, slices[0].Shape.Bounds().Min.X, 2, "frames and slices have one scale")
		assert.InDelta(t, start+4*second, slices[7].Shape.Bounds().Max.X, 2)
	}
}

// Pieces of a word stand closer together than words.
func TestSplitLanesGroupPieces(t *testing.T) {
	s, err := diagram.Draw(song(), diagram.Options{Width: 960})
	require.NoError(t, err)
	var chips []scene.Mark
	for _, m := range s.Marks {
		if m.Owner == "song/words" && m.Fill.Token == diagram.Role("net").Soft() {
			chips = append(chips, m)
		}
	}
	require.Len(t, chips, 7)
	for i, gap := range []float64{3, 13, 3, 13, 3, 13} {
		a, b := chips[i].Shape.Bounds(), chips[i+1].Shape.Bounds()
		assert.InDelta(t, gap, b.Min.X-a.Max.X, 0.02)
		assert.InDelta(t, a.Min.Y, b.Min.Y, 1e-9, "one row")
	}
}

func TestSplitLanesDescribeThemselves(t *testing.T) {
	s, err := diagram.Draw(song(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{
		"Words: 4 words, 7 syllables; one syllable, one note", "4 words in 7 pieces: Twin|kle, twin|kle, lit|tle, star", "8 slices of 0.5 s, together 4 s",
		"Frames of 0.75 s, each 0.5 s after the one before; 3 are drawn: a note rings into the next beat",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestSplitLanesArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(song(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
		for _, want := range []string{"Twin kle twin kle lit tle star", "4 words, 7 syllables", "one syllable, one note", "0.5 s", "a note rings into the next beat", "a steady pulse"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
	first := func(width float64) (name, piece geom.Rect) {
		s, err := diagram.Draw(song(), diagram.Options{Width: width})
		require.NoError(t, err)
		for _, m := range s.Marks {
			if text, ok := m.Shape.(scene.Text); ok {
				switch text.String {
				case "Words":
					name = m.Bounds
				case "Twin":
					piece = m.Bounds
				}
			}
		}
		return name, piece
	}
	name, piece := first(960)
	assert.Less(t, name.Max.X, piece.Min.X, "the name stands beside the pieces")
	name, piece = first(480)
	assert.Less(t, name.Max.Y, piece.Min.Y, "the name stands above the pieces")
}

// Slices too small for their words are said to be so once.
func TestSplitLanesOfManySlices(t *testing.T) {
	n := song()
	n.Lanes[1].Slices.Count = 400
	s, err := diagram.Draw(n, diagram.Options{Width: 600})
	require.NoError(t, err)
	assertSound(t, s)
	said := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
	assert.Equal(t, 1, strings.Count(said, "0.5 s each"))
}

func TestSplitLanesErrors(t *testing.T) {
	n := song()
	n.Lanes[0].Slices.Count = 1
	n.Lanes[1].Slices.Frames.Count = 8
	n.Lanes = append(n.Lanes, layouts.SplitLane{Name: "Empty"}, layouts.SplitLane{Words: [][]string{{"a"}}},
		layouts.SplitLane{Name: "Zero", Slices: layouts.SplitSlices{Count: 2}},
		layouts.SplitLane{Name: "Noise", Slices: layouts.SplitSlices{Count: 2, Each: layouts.Quantity{Value: 1}, Signal: []float64{1, math.NaN()}}},
		layouts.SplitLane{Name: "Still", Slices: layouts.SplitSlices{Count: 2, Each: layouts.Quantity{Value: 1}, Frames: layouts.SplitFrames{Count: 1, Length: 1}}},
		layouts.SplitLane{Name: "None", Slices: layouts.SplitSlices{Count: 2, Each: layouts.Quantity{Value: 1}, Frames: layouts.SplitFrames{Note: "none"}}})
	_, err := diagram.Draw(n, diagram.Options{})
	for _, want := range []string{
		`SplitLanes "song" › Lanes[0]: the lane has both words and slices; make two lanes of it`,
		`Lanes[1] › Slices › Frames › Count: the last of 8 frames ends at 4.25, after the slices, at 4; draw fewer frames, or more slices`,
		`Lanes[2]: the lane has neither words nor slices`, `Lanes[3] › Name: required`, `Lanes[4] › Slices › Each: 0 is no length of a slice`,
		`Lanes[5] › Slices › Signal[1]: NaN is no sample`, `Lanes[6] › Slices › Frames: frames of length 1 at steps of 0`, `Lanes[7] › Slices › Frames › Note: there are no frames`,
	} {
		assert.ErrorContains(t, err, want)
	}
	n = song()
	n.Lanes[0].Words[0][1] = strings.Repeat("m", 60)
	_, err = diagram.Draw(n, diagram.Options{Width: 480})
	require.ErrorIs(t, err, diagram.ErrTooWide)
	assert.ErrorContains(t, err, "cut it into smaller pieces")
	n.Lanes[0].Words[0] = nil
	_, err = diagram.Draw(n, diagram.Options{})
	assert.ErrorContains(t, err, "Words[0]: required")
}

func TestSplitLanesHoldForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		var n layouts.SplitLanes
		for range rapid.IntRange(1, 4).Draw(t, "lanes") {
			l := layouts.SplitLane{
				Thing: shapes.Thing{Name: words().Draw(t, "name"), Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "net", diagram.Wait}).Draw(t, "role"),
					Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconWave}).Draw(t, "icon")},
				Note: maybe(t, "note"), Remark: maybe(t, "remark"),
			}
			if rapid.Bool().Draw(t, "of words") {
				for range rapid.IntRange(1, 40).Draw(t, "words") {
					l.Words = append(l.Words, rapid.SliceOfN(rapid.StringMatching(`[ a-z,]{0,4}[a-z]{1,8}`), 1, 6).Draw(t, "word"))
				}
			} else {
				l.Slices = layouts.SplitSlices{Count: rapid.IntRange(1, 200).Draw(t, "slices"), Each: layouts.Quantity{Value: rapid.Float64Range(0.01, 500).Draw(t, "each"), Unit: "ms"},
					Signal: rapid.SliceOfN(rapid.Float64Range(-1, 1), 0, 50).Draw(t, "signal")}
				if rapid.Bool().Draw(t, "has frames") {
					total := l.Slices.Total()
					l.Slices.Frames = layouts.SplitFrames{Count: rapid.IntRange(1, 9).Draw(t, "frames"), Step: total / 20, Length: total * rapid.Float64Range(0.01, 0.5).Draw(t, "length"), Note: maybe(t, "frame note")}
				}
			}
			n.Lanes = append(n.Lanes, l)
		}
		soundOrTooWide(t, n, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
