package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// A series finds where it passes another, so that a note can say it.
func ExampleChart() {
	bike := layouts.ChartSeries{Name: "Bicycle", Kind: layouts.ChartBars, Points: []layouts.ChartPoint{{X: 0, Y: 600}}, Through: true}
	bus := layouts.ChartSeries{Name: "Bus", Role: "net", Kind: layouts.ChartBars, Each: 70}
	for month := 1.0; month <= 12; month++ {
		bus.Points = append(bus.Points, layouts.ChartPoint{X: month, Y: 70 * month})
	}
	dearer, _ := bus.FirstAbove(600)
	form := layouts.Chart{
		XName: "months", YName: "paid so far", Y: layouts.Axis{Unit: "euros"},
		Series: []layouts.ChartSeries{bike, bus},
		Notes:  []layouts.ChartNote{{X: dearer.X, Y: dearer.Y, Label: fmt.Sprintf("month %.0f", dearer.X), Arrow: true}},
	}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(dearer, len(s.Doc) > 0)
	// Output: {9 630} true
}
