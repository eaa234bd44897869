package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// A lane counts its pieces, so that its note follows from what it shows.
func ExampleSplitLane_Units() {
	lane := layouts.SplitLane{Name: "Text", Words: [][]string{{"un", "break", "able"}, {"glass"}}}
	lane.Note = fmt.Sprintf("%d words, %d pieces", len(lane.Words), lane.Units())
	if _, err := diagram.Draw(layouts.SplitLanes{Lanes: []layouts.SplitLane{lane}}, diagram.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(lane.Note)
	// Output: 2 words, 4 pieces
}
