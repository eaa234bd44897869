package main

import (
	"fmt"
	"testing"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
)

func TestFirst(t *testing.T) { diagramtest.Golden(t, first()) }

func Example() {
	s, err := diagram.Build(first(), diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range s.Frames {
		fmt.Println(f.Kind, f.ID)
	}
	fmt.Println(s.Meta.Edges)
	// Output:
	// Card browser
	// Card queue
	// Card server
	// [{browser queue} {queue server}]
}

func Example_mistake() {
	f := first()
	f.Links[0].To = "quue"
	_, err := diagram.Build(f, diagram.Options{})
	fmt.Println(err)
	// Output: Figure "first" › Links[0] › To: nothing is named "quue"; known names: browser, queue, server
}
