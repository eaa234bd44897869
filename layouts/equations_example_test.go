package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

func ExampleEquations() {
	s, err := diagram.Draw(layouts.Equations{Rows: []layouts.Equation{{
		Name:   "Price",
		Terms:  []layouts.Term{{Name: "Seconds"}, {Name: "Rate", Sign: "×"}},
		Result: layouts.Term{Name: "Charge"},
	}}}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(scene.PlainText(s.Doc))
	// Output: 1. Price: Seconds × Rate = Charge
}
