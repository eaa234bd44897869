package ch09_test

import (
	"testing"

	"github.com/burindev/burin/chapters/ch09"
	"github.com/burindev/burin/diagram/diagramtest"
)

func TestFigures(t *testing.T) {
	for _, f := range ch09.Figures() {
		t.Run(string(f.ID), func(t *testing.T) {
			diagramtest.Golden(t, f)
			diagramtest.Clean(t, f)
		})
	}
}
