package text_test

import (
	"fmt"

	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

func ExampleSet_Line() {
	set := text.NewSet([]theme.Font{sans}, []theme.Font{mono})
	line, err := set.Line("WAVE", theme.TextStyle{Size: 20, Bold: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(line.Width, line.Ascent)
	// Output: 57.421875 13.765625
}

func ExampleSet_Balance() {
	set := text.NewSet([]theme.Font{sans}, []theme.Font{mono})
	note := theme.TextStyle{Size: 14}
	const words = "The batch stays full, because a new request is admitted as soon as another leaves."
	wrapped, err := set.Wrap(words, note, 400)
	if err != nil {
		fmt.Println(err)
		return
	}
	balanced, err := set.Balance(words, note, 400)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, lines := range [][]text.Line{wrapped, balanced} {
		for _, l := range lines {
			fmt.Printf("%7.2f  %s\n", l.Width, l.String)
		}
	}
	// Output:
	//  397.67  The batch stays full, because a new request is admitted as soon
	//  114.41  as another leaves.
	//  273.17  The batch stays full, because a new request
	//  238.92  is admitted as soon as another leaves.
}
