package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/layouts"
)

// What is recorded follows from the score: where it is over its threshold,
// with a margin.
func ExampleTrackScore_Over() {
	day := layouts.Span{To: 24}
	rain := layouts.TrackScore{
		Points:    []layouts.TrackPoint{{At: 0}, {At: 6}, {At: 8, Value: 4}, {At: 12, Value: 4}, {At: 14}, {At: 24}},
		Threshold: layouts.Limit{At: 2, Label: "2 mm"},
	}
	wet := rain.Over()
	closed := wet.Widened(1, day)
	fmt.Println(wet, closed.Total(), closed.Gaps(day))
	// Output: [{7 13}] 8 [{0 6} {14 24}]
}
