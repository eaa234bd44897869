package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// A panel sums up its lanes, so that numerals follow from the spans.
func ExampleSwimLane() {
	night := layouts.SwimPanel{
		Name: "One shift", Note: "the second machine waits for the first", End: 8,
		Lanes: []layouts.SwimTrack{
			{Name: "saw", Spans: []layouts.SwimSpan{{From: 0, To: 5, Label: "cut"}}},
			{Name: "press", Spans: []layouts.SwimSpan{{From: 0, To: 5, Kind: layouts.SwimWait}, {From: 5, To: 8, Label: "fold"}}},
		},
	}
	night.Results = []layouts.SwimResult{{Value: fmt.Sprintf("%.0f", 100*night.Busy()), Unit: "%"}}
	form := layouts.SwimLane{
		Axis: layouts.Axis{Unit: "hours"}, Results: []string{"Machines busy"}, Panels: []layouts.SwimPanel{night},
	}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(night.Results[0].Value, len(s.Doc) > 0)
	// Output: 50 true
}
