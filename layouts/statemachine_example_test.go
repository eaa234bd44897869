package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// The usual way is given in order; all else is moves.
func ExampleStateMachine() {
	s, err := diagram.Draw(layouts.StateMachine{
		Path:   []layouts.State{{ID: "draft", Name: "Draft"}, {ID: "review", Name: "Review"}, {ID: "print", Name: "In print"}},
		Others: []layouts.State{{ID: "refused", Name: "Refused", Kind: layouts.StateFailed}},
		Moves: []diagram.Link{
			{From: "draft", To: "review", Label: "sent"}, {From: "review", To: "print", Label: "accepted"},
			{From: "review", To: "refused", Label: "too long"}, {From: "refused", To: "draft", Label: "cut"},
		},
	}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// The usual way: Draft, Review, In print.
	//
	// - Draft
	//   - leads to Review: sent
	// - Review
	//   - leads to In print: accepted
	//   - leads to Refused: too long
	// - In print
	// - Refused (a failure)
	//   - leads to Draft: cut
}
