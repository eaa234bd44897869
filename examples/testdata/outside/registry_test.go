package main

import (
	"testing"

	"github.com/burindev/burin/chapters"
)

// The figures of burin's own book are values that any module can use.
func TestRegistry(t *testing.T) {
	for _, e := range chapters.Book().Entries() {
		if e.Figure != nil {
			t.Logf("%s %s: %s", e.Number, e.ID, e.Figure.Title)
			return
		}
	}
	t.Error("the book has no drawn figure")
}
