package layouts_test

import (
	"math"
	"slices"
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

// Things that a bakery's morning is made of.
var (
	drive = shapes.Thing{Name: "Drive", Role: "net"}
	queue = shapes.Thing{Name: "Queue", Role: diagram.Wait}
	knead = shapes.Thing{Name: "Knead", Role: "cpu"}
	bake  = shapes.Thing{Name: "Bake the loaves", Short: "Bake", Role: "gpu"}
)

// mornings are bars against a limit, with a bracket and an opened segment.
func mornings() layouts.StackedBars {
	return layouts.StackedBars{
		ID:    "morning",
		Axis:  layouts.Axis{Unit: "min"},
		Limit: layouts.Limit{At: 120, Label: "shop opens"},
		Share: "in the bakery",
		Bars: []layouts.StackedBar{
			{ID: "sunday", Name: "Sunday", Note: "rolls only", Segments: []layouts.BarSegment{
				{Thing: drive, Value: 10},
				{Thing: knead, Shared: true, Parts: []layouts.BarPart{{Name: "Weigh", Value: 5}, {Name: "Mix", Value: 10}, {Name: "Rest", Value: 15}}},
				{Thing: drive, Value: 10},
			}},
			{Name: "Monday", Note: "oven busy", Rule: true, Segments: []layouts.BarSegment{
				{Thing: drive, Value: 10},
				{Thing: queue, Value: 45, Shared: true},
				{Thing: knead, Value: 15, Shared: true},
				{Thing: bake, Value: 55, Shared: true},
				{Thing: drive, Value: 25},
			}},
		},
	}
}

// starts are bars that bands join, with meters and the states that follow.
func starts() layouts.StackedBars {
	return layouts.StackedBars{
		ID:   "start",
		Axis: layouts.Axis{Domain: layouts.Domain{Max: 60}, Unit: "min", Ticks: []float64{0, 20, 40, 60}},
		Bars: []layouts.StackedBar{
			{Name: "Wood oven", Idle: "baker paid, baking nothing", Then: "Baking", Segments: []layouts.BarSegment{
				{Thing: drive, Name: "Fetch wood", Value: 25},
				{Thing: bake, Name: "Heat", Value: 30},
			}},
			{Name: "Wood oven", Note: "kept warm", Role: "gpu", Idle: "baker paid, baking nothing", Then: "Baking", ThenNote: "embers under ash", Bands: true,
				Gain: "earlier", GainNote: "20 of them by heat", Segments: []layouts.BarSegment{
					{Thing: drive, Name: "Fetch wood", Value: 5},
					{Thing: bake, Name: "Heat", Value: 10},
				}},
		},
	}
}

func TestStackedBarsCompute(t *testing.T) {
	s := mornings()
	assert.InDelta(t, 50, s.Bars[0].Total(), 0)
	assert.InDelta(t, 30, s.Bars[0].Segments[1].Amount(), 0)
	assert.InDelta(t, 0.6, s.Bars[0].Shared(), 1e-9)
	assert.InDelta(t, 150, s.Bars[1].Total(), 0)
	assert.InDelta(t, 115.0/150, s.Bars[1].Shared(), 1e-9)
	assert.InDelta(t, 0, layouts.StackedBar{Segments: []layouts.BarSegment{{Shared: true}}}.Shared(), 0, "nothing is no share")
}

// plainWords are all words of a picture on one line.
func plainWords(s *scene.Scene) string {
	return strings.ReplaceAll(strings.Join(wordsOf(s), " "), "\u00a0", " ")
}

func TestStackedBarsSayAllInEveryArrangement(t *testing.T) {
	for _, width := range []float64{360, 480, 600, 720, 840, 960, 1200} {
		s := drawn(t, mornings(), width)
		assertSound(t, s)
		got := plainWords(s)
		for _, want := range []string{"50 min", "Sunday", "rolls only", "150 min", "Monday", "oven busy", "shop opens", "60%", "77%", "in the bakery",
			"70 min to spare", "30 over", "Weigh 5", "Mix 10", "Rest 15", "Drive", "Queue", "45", "Knead", "Bake", "55"} {
			assert.Contains(t, got, want, "at %g u", width)
		}
		s = drawn(t, starts(), width)
		assertSound(t, s)
		got = plainWords(s)
		for _, want := range []string{"55 min", "15 min", "kept warm", "baker paid, baking nothing", "Fetch wood", "25", "Heat", "30", "Baking", "embers under ash",
			"40", "earlier", "20 of them by heat"} {
			assert.Contains(t, got, want, "at %g u", width)
		}
		assert.Equal(t, 1, strings.Count(got, "baker paid"), "a meter is named once")
		assert.GreaterOrEqual(t, strings.Count(got, "Baking"), 1)
	}
}

func TestStackedBarsAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s := drawn(t, mornings(), width)
		bars := dataOf(s, "morning.x")
		require.Len(t, bars, 8)
		drive := bars[0].Shape.Bounds().Dx() / 10
		for i, want := range []float64{10, 30, 10, 10, 45, 15, 55, 25} {
			assert.InDelta(t, want, bars[i].Scaled.Value, 0)
			assert.Equal(t, "min", bars[i].Scaled.Unit)
			if bars[i].Hatch == nil {
				assert.InDelta(t, want*drive, bars[i].Shape.Bounds().Dx(), 0.1)
			}
		}
		assert.NotNil(t, bars[4].Hatch, "waiting is hatched")
		parts := dataOf(s, "morning.x.0")
		require.Len(t, parts, 3)
		assert.InEpsilon(t, 3, parts[2].Shape.Bounds().Dx()/parts[0].Shape.Bounds().Dx(), 0.005, "a strip has one scale")
		assert.Greater(t, parts[0].Shape.Bounds().Dx()/5, drive, "and a larger one than the bars")
	}
}

// at returns the box of words in a picture, whatever blanks they have.
func at(t *testing.T, s *scene.Scene, words string) geom.Rect {
	t.Helper()
	for _, m := range s.Marks {
		if text, ok := m.Shape.(scene.Text); ok && strings.ReplaceAll(text.String, "\u00a0", " ") == words {
			return m.Bounds
		}
	}
	require.Fail(t, "not drawn", words)
	return geom.Rect{}
}

func TestStackedBarsArrangements(t *testing.T) {
	wide, column := drawn(t, mornings(), 960), drawn(t, mornings(), 600)
	bar := dataOf(wide, "morning.x")[0].Bounds
	assert.Less(t, at(t, wide, "Sunday").Max.X, bar.Min.X, "heads stand beside the bars")
	assert.InDelta(t, at(t, wide, "rolls only").Min.Y, bar.Center().Y, 6)
	bar = dataOf(column, "morning.x")[0].Bounds
	assert.Less(t, at(t, column, "Sunday").Max.Y, bar.Min.Y, "or above them")
	assert.Less(t, at(t, column, "Sunday").Max.X, at(t, column, "rolls only").Min.X, "on one line")

	meter, first := dataOf(drawn(t, starts(), 960), "start.x")[0], dataOf(drawn(t, starts(), 960), "start.x")[1]
	assert.NotNil(t, meter.Hatch)
	assert.Less(t, meter.Bounds.Max.Y, first.Bounds.Min.Y, "the meter stands over the bar")
	lifted := drawn(t, starts(), 600)
	marks := dataOf(lifted, "start.x")
	last := marks[len(marks)-1].Bounds
	assert.Greater(t, at(t, lifted, "kept warm").Min.Y, last.Max.Y, "the head of a bar that bands lead to stands under it")
	for _, f := range wide.Frames {
		if f.ID == "morning/sunday" {
			assert.InDelta(t, dataOf(wide, "morning.x")[0].Bounds.Min.Y, f.Bounds.Min.Y, 0.01, "bars are named frames")
			return
		}
	}
	assert.Fail(t, "no frame named sunday")
}

// bands returns the quadrangles between bars.
func bands(s *scene.Scene) []scene.Mark {
	var out []scene.Mark
	for _, m := range s.Marks {
		if _, ok := m.Shape.(scene.Path); ok && m.Role == scene.Band {
			out = append(out, m)
		}
	}
	return out
}

func TestStackedBarsBandsJoinNamesakes(t *testing.T) {
	for _, width := range []float64{600, 960} {
		s := drawn(t, starts(), width)
		joined := bands(s)
		require.Len(t, joined, 2)
		heat := dataOf(s, "start.x")[2].Shape.Bounds()
		assert.InDelta(t, heat.Max.X-0.75, joined[1].Shape.Bounds().Max.X, 0.05, "a band is as wide as its segment")
		assert.InDelta(t, heat.Max.Y, joined[1].Shape.Bounds().Min.Y, 0.05, "and begins at it")
		for _, m := range s.Marks {
			if text, ok := m.Shape.(scene.Text); ok && text.String == "earlier" {
				assert.Greater(t, m.Bounds.Min.Y, heat.Max.Y)
				assert.Less(t, m.Bounds.Max.Y, joined[1].Bounds.Max.Y+60, "the gain stands beside the bands, or under them")
			}
		}
	}
	s := starts()
	s.Bars[1].Segments = s.Bars[1].Segments[1:]
	assert.Len(t, bands(drawn(t, s, 960)), 1, "what is gone has no band")
}

func TestStackedBarsGrow(t *testing.T) {
	s := starts()
	s.Bars[0].Segments, s.Bars[1].Segments = s.Bars[1].Segments, s.Bars[0].Segments
	s.Bars[1].Gain = "later"
	for _, width := range []float64{360, 600, 960} {
		p := drawn(t, s, width)
		assertSound(t, p)
		assert.Contains(t, plainWords(p), "40")
	}
	p := drawn(t, s, 960)
	assert.Less(t, at(t, p, "later").Max.Y, (bands(p)[0].Bounds.Min.Y+bands(p)[0].Bounds.Max.Y)/2, "the words stand where the bands are narrow")
}

func TestStackedBarsChain(t *testing.T) {
	s := starts()
	third := s.Bars[1]
	third.Note, third.Gain, third.GainNote = "gas", "", ""
	third.Segments = []layouts.BarSegment{{Thing: drive, Name: "Fetch wood"}, {Thing: bake, Name: "Heat", Value: 3}}
	s.Bars = append(s.Bars, third)
	for _, width := range []float64{360, 600, 960} {
		p := drawn(t, s, width)
		assertSound(t, p)
		assert.Len(t, bands(p), 4)
	}
}

func TestStackedBarsFallBackToALegend(t *testing.T) {
	s := mornings()
	s.Bars = s.Bars[1:]
	for range 30 {
		s.Bars[0].Segments = append(s.Bars[0].Segments, layouts.BarSegment{Thing: knead, Name: "One more little thing", Value: 1})
	}
	p := drawn(t, s, 600)
	assertSound(t, p)
	assert.Equal(t, 30, strings.Count(plainWords(p), "One more little thing 1"))
}

func TestStackedBarsDescription(t *testing.T) {
	doc := strings.ReplaceAll(scene.PlainText(drawn(t, mornings(), 960).Doc), "\u00a0", " ")
	for _, want := range []string{"in min", "The limit is 120 min: shop opens.", "Sunday, rolls only: 50 min, 70 min to spare; 60% in the bakery", "Knead: 30 min",
		"Weigh: 5 min", "Rest: 15 min", "Monday, oven busy: 150 min, 30 min over; 77% in the bakery", "Queue: 45 min"} {
		assert.Contains(t, doc, want)
	}
	doc = strings.ReplaceAll(scene.PlainText(drawn(t, starts(), 600).Doc), "\u00a0", " ")
	for _, want := range []string{"baker paid, baking nothing for 55 min.", "Then: Baking, embers under ash.",
		"Against Wood oven: 40 min earlier, 20 of them by heat."} {
		assert.Contains(t, doc, want)
	}
	assert.Equal(t, doc, strings.ReplaceAll(scene.PlainText(drawn(t, starts(), 960).Doc), "\u00a0", " "), "the description does not depend on the width")
}

func TestStackedBarsErrors(t *testing.T) {
	for want, change := range map[string]func(*layouts.StackedBars){
		`Bars: required`:                                   func(s *layouts.StackedBars) { s.Bars = nil },
		`Bars[0] › Name: required`:                         func(s *layouts.StackedBars) { s.Bars[0].Name = "" },
		`Bars[0] › Segments: required`:                     func(s *layouts.StackedBars) { s.Bars[0].Segments = nil },
		`Bars[0] › Segments[0] › Name: required`:           func(s *layouts.StackedBars) { s.Bars[0].Segments[0].Thing.Name = "" },
		`Bars[0] › Segments[0] › Value: -1 is no amount`:   func(s *layouts.StackedBars) { s.Bars[0].Segments[0].Value = -1 },
		`Segments[1] › Parts[0] › Value: NaN is no amount`: func(s *layouts.StackedBars) { s.Bars[0].Segments[1].Parts[0].Value = math.NaN() },
		`Segments[1] › Parts[0] › Name: required`:          func(s *layouts.StackedBars) { s.Bars[0].Segments[1].Parts[0].Name = "" },
		`Segments[1] › Value: 31, but the parts make 30`:   func(s *layouts.StackedBars) { s.Bars[0].Segments[1].Value = 31 },
		`Segments[2] › Parts: another segment`:             func(s *layouts.StackedBars) { s.Bars[0].Segments[2].Parts = s.Bars[0].Segments[1].Parts },
		`Segments[4] › Shared: the segments that share`: func(s *layouts.StackedBars) {
			s.Bars[1].Segments[2].Shared, s.Bars[1].Segments[4].Shared = false, true
			s.Bars[1].Segments[3].Shared = false
		},
		`Bars[0] › Bands: there is no bar before the first`: func(s *layouts.StackedBars) { s.Bars[0].Bands = true },
		`Bars[1] › Gain: it stands beside bands`:            func(s *layouts.StackedBars) { s.Bars[1].Gain = "more" },
		`Bars[1] › Remarks[0]: it is said of 2 segments from number 4 on, but there are 5`: func(s *layouts.StackedBars) {
			s.Bars[1].Remarks = []layouts.BarRemark{{First: 4, Segments: 2, Text: "too many"}}
		},
		`Bars[1] › Remarks[0] › Text: required`:                 func(s *layouts.StackedBars) { s.Bars[1].Remarks = []layouts.BarRemark{{Segments: 1}} },
		`Bars[1] › Gain: required`:                              func(s *layouts.StackedBars) { s.Bars[1].GainNote = "more" },
		`Bars[1] › Then: required`:                              func(s *layouts.StackedBars) { s.Bars[1].ThenNote = "more" },
		`Bars[1] › Then: what is to spare stands after the bar`: func(s *layouts.StackedBars) { s.Bars[1].Then = "open" },
		`Bars[1] › Segments: the sum 150 is beyond the axis`:    func(s *layouts.StackedBars) { s.Axis.Max = 140 },
		`Bars[1] › Segments: the sum is too large to draw`: func(s *layouts.StackedBars) {
			s.Bars[1].Segments[0].Value, s.Bars[1].Segments[1].Value = math.MaxFloat64, math.MaxFloat64
		},
		`Axis: the axis does not begin at 0`:                 func(s *layouts.StackedBars) { s.Axis.Min, s.Axis.Max = 5, 200 },
		`Limit › At: -1 is no limit`:                         func(s *layouts.StackedBars) { s.Limit.At = -1 },
		`Bars[1] › Segments: the bands would cross: "Drive"`: func(s *layouts.StackedBars) { s.Bars[1].Bands = true; b := s.Bars[1].Segments; b[0], b[2] = b[2], b[0] },
		`Bars[1] › Segments: no segment has a namesake in the b`: func(s *layouts.StackedBars) {
			s.Bars[1].Bands = true
			s.Bars[1].Segments = []layouts.BarSegment{{Thing: bake}}
		},
	} {
		s := mornings()
		change(&s)
		_, err := diagram.Draw(s, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
}

func TestStackedBarsHoldForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.OneOf(rapid.Float64Range(0, 1000), rapid.Just(0.0), rapid.Float64Range(0, 1))
		maybe := rapid.OneOf(rapid.Just(""), words())
		s := layouts.StackedBars{
			Axis:  layouts.Axis{Unit: rapid.SampledFrom([]string{"", "ms", "GB"}).Draw(t, "unit")},
			Share: maybe.Draw(t, "share"),
		}
		if rapid.Bool().Draw(t, "silent") {
			s.Axis.Ticks = []float64{}
		}
		names := make([]shapes.Thing, rapid.IntRange(1, 12).Draw(t, "names"))
		for i := range names {
			names[i] = shapes.Thing{
				Name: words().Draw(t, "name"), Short: rapid.SampledFrom([]string{"", "X"}).Draw(t, "short"),
				Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, diagram.Wait, "gpu", "cpu", "net"}).Draw(t, "role"),
			}
		}
		limited := rapid.Bool().Draw(t, "limited")
		if limited {
			s.Limit = layouts.Limit{At: rapid.OneOf(rapid.Float64Range(0, 8000), rapid.Float64Range(0, 300)).Draw(t, "limit"), Label: words().Draw(t, "flag")}
		}
		for i := range rapid.IntRange(1, 6).Draw(t, "bars") {
			b := layouts.StackedBar{Name: words().Draw(t, "bar"), Note: maybe.Draw(t, "note"), Idle: maybe.Draw(t, "idle"), Rule: rapid.Bool().Draw(t, "rule"),
				Bands: i > 0 && rapid.Bool().Draw(t, "bands")}
			if !limited {
				b.Then = maybe.Draw(t, "then")
			}
			if b.Then != "" {
				b.ThenNote = maybe.Draw(t, "then note")
			}
			if b.Bands {
				b.Gain = maybe.Draw(t, "gain")
			}
			if b.Gain != "" {
				b.GainNote = maybe.Draw(t, "gain note")
			}
			for range rapid.IntRange(0, 4).Draw(t, "remarks") {
				first := rapid.IntRange(0, len(names)-1).Draw(t, "first")
				b.Remarks = append(b.Remarks, layouts.BarRemark{First: first, Segments: rapid.IntRange(1, len(names)-first).Draw(t, "many"), Text: words().Draw(t, "remark"),
					Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, diagram.OK}).Draw(t, "remark role")})
			}
			opened := rapid.IntRange(-1, len(names)-1).Draw(t, "opened")
			from := rapid.IntRange(0, len(names)).Draw(t, "shared from")
			to := rapid.IntRange(0, len(names)).Draw(t, "shared to")
			for k, thing := range names {
				seg := layouts.BarSegment{Thing: thing, Value: value.Draw(t, "value"), Shade: rapid.SampledFrom([]shapes.Shade{shapes.Solid, shapes.Mid, shapes.Soft}).Draw(t, "shade"),
					Shared: k >= from && k < to}
				if k == opened {
					seg.Value = 0
					for range rapid.IntRange(1, 6).Draw(t, "parts") {
						seg.Parts = append(seg.Parts, layouts.BarPart{Name: words().Draw(t, "part"), Value: value.Draw(t, "part value")})
					}
				}
				b.Segments = append(b.Segments, seg)
			}
			s.Bars = append(s.Bars, b)
		}
		soundOrTooWide(t, s, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}

// A bar alone has its head over it; remarks stand under the segments that they
// speak of, in one row where they have room side by side.
func TestStackedBarsRemarks(t *testing.T) {
	s := mornings()
	s.Limit, s.Share, s.Axis.Ticks = layouts.Limit{}, "", []float64{}
	s.Bars = s.Bars[1:]
	s.Bars[0].Remarks = []layouts.BarRemark{
		{First: 1, Segments: 1, Text: "come early", Role: diagram.OK},
		{First: 3, Segments: 1, Text: "buy an oven"},
		{First: 1, Segments: 3, Text: "knead on Sunday"},
	}
	for _, width := range []float64{360, 600, 960} {
		p := drawn(t, s, width)
		assertSound(t, p)
		bar := dataOf(p, "morning.x")
		early, oven, sunday := at(t, p, "come early"), at(t, p, "buy an oven"), at(t, p, "knead on Sunday")
		assert.Less(t, at(t, p, "Monday").Max.Y, bar[0].Bounds.Min.Y, "the head stands over the bar")
		assert.InDelta(t, bar[1].Bounds.Center().X, early.Center().X, 1)
		assert.InDelta(t, early.Min.Y, oven.Min.Y, 0.1, "side by side")
		assert.Greater(t, sunday.Min.Y, early.Max.Y, "what spans both stands under them")
		assert.False(t, slices.Contains(wordsOf(p), "0\u00a0min"), "no ticks are wanted")
	}
	doc := scene.PlainText(drawn(t, s, 960).Doc)
	assert.Contains(t, doc, "Queue: come early.")
	assert.Contains(t, doc, "Queue, Knead, Bake the loaves: knead on Sunday.")
	s.Bars[0].Segments = []layouts.BarSegment{{Thing: drive, Name: "A very long way to the mill", Value: 6}, {Thing: bake, Value: 94}}
	s.Bars[0].Remarks = nil
	assert.Contains(t, plainWords(drawn(t, s, 1200)), "6 min", "without ticks values carry their unit")
}

func TestStackedBarsManyBars(t *testing.T) {
	s := mornings()
	for len(s.Bars) < 200 {
		s.Bars = append(s.Bars, s.Bars[1])
	}
	for _, width := range []float64{360, 960} {
		assertSound(t, drawn(t, s, width))
	}
}

func TestStackedBarsGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "stackedbars", Title: "A baker’s mornings", Takeaway: "Keep the embers: the oven is warm 40 minutes earlier.",
		Body: diagram.Column{Gap: diagram.XL}.Of(mornings(), starts()),
	})
}
