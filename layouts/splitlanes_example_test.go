package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// A lane of words and a lane of time, each cut into what is counted.
func ExampleSplitLanes() {
	lanes := layouts.SplitLanes{Lanes: []layouts.SplitLane{
		{Name: "Text", Words: [][]string{{"read", "ing"}, {"aloud"}}},
		{Name: "Voice", Slices: layouts.SplitSlices{Count: 6, Each: layouts.Quantity{Value: 0.2, Unit: "s"}}},
	}}
	if _, err := diagram.Draw(lanes, diagram.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(lanes.Lanes[0].Units(), "pieces of text,", lanes.Lanes[1].Units(), "slices of voice")
	// Output: 3 pieces of text, 6 slices of voice
}
