package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// Sums, and how they stand against the limit, follow from the values.
func ExampleWaterfall() {
	page := layouts.Waterfall{
		ID:    "page",
		Axis:  layouts.Axis{Unit: "ms"},
		Limit: layouts.Limit{At: 200, Label: "200 ms budget"},
		Stages: []layouts.Stage{
			{Thing: shapes.Thing{Name: "Server", Role: "cpu", Icon: shapes.IconServer}},
			{Thing: shapes.Thing{Name: "Network", Role: "net", Icon: shapes.IconGlobe}, Note: "one round trip"},
		},
		Runs: []layouts.Run{
			{Name: "Cached", Values: []float64{30, 80}},
			{Name: "Cold", Values: []float64{160, 80}},
		},
	}
	s, err := diagram.Draw(page, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(spaced(scene.PlainText(s.Doc)))
	// Output:
	// Durations in ms, each stage beginning where the one before it ends. The limit is 200 ms: 200 ms budget.
	//
	// Stages
	// - Server; Cached: 30 ms; Cold: 160 ms
	// - Network; Note: one round trip; Cached: 80 ms; Cold: 80 ms
	//
	// Totals
	// - Cached; Total: 110 ms; Against the limit: 90 ms to spare
	// - Cold; Total: 240 ms; Against the limit: 40 ms over
}
