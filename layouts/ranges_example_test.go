package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// A bar is solid up to what is usual, and hatched up to what is seldom passed.
func ExampleRanges() {
	form := layouts.Ranges{Unit: "days", Role: "net", Usual: "median", Seldom: "nine of ten", Bars: []layouts.RangeBar{
		{Value: "Post", Usual: 2, Seldom: 6}, {Value: "Courier", Usual: 1, Seldom: 2},
	}}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(s.Doc[0].(scene.Table).Rows))
	// Output: 2
}
