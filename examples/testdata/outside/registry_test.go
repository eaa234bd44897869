package main

import (
	"fmt"

	"github.com/burindev/burin/chapters"
)

// The figures of burin's own book are values that any module can use.
func Example() {
	for _, e := range chapters.Book().Entries() {
		if e.ID == "ch01-latency-breakdown" {
			fmt.Println(e.Number, e.Figure.Title)
		}
	}
	// Output: 1-2 Where 205 milliseconds go
}
