package ch16_test

import (
	"testing"

	"github.com/burindev/burin/chapters/ch16"
	"github.com/burindev/burin/diagram/diagramtest"
)

func TestFigures(t *testing.T) {
	for _, f := range ch16.Figures() {
		t.Run(string(f.ID), func(t *testing.T) {
			diagramtest.Golden(t, f)
			diagramtest.Clean(t, f)
		})
	}
}
