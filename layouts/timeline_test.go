package layouts_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// flight is a timeline with two lanes, a feed and a shared event.
func flight() layouts.Timeline {
	return layouts.Timeline{
		ID: "flight",
		Lanes: []layouts.Lane{
			{ID: "gliders", Thing: shapes.Thing{Name: "Gliders", Role: "net", Icon: shapes.IconCloud}, Note: "no engine", Events: []layouts.Event{
				{ID: "lilienthal", When: layouts.Year(1891), Label: "Derwitzer", Note: "25 m", Hero: true},
				{ID: "glider", When: layouts.Month(1902, time.October), Label: "Third glider", Note: "steers"},
			}},
			{Thing: shapes.Thing{Name: "Engines", Role: "gpu", Icon: shapes.IconGear}, Events: []layouts.Event{
				{ID: "flyer", When: layouts.Day(1903, time.December, 17), Label: "Flyer", Note: "12 seconds", Hero: true},
				{ID: "channel", When: layouts.Day(1909, time.July, 25), Label: "Channel", Note: "36 minutes"},
			}},
		},
		Events: []layouts.Event{{ID: "war", When: layouts.Year(1914), Label: "War"}},
		Feeds:  []layouts.Feed{{From: "glider", To: "flyer", Label: "controls"}},
	}
}

func timelineFigure(t layouts.Timeline) diagram.Figure {
	return diagram.Figure{ID: "test", Title: "Test", Takeaway: "A picture of time.", Source: "Made up.", Body: t}
}

// withoutYears returns the picture without the grounds of years, over whose
// edges words may run: they differ from the paper by next to nothing.
func withoutYears(s *scene.Scene) *scene.Scene {
	c := *s
	c.Marks = nil
	for _, m := range s.Marks {
		if m.Role != scene.Band || m.Fill.Token != "surface" {
			c.Marks = append(c.Marks, m)
		}
	}
	return &c
}

func dotCenter(t *testing.T, s *scene.Scene, id diagram.ID) geom.Point {
	t.Helper()
	f, ok := s.Frame(id)
	require.True(t, ok, id)
	return f.Outline.Bounds().Center()
}

func TestTimelineAtAnyWidth(t *testing.T) {
	for _, w := range []float64{360, 420, 480, 600, 720, 800, 960, 1200} {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			s, err := diagram.Build(timelineFigure(flight()), diagram.Options{Width: w})
			require.NoError(t, err)
			assertSound(t, withoutYears(s))
			words := strings.Join(s.Words(), " ")
			for _, want := range []string{"Gliders", "Derwitzer", "12 seconds", "controls", "War", "Engines"} {
				assert.Contains(t, words, want)
			}
		})
	}
}

func TestTimelineTurns(t *testing.T) {
	wide, err := diagram.Build(timelineFigure(flight()), diagram.Options{Width: 960})
	require.NoError(t, err)
	tall, err := diagram.Build(timelineFigure(flight()), diagram.Options{Width: 420})
	require.NoError(t, err)
	a, b := dotCenter(t, wide, "flight/flyer"), dotCenter(t, wide, "flight/channel")
	assert.Equal(t, a.Y, b.Y, "a lane is a row")
	assert.Less(t, a.X, b.X)
	a, b = dotCenter(t, tall, "flight/flyer"), dotCenter(t, tall, "flight/channel")
	assert.Equal(t, a.X, b.X, "a lane is a rail")
	assert.Less(t, a.Y, b.Y)
}

func TestTimelineIsTrueToTime(t *testing.T) {
	for _, w := range []float64{420, 960} {
		s, err := diagram.Build(timelineFigure(flight()), diagram.Options{Width: w})
		require.NoError(t, err)
		at := func(id diagram.ID) float64 {
			p := dotCenter(t, s, id)
			if w < 600 {
				return p.Y
			}
			return p.X
		}
		years := func(a, b layouts.When) float64 { return b.At() - a.At() }
		scale := (at("flight/flyer") - at("flight/lilienthal")) / years(layouts.Year(1891), layouts.Day(1903, 12, 17))
		assert.InDelta(t, scale, (at("flight/channel")-at("flight/glider"))/years(layouts.Month(1902, 10), layouts.Day(1909, 7, 25)), 0.02)
	}
}

func TestTimelineOrdinal(t *testing.T) {
	tl := flight()
	tl.Scale = layouts.OrdinalTime
	s, err := diagram.Build(timelineFigure(tl), diagram.Options{})
	require.NoError(t, err)
	x := func(id diagram.ID) float64 { return dotCenter(t, s, "flight/"+id).X }
	step := x("glider") - x("lilienthal")
	assert.InDelta(t, step, x("flyer")-x("glider"), 0.05)
	assert.InDelta(t, step, x("channel")-x("flyer"), 0.05)
}

func TestTimelineBreak(t *testing.T) {
	tl := layouts.Timeline{
		Events: []layouts.Event{
			{ID: "a", When: layouts.Year(1801), Label: "First"}, {ID: "b", When: layouts.Year(1803), Label: "Second"}, {ID: "c", When: layouts.Year(2001), Label: "Third"},
		},
		Breaks: []layouts.TimeBreak{{From: layouts.Year(1806), To: layouts.Year(1999)}},
	}
	for _, w := range []float64{380, 960} {
		s, err := diagram.Build(timelineFigure(tl), diagram.Options{Width: w})
		require.NoError(t, err)
		near, far := dotCenter(t, s, "a").Dist(dotCenter(t, s, "b")), dotCenter(t, s, "b").Dist(dotCenter(t, s, "c"))
		assert.Less(t, far, 6*near, "two centuries are left out")
		assert.NotContains(t, s.Words(), "1900")
	}
	tl.Breaks = nil
	s, err := diagram.Build(timelineFigure(tl), diagram.Options{})
	require.NoError(t, err)
	assert.InDelta(t, 99, dotCenter(t, s, "b").Dist(dotCenter(t, s, "c"))/dotCenter(t, s, "a").Dist(dotCenter(t, s, "b")), 1)
}

func TestTimelineDotsCanBeLinked(t *testing.T) {
	tl := flight()
	tl.Feeds = nil
	f := timelineFigure(tl)
	f.Links = []diagram.Link{{From: "flight/glider", To: "flight/flyer"}}
	s, err := diagram.Build(f, diagram.Options{})
	require.NoError(t, err)
	assert.Equal(t, []scene.EdgeSpec{{From: "flight/glider", To: "flight/flyer"}}, s.Meta.Edges)
	frame, _ := s.Frame("flight/flyer")
	assert.IsType(t, geom.Oval{}, frame.Outline)
	_, ok := s.Frame("flight/gliders")
	assert.True(t, ok, "a lane's head has a name")
}

func TestTimelineFeedEndsAtItsTarget(t *testing.T) {
	for _, w := range []float64{360, 420, 600, 960} {
		s, err := diagram.Build(timelineFigure(flight()), diagram.Options{Width: w})
		require.NoError(t, err)
		target, _ := s.Frame("flight/flyer")
		heads := 0
		for _, m := range s.Of(scene.Head) {
			heads++
			assert.EqualValues(t, "flight/glider", m.From)
			assert.EqualValues(t, "flight/flyer", m.To)
			// The tip is the first point of the head.
			tip := m.Shape.(scene.Path).Path[0].P[0]
			gap := tip.Dist(target.Outline.Bounds().Center()) - target.Outline.Bounds().Dx()/2
			assert.InDelta(t, 2, gap, 0.02, "width %v", w)
		}
		assert.Equal(t, 1, heads)
	}
}

func TestTimelineManyEventsBecomeAList(t *testing.T) {
	tl := layouts.Timeline{}
	for i := range 300 {
		tl.Events = append(tl.Events, layouts.Event{When: layouts.Day(2000, time.March, 1+i%28), Label: fmt.Sprintf("Event %d", i), Note: "happened"})
	}
	s, err := diagram.Build(timelineFigure(tl), diagram.Options{})
	require.NoError(t, err)
	assertSound(t, withoutYears(s))
	assert.Contains(t, strings.Join(s.Words(), " "), "Event 299")
}

func TestTimelineIsDescribed(t *testing.T) {
	s, err := diagram.Draw(flight(), diagram.Options{})
	require.NoError(t, err)
	text := scene.PlainText(s.Doc)
	assert.Contains(t, text, "- Gliders: no engine")
	assert.Contains(t, text, "- 17\u00a0December\u00a01903; Event: Flyer; Lane: Engines; Effect: 12 seconds")
	assert.Contains(t, text, "- 1914; Event: War; Lane: Gliders, Engines")
	assert.Contains(t, text, "- Third glider led to Flyer: controls")
	assert.Less(t, strings.Index(text, "Derwitzer"), strings.Index(text, "Flyer"), "in order of date")
}

// A lane that has no events yet can be named by a link, as the others can.
func TestTimelineNamesEmptyLanes(t *testing.T) {
	tl := layouts.Timeline{ID: "history", Lanes: []layouts.Lane{
		{ID: "full", Name: "Full", Events: []layouts.Event{{When: layouts.Year(2020), Label: "First"}, {When: layouts.Year(2024), Label: "Last"}}},
		{ID: "empty", Name: "Empty"},
	}}
	for _, width := range []float64{960, 600} {
		s, err := diagram.Draw(tl, diagram.Options{Width: width})
		require.NoError(t, err)
		for _, id := range []diagram.ID{"history/full", "history/empty"} {
			_, ok := s.Frame(id)
			assert.True(t, ok, "%s at %g", id, width)
		}
	}
}
