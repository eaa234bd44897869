package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/layouts"
)

// Nodes and edges are enough; the ranks follow from them.
func ExampleGraph() {
	s, err := diagram.Draw(layouts.Graph{
		ID: "build",
		Nodes: []layouts.GraphNode{
			{ID: "source", Name: "Source"}, {ID: "test", Name: "Test"}, {ID: "image", Name: "Image"}, {ID: "release", Name: "Release"},
		},
		Edges: []layouts.GraphEdge{
			{From: "source", To: "test"}, {From: "source", To: "image"}, {From: "test", To: "release", Label: "passed"}, {From: "image", To: "release"},
		},
	}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	x := map[string]float64{}
	for _, id := range []diagram.ID{"source", "test", "image", "release"} {
		f, _ := s.Frame("build/" + id)
		x[string(id)] = f.Bounds.Min.X
	}
	fmt.Println("source before test:", x["source"] < x["test"])
	fmt.Println("test beside image:", x["test"] == x["image"])
	fmt.Println("release last:", x["release"] > x["test"])
	// Output:
	// source before test: true
	// test beside image: true
	// release last: true
}
