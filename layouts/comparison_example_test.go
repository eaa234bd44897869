package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

func ExampleComparisonTable() {
	s, err := diagram.Draw(layouts.ComparisonTable{
		Options: []layouts.Option{{Name: "WebSocket", Note: "on TCP", Role: "net", Chosen: true}, {Name: "WebRTC"}},
		Criteria: []layouts.Criterion{
			{Name: "Lost packets", Cells: []layouts.ComparisonCell{
				{Status: shapes.StatusPartly, Text: "stall the rest"},
				{Status: shapes.StatusOK, Text: "are left out"},
			}},
			{Name: "Browsers", Cells: []layouts.ComparisonCell{{Status: shapes.StatusOK, Text: "all", Span: 2}}},
		},
		Verdict: layouts.Criterion{Name: "Take it for", Cells: []layouts.ComparisonCell{{Text: "most things"}, {Text: "calls"}}},
	}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// Recommended: WebSocket.
	//
	// - Lost packets; WebSocket (on TCP): Partly, stall the rest; WebRTC: Good, are left out
	// - Browsers; WebSocket (on TCP): Good, all; WebRTC: Good, all
	// - Take it for; WebSocket (on TCP): most things; WebRTC: calls
}
