package layouts_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// kitchen is two ways to cook three orders on two stoves.
func kitchen() layouts.SwimLane {
	return layouts.SwimLane{
		ID: "kitchen", Role: "gpu", Follow: "C", Idle: "idle", Axis: layouts.Axis{Unit: "min"},
		Arrived:  "Orders arrive",
		Arrivals: []layouts.SwimArrival{{Label: "A"}, {Label: "B"}, {ID: "late", Label: "C", At: 2}},
		Results:  []string{"Stoves busy"},
		Panels: []layouts.SwimPanel{
			{
				Name: "In pairs", Note: "both stoves begin together", End: 10, Outcome: "served after 8",
				Results: []layouts.SwimResult{{Value: "60", Unit: "%"}},
				Lanes: []layouts.SwimTrack{
					{Spans: []layouts.SwimSpan{{From: 0, To: 2, Label: "A"}, {ID: "c", From: 6, To: 10, Label: "C"}}},
					{Spans: []layouts.SwimSpan{{From: 0, To: 6, Label: "B"}}},
				},
			},
			{
				Name: "At once", End: 6, Outcome: "served after 4", Hero: true,
				Results: []layouts.SwimResult{{Value: "100", Unit: "%"}},
				Lanes: []layouts.SwimTrack{
					{Spans: []layouts.SwimSpan{{From: 2, To: 6, Label: "C"}, {From: 0, To: 2, Label: "A"}}},
					{Spans: []layouts.SwimSpan{{From: 0, To: 6, Label: "B"}}},
				},
			},
		},
		Legend: []layouts.SwimKey{{Text: "cooking"}, {Text: "idle", Kind: layouts.SwimIdle}, {Text: "order C", Follow: true}},
	}
}

func TestSwimPanelSums(t *testing.T) {
	k := kitchen()
	assert.InDelta(t, 12, k.Panels[0].Worked(), 1e-9)
	assert.InDelta(t, 0.6, k.Panels[0].Busy(), 1e-9)
	assert.InDelta(t, 1, k.Panels[1].Busy(), 1e-9)
	k.Panels[1].End = 0
	assert.InDelta(t, 6, k.Panels[1].Until(), 1e-9, "the end of the last span")
	k.Panels[1].Lanes[1].Spans[0].Kind = layouts.SwimWait
	assert.InDelta(t, 0.5, k.Panels[1].Busy(), 1e-9, "waiting is not working")
	assert.Zero(t, layouts.SwimPanel{}.Busy())
}

func TestSwimLaneIsToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(kitchen(), diagram.Options{Width: width})
		require.NoError(t, err)
		scale, n := 0.0, 0
		for _, m := range s.Marks {
			if m.Scaled == nil {
				continue
			}
			q := m.Shape.Bounds().Dx() / m.Scaled.Value
			if scale == 0 {
				scale = q
			}
			assert.InEpsilon(t, scale, q, 0.005, "%v", m.Scaled)
			n++
		}
		assert.Equal(t, 6, n, "spans of work")
	}
}

// What no span covers is idle, up to the end of the panel, and only there.
func TestSwimLaneShowsIdleTime(t *testing.T) {
	hatched := func(k layouts.SwimLane) (total float64) {
		s, err := diagram.Draw(k, diagram.Options{})
		require.NoError(t, err)
		unit := 0.0
		for _, m := range s.Marks {
			if m.Scaled != nil {
				unit = m.Shape.Bounds().Dx() / m.Scaled.Value
			}
		}
		for _, m := range s.Marks {
			if m.Role == scene.Data && m.Fill.Token == diagram.Wait.Tint() && m.Bounds.Max.Y < s.View.Max.Y-40 {
				total += math.Round(m.Shape.Bounds().Dx() / unit)
			}
		}
		return total
	}
	k := kitchen()
	assert.InDelta(t, 8, hatched(k), 1e-9)
	k.Idle = ""
	assert.Zero(t, hatched(k))
}

func TestSwimLaneNamesItsParts(t *testing.T) {
	s, err := diagram.Draw(kitchen(), diagram.Options{})
	require.NoError(t, err)
	names := map[diagram.ID]geom.Rect{}
	for _, f := range s.Frames {
		names[f.ID] = f.Bounds
	}
	require.Contains(t, names, diagram.ID("kitchen/late"))
	require.Contains(t, names, diagram.ID("kitchen/c"))
	late, c := names["kitchen/late"], names["kitchen/c"]
	assert.Less(t, late.Max.X, c.Min.X, "2 min is before 6 min")
	assert.Less(t, late.Max.Y, c.Min.Y, "arrivals stand above the lanes")
}

func TestSwimLaneDescribesItself(t *testing.T) {
	s, err := diagram.Draw(kitchen(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{
		"Orders arrive: A at 0, B at 0, C at 2.", "In pairs: both stoves begin together",
		"Lane 1: A 0–2, idle 2–6, C 6–10", "Lane 1: A 0–2, C 2–6", "10 min", "60%", "C served after 4",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestSwimLaneArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(kitchen(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.Fields(strings.Join(s.Words(), " "))
		for _, want := range []string{"A", "B", "C", "idle", "60", "100", "Stoves", "busy", "10", "pairs"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
}

// A label that no span has room for is written under its lane.
func TestSwimLaneLosesNoLabel(t *testing.T) {
	k := kitchen()
	k.Panels[0].Lanes[0].Spans[0].Label = "a label that is far too long for two minutes"
	s, err := diagram.Draw(k, diagram.Options{Width: 480})
	require.NoError(t, err)
	assertSound(t, s)
	assert.Contains(t, strings.ReplaceAll(strings.Join(s.Words(), " "), "\u00a0", " "), "a label that is far too long for two minutes 0–2")
}

func TestSwimLaneErrors(t *testing.T) {
	k := kitchen()
	k.Follow = "Z"
	k.Panels[0].Results = nil
	k.Panels[0].Lanes[0].Spans[0].To = math.NaN()
	k.Panels[0].Lanes[1].Spans[0].To = 0
	k.Panels[1].Lanes[0].Spans[0].From = 1
	k.Panels[1].Lanes[1].Spans[0].To = 7
	_, err := diagram.Draw(k, diagram.Options{})
	for _, want := range []string{
		`SwimLane "kitchen" › Follow: no arrival and no span is labelled "Z"`,
		`Panels[0] › Results: 0 results for 1 heads`,
		`Panels[0] › Lanes[0] › Spans[0] › To: NaN is no time`,
		`Panels[0] › Lanes[1] › Spans[0] › To: 0 is not later than From, 0`,
		"Panels[1] › Lanes[0]: the spans A\u00a00–2 and C\u00a01–6 overlap",
		`Panels[1] › Lanes[1] › Spans[0] › To: 7 is after the panel's end, 6`,
	} {
		assert.ErrorContains(t, err, want)
	}
	k = kitchen()
	k.Axis.Max = 8
	_, err = diagram.Draw(k, diagram.Options{})
	assert.ErrorContains(t, err, "Panels[0] › End: 10 is not on the axis, which goes from 0 to 8")
	k.Axis.Scale = layouts.Log
	_, err = diagram.Draw(k, diagram.Options{})
	assert.ErrorContains(t, err, "Axis: the axis is not linear throughout")
	_, err = diagram.Draw(layouts.SwimLane{Panels: []layouts.SwimPanel{{Name: "empty"}}}, diagram.Options{})
	assert.ErrorContains(t, err, "Panels[0] › Lanes: required")
}

func TestSwimLaneHoldsForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		k := layouts.SwimLane{
			Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu"}).Draw(t, "role"),
			Idle: maybe(t, "idle"), Arrived: maybe(t, "arrived"),
			Axis: layouts.Axis{Unit: rapid.SampledFrom([]string{"", "ms", "steps", "unusually long units"}).Draw(t, "unit")},
		}
		for range rapid.IntRange(0, 12).Draw(t, "arrivals") {
			k.Arrivals = append(k.Arrivals, layouts.SwimArrival{Label: rapid.StringMatching(`[A-Z0-9]{1,4}`).Draw(t, "item"), At: rapid.Float64Range(0, 100).Draw(t, "at")})
		}
		if len(k.Arrivals) > 0 {
			k.Follow = k.Arrivals[0].Label
		}
		for range rapid.IntRange(0, 3).Draw(t, "results") {
			k.Results = append(k.Results, words().Draw(t, "head"))
		}
		for range rapid.IntRange(1, 3).Draw(t, "panels") {
			p := layouts.SwimPanel{Name: words().Draw(t, "name"), Note: maybe(t, "note"), Outcome: maybe(t, "outcome"), OutcomeNote: maybe(t, "more"), Hero: rapid.Bool().Draw(t, "hero")}
			for range k.Results {
				p.Results = append(p.Results, layouts.SwimResult{Value: rapid.StringMatching(`[0-9.]{1,6}`).Draw(t, "value"), Unit: maybe(t, "of")})
			}
			for range rapid.IntRange(1, 6).Draw(t, "lanes") {
				lane := layouts.SwimTrack{Name: maybe(t, "lane")}
				at := 0.0
				for range rapid.IntRange(0, 6).Draw(t, "spans") {
					from := at + rapid.OneOf(rapid.Just(0.0), rapid.Float64Range(0, 10)).Draw(t, "gap")
					at = from + rapid.Float64Range(0.01, 20).Draw(t, "length")
					lane.Spans = append(lane.Spans, layouts.SwimSpan{
						From: from, To: at, Label: maybe(t, "label"), Short: rapid.SampledFrom([]string{"", "X"}).Draw(t, "short"),
						Kind: rapid.SampledFrom([]layouts.SwimKind{layouts.SwimWork, layouts.SwimWait, layouts.SwimIdle, layouts.SwimDropped}).Draw(t, "kind"),
					})
				}
				p.Lanes = append(p.Lanes, lane)
			}
			if rapid.Bool().Draw(t, "ends") {
				p.End = p.Until()
			}
			k.Panels = append(k.Panels, p)
		}
		for range rapid.IntRange(0, 3).Draw(t, "keys") {
			k.Legend = append(k.Legend, layouts.SwimKey{Text: words().Draw(t, "key")})
		}
		soundOrTooWide(t, k, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
