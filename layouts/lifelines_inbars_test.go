package layouts_test

import (
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
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// fleet is the types of tram of a town, and their licences.
func fleet() layouts.Lifelines {
	return layouts.Lifelines{
		ID: "trams", InBars: true, From: layouts.Year(1990), To: layouts.Year(2029), Now: layouts.Year(2024), NowName: "this year",
		Groups: []layouts.LifeGroup{
			{Thing: shapes.Thing{Name: "Trams", Icon: shapes.IconContainer}, Note: "on the rails", Role: "net", Terms: []string{"in use for 25 years"}, Remark: "replaced for: doors", Lines: []layouts.Life{
				{ID: "old", Name: "T4", Start: layouts.Year(1992), Notice: layouts.Year(2015), NoticeNote: "on call", End: layouts.Year(2027), EndNote: "scrap"},
				{ID: "new", Name: "T6", Start: layouts.Year(2016)},
			}},
			{Name: "Licences", Role: "model", Lines: []layouts.Life{
				{ID: "a", Name: "A", Start: layouts.Month(2001, time.March), End: layouts.Month(2009, time.June)},
				{ID: "b", Name: "B", Start: layouts.Month(2009, time.May), Notice: layouts.Month(2023, time.May), End: layouts.Month(2024, time.May)},
			}},
		},
	}
}

func TestInBarsToScale(t *testing.T) {
	for _, width := range []float64{400, 960} {
		s := drawn(t, fleet(), width)
		bar := func(id scene.ID) geom.Rect {
			f, ok := s.Frame("trams/" + id)
			require.True(t, ok, id)
			return f.Bounds
		}
		year := (bar("new").Min.X - bar("old").Min.X) / 24
		assert.InDelta(t, 35*year, bar("old").Dx(), 0.1, "1992 to 2027")
		assert.InDelta(t, year*(8+3.0/12), bar("a").Dx(), 0.1)
		assert.InDelta(t, 24, bar("a").Dy(), 0.01)
		assert.Less(t, bar("old").Max.X, bar("new").Max.X, "what lives ends at the edge")
		// Bands share the scale.
		for _, m := range s.Of(scene.Band) {
			if m.Fill.Token == theme.Surface && m.Bounds.Min.X > bar("old").Min.X {
				assert.InDelta(t, bar("old").Min.X+(2010-1992.5)*year, m.Bounds.Min.X, 0.2, "the 2010s")
			}
		}
		// The pale part begins with the notice.
		pale := 0
		for _, m := range s.Marks {
			if m.Fill.Token == "net.tint" && m.Role == scene.Data {
				pale++
				assert.InDelta(t, bar("old").Min.X+23*year, m.Bounds.Min.X, 0.2)
				assert.InDelta(t, bar("old").Max.X, m.Bounds.Max.X, 0.2)
			}
		}
		assert.Equal(t, 1, pale)
		// The present is a line behind the bars.
		lines := 0
		for i, m := range s.Marks {
			if m.Role == scene.Axis && m.Stroke.Dash.On > 0 {
				lines++
				assert.InDelta(t, bar("old").Min.X+32*year, m.Bounds.Center().X, 0.2)
				for _, early := range s.Marks[:i] {
					assert.NotEqual(t, scene.Data, early.Role, "behind all bars")
				}
			}
		}
		assert.Positive(t, lines)
	}
}

// How long a notice is follows from the dates, as exact as they are.
func TestNoticeLengths(t *testing.T) {
	for _, c := range []struct {
		notice, end layouts.When
		want        string
	}{
		{layouts.Year(2015), layouts.Year(2027), "12 years"},
		{layouts.Year(2015), layouts.Month(2016, time.May), "1 year"},
		{layouts.Month(2026, time.January), layouts.Month(2027, time.March), "14 months"},
		{layouts.Month(2026, time.January), layouts.Month(2026, time.February), "1 month"},
		{layouts.Day(2026, time.January, 20), layouts.Day(2026, time.February, 3), "14 days"},
		{layouts.Day(2026, time.January, 20), layouts.Day(2026, time.April, 3), "3 months"},
	} {
		for _, inBars := range []bool{false, true} {
			l := layouts.Lifelines{InBars: inBars, Groups: []layouts.LifeGroup{{Lines: []layouts.Life{
				{Name: "A", Start: layouts.Year(2010), Notice: c.notice, NoticeNote: "on call", End: c.end},
			}}}}
			s := drawn(t, l, 960)
			assertSound(t, s)
			assert.Contains(t, spaced(strings.Join(wordsOf(s), " ")), c.want)
		}
	}
}

func TestInBarsArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s := drawn(t, fleet(), width)
		assertSound(t, s)
		said := spaced(strings.Join(wordsOf(s), " "))
		for _, words := range []string{"Trams", "on the rails", "in use for 25 years", "replaced for: doors", "T4", "T6", "scrap", "12 years", "Licences", "12 months", "2020", "this year"} {
			assert.Contains(t, said, words, "at %v u", width)
		}
		f, _ := s.Frame("trams/old")
		if width >= 960 {
			assert.Greater(t, f.Bounds.Min.X, 150.0, "heads beside the bars")
		} else if width <= 430 {
			assert.Less(t, f.Bounds.Min.X, 40.0, "heads over the bars")
		}
	}
}

func TestInBarsDescribesItself(t *testing.T) {
	doc := spaced(scene.PlainText(drawn(t, fleet(), 960).Doc))
	for _, want := range []string{
		"Trams: on the rails, replaced for: doors, in use for 25 years", "T4", "2027, scrap, on call from 2015, 12 years before", "still alive",
		"May 2024, from May 2023, 12 months before", "this year: 2024",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestNoticeErrors(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*layouts.Lifelines)
		want  string
	}{
		"no notice":  {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].Notice = layouts.When{} }, "Lines[0] › Notice: required"},
		"no end":     {func(l *layouts.Lifelines) { l.Groups[1].Lines[1].End = layouts.When{} }, "Notice: the line has no end to announce"},
		"too early":  {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].Notice = layouts.Year(1991) }, "Notice: 1991 is not between the start, 1992, and the end, 2027"},
		"too late":   {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].Notice = layouts.Year(2028) }, "2028 is not between"},
		"no date":    {func(l *layouts.Lifelines) { l.Groups[0].Lines[0].Notice = layouts.Day(2015, 2, 30) }, "2015-2-30 is no date"},
		"now":        {func(l *layouts.Lifelines) { l.Now = layouts.Year(2040) }, "Now: 2040 is not on the scale"},
		"no bars":    {func(l *layouts.Lifelines) { l.InBars = false }, "Now: it is drawn only where names stand in the bars"},
		"empty term": {func(l *layouts.Lifelines) { l.Groups[0].Terms[0] = "" }, "Terms[0]: required"},
	} {
		l := fleet()
		c.spoil(&l)
		_, err := diagram.Draw(l, diagram.Options{})
		assert.ErrorContains(t, err, c.want, name)
	}
}

func TestInBarsGolden(t *testing.T) { diagramtest.Goldens{}.Node(t, "lifelines-inbars", fleet()) }

func TestInBarsHoldForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := lives().Draw(t, "lifelines")
		l.InBars, l.NowName = rapid.Bool().Draw(t, "in bars"), maybeLabel().Draw(t, "now")
		if l.InBars && rapid.Bool().Draw(t, "has a present") {
			l.Now = layouts.Year(rapid.IntRange(1950, 2026).Draw(t, "present"))
		}
		for i := range l.Groups {
			g := &l.Groups[i]
			g.Remark = maybeLabel().Draw(t, "remark")
			for range rapid.IntRange(0, 2).Draw(t, "terms") {
				g.Terms = append(g.Terms, label().Draw(t, "term"))
			}
			for k := range g.Lines {
				line := &g.Lines[k]
				if line.End.IsZero() || rapid.Bool().Draw(t, "sudden") {
					continue
				}
				line.Notice = layouts.Year(rapid.IntRange(line.Start.Y, line.End.Y).Draw(t, "notice"))
				if line.Notice.Before(line.Start) || line.End.Before(line.Notice) {
					line.Notice = line.Start
				}
				line.NoticeNote = maybeLabel().Draw(t, "notice note")
			}
		}
		soundOrTooWide(t, l, canvas().Draw(t, "width"))
	})
}
