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
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// doorbell is a camera at a door over one hour: what it hears, how sure it is
// of a person, and which clips it keeps.
func doorbell() layouts.Tracks {
	var noise []float64
	for k := range 120 {
		noise = append(noise, 0.1+float64(0.1*float64(k%7)))
	}
	sure := layouts.TrackScore{
		Points: []layouts.TrackPoint{{0, 5}, {8, 5}, {12, 85}, {20, 85}, {24, 5}, {33, 5}, {35, 40}, {37, 5}, {44, 5}, {46, 95}, {54, 95}, {56, 5}, {60, 5}},
		Full:   100, Threshold: layouts.Limit{At: 45, Label: "45%: a person"},
		Notes: []layouts.TrackNote{{At: 35, Label: "a cat"}},
	}
	hour := layouts.Span{To: 60}
	kept := sure.Over().Widened(2, hour)
	clips := []layouts.TrackSegment{
		{ID: "first", Span: kept[0], Core: sure.Over()[0], Label: "clip 1"},
		{Span: kept[1], Core: sure.Over()[1], Label: "clip 2"},
	}
	for _, s := range kept.Gaps(hour) {
		clips = append(clips, layouts.TrackSegment{Span: s, Kind: layouts.SwimDropped, Label: "erased"})
	}
	return layouts.Tracks{
		ID: "door", Axis: layouts.Axis{Domain: layouts.Domain{Max: 60}, Unit: "min"}, Bands: kept, Role: "gpu",
		Lanes: []layouts.Track{
			{ID: "sound", Thing: shapes.Thing{Name: "Street", Icon: shapes.IconMic, Role: "client"}, Note: "one hour", Role: "gpu",
				Signal: layouts.TrackSignal{Samples: noise, Loud: sure.Over()}},
			{Thing: shapes.Thing{Name: "Detector", Icon: shapes.IconCPU, Role: "cpu"}, Note: "in the doorbell", Score: sure},
			{Thing: shapes.Thing{Name: "Memory", Icon: shapes.IconDatabase, Role: "gpu"}, Note: "two clips", Segments: clips},
		},
	}
}

func TestTrackScoreOver(t *testing.T) {
	s := doorbell().Lanes[1].Score
	assert.Equal(t, layouts.Spans{{From: 10, To: 22}, {From: 44.888888889, To: 55.111111111}}, s.Over())
	s.Threshold.At = 5
	assert.Equal(t, layouts.Spans{{From: 0, To: 60}}, s.Over(), "at the threshold is over it")
	s.Threshold.At = 99
	assert.Empty(t, s.Over())
	s = layouts.TrackScore{Points: []layouts.TrackPoint{{1, 3}, {2, 1}, {3, 1}, {5, 5}}, Threshold: layouts.Limit{At: 2, Label: "two"}}
	assert.Equal(t, layouts.Spans{{From: 1, To: 1.5}, {From: 3.5, To: 5}}, s.Over(), "from the first point to the last")
	assert.Empty(t, layouts.TrackScore{}.Over())
}

// Segments stand where their times say, on the scale of the bands.
func TestTracksAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(doorbell(), diagram.Options{Width: width})
		require.NoError(t, err)
		var scaled, bands []scene.Mark
		for _, m := range s.Marks {
			if m.Scaled != nil {
				scaled = append(scaled, m)
			}
			if m.Role == scene.Band && m.Fill.Token == "gpu.tint" && m.Shape.Bounds().Dy() > 40 {
				bands = append(bands, m)
			}
		}
		require.Len(t, scaled, 4, "two clips and their cores")
		var values []float64
		for _, m := range scaled {
			values = append(values, math.Round(100*m.Scaled.Value)/100)
			assert.Equal(t, "door.x", m.Scaled.Group)
			assert.InEpsilon(t, scaled[0].Shape.Bounds().Dx()/scaled[0].Scaled.Value, m.Shape.Bounds().Dx()/m.Scaled.Value, 0.005, "at %v u", width)
		}
		assert.ElementsMatch(t, []float64{16, 12, 14.22, 10.22}, values)
		require.NotEmpty(t, bands)
		unit := scaled[0].Shape.Bounds().Dx() / scaled[0].Scaled.Value
		assert.InEpsilon(t, 16*unit, bands[0].Shape.Bounds().Dx(), 0.01, "bands share the scale")
	}
}

func TestTracksNameTheirParts(t *testing.T) {
	s, err := diagram.Draw(doorbell(), diagram.Options{})
	require.NoError(t, err)
	sound, ok := s.Frame("door/sound")
	require.True(t, ok)
	first, ok := s.Frame("door/first")
	require.True(t, ok)
	assert.Greater(t, first.Bounds.Min.Y, sound.Bounds.Max.Y)
	unit := sound.Bounds.Dx() / 60
	assert.InDelta(t, sound.Bounds.Min.X+8*unit, first.Bounds.Min.X, 0.1)
	assert.InDelta(t, 16*unit, first.Bounds.Dx(), 0.1)
}

func TestTracksDescribeThemselves(t *testing.T) {
	s, err := diagram.Draw(doorbell(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{
		"Lanes on one axis, from 0 to 60 min. Bands tie them together at 8–24, 42.889–57.111 min.",
		"Street, one hour: signal, marked at 10–22, 44.889–55.111 min",
		"Detector, in the doorbell: score from 0 to 100; threshold 45 (45%: a person), reached at 10–22, 45–55 min; a cat at 35 min: 40",
		"Memory, two clips: clip 1 at 8–24 min (without its margins 10–22 min); clip 2",
		"dropped: erased at 0–8 min",
	} {
		assert.Contains(t, doc, want)
	}
	none := doorbell()
	none.Lanes[1].Score.Threshold = layouts.Limit{At: 99, Label: "a crowd"}
	none.Lanes[1].Score.Notes[0].At = 34
	s, err = diagram.Draw(none, diagram.Options{})
	require.NoError(t, err)
	doc = strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	assert.Contains(t, doc, "(a crowd), reached never; a cat at 34 min: 23", "between two points")
}

func TestTracksArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(doorbell(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " ")
		for _, want := range []string{"Street", "one hour", "45%: a person", "a cat", "clip 1", "clip 2", "erased", "0 min", "60"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
		tiles := 0
		for _, m := range s.Of(scene.Band) {
			if m.Shape.Bounds().Size() == geom.Sz(shapes.TileCompact, shapes.TileCompact) {
				tiles++
			}
		}
		if width >= 960 {
			assert.Equal(t, 3, tiles, "heads beside the lanes at %v u", width)
		} else {
			assert.Zero(t, tiles, "heads over the lanes at %v u", width)
		}
	}
}

// Without bands gridlines tie the lanes; a score alone fits its axis.
func TestTracksWithoutBands(t *testing.T) {
	d := doorbell()
	count := func() (bands, lines int) {
		s, err := diagram.Draw(d, diagram.Options{})
		require.NoError(t, err)
		assertSound(t, s)
		for _, m := range s.Of(scene.Band) {
			if m.Fill.Token == "gpu.tint" && m.Bounds.Dy() > 100 {
				bands++
			}
		}
		for _, m := range s.Of(scene.Axis) {
			if m.Bounds.Dy() > 100 {
				lines++
			}
		}
		return bands, lines
	}
	bands, lines := count()
	assert.Equal(t, 2, bands)
	assert.Zero(t, lines)
	d.Bands = nil
	bands, lines = count()
	assert.Zero(t, bands)
	assert.GreaterOrEqual(t, lines, 4)
	d.Axis = layouts.Axis{}
	d.Lanes = d.Lanes[1:2]
	s, err := diagram.Draw(d, diagram.Options{})
	require.NoError(t, err)
	assert.Contains(t, s.Words(), "60")
}

// The words of a threshold stand at its line, clear of curve and bands, or in
// the heading.
func TestTracksThresholdWords(t *testing.T) {
	box := func(d layouts.Tracks, width float64) (words, line geom.Rect) {
		s, err := diagram.Draw(d, diagram.Options{Width: width})
		require.NoError(t, err)
		for _, m := range s.Marks {
			if run, ok := m.Shape.(scene.Text); ok && run.String == "45%: a person" {
				words = m.Bounds
			}
			if m.Role == scene.Axis && m.Stroke.Dash.On > 0 && m.Stroke.Paint.Token == theme.Ink2 {
				line = m.Bounds
			}
		}
		return words, line
	}
	words, line := box(doorbell(), 960)
	assert.Less(t, words.Max.Y, line.Min.Y)
	assert.Less(t, line.Min.Y-words.Max.Y, 8.0, "on its line")
	crowded := doorbell()
	crowded.Bands = layouts.Spans{{From: 0, To: 20}, {From: 20, To: 40}, {From: 40, To: 60}}
	crowded.Lanes[1].Score.Threshold.Label = "45%: a person"
	crowded.Lanes[1].Score.Points = []layouts.TrackPoint{{0, 90}, {60, 90}}
	words, line = box(crowded, 960)
	assert.Greater(t, line.Min.Y-words.Max.Y, 20.0, "in the heading")
	assert.InDelta(t, 896, words.Max.X, 0.1, "at its end")
}

func TestTracksErrors(t *testing.T) {
	d := doorbell()
	d.Bands[1].To = 99
	d.Lanes[0].Name, d.Lanes[0].Thing.Name = "", ""
	d.Lanes[0].Signal.Samples[3] = math.Inf(1)
	d.Lanes[0].Signal.Loud = layouts.Spans{{From: 5, To: 5}}
	d.Lanes[1].Score.Points[1].Value = -1
	d.Lanes[1].Score.Threshold.At = 120
	d.Lanes[1].Segments = d.Lanes[2].Segments[:1]
	d.Lanes[2].Segments[0].Core = layouts.Span{From: 1, To: 12}
	d.Lanes[2].Segments[1].Span = layouts.Span{From: 20, To: 30}
	_, err := diagram.Draw(d, diagram.Options{})
	for _, want := range []string{
		`Tracks "door" › Bands[1] › To: 99 is not on the axis, which goes from 0 to 60`,
		`Lanes[0] › Name: required`,
		`Lanes[0] › Signal › Samples[3]: +Inf is no loudness`,
		`Lanes[0] › Signal › Loud[0] › To: 5 is not later than From, 5`,
		`Lanes[1]: the lane shows 2 things`,
		`Lanes[1] › Score › Points[1] › Value: the scale begins at 0, and -1 is not on it`,
		`Lanes[2] › Segments[0] › Core: 1–12 is not a part of 8–24`,
		`Lanes[2] › Segments[1]: 20–30 overlaps 8–24`,
	} {
		assert.ErrorContains(t, err, want)
	}
	d = doorbell()
	d.Axis = layouts.Axis{}
	d.Lanes[1].Score.Threshold.At = 120
	d.Lanes[1].Score.Notes[0].At = math.NaN()
	d.Lanes[2] = layouts.Track{Name: "nothing", Score: layouts.TrackScore{Threshold: layouts.Limit{At: 1, Label: "one"}}}
	_, err = diagram.Draw(d, diagram.Options{})
	for _, want := range []string{
		`Axis: a signal lasts from the start of the axis to its end, and they are open`,
		`Lanes[1] › Score › Threshold › At: 120 is more than Full, 100`,
		`Lanes[1] › Score › Notes[0] › At: NaN is no time`,
		`Lanes[2]: the lane shows 0 things`,
		`Lanes[2] › Score › Points: required`,
	} {
		assert.ErrorContains(t, err, want)
	}
	d = doorbell()
	d.Lanes[1].Score.Points[2].At = 7
	_, err = diagram.Draw(d, diagram.Options{})
	require.ErrorContains(t, err, `Lanes[1] › Score › Points[2] › At: 7 does not come after 8`)
}

func TestTracksGolden(t *testing.T) { diagramtest.Goldens{}.Node(t, "tracks", doorbell()) }

func TestTracksHoldForAnyData(t *testing.T) {
	maybe := rapid.OneOf(rapid.Just(""), words())
	spans := func(t *rapid.T, most int) (out layouts.Spans) {
		at := 0.0
		for range rapid.IntRange(0, most).Draw(t, "spans") {
			from := at + rapid.Float64Range(0, 10).Draw(t, "gap")
			at = from + rapid.Float64Range(0.01, 20).Draw(t, "length")
			out = append(out, layouts.Span{From: from, To: at})
		}
		return out
	}
	rapid.Check(t, func(t *rapid.T) {
		d := layouts.Tracks{
			Axis: layouts.Axis{Domain: layouts.Domain{Max: 200}, Unit: rapid.SampledFrom([]string{"", "s", "long units"}).Draw(t, "unit")},
			Role: "gpu", Bands: spans(t, 6),
		}
		if rapid.Bool().Draw(t, "event") {
			d.Event = layouts.TrackEvent{At: rapid.Float64Range(0, 200).Draw(t, "at"), Label: words().Draw(t, "label")}
		}
		for range rapid.IntRange(1, 5).Draw(t, "lanes") {
			lane := layouts.Track{Name: words().Draw(t, "name"), Note: maybe.Draw(t, "note"), Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu"}).Draw(t, "role"),
				Thing: shapes.Thing{Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconMic}).Draw(t, "icon")}}
			switch rapid.IntRange(0, 4).Draw(t, "kind") {
			case 3:
				at := 0.0
				for range rapid.IntRange(1, 60).Draw(t, "instants") {
					at += rapid.Float64Range(0.01, 3).Draw(t, "step")
					lane.Instants = append(lane.Instants, at)
				}
			case 4:
				lane.Levels = anyLevels(t, maybe)
			case 0:
				lane.Signal = layouts.TrackSignal{Samples: rapid.SliceOfN(rapid.Float64Range(-9, 9), 1, 300).Draw(t, "samples"), Loud: spans(t, 3)}
			case 1:
				at := 0.0
				for range rapid.IntRange(1, 40).Draw(t, "points") {
					at += rapid.Float64Range(0.01, 5).Draw(t, "step")
					lane.Score.Points = append(lane.Score.Points, layouts.TrackPoint{At: at, Value: rapid.Float64Range(0, 9).Draw(t, "value")})
				}
				if rapid.Bool().Draw(t, "threshold") {
					lane.Score.Threshold = layouts.Limit{At: rapid.Float64Range(0, 9).Draw(t, "limit"), Label: words().Draw(t, "label")}
				}
				for range rapid.IntRange(0, 3).Draw(t, "notes") {
					lane.Score.Notes = append(lane.Score.Notes, layouts.TrackNote{At: rapid.Float64Range(0, 200).Draw(t, "at"), Label: words().Draw(t, "said")})
				}
			default:
				for _, s := range append(spans(t, 5), layouts.Span{From: 180, To: 190}) {
					if s.From < 180 && s.To > 180 {
						continue
					}
					seg := layouts.TrackSegment{Span: s, Label: maybe.Draw(t, "label"), Kind: rapid.SampledFrom([]layouts.SwimKind{layouts.SwimWork, layouts.SwimWait, layouts.SwimIdle, layouts.SwimDropped}).Draw(t, "kind")}
					if rapid.Bool().Draw(t, "core") {
						seg.Core = layouts.Span{From: s.From + s.Length()/4, To: s.To}
					}
					lane.Segments = append(lane.Segments, seg)
				}
			}
			d.Lanes = append(d.Lanes, lane)
		}
		soundOrTooWide(t, d, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
