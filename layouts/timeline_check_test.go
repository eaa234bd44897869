package layouts_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

func TestTimelineErrors(t *testing.T) {
	tl := flight()
	tl.Lanes[0].Events[0].When = layouts.When{Y: 1891, M: 13}
	tl.Lanes[0].Events[1].Label = ""
	tl.Lanes[1].Events[0].Until = layouts.Year(1900)
	tl.Lanes = append(tl.Lanes, layouts.Lane{Events: []layouts.Event{{Label: "Undated"}}})
	tl.Feeds[0].To = "flier"
	_, err := diagram.Draw(tl, diagram.Options{})
	require.Error(t, err)
	assert.ErrorContains(t, err, `Timeline "flight" › Lanes[0] › Events[1] › Label: required`)

	tl.Lanes[0].Events[1].Label = "Third glider"
	_, err = diagram.Draw(tl, diagram.Options{})
	for _, want := range []string{
		`Timeline "flight" › Lanes[0] › Events[0] › When: there is no date with day 0, month 13, year 1891`,
		`Timeline "flight" › Lanes[1] › Events[0] › Until: 1900 is before the beginning, 17` + "\u00a0December\u00a01903",
		`Timeline "flight" › Lanes[2] › Name: required`,
		`Timeline "flight" › Lanes[2] › Events[0] › When: required`,
		`Timeline "flight" › Feeds[0] › To: no event is named "flier"; known events: "war", "lilienthal", "glider", "flyer", "channel"`,
	} {
		assert.ErrorContains(t, err, want)
	}
	for name, c := range map[string]struct {
		tl   layouts.Timeline
		want string
	}{
		"empty":      {layouts.Timeline{}, "there is no event"},
		"ends":       {layouts.Timeline{From: layouts.Year(2020), To: layouts.Year(2010), Events: oneEvent(2015)}, "To: 2010 is before the beginning, 2020"},
		"before":     {layouts.Timeline{From: layouts.Year(2020), Events: oneEvent(2015)}, "Events[0] › When: 2015 is before the beginning of the timeline, 2020"},
		"after":      {layouts.Timeline{To: layouts.Year(2010), Events: oneEvent(2015)}, "Events[0] › When: 2015 is after the end of the timeline, 2010"},
		"in a break": {layouts.Timeline{Breaks: []layouts.TimeBreak{{layouts.Year(2014), layouts.Year(2016)}}, Events: oneEvent(2015)}, "lies in Breaks[0]"},
		"far":        {layouts.Timeline{Events: oneEvent(4_000_000)}, "the year 4000000 is too far away"},
		"self":       {layouts.Timeline{Events: []layouts.Event{{ID: "a", When: layouts.Year(2000), Label: "A"}}, Feeds: []layouts.Feed{{From: "a", To: "a"}}}, `"a" cannot feed itself`},
		"word":       {layouts.Timeline{Events: []layouts.Event{{When: layouts.Year(2000), Label: strings.Repeat("W", 100)}}}, "Events[0] › Label: the word"},
	} {
		_, err := diagram.Draw(c.tl, diagram.Options{Width: 360})
		assert.ErrorContains(t, err, c.want, name)
	}
}

func oneEvent(year int) []layouts.Event {
	return []layouts.Event{{When: layouts.Year(year), Label: "Only"}}
}
