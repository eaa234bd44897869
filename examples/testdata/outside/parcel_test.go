package main

import (
	"testing"

	"github.com/burindev/burin/diagram/diagramtest"
)

func TestParcel(t *testing.T) { diagramtest.Golden(t, Parcel()) }
