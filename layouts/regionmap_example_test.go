package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// Regions lie in rows; what may not leave one gives it a hard border.
func ExampleRegionMap() {
	form := layouts.RegionMap{
		ID: "post",
		Rows: [][]layouts.Region{{
			{Name: "Valley", Sites: []layouts.RegionSite{{ID: "depot", Name: "Depot"}}},
			{Name: "Abbey", Stays: "no books leave", Sites: []layouts.RegionSite{{ID: "library", Name: "Library", Note: "copies only"}}},
		}},
		Links: []layouts.RegionLink{{From: "library", To: "depot", Label: "copies", Distance: "6 hours"}},
	}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// - Valley
	//   - Depot
	// - Abbey (a hard border: no books leave)
	//   - Library: copies only
	//
	// - Library → Depot: copies, 6 hours
}
