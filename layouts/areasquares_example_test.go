package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/layouts"
)

func ExampleAreaSquares() {
	squares := layouts.AreaSquares{
		Units: layouts.Bytes(),
		Squares: []layouts.AreaSquare{
			{Name: "Letter", Value: 40e3, Cell: true},
			{Name: "Photo", Value: 5e6},
			{Name: "Film", Value: 30e6},
		},
	}
	fmt.Println(squares.Largest().Name, "is", squares.Units.Quantity(squares.Largest().Value).Unit, "and holds", squares.Times(), "letters")
	// Output:
	// Film is MB and holds 750 letters
}
