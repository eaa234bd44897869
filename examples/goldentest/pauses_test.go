package goldentest

import (
	"testing"

	"github.com/burindev/burin/diagram/diagramtest"
)

func TestPauses(t *testing.T) { diagramtest.Golden(t, Pauses()) }
