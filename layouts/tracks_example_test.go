package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/layouts"
)

// What is kept follows from the score: where it is over its threshold, with
// some room before and after.
func ExampleTracks() {
	score := layouts.TrackScore{
		Points: []layouts.TrackPoint{{0, 10}, {4, 10}, {5, 90}, {7, 90}, {8, 10}, {10, 10}}, Full: 100,
		Threshold: layouts.Limit{At: 50, Label: "50%: a bird"},
	}
	night := layouts.Span{To: 10}
	kept := score.Over().Widened(0.5, night)
	lane := layouts.Track{Name: "Kept"}
	for _, s := range kept {
		lane.Segments = append(lane.Segments, layouts.TrackSegment{Span: s, Label: "call"})
	}
	for _, s := range kept.Gaps(night) {
		lane.Segments = append(lane.Segments, layouts.TrackSegment{Span: s, Kind: layouts.SwimDropped, Label: "erased"})
	}
	forest := layouts.Tracks{
		Axis:  layouts.Axis{Domain: layouts.Domain{Max: 10}, Unit: "h"},
		Bands: kept, Lanes: []layouts.Track{{Name: "Detector", Score: score}, lane},
	}
	fmt.Println(len(forest.Lanes), "lanes,", kept.Total(), "of", night.To, "hours kept")
	// Output: 2 lanes, 4 of 10 hours kept
}
