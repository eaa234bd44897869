package diagram_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// probe prints the constraints that it gets.
type probe struct{ Name string }

func (p probe) Layout(_ diagram.Context, c diagram.Constraints) diagram.Frame {
	fmt.Printf("%s: width %g to %g, height from %g\n", p.Name, c.Min.W, c.Max.W, c.Min.H)
	return diagram.Frame{Size: c.AtLeast(geom.Sz(100, float64(10*len(p.Name))))}
}

// A row shares its width out, 896 u less the gap, and then makes its kids
// equally high: "b" is laid out again.
func ExampleRow() {
	_, err := diagram.Draw(diagram.Row{}.Of(probe{"aaa"}, probe{"b"}), diagram.Options{})
	fmt.Println(err)
	// Output:
	// aaa: width 440 to 440, height from 0
	// b: width 440 to 440, height from 0
	// b: width 440 to 440, height from 30
	// <nil>
}

// A column makes its kids as wide as it is itself.
func ExampleColumn() {
	_, err := diagram.Draw(diagram.Column{}.Of(probe{"a"}, probe{"b"}), diagram.Options{Profile: scene.Column})
	fmt.Println(err)
	// Output:
	// a: width 560 to 560, height from 0
	// b: width 560 to 560, height from 0
	// <nil>
}

func ExampleBuild() {
	f := diagram.Figure{
		ID: "greeting", Title: "Two words", Takeaway: "They are joined by an arrow.",
		Body: diagram.Row{Gap: diagram.Huge, Shares: []float64{0, 0}}.Of(
			diagram.Text{ID: "hello", Text: "Hello", Voice: diagram.LabelText},
			diagram.Text{ID: "world", Text: "World", Voice: diagram.LabelText},
		),
		Links: []diagram.Link{{From: "hello", To: "world"}},
	}
	s, err := diagram.Build(f, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range s.Meta.Edges {
		fmt.Println(e.From, "to", e.To)
	}
	_, err = diagram.Build(diagram.Figure{ID: "empty"}, diagram.Options{})
	fmt.Println(err)
	// Output:
	// hello to world
	// Figure "empty" › Title: required; give it a text
	// Figure "empty" › Takeaway: required; give it a text
	// Figure "empty": required; put a node here or leave the place out
}
