package layouts_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

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

func points(xy ...float64) []layouts.ChartPoint {
	var out []layouts.ChartPoint
	for i := 0; i+1 < len(xy); i += 2 {
		out = append(out, layouts.ChartPoint{X: xy[i], Y: xy[i+1]})
	}
	return out
}

// reservoir is a lake over a year: what is in it, what may be, what happened.
func reservoir() layouts.Chart {
	at := func(m time.Month) float64 { return layouts.Month(2025, m).Begin() }
	return layouts.Chart{
		ID: "lake", YName: "water in the lake", Y: layouts.Axis{Unit: "%"}, X: layouts.Axis{Domain: layouts.Domain{Scale: layouts.Dates}},
		Series: []layouts.ChartSeries{
			{ID: "now", Name: "This year", Note: "a dry spring", Role: "net", Kind: layouts.ChartArea, Hero: true,
				Points: points(at(1), 70, at(3), 82, at(5), 58, at(7), 34, at(9), 26, at(11), 48)},
			{Name: "Mean", Role: "client", Points: points(at(1), 74, at(3), 88, at(5), 92, at(7), 76, at(9), 60, at(11), 66)},
		},
		Levels: []layouts.ChartLevel{{At: 30, Label: "fish need this"}},
		Events: []layouts.ChartEvent{{At: layouts.Day(2025, time.June, 10).At(), Label: "watering ban"}},
		Bands:  []layouts.ChartBand{{From: at(7), To: at(9), Label: "holidays"}},
		Notes:  []layouts.ChartNote{{ID: "least", X: at(9), Y: 26, Label: "Least: 26%", Role: diagram.Danger}},
	}
}

// loans is the bill staircase of any two ways to pay.
func loans() layouts.Chart {
	c := layouts.Chart{
		ID: "pay", XName: "months", YName: "paid so far", Y: layouts.Axis{Unit: "×"},
		Series: []layouts.ChartSeries{
			{Name: "Bought", Role: "data", Kind: layouts.ChartBars, Points: points(0, 1), Through: true},
			{Name: "Rented", Role: "net", Kind: layouts.ChartBars, Each: 0.25},
		},
	}
	for m := 1.0; m <= 8; m++ {
		c.Series[1].Points = append(c.Series[1].Points, layouts.ChartPoint{X: m, Y: m / 4})
	}
	first, _ := c.Series[1].FirstAbove(1)
	c.Notes = []layouts.ChartNote{{X: first.X, Y: first.Y, Label: fmt.Sprintf("month %.0f:", first.X), Note: "rent is dearer", Arrow: true}}
	return c
}

// scaledOf returns the marks of a scale.
func scaledOf(s *scene.Scene, group string) []scene.Mark {
	var out []scene.Mark
	for _, m := range s.Marks {
		if m.Scaled != nil && m.Scaled.Group == group {
			out = append(out, m)
		}
	}
	return out
}

func TestFirstAbove(t *testing.T) {
	s := layouts.ChartSeries{Points: points(1, 0.5, 2, 1, 3, 1.5, 4, 2)}
	p, ok := s.FirstAbove(1)
	assert.True(t, ok)
	assert.Equal(t, layouts.ChartPoint{X: 3, Y: 1.5}, p, "equal is not above")
	_, ok = s.FirstAbove(2)
	assert.False(t, ok)
}

func TestChartBarsAreToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		marks := scaledOf(drawn(t, loans(), width), "pay.y")
		require.Len(t, marks, 1+8+7, "a bar, a unit in each column, and what those stand on")
		one := marks[0].Shape.Bounds().Dy()
		for _, m := range marks {
			assert.InDelta(t, float64(one*m.Scaled.Value), m.Shape.Bounds().Dy(), 0.05, "%v at %v u", m.Scaled.Value, width)
			assert.LessOrEqual(t, m.Scaled.Value, 1.75+1e-9)
		}
	}
}

// A value that is no whole number of units ends with a part of one.
func TestChartUnits(t *testing.T) {
	c := loans()
	c.Series[1].Points = points(1, 0.6)
	c.Notes = nil
	marks := scaledOf(drawn(t, c, 600), "pay.y")
	require.Len(t, marks, 3)
	assert.InDelta(t, 0.5, marks[1].Scaled.Value, 1e-9, "two units before")
	assert.InDelta(t, 0.1, marks[2].Scaled.Value, 1e-9, "and a part of the third")
	assert.InDelta(t, marks[1].Shape.Bounds().Min.Y, marks[2].Shape.Bounds().Max.Y, 0.02, "on each other")
}

func TestChartStacks(t *testing.T) {
	c := layouts.Chart{ID: "c", Categories: []string{"a", "b"}, Series: []layouts.ChartSeries{
		{Name: "one", Role: "gpu", Kind: layouts.ChartBars, Stacked: true, Points: points(0, 3, 1, 1)},
		{Name: "two", Role: "net", Kind: layouts.ChartBars, Stacked: true, Points: points(0, 2, 1, 4)},
	}}
	marks := scaledOf(drawn(t, c, 600), "c.y")
	require.Len(t, marks, 4)
	for i := range 2 {
		below, above := marks[i].Shape.Bounds(), marks[2+i].Shape.Bounds()
		assert.InDelta(t, below.Min.Y, above.Max.Y, 0.02)
		assert.InDelta(t, below.Min.X, above.Min.X, 0.02)
	}
	assert.InDelta(t, 2*marks[1].Shape.Bounds().Dy(), marks[2].Shape.Bounds().Dy(), 0.05)
	c.Series[0].Stacked, c.Series[1].Stacked = false, false
	marks = scaledOf(drawn(t, c, 600), "c.y")
	assert.Greater(t, marks[2].Shape.Bounds().Min.X, marks[0].Shape.Bounds().Max.X, "beside each other")
}

// lineOf returns the points of the longest path of a token.
func lineOf(t *testing.T, s *scene.Scene, token string) []geom.Point {
	t.Helper()
	var out []geom.Point
	for _, m := range s.Marks {
		if p, ok := m.Shape.(scene.Path); ok && string(m.Stroke.Paint.Token) == token && m.Role == scene.Data {
			if line := p.Path.Flatten(1)[0]; len(line) > len(out) {
				out = line
			}
		}
	}
	require.NotEmpty(t, out, token)
	return out
}

func TestChartScales(t *testing.T) {
	line := func(c layouts.Chart) []geom.Point { return lineOf(t, drawn(t, c, 600), "gpu.base") }
	one := func(p []layouts.ChartPoint) layouts.Chart {
		return layouts.Chart{Series: []layouts.ChartSeries{{Name: "s", Role: "gpu", Points: p}}}
	}
	p := line(one(points(0, 0, 1, 5, 4, 10)))
	assert.InDelta(t, (p[2].X-p[0].X)/4, p[1].X-p[0].X, 0.05, "level to scale")
	assert.InDelta(t, (p[2].Y-p[0].Y)/2, p[1].Y-p[0].Y, 0.05, "upright to scale")
	c := one(points(1, 1, 10, 100, 100, 10000))
	c.X.Scale, c.Y.Scale = layouts.Log, layouts.Log
	p = line(c)
	assert.InDelta(t, p[1].X-p[0].X, p[2].X-p[1].X, 0.05, "ten times is one step")
	assert.InDelta(t, p[1].Y-p[0].Y, p[2].Y-p[1].Y, 0.05)
	c = one(points(0, 1, 2, 3))
	c.Series[0].Kind = layouts.ChartSteps
	p = line(c)
	require.Len(t, p, 3, "the value holds until the next one")
	assert.Equal(t, p[0].Y, p[1].Y)
	assert.Equal(t, p[1].X, p[2].X)
}

// Ticks are round and within the data's reach for ranges of any kind.
func TestChartTicks(t *testing.T) {
	for _, c := range []struct {
		name string
		y    []float64
		want string
	}{
		{"small", []float64{0.1, 0.3}, "0 0.1 0.2 0.3"},
		{"odd", []float64{3, 197}, "0 50 100 150 200"},
		{"one point", []float64{7}, "0 2 4 6 8"},
		{"all equal", []float64{5, 5, 5}, "0 1 2 3 4 5"},
		{"zero", []float64{0, 0}, "0 0.2 0.4 0.6 0.8 1"},
		{"negative", []float64{-197, -3}, "−200 −150 −100 −50 0"},
		{"both", []float64{-4, 9}, "−5 0 5 10"},
		{"far from zero", []float64{97.2, 98.9}, "97 97.5 98 98.5 99"},
		{"fine", []float64{1000, 1000.1}, "1,000.00 1,000.02 1,000.04 1,000.06 1,000.08 1,000.10"},
		{"empty", nil, "0 0.2 0.4 0.6 0.8 1"},
	} {
		s := layouts.ChartSeries{Name: "s", Role: "gpu"}
		for i, y := range c.y {
			s.Points = append(s.Points, layouts.ChartPoint{X: float64(i), Y: y})
		}
		drawing := drawn(t, layouts.Chart{Aspect: 2, Series: []layouts.ChartSeries{s}}, 600)
		assertSound(t, drawing)
		var ticks []string
		for _, m := range drawing.Marks {
			if text, ok := m.Shape.(scene.Text); ok && text.Anchor == scene.End && text.String != "s" {
				ticks = append([]string{text.String}, ticks...) // the highest is the first
			}
		}
		assert.Equal(t, c.want, strings.Join(ticks, " "), c.name)
	}
}

// Hours, minutes and seconds are counted as on a clock.
func TestChartClock(t *testing.T) {
	for _, c := range []struct {
		unit   string
		lo, hi float64
		want   []string
	}{
		{"h", 0, 24, []string{"0", "6", "12", "18", "24"}},
		{"h", 1, 7, []string{"2", "4", "6"}},
		{"min", 0, 60, []string{"0", "15", "30", "45", "60"}},
		{"s", -60, 60, []string{"−60", "−30", "0", "30", "60"}},
		{"h", 0, 0.5, []string{"0", "0.1", "0.2", "0.3", "0.4", "0.5"}},
		{"h", 0, 5000, []string{"0", "1,000", "2,000", "3,000", "4,000", "5,000"}},
		{"km", 0, 24, []string{"0", "5", "10", "15", "20"}},
	} {
		s := drawn(t, layouts.Chart{X: layouts.Axis{Unit: c.unit}, Series: []layouts.ChartSeries{{Points: points(c.lo, 1, c.hi, 2)}}}, 960)
		var ticks []string
		for _, m := range s.Marks {
			if text, ok := m.Shape.(scene.Text); ok && text.Anchor != scene.End {
				ticks = append(ticks, strings.TrimSuffix(strings.TrimSuffix(text.String, c.unit), "\u00a0"))
			}
		}
		assert.ElementsMatch(t, c.want, ticks, "%v to %v %s", c.lo, c.hi, c.unit)
	}
}

func TestChartDates(t *testing.T) {
	for _, c := range []struct {
		from, to layouts.When
		want     []string
	}{
		{layouts.Day(2025, 3, 1), layouts.Day(2025, 3, 6), []string{"1 Mar 2025", "2 Mar", "6 Mar"}},
		{layouts.Month(2024, 11), layouts.Month(2025, 4), []string{"Nov 2024", "Jan 2025", "Apr"}},
		{layouts.Year(1990), layouts.Year(2020), []string{"1990", "1995", "2020"}},
	} {
		s := drawn(t, layouts.Chart{X: layouts.Axis{Domain: layouts.Domain{Scale: layouts.Dates}}, Series: []layouts.ChartSeries{
			{Name: "s", Points: points(c.from.Begin(), 1, c.to.Begin(), 2)}}}, 960)
		words := strings.ReplaceAll(strings.Join(wordsOf(s), "|"), "\u00a0", " ")
		for _, want := range c.want {
			assert.Contains(t, words, want)
		}
	}
}

func TestChartSaysAll(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s := drawn(t, reservoir(), width)
		assertSound(t, s)
		said := strings.ReplaceAll(strings.Join(wordsOf(s), " "), "\u00a0", " ")
		for _, want := range []string{"water in the lake", "100%", "This year", "a dry spring", "Mean", "fish need this", "watering ban", "holidays", "Least: 26%", "2025"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
		s = drawn(t, loans(), width)
		assertSound(t, s)
		for _, want := range []string{"Bought", "Rented", "month 5:", "rent is dearer", "months", "1×"} {
			assert.Contains(t, strings.Join(wordsOf(s), " "), want, "at %v u", width)
		}
	}
}

func TestChartNamesItsParts(t *testing.T) {
	s := drawn(t, reservoir(), 960)
	now, ok := s.Frame("lake/now")
	require.True(t, ok)
	least, ok := s.Frame("lake/least")
	require.True(t, ok)
	line := lineOf(t, s, "net.base")
	assert.InDelta(t, line[len(line)-1].X, now.Bounds.Center().X, 0.05, "the last point")
	assert.InDelta(t, line[4].X, least.Bounds.Center().X, 0.05)
	assert.InDelta(t, line[4].Y, least.Bounds.Center().Y, 0.05)
}

// Names at the ends of lines keep the order of the ends and do not collide,
// however near the ends are.
func TestChartEndsDoNotCollide(t *testing.T) {
	c := layouts.Chart{}
	for i := range 9 {
		c.Series = append(c.Series, layouts.ChartSeries{Name: fmt.Sprintf("name %d", i), Role: "gpu", Points: points(0, 0, 1, 100-float64(i)/4)})
	}
	s := drawn(t, c, 960)
	assertSound(t, s)
	last := 0.0
	for i := range 9 {
		at := textAt(t, s, fmt.Sprintf("name %d", i))
		assert.Greater(t, at.Min.Y, last)
		last = at.Max.Y
	}
}

func TestChartArrangements(t *testing.T) {
	c := reservoir()
	wide := drawn(t, c, 1200)
	line := lineOf(t, wide, "net.base")
	assert.Greater(t, textAt(t, wide, "This year").Min.X, line[len(line)-1].X, "beside its end")
	c.Series[0].Name = "A name that is far too long for any margin beside a plot"
	for i := range 14 {
		c.Series = append(c.Series, layouts.ChartSeries{Name: fmt.Sprintf("Another of the many names, number %d", i), Points: points(layouts.Year(2025).At(), float64(i))})
	}
	legend := drawn(t, c, 600)
	assertSound(t, legend)
	line = lineOf(t, legend, "net.base")
	assert.Less(t, textAt(t, legend, "Another of the many names, number 3").Max.Y, line[1].Y, "in a legend over the plot")
}

func TestChartDescribesItself(t *testing.T) {
	doc := strings.ReplaceAll(scene.PlainText(drawn(t, reservoir(), 960).Doc), "\u00a0", " ")
	for _, want := range []string{
		"water in the lake on a scale from 0% to 100%, from 1 January 2025 to 1 November 2025.", "- 1 March 2025; This year, a dry spring: 82%; Mean: 88%",
		"- fish need this: a level at 30%", "- 10 June 2025: watering ban", "- 1 July 2025 to 1 September 2025: holidays", "- 1 September 2025, 26%: Least: 26%",
	} {
		assert.Contains(t, doc, want)
	}
	doc = strings.ReplaceAll(scene.PlainText(drawn(t, loans(), 960).Doc), "\u00a0", " ")
	for _, want := range []string{"paid so far on a scale from 0× to 2×, over months from 0 to 8.", "- Bought: months 0 1×", "months 8 2×", "- Bought: its value is drawn on as a level", "- months 5, 1.25×: month 5: rent is dearer"} {
		assert.Contains(t, doc, want)
	}
	long := layouts.ChartSeries{Name: "many"}
	for i := range 100 {
		long.Points = append(long.Points, layouts.ChartPoint{X: float64(i), Y: float64(i * i % 97)})
	}
	doc = scene.PlainText(drawn(t, layouts.Chart{Series: []layouts.ChartSeries{long}}, 960).Doc)
	assert.Contains(t, doc, "100 values, first 0 0, last 99 4, least 0 0, greatest 25 43"[:34])
}

func TestChartErrors(t *testing.T) {
	c := reservoir()
	c.Series[0].Points[1].Y = math.NaN()
	c.Series[1].Points[2].X = 2024
	c.Series[1].Each = 2
	c.Series[1].Stacked = true
	c.Series[1].Name = ""
	c.Levels[0].At = math.Inf(1)
	c.Bands[0].To = 2000
	c.Notes[0].Arrow, c.Notes[0].Icon = true, shapes.IconBell
	c.Events[0].Label = ""
	_, err := diagram.Draw(c, diagram.Options{})
	for _, want := range []string{
		`Chart "lake" › Series[0] › Points[1] › Y: NaN cannot be drawn`,
		`Series[1] › Points[2] › X: 2,024 comes after`,
		`Series[1] › Kind: only bars have units`,
		`Series[1] › Stacked: lines do not stand on each other`,
		`Series[1] › Name: required`,
		`Levels[0] › At: +Inf cannot be drawn`,
		`Bands[0] › To: `,
		`Notes[0] › Arrow: a note has an icon or an arrow`,
		`Events[0] › Label: required`,
	} {
		assert.ErrorContains(t, err, want)
	}
	fails := func(change func(*layouts.Chart), want string) {
		t.Helper()
		c := loans()
		change(&c)
		_, err := diagram.Draw(c, diagram.Options{})
		assert.ErrorContains(t, err, want)
	}
	fails(func(c *layouts.Chart) { c.Y.Max = 1.5 }, "Series[1] › Points[6] › Y: 1.75 is not on the scale, which goes from 0 to 1.5")
	fails(func(c *layouts.Chart) { c.Y.Min, c.Y.Max = 2, 1 }, "Y: the scale ends at 1 and begins at 2")
	fails(func(c *layouts.Chart) { c.Y.Scale = layouts.Log }, "Kind: lengths from 0 cannot be compared on a logarithmic scale")
	fails(func(c *layouts.Chart) { c.Y.Min, c.Y.Max = 0.1, 9 }, "Kind: the scale does not hold 0")
	fails(func(c *layouts.Chart) { c.X.Scale = layouts.Log }, "Kind: bars stand at equal distances, not on a logarithmic scale")
	fails(func(c *layouts.Chart) { c.Y.Scale = layouts.Dates }, "Y › Scale: dates run along X")
	fails(func(c *layouts.Chart) { c.X.Scale = layouts.Log }, "Points[0] › X: 0 has no place on a logarithmic scale")
	fails(func(c *layouts.Chart) { c.X.Scale, c.X.Max = layouts.Log, 10 }, "X › Min: a logarithmic scale cannot begin at 0")
	fails(func(c *layouts.Chart) { c.X.Scale, c.Notes[0].X = layouts.Dates, 1e6 }, "Notes[0] › X: 1e+06 is no date")
	fails(func(c *layouts.Chart) { c.Y.Breaks = []layouts.Break{{From: 1, To: 2}} }, "Y › Breaks: a line across a break would show no true slope")
	fails(func(c *layouts.Chart) { c.Categories = []string{"a", "b"} }, "Points[1] › X: 2 is the place of no category")
	fails(func(c *layouts.Chart) { c.Categories, c.X.Max = []string{"a"}, 3 }, "X: categories have no scale")
	fails(func(c *layouts.Chart) { c.Series[1].Points[1].X = 1 }, "Points[1] › X: there is another bar at 1")
	fails(func(c *layouts.Chart) { c.Series[0].Stacked, c.Series[1].Stacked = true, true }, "Series[1] › Points: the series does not fit on the stacked one before it")
	fails(func(c *layouts.Chart) { c.Series[0].Stacked, c.Series[0].Points[0].Y = true, -1 }, "Points[0] › Y: −1 cannot be stacked")
	fails(func(c *layouts.Chart) { c.Series = nil }, "Series: required")
	fails(func(c *layouts.Chart) {
		s := layouts.ChartSeries{Name: "more", Kind: layouts.ChartBars, Stacked: true, Points: points(0, 1.5)}
		c.Series = []layouts.ChartSeries{s, s}
		c.Y.Max = 2
	}, "Series[1] › Points[0]: the stack reaches 3, beyond the scale")
}

func anyChart(t *rapid.T) layouts.Chart {
	role := rapid.SampledFrom([]diagram.Role{"", "gpu", "cpu", "net", diagram.Wait, diagram.Danger, diagram.OK})
	c := layouts.Chart{YName: maybeLabel().Draw(t, "y name"), XName: maybeLabel().Draw(t, "x name")}
	c.Y.Unit = rapid.SampledFrom([]string{"", "%", "×", "requests per second"}).Draw(t, "y unit")
	c.X.Unit = rapid.SampledFrom([]string{"", "%", "h", "unusually long units"}).Draw(t, "x unit")
	c.Aspect = rapid.SampledFrom([]float64{0, 0.5, 3, 20}).Draw(t, "aspect")
	size := rapid.SampledFrom([]float64{1e-6, 1, 1, 1e9}).Draw(t, "size")
	low := rapid.SampledFrom([]float64{0, -1, 0.97}).Draw(t, "low")
	value := rapid.Custom(func(t *rapid.T) float64 {
		return rapid.OneOf(rapid.Float64Range(low, 1), rapid.Just(1.0), rapid.Just(max(low, 0))).Draw(t, "value") * size
	})
	n := rapid.IntRange(0, rapid.SampledFrom([]int{1, 3, 12, 120}).Draw(t, "most")).Draw(t, "points")
	place := func(i int) float64 { return float64(i) * size }
	switch rapid.IntRange(0, 3).Draw(t, "x") {
	case 0:
		c.Categories = rapid.SliceOfN(label(), max(n, 1), max(n, 1)).Draw(t, "categories")
		place = func(i int) float64 { return float64(i) }
	case 1:
		c.X.Scale = layouts.Dates
		step := rapid.SampledFrom([]float64{1.0 / 365, 1.0 / 12, 1, 7}).Draw(t, "step")
		place = func(i int) float64 { return 2020 + float64(float64(i)*step) }
	case 2:
		c.X.Scale = layouts.Log
		place = func(i int) float64 { return size * (1 + float64(i*i)) }
	}
	log := low > 0 && rapid.Bool().Draw(t, "log")
	if log {
		c.Y.Scale = layouts.Log
	}
	stacked := low == 0 && rapid.Bool().Draw(t, "stacked")
	kind := layouts.ChartKind(rapid.IntRange(0, 4).Draw(t, "kind"))
	for range rapid.IntRange(1, rapid.SampledFrom([]int{2, 5, 20}).Draw(t, "most series")).Draw(t, "series") {
		s := layouts.ChartSeries{Name: label().Draw(t, "name"), Note: maybeLabel().Draw(t, "note"), Role: role.Draw(t, "role"), Kind: kind, Hero: rapid.Bool().Draw(t, "hero")}
		if !stacked {
			s.Kind = layouts.ChartKind(rapid.IntRange(0, 4).Draw(t, "kind"))
		}
		if c.X.Scale == layouts.Log && s.Kind == layouts.ChartBars {
			s.Kind = layouts.ChartArea
		}
		if log {
			s.Kind = rapid.SampledFrom([]layouts.ChartKind{layouts.ChartLine, layouts.ChartSteps}).Draw(t, "kind")
		}
		s.Stacked = stacked && s.Kind != layouts.ChartLine && s.Kind != layouts.ChartSteps
		if s.Kind == layouts.ChartBars {
			s.Through, s.Values = rapid.Bool().Draw(t, "through"), rapid.Bool().Draw(t, "values")
			s.Each = rapid.SampledFrom([]float64{0, 0.1 * size, 0.001 * size}).Draw(t, "each")
		}
		for i := range n {
			s.Points = append(s.Points, layouts.ChartPoint{X: place(i), Y: value.Draw(t, "y")})
		}
		c.Series = append(c.Series, s)
	}
	somewhere := func() float64 { return place(rapid.IntRange(0, max(n-1, 0)).Draw(t, "place")) }
	for range rapid.IntRange(0, 2).Draw(t, "levels") {
		c.Levels = append(c.Levels, layouts.ChartLevel{At: value.Draw(t, "level"), Label: label().Draw(t, "label"), Role: role.Draw(t, "role")})
	}
	for range rapid.IntRange(0, 4).Draw(t, "events") {
		c.Events = append(c.Events, layouts.ChartEvent{At: somewhere(), Label: label().Draw(t, "event")})
	}
	for range rapid.IntRange(0, 2).Draw(t, "bands") {
		if n > 1 {
			c.Bands = append(c.Bands, layouts.ChartBand{From: place(0), To: place(n - 1), Label: maybeLabel().Draw(t, "band"), Role: role.Draw(t, "role")})
		}
	}
	for range rapid.IntRange(0, 4).Draw(t, "notes") {
		note := layouts.ChartNote{X: somewhere(), Y: value.Draw(t, "y"), Label: label().Draw(t, "note"), Note: maybeLabel().Draw(t, "more"), Role: role.Draw(t, "role"), Drop: rapid.Bool().Draw(t, "drop")}
		switch rapid.IntRange(0, 2).Draw(t, "mark") {
		case 0:
			note.Arrow = true
		case 1:
			note.Icon = shapes.IconBell
		}
		c.Notes = append(c.Notes, note)
	}
	if rapid.Bool().Draw(t, "aside") {
		c.Aside = shapes.Numeral{Value: "42", Unit: "hours", Note: label().Draw(t, "aside note")}
	}
	return c
}

func TestChartHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { soundOrTooWide(t, anyChart(t), canvas().Draw(t, "width")) })
}

func TestChartGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "chart", Title: "The lake in a dry year", Takeaway: "In September the lake held less than its fish need.", Lead: "net", Body: reservoir(),
	})
}
