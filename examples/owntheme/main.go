// Owntheme draws with a role that the house does not know:
// go run ./examples/owntheme > invoice.svg
package main

import (
	"log"
	"os"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Billing is a subject of this book. Only the theme knows its colours.
const Billing diagram.Role = "billing"

// ours is the light theme on warm paper, with a spare ramp for billing.
func ours() theme.Theme {
	t := theme.Light().With(Billing, "spare1")
	t.Name = "ours"
	t.Colors[theme.Paper] = theme.Color{R: 0xFF, G: 0xFD, B: 0xF8}
	return t
}

func invoice() diagram.Figure {
	return diagram.Figure{
		ID: "invoice", Title: "Who writes the invoice", Takeaway: "Metering counts; billing decides what the count costs.",
		Lead: Billing,
		Body: diagram.Row{Gap: diagram.XXL}.Of(
			shapes.Card{ID: "meter", Name: "Metering", Note: "counts tokens", Icon: shapes.IconGauge},
			shapes.Card{ID: "bill", Name: "Billing", Note: "knows the prices", Icon: shapes.IconCoin, Role: Billing, Strong: true},
		),
		Links: []diagram.Link{{From: "meter", To: "bill", Kind: diagram.Main, Role: Billing}},
	}
}

func main() {
	t := ours()
	scene, err := diagram.Build(invoice(), diagram.Options{Theme: &t})
	if err != nil {
		log.Fatal(err)
	}
	if err := svg.Write(os.Stdout, scene, svg.Options{}); err != nil {
		log.Fatal(err)
	}
}
