package layouts_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain lets the random specs of this package be the same in every run, so
// that a change breaks a test and nothing else does. New ones are found by
// -rapid.seed with another number, and by the fuzz targets.
func TestMain(m *testing.M) {
	flag.Parse()
	if f := flag.Lookup("rapid.seed"); f != nil && f.Value.String() == f.DefValue {
		if err := flag.Set(f.Name, "1"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
