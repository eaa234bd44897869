package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

func ExampleDecisionTree() {
	tree := layouts.DecisionTree{ID: "choice", Root: layouts.Decision{
		Question: "Do you know the size?", Criterion: "Size",
		Yes: layouts.Outcome{ID: "array", Name: "Array", Note: "one block"},
		No: layouts.Decision{
			Question: "Do you insert in the middle?", Criterion: "Use",
			Yes: layouts.Outcome{Name: "List", Note: "cheap to insert"},
			No:  layouts.Outcome{Name: "Slice", Note: "grows at its end", Default: true},
		},
	}}
	s, err := diagram.Draw(tree, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// When nothing else decides: Slice: grows at its end.
	//
	// 1. Size: Do you know the size?
	//   - Yes: Array, one block
	//   - No: Use: Do you insert in the middle?
	//     - Yes: List, cheap to insert
	//     - No: Slice, grows at its end
}

// Questions with more than two answers list them.
func ExampleDecision_answers() {
	tree := layouts.DecisionTree{Root: layouts.Decision{
		Question: "How long does it take?",
		Answers: []layouts.Answer{
			{On: "under a second", To: layouts.Outcome{Name: "Wait for it"}},
			{On: "a minute", To: layouts.Outcome{ID: "stream", Name: "Stream it"}},
			{On: "hours", To: layouts.Decision{
				Question: "Is anybody waiting?",
				Yes:      layouts.Ref("stream"),
				No:       layouts.Outcome{Name: "Send a message"},
			}},
		},
	}}
	s, err := diagram.Draw(tree, diagram.Options{})
	fmt.Println(len(s.Frames), err)
	// Output: 1 <nil>
}
