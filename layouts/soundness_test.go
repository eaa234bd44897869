package layouts_test

import (
	"testing"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts/formtest"
)

// unsound returns what is wrong with a picture that any reader would see.
func unsound(s *scene.Scene) []string { return formtest.Unsound(s) }

func crosses(a, b geom.Point, r geom.Rect) bool { return formtest.Crosses(a, b, r) }

// assertSound fails the test for every visible fault of a picture.
func assertSound(t testing.TB, s *scene.Scene) {
	t.Helper()
	for i, f := range unsound(s) {
		if i == 10 {
			t.Error("… and more")
			return
		}
		t.Error(f)
	}
}
