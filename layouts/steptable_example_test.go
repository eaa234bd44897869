package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The last step is the present one: whoever takes part in it stands out.
func ExampleStepTable() {
	form := layouts.StepTable{
		Head: "Boat", Step: "race", Now: "today", StepHeading: "All on one lake", Columns: []layouts.StepColumn{{Head: "Crew"}},
		Rows: []layouts.StepRow{
			{Letter: "A", Cells: []layouts.StepCell{{Text: "four"}}, Took: []bool{true, false, true}},
			{Letter: "B", Cells: []layouts.StepCell{{Text: "eight"}}, Took: []bool{true, true, false}},
		},
	}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(form.Rows[0].In(), form.Rows[1].In(), len(s.Doc) > 0)
	// Output: true false true
}
