package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// A buffer waits between two stages, and a fork has a short cut.
func ExampleFlow() {
	s, err := diagram.Draw(layouts.Flow{
		ID: "letters", Role: "net",
		Steps: []layouts.FlowStep{
			{ID: "box", Name: "Letter box"},
			{ID: "sack", Kind: layouts.FlowBuffer, Name: "sack", Note: "emptied at six", Levels: []float64{0.75}},
			{ID: "sort", Name: "Sort", On: "letters", Drop: "no stamp: back to the sender"},
			{Kind: layouts.FlowFork, Ways: []layouts.FlowWay{
				{On: "far", Main: true, Steps: []layouts.FlowStep{{ID: "train", Name: "Night train"}}},
				{On: "this town"},
			}},
			{ID: "door", Name: "Front door"},
		},
		Returns: []layouts.FlowReturn{{From: "door", To: "sort", Text: "moved away"}},
	}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// 1. Letter box
	// 2. Buffer sack: emptied at six
	// 3. Sort (receives letters; drops no stamp: back to the sender)
	// 4. One of these ways
	//   - far (the main way)
	//     1. Night train
	//   - this town: straight on
	// 5. Front door
	//
	// - Back from Front door to Sort: moved away
}
