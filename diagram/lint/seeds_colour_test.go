package lint

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func gray(v uint8) theme.Color { return theme.Color{R: v, G: v, B: v} }

func TestTextContrast(t *testing.T) {
	on := func(words, ground theme.Color, size float64) func(stage) {
		return func(s stage) {
			s.plate(scene.Band, colour("ground", ground), 80, 80, 200, 60)
			i := s.write("", "words", 100, 100, 60)
			w := s.text(i)
			w.Font.Size = size
			s.put(i, w)
			s.Marks[i].Fill = colour("words", words)
		}
	}
	white := gray(255)
	play(t, "CON-TEXT", []seed{
		staged("7.00:1", "", on(gray(0x59), white, 14)),
		staged("6.90:1", Warning, on(gray(0x5A), white, 14)),
		staged("4.54:1", Warning, on(gray(0x76), white, 14)),
		staged("4.48:1", Error, on(gray(0x77), white, 14)),
		staged("hardly there", Error, on(gray(0xDD), white, 14)),
		staged("large, 4.48:1", "", on(gray(0x77), white, 26)),
		staged("large, 3.03:1", "", on(gray(0x94), white, 26)),
		staged("large, 2.99:1", Error, on(gray(0x95), white, 26)),
		staged("light on dark, middling", Warning, on(white, gray(0x70), 20)),
		staged("on the worst of two grounds", Error, func(s stage) {
			s.plate(scene.Band, colour("ground", gray(0x90)), 150, 80, 200, 60)
			i := s.write("", "words", 100, 100, 60)
			s.Marks[i].Fill = colour("words", gray(0x50))
		}),
		staged("through a veil", Error, func(s stage) {
			i := s.plate(scene.Band, colour("veil", gray(0)), 80, 80, 200, 60)
			s.Marks[i].Alpha = 0.4
			k := s.write("", "words", 100, 100, 60)
			s.Marks[k].Fill = colour("words", gray(0x50))
			s.Meta.Opener = true
		}),
	})
}

func TestGraphicContrast(t *testing.T) {
	line := func(c theme.Color) func(stage) {
		return func(s stage) {
			i := s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.Marks[i].Stroke.Paint = colour("stroke", c)
		}
	}
	bar := func(words bool) func(stage) {
		return func(s stage) {
			s.plate(scene.Data, colour("bar", gray(0xD0)), 100, 200, 100, 30)
			if words {
				s.write("", "12\u00a0ms", 120, 210, 40)
			}
		}
	}
	striped := func(ground scene.Role) func(stage) {
		return func(s stage) {
			for i, subject := range []theme.Token{"one.words", "two.words"} {
				s.Marks[s.write("", "named in its colour", 100+200*float64(i), 340, 120)].Fill = colour(subject, s.contrast())
			}
			i := s.plate(ground, colour("two.tint", gray(0xF0)), 100, 200, 200, 60)
			s.Marks[i].Hatch = &scene.Hatch{Paint: colour("two.base", gray(0x90)), Step: 7, Width: 2}
			s.plate(scene.Decor, colour("two.base", gray(0x90)), 100, 200, 200, 60)
			s.plate(scene.Data, colour("one.base", gray(0x70)), 120, 210, 100, 30)
		}
	}
	play(t, "CON-GFX", []seed{
		paired("a bar amid the stripes of another subject", "", striped(scene.Data)),
		paired("a bar amid stripes that are no mark", Error, striped(scene.Band)),
		paired("3.03:1", "", line(gray(0x94))),
		paired("2.99:1", Error, line(gray(0x95))),
		paired("pale", Error, line(theme.Color{R: 0xD1, G: 0xD5, B: 0xDB})),
		paired("pale, but another role", "", func(s stage) {
			line(gray(0xD0))(s)
			s.Marks[len(s.Marks)-1].Role = scene.Axis
		}),
		paired("a pale bar with words", "", bar(true)),
		paired("a pale bar without words", Error, bar(false)),
		paired("a pale bar with an outline", "", func(s stage) {
			bar(false)(s)
			s.Marks[len(s.Marks)-1].Stroke = scene.Stroke{Paint: ink(theme.Ink), Width: 1}
		}),
		paired("a pale icon", Error, func(s stage) { s.plate(scene.Icon, colour("icon", gray(0xD0)), 300, 250, 20, 20) }),
	})
}

// slices2 draws two bars of two subjects without words beside them, and names
// the subjects below.
func slices2(a, b theme.Color, gap float64) func(stage) {
	return func(s stage) {
		for i, subject := range []theme.Token{"one.words", "two.words"} {
			s.Marks[s.write("", "named in its colour", 100+200*float64(i), 340, 120)].Fill = colour(subject, s.contrast())
		}
		s.plate(scene.Data, colour("one.base", a), 100, 200, 100, 30)
		s.plate(scene.Data, colour("two.base", b), 200+gap, 200, 100, 30)
	}
}

// weakest is the least difference of two colours over the deficiencies.
func weakest(a, b theme.Color) float64 {
	d := 1e9
	for _, k := range []theme.CVD{theme.Protan, theme.Deutan, theme.Tritan} {
		d = min(d, difference(theme.Vision(a, k), theme.Vision(b, k)))
	}
	return d
}

// around returns two colours as near as can be on both sides of a difference
// from blue.
func around(t *testing.T, limit float64) (blue, enough, short theme.Color) {
	t.Helper()
	blue = theme.Color{R: 0x22, G: 0x42, B: 0x80}
	over, under := 1e9, -1.0
	for r := 0; r < 150; r++ {
		for g := 0; g < 100; g++ {
			c := theme.Color{R: uint8(r), G: uint8(g), B: 0x60}
			switch d := weakest(blue, c); {
			case d >= limit && d < over:
				over, enough = d, c
			case d < limit && d > under:
				under, short = d, c
			}
		}
	}
	require.Less(t, over-limit, 0.1)
	require.Less(t, limit-under, 0.1)
	return blue, enough, short
}

func TestColourVision(t *testing.T) {
	blue, wanted, unwanted := around(t, 15)
	_, enough, short := around(t, 10)
	play(t, "CVD", []seed{
		staged("at the limit of advice", "", slices2(blue, wanted, 50)),
		staged("just under it", Warning, slices2(blue, unwanted, 50)),
		staged("at the limit", Warning, slices2(blue, enough, 50)),
		staged("just over", Error, slices2(blue, short, 50)),
		staged("red and green", Error, slices2(theme.Color{R: 0xC0, G: 0x40, B: 0x20}, theme.Color{R: 0x5C, G: 0x70, B: 0x10}, 50)),
		staged("one subject in two colours", "", func(s stage) {
			slices2(blue, short, 50)(s)
			s.Marks[len(s.Marks)-1].Fill.Token = "one.ink"
		}),
		staged("with words", "", func(s stage) {
			slices2(blue, short, 50)(s)
			i := s.write("", "words", 270, 210, 60)
			s.Marks[i].Fill = colour("onfill", gray(255))
		}),
	})
}

func TestGreyscale(t *testing.T) {
	dark := gray(0x30) // L* 19.87
	at := func(d float64) (enough, short theme.Color) {
		for v := uint8(0x30); v < 0x90; v++ {
			if gray(v).L()-dark.L() >= d {
				return gray(v), gray(v - 1)
			}
		}
		t.Fatal("no grey is so far apart")
		return
	}
	wanted, unwanted := at(12)
	enough, short := at(6)
	play(t, "GREY", []seed{
		staged("at the limit of advice", "", slices2(dark, wanted, 0)),
		staged("just under it", Warning, slices2(dark, unwanted, 0)),
		staged("at the limit", Warning, slices2(dark, enough, 0)),
		staged("just over", Error, slices2(dark, short, 0)),
		staged("the same", Error, slices2(dark, dark, 0)),
		staged("2 u apart", Error, slices2(dark, dark, 2)),
		staged("farther apart", "", slices2(dark, dark, 2.1)),
		staged("on a dark screen", "", func(s stage) {
			s.Ground = colour("paper", gray(0x10))
			slices2(gray(0xC0), gray(0xC0), 0)(s)
		}),
		staged("a pale value", Warning, func(s stage) {
			i := s.plate(scene.Data, colour("bar", gray(0xF0)), 100, 200, 100, 30)
			s.Marks[i].Scaled = &scene.Scaled{Group: "x", Value: 12, Unit: "ms"}
			s.write("", "12\u00a0ms", 120, 210, 40)
		}),
	})
}
