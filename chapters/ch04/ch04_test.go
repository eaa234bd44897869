package ch04_test

import (
	"testing"

	"github.com/burindev/burin/chapters/ch04"
	"github.com/burindev/burin/diagram/diagramtest"
)

func TestFigures(t *testing.T) {
	for _, f := range ch04.Figures() {
		t.Run(string(f.ID), func(t *testing.T) {
			diagramtest.Golden(t, f)
			diagramtest.Clean(t, f)
		})
	}
}
