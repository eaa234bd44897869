package ch15_test

import (
	"testing"

	"github.com/burindev/burin/chapters/ch15"
	"github.com/burindev/burin/diagram/diagramtest"
)

func TestFigures(t *testing.T) {
	for _, f := range ch15.Figures() {
		t.Run(string(f.ID), func(t *testing.T) {
			diagramtest.Golden(t, f)
			diagramtest.Clean(t, f)
		})
	}
}
