package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// Groups hold rows of cards; links name them by ID, wherever they stand.
func ExampleArchitecture() {
	form := layouts.Architecture{
		Floors: []layouts.ArchGroup{{Rows: layouts.Across(
			shapes.Card{ID: "app", Name: "App"},
			layouts.ArchGroup{Name: "Store", Rows: layouts.Across(shapes.Card{ID: "cache", Name: "Cache"}, shapes.Card{ID: "disk", Name: "Disk"})},
		)}},
		Links: []diagram.Link{{From: "app", To: "cache", Label: "reads"}, {From: "cache", To: "disk"}},
	}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// - App
	// - Store
	//   - Cache
	//   - Disk
	//
	// Lines:
	//
	// - App → Cache: reads
	// - Cache → Disk
}
