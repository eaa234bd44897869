package layouts_test

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

func ExampleSpectrum() {
	s, err := diagram.Draw(layouts.Spectrum{
		Head: "Quality",
		Measures: []layouts.Measure{
			{Head: "Disks of 4 TB", Kind: layouts.MeasureVessels, Unit: "TB", Full: 4, Role: "data"},
			{Head: "Size", Kind: layouts.MeasureNumerals, Unit: "TB"},
		},
		Stops: []layouts.Stop{
			{Name: "Lossless", Readings: []layouts.Reading{{Value: 9}, {Value: 9, Status: shapes.StatusOK, Label: "exact"}}},
			{Name: "Lossy", Readings: []layouts.Reading{{Value: 1}, {Value: 1, Status: shapes.StatusPartly, Label: "good enough"}}},
		},
	}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	table := s.Doc[0].(scene.Table)
	fmt.Println(table.Head)
	for _, row := range table.Rows {
		fmt.Println(strings.ReplaceAll(row[0].Text+" | "+row[1].Text+" | "+row[2].Text, "\u00a0", " "))
	}
	// Output:
	// [Quality Disks of 4 TB Size]
	// Lossless | 9 TB in 3 of 4 TB each | 9 TB; yes, exact
	// Lossy | 1 TB in 1 of 4 TB each | 1 TB; partly, good enough
}
