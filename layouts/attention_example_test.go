package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// Weights are shares of their sum, whatever that is.
func ExampleAttention() {
	form := layouts.Attention{
		Query: 3,
		Tokens: []layouts.AttentionToken{
			{Text: "The", Weight: 1}, {Text: "dog", Weight: 12}, {Text: "barks", Weight: 4}, {Text: "it", Weight: 3}, {Text: "bites"},
		},
	}
	if _, err := diagram.Draw(form, diagram.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.0f%%\n", 100*form.Share(1))
	// Output: 60%
}
