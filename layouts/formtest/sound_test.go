package formtest

import (
	"testing"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// TestUnsoundFindsFaults proves that the check of all forms can fail.
func TestUnsoundFindsFaults(t *testing.T) {
	words := func(x, y float64) scene.Mark {
		m := scene.Mark{Role: scene.Label, Shape: scene.Text{At: geom.Pt(x, y), String: "words", Advance: 40, Ascent: 10, Descent: 3}}
		m.Bounds = m.Inked()
		return m
	}
	bar := func(r geom.Rect) scene.Mark {
		m := scene.Mark{Shape: scene.Rect{Rect: r}, Fill: scene.Paint{Token: "gpu.base"}}
		m.Bounds = m.Inked()
		return m
	}
	line := scene.Mark{Role: scene.Axis, Shape: scene.Path{Path: geom.Polyline(geom.Pt(30, 0), geom.Pt(30, 90))}}
	line.Bounds = line.Inked()
	shape := func(x, y, to float64) scene.Mark {
		m := scene.Mark{Shape: scene.Path{Path: geom.Polygon(geom.Pt(x, y), geom.Pt(to, y), geom.Pt(to+8, y+15), geom.Pt(to, y+30), geom.Pt(x, y+30))}, Fill: scene.Paint{Token: "gpu.base"}}
		m.Bounds = m.Inked()
		return m
	}
	halo := bar(geom.R(15, 35, 50, 20))
	halo.Role = scene.Halo
	for name, c := range map[string]struct {
		marks []scene.Mark
		want  int
	}{
		"alone":           {[]scene.Mark{words(20, 50)}, 0},
		"outside":         {[]scene.Mark{words(-20, 50)}, 1},
		"words on words":  {[]scene.Mark{words(20, 50), words(30, 52)}, 1},
		"covered":         {[]scene.Mark{words(20, 50), bar(geom.R(0, 0, 90, 90))}, 1},
		"on a fill":       {[]scene.Mark{bar(geom.R(0, 0, 90, 90)), words(20, 50)}, 0},
		"half on a fill":  {[]scene.Mark{bar(geom.R(0, 0, 40, 90)), words(20, 50)}, 1},
		"crossed":         {[]scene.Mark{line, words(20, 50)}, 1},
		"behind its halo": {[]scene.Mark{line, halo, words(20, 50)}, 0},
		"on a bar":        {[]scene.Mark{line, shape(20, 30, 80), words(25, 50)}, 0},
		"beside a bar":    {[]scene.Mark{line, shape(60, 30, 90), words(20, 50)}, 1},
		"halo too early":  {[]scene.Mark{halo, line, words(20, 50)}, 1},
	} {
		s := &scene.Scene{View: geom.R(0, 0, 100, 100), Marks: c.marks}
		if got := Unsound(s); len(got) != c.want {
			t.Errorf("%s: want %d faults, got %v", name, c.want, got)
		}
	}
}
