package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The form computes how the counts compare.
func ExampleUnitPiles() {
	form := layouts.UnitPiles{Name: "One film", Compare: "as many", Piles: []layouts.UnitPile{
		{Count: 90, Unit: "minutes"}, {Count: 900, Unit: "shots"},
	}}
	if _, err := diagram.Draw(form, diagram.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(form.Ratio())
	// Output: 10
}
