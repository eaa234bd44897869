package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/layouts"
)

func ExampleStream() {
	s := layouts.Stream{Unit: "s", Times: []float64{2, 3, 7, 8}}
	longest, after := s.Longest()
	fmt.Println("wait", s.Wait(), "mean", s.Mean(), "longest", longest, "after event", after+1)
	// Output:
	// wait 2 mean 2 longest 4 after event 2
}
