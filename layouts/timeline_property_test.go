package layouts_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/layouts/formtest"
	"github.com/burindev/burin/shapes"
)

// anyTimeline draws a timeline of any shape, whose words have at most 60
// letters.
func anyTimeline(t *rapid.T) layouts.Timeline {
	from := rapid.IntRange(1700, 2030).Draw(t, "from")
	years := rapid.SampledFrom([]int{1, 2, 5, 40, 300}).Draw(t, "years")
	exact := rapid.IntRange(0, 2).Draw(t, "exact")
	latin := rapid.StringMatching(`[A-Za-z0-9.×%-]{1,14}`)
	word := rapid.OneOf(latin, latin, latin, cjk())
	n := 0
	event := rapid.Custom(func(t *rapid.T) layouts.Event {
		n++
		e := layouts.Event{ID: diagram.ID(fmt.Sprintf("e%d", n)), Hero: rapid.Bool().Draw(t, "hero")}
		words := func(name string, most int) string {
			s := []rune(strings.Join(rapid.SliceOfN(word, 1, most).Draw(t, name), " "))
			return strings.TrimSpace(string(s[:min(len(s), 60)]))
		}
		e.Label = words("label", 4)
		if rapid.Bool().Draw(t, "with a note") {
			e.Note = words("note", 6)
		}
		when := func(name string) layouts.When {
			w := layouts.Year(from + rapid.IntRange(0, years-1).Draw(t, name))
			if exact > 0 {
				w.M = time.Month(rapid.IntRange(1, 12).Draw(t, "month"))
			}
			if exact > 1 {
				w.D = rapid.IntRange(1, 28).Draw(t, "day")
			}
			return w
		}
		e.When = when("year")
		if rapid.IntRange(0, 9).Draw(t, "span") == 0 {
			if end := when("until"); e.When.Before(end) {
				e.Until = end
			}
		}
		return e
	})
	tl := layouts.Timeline{ID: "t", Scale: rapid.SampledFrom([]layouts.TimeScale{layouts.TrueTime, layouts.OrdinalTime}).Draw(t, "scale")}
	most := rapid.SampledFrom([]int{1, 4, 12, 200}).Draw(t, "most")
	for i := range rapid.IntRange(0, 8).Draw(t, "lanes") {
		l := layouts.Lane{Name: "Lane " + rapid.StringMatching(`[a-z]{1,10}`).Draw(t, "name"), Thing: shapes.Thing{Role: "gpu", Icon: shapes.IconGPU}}
		if i%2 == 0 {
			l.Note = "with a few words"
		}
		l.Events = rapid.SliceOfN(event, 0, max(most/8, 2)).Draw(t, "events")
		tl.Lanes = append(tl.Lanes, l)
	}
	shared := most
	if len(tl.Lanes) > 0 {
		shared = 2
	}
	tl.Events = rapid.SliceOfN(event, 1, shared).Draw(t, "shared events")
	for range rapid.IntRange(0, min(n-1, 3)).Draw(t, "feeds") {
		a, b := rapid.IntRange(1, n).Draw(t, "a"), rapid.IntRange(1, n).Draw(t, "b")
		if a != b {
			tl.Feeds = append(tl.Feeds, layouts.Feed{From: diagram.ID(fmt.Sprintf("e%d", a)), To: diagram.ID(fmt.Sprintf("e%d", b)), Label: "led to"})
		}
	}
	return tl
}

// Whatever the data and the width, a timeline is either sound or says which
// word is too wide.
func TestTimelineIsSound(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		tl := anyTimeline(rt)
		width := rapid.Float64Range(360, 1200).Draw(rt, "width")
		th := formtest.Theme()
		s, err := diagram.Build(timelineFigure(tl), diagram.Options{Width: width, Theme: &th, Text: formtest.Text()})
		if err != nil {
			if !errors.Is(err, diagram.ErrTooWide) {
				rt.Fatalf("unexpected error: %v", err)
			}
			return
		}
		if faults := unsound(withoutYears(s)); len(faults) > 0 {
			rt.Fatalf("%d faults, the first: %s", len(faults), faults[0])
		}
		if ink := s.Ink(); !s.View.Contains(ink) {
			rt.Fatalf("ink %v leaves the canvas %v", ink, s.View)
		}
		// Dots of a lane ascend with their dates, in x or in y.
		for i := range len(tl.Lanes) + 1 {
			events := tl.Events
			if i < len(tl.Lanes) {
				events = tl.Lanes[i].Events
			}
			events = slices.Clone(events)
			slices.SortStableFunc(events, func(a, b layouts.Event) int {
				switch {
				case a.When.Before(b.When):
					return -1
				case b.When.Before(a.When):
					return 1
				}
				return 0
			})
			for k := 1; k < len(events); k++ {
				f, ok := s.Frame("t/" + events[k-1].ID)
				g, ok2 := s.Frame("t/" + events[k].ID)
				if !ok || !ok2 {
					rt.Fatalf("%q or %q has no dot", events[k-1].ID, events[k].ID)
				}
				a, b := f.Outline.Bounds().Center(), g.Outline.Bounds().Center()
				if b.X < a.X || b.Y < a.Y {
					rt.Fatalf("%v stands at %v, but %v at %v", events[k-1].When, a, events[k].When, b)
				}
			}
		}
	})
}

// BenchmarkTimeline measures layout and placement, from value to scene.
func BenchmarkTimeline(b *testing.B) {
	for _, n := range []int{10, 100, 1000, 10_000} {
		tl := layouts.Timeline{Lanes: make([]layouts.Lane, 4)}
		for i := range tl.Lanes {
			tl.Lanes[i].Name = fmt.Sprintf("Lane %d", i)
		}
		for i := range n {
			l := &tl.Lanes[i%4]
			l.Events = append(l.Events, layouts.Event{When: layouts.Month(2000+i*7%25, time.Month(i*5%12+1)), Label: fmt.Sprintf("Event %d", i), Note: "what it did"})
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			set := diagram.Options{}
			for b.Loop() {
				if _, err := diagram.Build(timelineFigure(tl), set); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
