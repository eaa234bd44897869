package layouts_test

import (
	"fmt"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

func ExampleTaxonomy() {
	s, err := diagram.Draw(layouts.Taxonomy{Families: []layouts.TaxonomyFamily{
		{Name: "Speed", Kinds: []layouts.TaxonomyKind{{Name: "Latency", Value: "20 ms"}}},
		{Name: "Trust", Kinds: []layouts.TaxonomyKind{{Name: "Success", Value: "2 of 3", Scores: []shapes.Score{shapes.ScoreGood, shapes.ScoreBad, shapes.ScoreGood}}}},
	}}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	for _, family := range s.Doc[0].(scene.List).Items {
		fmt.Println(family.Text, "-", family.Kids[0].(scene.List).Items[0].Text)
	}
	// Output:
	// Speed - Latency: 20 ms
	// Trust - Success: 2 of 3
}
