package lint

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestColourKey(t *testing.T) {
	bar := func(s stage, subject theme.Role, x float64) int {
		return s.plate(scene.Data, ink(subject.Base()), x, 200, 60, 24)
	}
	alone := func(f func(s stage)) func(stage) {
		return func(s stage) {
			bar(s, "gpu", 100)
			if f != nil {
				f(s)
			}
		}
	}
	roles := []theme.Role{"gpu", "ok", "model", "net", "data", "danger"}
	// A legend of n entries, and as many bars so far above it. Its colours
	// stand in one row with room between them.
	legend := func(n int, above float64) func(stage) {
		return func(s stage) {
			for i, r := range roles[:n] {
				x := 20 + 95*float64(i)
				s.plate(scene.Data, ink(r.Base()), x, 340, 24, 14)
				s.write("", "name", x+32, 342, 30)
				s.plate(scene.Data, ink(r.Base()), x, 340-above-24, 60, 24)
			}
		}
	}
	play(t, "COLOR-KEY", []seed{
		staged("named at the mark", "", alone(func(s stage) { s.write("", "GPU", 108, 180, 30) })),
		staged("named in its colour", "", alone(func(s stage) { s.Marks[s.write("", "GPU", 300, 100, 30)].Fill = ink("gpu.ink") })),
		staged("named at a box of its colour", "", alone(func(s stage) {
			s.plate(scene.Node, ink("gpu.tint"), 300, 80, 100, 60)
			s.write("", "GPU", 335, 105, 30)
		})),
		staged("not named", Error, alone(nil)),
		staged("not named nearby", Error, alone(func(s stage) { s.write("", "GPU", 108, 170, 30) })),
		staged("another one is named", Error, alone(func(s stage) { s.Marks[s.write("", "Model", 300, 100, 40)].Fill = ink("model.ink") })),
		staged("a hatch that is not named", Error, func(s stage) {
			m := &s.Marks[bar(s, "wait", 100)]
			m.Fill, m.Hatch = ink("wait.tint"), &scene.Hatch{Paint: ink("wait.base"), Step: 7, Width: 1.9}
		}),
		staged("a connector", Error, func(s stage) {
			s.Marks[s.line("", "", geom.Pt(100, 200), geom.Pt(300, 200))].Stroke.Paint = ink("net.base")
		}),
		staged("grey needs no name", "", func(s stage) { s.plate(scene.Data, ink(theme.Ink2), 100, 200, 60, 24) }),
		staged("a legend", "", legend(2, 40)),
		staged("a legend at the limit", "", legend(2, 150)),
		staged("a legend too far", Warning, legend(2, 150.1)),
		staged("an entry without a mark", Warning, func(s stage) {
			legend(2, 40)(s)
			s.plate(scene.Data, ink("net.base"), 310, 340, 24, 14)
			s.write("", "name", 342, 342, 30)
		}),
	})
	// Six colours of which some are alike: what CVD says.
	five, six := newStage(), newStage()
	legend(5, 40)(five)
	legend(6, 40)(six)
	assert.Empty(t, of(Check(five.Scene), "COLOR-KEY"))
	assert.Len(t, of(Check(six.Scene), "COLOR-KEY"), 1)
}

// of returns the findings of one rule.
func of(r Report, rule string) []Finding {
	var out []Finding
	for _, f := range r.Findings {
		if f.Rule == rule {
			out = append(out, f)
		}
	}
	return out
}

func TestColourCount(t *testing.T) {
	roles := []theme.Role{"gpu", "model", "net", "data", "cpu", "client"}
	tinted := func(n int) func(stage) {
		return func(s stage) {
			for i, r := range roles[:n] {
				s.plate(scene.Band, ink(r.Tint()), 20+90*float64(i), 100, 60, 40)
			}
			s.plate(scene.Band, ink(theme.Danger.Tint()), 20, 200, 60, 40)
			s.plate(scene.Band, ink(theme.OK.Tint()), 110, 200, 60, 40)
		}
	}
	play(t, "COLOR-COUNT", []seed{
		staged("one colour", "", tinted(1)),
		staged("at the limit, with states", "", tinted(4)),
		staged("one more", Warning, tinted(5)),
		staged("far more", Warning, tinted(6)),
		staged("two colours of one token", Warning, func(s stage) {
			s.plate(scene.Band, ink(theme.Surface), 100, 100, 60, 40)
			s.plate(scene.Band, colour(theme.Surface, gray(0xE0)), 200, 100, 60, 40)
		}),
	})
}

func TestFocus(t *testing.T) {
	paper := theme.Light().Colors[theme.Paper]
	own := difference(ink("gpu.base").Color, paper)
	other := difference(ink("model.base").Color, paper)
	// A bar of the lead role and one of another that is so many times as strong.
	against := func(times float64) func(stage) {
		return func(s stage) {
			s.Meta.Lead = "gpu"
			side := geom.Round2(40 * own / other * times)
			s.plate(scene.Data, ink("gpu.base"), 100, 100, 40, 40)
			s.plate(scene.Data, ink("model.base"), 300, 100, side, side)
			s.write("", "GPU", 104, 150, 30)
			s.write("", "Model", 302, 108+side, 40)
		}
	}
	assert.Greater(t, math.Min(own, other), 10.0)
	play(t, "FOCUS", []seed{
		staged("the strongest", "", against(0.5)),
		staged("nearly at the limit", "", against(1.199)),
		staged("just over", Warning, against(1.202)),
		staged("far over", Warning, against(3)),
		staged("no mark of the lead", Warning, func(s stage) {
			s.Meta.Lead = "gpu"
			s.plate(scene.Data, ink("model.base"), 300, 100, 40, 40)
			s.write("", "Model", 302, 150, 40)
		}),
		staged("a state may be stronger", "", func(s stage) {
			against(0.5)(s)
			s.plate(scene.Data, ink("danger.base"), 100, 240, 200, 60)
			s.write("", "over the limit", 140, 306, 90)
		}),
		staged("no lead", "", func(s stage) {
			against(3)(s)
			s.Meta.Lead = ""
		}),
	})
}

func TestProportion(t *testing.T) {
	scaled := func(s stage, y, width, value float64) {
		i := s.plate(scene.Data, ink(theme.Ink2), 100, y, width, 20)
		s.Marks[i].Scaled = &scene.Scaled{Group: "x", Value: value, Unit: "ms"}
	}
	// Three bars, of which the last is off.
	bars := func(share float64) func(stage) {
		return func(s stage) {
			scaled(s, 60, 100, 10)
			scaled(s, 100, 200, 20)
			scaled(s, 140, 300*(1+share), 30)
		}
	}
	discs := func(byRadius bool) func(stage) {
		return func(s stage) {
			for i, v := range []float64{1, 4, 9} {
				r := 10 * math.Sqrt(v)
				if byRadius {
					r = 5 * v
				}
				k := s.add(scene.Mark{Role: scene.Data, Fill: ink(theme.Ink2), Shape: scene.Ellipse{Center: geom.Pt(100+150*float64(i), 200), RX: r, RY: r}})
				s.Marks[k].Scaled = &scene.Scaled{Group: "a", Value: v, Unit: "GB", Along: scene.Area}
			}
		}
	}
	tiny := func(width float64) func(stage) {
		return func(s stage) {
			s.View.Max.X = 60 + 300*width
			for i, x := range []float64{width, 20 * width, 20.5 * width} {
				scaled(s, 60+40*float64(i), x, x/width)
			}
			s.Marks[0].Shape = scene.Path{Path: geom.Polyline(geom.Pt(20, 20), geom.Pt(s.View.Max.X-20, 20))}
			s.Marks[0].Bounds = s.Marks[0].Inked()
		}
	}
	play(t, "PROPORTION", []seed{
		staged("to scale", "", bars(0)),
		staged("at the limit of advice", "", bars(0.02)),
		staged("just over it", Warning, bars(0.0203)),
		staged("at the limit", Warning, bars(0.05)),
		staged("just over", Error, bars(0.0503)),
		staged("8% too long", Error, bars(0.08)),
		staged("half as long", Error, bars(-0.5)),
		staged("begins at 80, not at 0", Error, func(s stage) {
			for i, v := range []float64{90, 100, 120} {
				scaled(s, 60+40*float64(i), 5*(v-80), v)
			}
		}),
		staged("the outline does not count", "", func(s stage) {
			bars(0)(s)
			for i := range s.Marks[1:] {
				s.Marks[i+1].Stroke = scene.Stroke{Paint: ink(theme.Ink), Width: 4}
			}
		}),
		staged("by area", "", discs(false)),
		staged("by radius", Error, discs(true)),
		staged("nothing of 0", "", func(s stage) { bars(0)(s); scaled(s, 180, 1, 0) }),
		staged("something of 0", Error, func(s stage) { bars(0)(s); scaled(s, 180, 1.1, 0) }),
		staged("small, but to be seen", "", tiny(2)),
		staged("too small to be seen", Warning, tiny(1.9)),
	})
}

func TestRegistry(t *testing.T) {
	thing := func(s stage, name string, fill theme.Token, x float64) int {
		i := s.plate(scene.Node, ink(fill), x, 100, 80, 60)
		s.Marks[i].Thing = name
		return i
	}
	sign := func(s stage, x float64, pts ...geom.Point) {
		var moved []geom.Point
		for _, q := range pts {
			moved = append(moved, q.Add(geom.Pt(x, 110)))
		}
		s.add(scene.Mark{Role: scene.Icon, Stroke: scene.Stroke{Paint: ink(theme.Ink), Width: 1.6}, Shape: scene.Path{Path: geom.Polyline(moved...)}})
	}
	two := func(a, b string, fillA, fillB theme.Token) func(stage) {
		return func(s stage) { thing(s, a, fillA, 100); thing(s, b, fillB, 300) }
	}
	icons := func(second ...geom.Point) func(stage) {
		return func(s stage) {
			two("Queue", "Queue", "net.tint", "net.tint")(s)
			sign(s, 110, geom.Pt(0, 0), geom.Pt(10, 10), geom.Pt(0, 10))
			sign(s, 310, second...)
		}
	}
	play(t, "REGISTRY", []seed{
		staged("one colour", "", two("Queue", "Queue", "net.tint", "net.soft")),
		staged("two colours", Error, two("Queue", "Queue", "net.tint", "gpu.tint")),
		staged("grey counts for none", "", two("Queue", "Queue", "net.tint", theme.Surface2)),
		staged("a state counts for none", "", two("Queue", "Queue", "net.tint", "danger.tint")),
		staged("one icon, larger", "", icons(geom.Pt(0, 0), geom.Pt(20, 20), geom.Pt(0, 20))),
		staged("two icons", Warning, icons(geom.Pt(0, 0), geom.Pt(10, 10))),
		staged("names three letters apart", "", two("Preprocess", "Postprocess", "net.tint", "net.tint")),
		staged("names two letters apart", Warning, two("Tokeniser", "Tokenizers", "net.tint", "net.tint")),
		staged("names of short words", "", two("vLLM", "LLM", "net.tint", "net.tint")),
		staged("versions", "", two("FlashAttention-2", "FlashAttention-3", "net.tint", "net.tint")),
		staged("a hyphen", Warning, two("KV cache", "KV-Cache", "net.tint", "net.tint")),
	})
}

// Between figures, CheckBook looks.
func TestCheckBook(t *testing.T) {
	figure := func(id scene.ID, name string, fill theme.Token) *scene.Scene {
		s := newStage()
		s.Meta.ID = id
		s.Marks[s.plate(scene.Node, ink(fill), 100, 100, 80, 60)].Thing = name
		return s.Scene
	}
	assert.Empty(t, CheckBook())
	assert.Empty(t, CheckBook(nil))
	assert.Empty(t, CheckBook(figure("one", "Queue", "net.tint"), figure("two", "Queue", "net.base")))

	found := CheckBook(figure("one", "Queue", "net.tint"), figure("two", "Queue", "gpu.tint"), figure("three", "Queue", "net.tint"))
	assert.Len(t, found, 1)
	assert.Equal(t, `error REGISTRY: "Queue" has two colours: net in one, gpu in two, allowed is one in all figures; `+
		`take role and icon from the book's thing, or give one of them another name`, found[0].String())
	assert.Empty(t, found[0].Marks)

	found = CheckBook(figure("one", "Tokeniser", "net.tint"), figure("two", "Tokenizer", "net.tint"))
	assert.Len(t, found, 1)
	assert.Equal(t, Warning, found[0].Severity)
	// What one figure does wrong is its own affair.
	s := figure("one", "Queue", "net.tint")
	stage{s}.plate(scene.Node, ink("gpu.tint"), 300, 100, 80, 60)
	s.Marks[len(s.Marks)-1].Thing = "Queue"
	assert.Empty(t, CheckBook(s))
	assert.Len(t, of(Check(s), "REGISTRY"), 1)
}
