package layouts_test

import (
	"fmt"
	"time"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// Events stand in lanes; a feed says what led to what.
func ExampleTimeline() {
	history := layouts.Timeline{
		ID: "history",
		Lanes: []layouts.Lane{
			{Thing: shapes.Thing{Name: "Scheduling", Role: diagram.Wait, Icon: shapes.IconQueue}, Events: []layouts.Event{
				{ID: "orca", When: layouts.Month(2022, time.July), Label: "Continuous batching", Note: "no empty slots"},
			}},
			{Thing: shapes.Thing{Name: "Cache", Role: "data", Icon: shapes.IconCache}, Events: []layouts.Event{
				{ID: "paged", When: layouts.Month(2023, time.June), Label: "PagedAttention", Note: "no gaps", Hero: true},
			}},
		},
		Feeds: []layouts.Feed{{From: "orca", To: "paged", Label: "meet in one engine"}},
	}
	s, err := diagram.Draw(history, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	orca, _ := s.Frame("history/orca")
	paged, _ := s.Frame("history/paged")
	fmt.Println("later is further right:", orca.Bounds.Min.X < paged.Bounds.Min.X)
	// Output:
	// - Scheduling
	// - Cache
	//
	// Events in order of date
	// - July 2022; Event: Continuous batching; Lane: Scheduling; Effect: no empty slots
	// - June 2023; Event: PagedAttention; Lane: Cache; Effect: no gaps
	//
	// - Continuous batching led to PagedAttention: meet in one engine
	// later is further right: true
}
