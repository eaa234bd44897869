package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// A sequence tells itself in words, message by message.
func ExampleSequence() {
	form := layouts.Sequence{
		Actors: []layouts.SequenceActor{
			{ID: "guest", Thing: shapes.Thing{Name: "Guest"}}, {ID: "cook", Thing: shapes.Thing{Name: "Cook"}},
		},
		Phases: []layouts.SequencePhase{{Name: "Lunch", Messages: []layouts.SequenceMessage{
			{From: "guest", To: "cook", Text: "orders soup", Step: true},
			{From: "cook", To: "guest", Text: "soup", Kind: diagram.Reply},
		}}},
	}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc[1:]))
	// Output:
	// 1. Lunch
	//   - Step 1, Guest to Cook: orders soup
	//   - Cook answers Guest: soup
}
