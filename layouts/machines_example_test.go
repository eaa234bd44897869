package layouts_test

import (
	"fmt"
	"strings"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

func ExampleMachines() {
	s, err := diagram.Draw(layouts.Machines{
		Workers: layouts.MachineMeasure{Name: "lanes", Unit: "lanes"},
		Road:    layouts.MachineMeasure{Name: "link", Unit: "GB/s"},
		Store:   layouts.MachineMeasure{Name: "cache", Unit: "MB"},
		Machines: []layouts.Machine{
			{Name: "Small", Workers: layouts.MachineRange{Least: 2, Most: 4}, Road: layouts.MachineRange{Most: 10}, Store: layouts.MachineRange{Most: 8}},
			{Name: "Large", Workers: layouts.MachineRange{Most: 64, Open: true}, Road: layouts.MachineRange{Least: 20, Most: 50}, Store: layouts.MachineRange{Most: 96}},
		},
	}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	for _, row := range s.Doc[1].(scene.Table).Rows {
		fmt.Println(strings.ReplaceAll(row[0].Text+" | "+row[1].Text+" | "+row[2].Text, "\u00a0", " "))
	}
	// Output:
	// Lanes | 2–4 lanes | 64+ lanes
	// Link | 10 GB/s | 20–50 GB/s
	// Cache | 8 MB | 96 MB
}
