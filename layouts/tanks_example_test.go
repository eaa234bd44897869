package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// The pool is what the other bands leave; a tank knows how much of what is
// held is used.
func ExampleTanks() {
	loaded := layouts.Tank{Name: "Monday", Items: []layouts.TankItem{{Held: 10, Used: 4}, {Held: 10, Used: 9}}}
	form := layouts.Tanks{
		Name: "Lorry", Capacity: 40, Unit: "m³", Count: "customers",
		Bands: []layouts.TankBand{
			{Name: "Tools", Size: 5},
			{Name: "Freight", Kind: layouts.TankPool},
		},
		Groups: []layouts.TankGroup{{Tanks: []layouts.Tank{loaded}}},
	}
	s, err := diagram.Draw(form, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.0f m³, %.0f%% full, %v\n", form.Pool(), 100*loaded.Fill(), len(s.Doc) > 0)
	// Output: 35 m³, 65% full, true
}
