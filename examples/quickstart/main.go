// Quickstart draws a first diagram: go run ./examples/quickstart > first.svg
package main

import (
	"log"
	"os"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/shapes"
)

func first() diagram.Figure {
	return diagram.Figure{
		ID: "first", Title: "How a request waits", Takeaway: "The queue keeps the server busy, and the browser waiting.",
		Body: diagram.Row{Gap: diagram.XXL}.Of(
			shapes.Card{ID: "browser", Name: "Browser", Note: "asks and waits", Icon: shapes.IconClient},
			shapes.Card{ID: "queue", Name: "Queue", Note: "first come, first served", Icon: shapes.IconQueue, Role: diagram.Wait},
			shapes.Card{ID: "server", Name: "Server", Note: "one at a time", Icon: shapes.IconServer},
		),
		Links: []diagram.Link{{From: "browser", To: "queue"}, {From: "queue", To: "server"}},
	}
}

func main() {
	scene, err := diagram.Build(first(), diagram.Options{})
	if err != nil {
		log.Fatal(err)
	}
	if err := svg.Write(os.Stdout, scene, svg.Options{}); err != nil {
		log.Fatal(err)
	}
}
