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

// flatmates share a boiler: one fills the bath, the other's shower goes cold.
func flatmates() layouts.Tracks {
	return layouts.Tracks{
		ID: "flat", Axis: layouts.Axis{Domain: layouts.Domain{Max: 40}, Unit: "min"},
		Bands: layouts.Spans{{From: 10, To: 20}}, Event: layouts.TrackEvent{At: 10, Label: "a bath"},
		Lanes: []layouts.Track{
			{ID: "taps", Thing: shapes.Thing{Name: "Ann", Icon: shapes.IconUser, Role: "net"}, Note: "open taps",
				Levels: layouts.TrackLevels{Levels: []layouts.TrackLevel{{Amounts: []float64{1}}, {From: 10, Amounts: []float64{4}}, {From: 20, Amounts: []float64{1}}}}},
			{ID: "boiler", Thing: shapes.Thing{Name: "Boiler", Icon: shapes.IconGauge, Role: "data"}, Note: "20 kW",
				Levels: layouts.TrackLevels{Unit: "kW", Full: 20, Used: "in use",
					Parts: []layouts.TrackPart{{Name: "Ann", Shade: shapes.Soft}, {Name: "Ben", Role: "gpu"}},
					Levels: []layouts.TrackLevel{
						{Amounts: []float64{6, 5}, Note: "9 kW left"},
						{From: 10, Amounts: []float64{19, 0}, Gone: "Ben is cold", Hot: true},
						{From: 20, Amounts: []float64{6, 5}},
					}}},
			{ID: "shower", Name: "Ben", Note: "time to wash", Levels: layouts.TrackLevels{Unit: "min", Levels: []layouts.TrackLevel{
				{Amounts: []float64{5}}, {From: 10, Amounts: []float64{15}, Hot: true}, {From: 21, Amounts: []float64{5}}}}},
			{ID: "knocks", Name: "Knocks", Note: "all the same", Instants: []float64{1, 5, 9, 13, 17, 21, 25, 29, 33, 37}},
		},
	}
}

func TestTrackLevelsSayAllAtAnyWidth(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s := drawn(t, flatmates(), width)
		assertSound(t, s)
		got := plainWords(s)
		for _, want := range []string{"a bath", "Ann", "open taps", "4", "Boiler", "55%", "95%", "in use", "9 kW left", "Ben is cold", "Ann 6", "Ann 19", "Ben 5", "15 min", "5 min", "Knocks"} {
			assert.Contains(t, got, want, "at %g u", width)
		}
	}
}

func TestTrackLevelsAreToScale(t *testing.T) {
	s := drawn(t, flatmates(), 960)
	unit := 0.0
	n := 0
	for _, m := range s.Marks {
		if m.Scaled == nil || m.Scaled.Group != "flat.x.1" {
			continue
		}
		assert.Equal(t, scene.AlongY, m.Scaled.Along)
		assert.Equal(t, "kW", m.Scaled.Unit)
		q := m.Shape.Bounds().Dy() / m.Scaled.Value
		if unit == 0 {
			unit = q
		}
		assert.InEpsilon(t, unit, q, 0.01)
		n++
	}
	assert.Equal(t, 5, n, "two parts, one, two")
	ticks := 0
	for _, m := range s.Marks {
		if m.Role == scene.Decor && m.Bounds.Dy() > 11 && m.Bounds.Dy() < 16 && m.Bounds.Dx() < 4 {
			ticks++
		}
	}
	assert.Equal(t, 10, ticks, "an instant each")
}

// What is gone is outlined where it was, beside what took its place.
func TestTrackLevelsOutlineWhatIsGone(t *testing.T) {
	s := drawn(t, flatmates(), 960)
	var ghost, ben geom.Rect
	for _, m := range s.Marks {
		if _, ok := m.Shape.(scene.Rect); ok && m.Stroke.Dash.On > 0 && m.Role == scene.Decor {
			ghost = m.Shape.Bounds()
		}
		if m.Scaled != nil && m.Scaled.Group == "flat.x.1" && m.Scaled.Value == 5 && ben.Empty() {
			ben = m.Shape.Bounds()
		}
	}
	require.False(t, ghost.Empty())
	require.False(t, ben.Empty())
	assert.InDelta(t, ben.Min.Y, ghost.Min.Y, 0.1)
	assert.InDelta(t, ben.Max.Y, ghost.Max.Y, 0.1)
	assert.Greater(t, ghost.Min.X, ben.Max.X)
	words := at(t, s, "Ben is cold")
	assert.True(t, ghost.Contains(words))
	assert.False(t, ghost.Overlaps(at(t, s, "Ann 19 kW")))
}

// The event's line runs through lanes of levels and instants, and stays out of
// headings and of other lanes.
func TestTracksEvent(t *testing.T) {
	lines := func(d layouts.Tracks, width float64) (out []geom.Rect) {
		for _, m := range drawn(t, d, width).Marks {
			if _, ok := m.Shape.(scene.Path); ok && m.Role == scene.Axis && m.Stroke.Width == 1.5 && m.Stroke.Paint.Token == "ink" && m.Bounds.Dx() < 3 {
				out = append(out, m.Bounds)
			}
		}
		return out
	}
	d := flatmates()
	wide := lines(d, 960)
	require.Len(t, wide, 2, "under the flag, and through all lanes")
	assert.Greater(t, wide[1].Dy(), 250.0)
	assert.Len(t, lines(d, 600), 1+4, "headings break it")
	d.Lanes[1] = doorbell().Lanes[1]
	d.Lanes[1].Score.Points = []layouts.TrackPoint{{0, 5}, {40, 5}}
	d.Lanes[1].Score.Notes = nil
	d.Lanes[1].Score.Threshold = layouts.Limit{}
	assert.Len(t, lines(d, 960), 1+2, "a score breaks it")
	d.Event = layouts.TrackEvent{}
	assert.Empty(t, lines(d, 960))
}

func TestTrackLevelsDescription(t *testing.T) {
	doc := strings.ReplaceAll(scene.PlainText(drawn(t, flatmates(), 960).Doc), "\u00a0", " ")
	for _, want := range []string{"At 10 min: a bath.", "Ann, open taps: 1 from 0 min; 4 from 10 min; 1 from 20 min",
		"Boiler, 20 kW: Ann 6 kW, Ben 5 kW, 55% in use, 9 kW left from 0 min", "Ann 19 kW, Ben 0 kW, 95% in use, Ben is cold from 10 min",
		"Knocks, all the same: 10 instants from 1 to 37 min"} {
		assert.Contains(t, doc, want)
	}
}

func TestTrackLevelsErrors(t *testing.T) {
	for want, change := range map[string]func(d *layouts.Tracks){
		`Event › At: 50 is not on the axis`:                                     func(d *layouts.Tracks) { d.Event.At = 50 },
		`Event › Label: required`:                                               func(d *layouts.Tracks) { d.Event.Label = "" },
		`Lanes[0] › Levels › Levels[1] › From: 0 does not come after 0`:         func(d *layouts.Tracks) { d.Lanes[0].Levels.Levels[1].From = 0 },
		`Lanes[0] › Levels › Levels[2] › From: 41 is not on the axis`:           func(d *layouts.Tracks) { d.Lanes[0].Levels.Levels[2].From = 41 },
		`Lanes[1] › Levels › Levels[1] › Amounts: 1 amounts for 2 parts`:        func(d *layouts.Tracks) { d.Lanes[1].Levels.Levels[1].Amounts = []float64{3} },
		`Lanes[1] › Levels › Levels[0] › Amounts[1]: the scale begins at 0`:     func(d *layouts.Tracks) { d.Lanes[1].Levels.Levels[0].Amounts[1] = -1 },
		`Lanes[1] › Levels › Levels[1] › Amounts: the sum 21 is more than Full`: func(d *layouts.Tracks) { d.Lanes[1].Levels.Levels[1].Amounts[0] = 21 },
		`Lanes[1] › Levels › Levels[2] › Gone: nothing that the level before`:   func(d *layouts.Tracks) { d.Lanes[1].Levels.Levels[2].Gone = "what" },
		`Lanes[1] › Levels › Full: required`:                                    func(d *layouts.Tracks) { d.Lanes[1].Levels.Full = 0 },
		`Lanes[2] › Levels › Levels[0] › Amounts: the sum is too large`: func(d *layouts.Tracks) {
			d.Lanes[2].Levels.Parts = []layouts.TrackPart{{Name: "a"}, {Name: "b"}}
			d.Lanes[2].Levels.Levels = []layouts.TrackLevel{{Amounts: []float64{math.MaxFloat64, math.MaxFloat64}}}
		},
		`Lanes[3] › Levels › Levels: required`:             func(d *layouts.Tracks) { d.Lanes[3].Levels.Used = "in use"; d.Lanes[3].Levels.Full = 1 },
		`Lanes[3] › Instants[1]: 1 does not come after 1`:  func(d *layouts.Tracks) { d.Lanes[3].Instants[1] = 1 },
		`Lanes[3] › Instants[9]: 99 is not on the axis`:    func(d *layouts.Tracks) { d.Lanes[3].Instants[9] = 99 },
		`Lanes[3]: the lane shows 2 things; give it Signa`: func(d *layouts.Tracks) { d.Lanes[3].Levels = d.Lanes[0].Levels },
	} {
		d := flatmates()
		change(&d)
		_, err := diagram.Draw(d, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
}

func TestTrackLevelsGolden(t *testing.T) {
	diagramtest.Goldens{}.Node(t, "tracks-levels", flatmates())
}

// anyLevels are levels of any data.
func anyLevels(t *rapid.T, maybe *rapid.Generator[string]) layouts.TrackLevels {
	s := layouts.TrackLevels{Unit: rapid.SampledFrom([]string{"", "GB"}).Draw(t, "level unit")}
	for range rapid.IntRange(0, 4).Draw(t, "parts") {
		s.Parts = append(s.Parts, layouts.TrackPart{Name: words().Draw(t, "part"), Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu"}).Draw(t, "part role"),
			Shade: rapid.SampledFrom([]shapes.Shade{shapes.Solid, shapes.Mid, shapes.Soft}).Draw(t, "shade")})
	}
	if rapid.Bool().Draw(t, "capacity") {
		s.Full, s.Used = 100, maybe.Draw(t, "used")
	}
	at := rapid.Float64Range(0, 5).Draw(t, "first")
	for k := range rapid.IntRange(1, 12).Draw(t, "levels") {
		v := layouts.TrackLevel{From: at, Hot: rapid.Bool().Draw(t, "hot"), Note: maybe.Draw(t, "level note")}
		at += rapid.Float64Range(0.01, 15).Draw(t, "lasts")
		gone := false
		for n := range max(len(s.Parts), 1) {
			a := rapid.OneOf(rapid.Just(0.0), rapid.Float64Range(0, 20)).Draw(t, "amount")
			v.Amounts = append(v.Amounts, a)
			gone = gone || k > 0 && a == 0 && s.Levels[k-1].Amounts[n] > 0
		}
		if gone {
			v.Gone = maybe.Draw(t, "gone")
		}
		s.Levels = append(s.Levels, v)
	}
	return s
}
