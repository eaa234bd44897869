package layouts_test

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// Totals, shares and differences follow from the values.
func ExampleStackedBars() {
	road := shapes.Thing{Name: "Road", Role: "net"}
	customs := shapes.Thing{Name: "Customs", Role: diagram.Wait}
	s, err := diagram.Draw(layouts.StackedBars{
		Axis:  layouts.Axis{Unit: "h"},
		Share: "at the border",
		Bars: []layouts.StackedBar{
			{Name: "Last year", Segments: []layouts.BarSegment{{Thing: road, Value: 20}, {Thing: customs, Value: 10, Shared: true}}},
			{Name: "This year", Bands: true, Gain: "saved", Segments: []layouts.BarSegment{{Thing: road, Value: 18}, {Thing: customs, Value: 2, Shared: true}}},
		},
	}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	fmt.Println(strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " "))
	// Output:
	// Stacked bars on one scale, in h.
	//
	// - Last year: 30 h; 33% at the border
	//   1. Road: 20 h
	//   2. Customs: 10 h
	// - This year: 20 h; 10% at the border
	//   1. Road: 18 h
	//   2. Customs: 2 h
	//   Against Last year: 10 h saved.
}
