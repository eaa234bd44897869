package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// What the parts leave is computed.
func ExampleShareBar() {
	form := layouts.ShareBar{Capacity: 24, Unit: "h", Free: "left of", Parts: []layouts.SharePart{{Name: "sleep", Size: 8}, {Name: "work", Size: 7.5}}}
	if _, err := diagram.Draw(form, diagram.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(form.Left())
	// Output: 8.5
}
