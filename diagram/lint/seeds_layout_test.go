package lint

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// cards draws boxes in rows of the given number, 40 by 40 and 20 apart.
func (s stage) cards(n, perRow int) {
	for i := range n {
		s.plate(scene.Node, ink(theme.Surface2), 20+60*float64(i%perRow), 20+60*float64(i/perRow), 40, 40)
	}
}

func TestLineWidth(t *testing.T) {
	ruled := func(width float64) func(stage) {
		return func(s stage) { s.Marks[s.rule(50, 100, 400, 100)].Stroke.Width = width }
	}
	dashed := func(off float64, round bool) func(stage) {
		return func(s stage) {
			st := &s.Marks[s.rule(50, 100, 400, 100)].Stroke
			st.Width, st.Round, st.Dash = 1.5, round, scene.Dash{On: 5, Off: off}
		}
	}
	connectors := func(widths ...float64) func(stage) {
		return func(s stage) {
			for i, w := range widths {
				y := 220 + 20*float64(i)
				s.Marks[s.line("", "", geom.Pt(100, y), geom.Pt(300, y))].Stroke.Width = w
			}
		}
	}
	seam := func(own bool) func(stage) {
		return func(s stage) {
			m := &s.Marks[s.plate(scene.Band, ink(theme.Edge), 100, 100, 50, 50)]
			m.Stroke = scene.Stroke{Paint: m.Fill, Width: 0.5}
			if !own {
				m.Stroke.Paint = ink(theme.Ink)
			}
		}
	}
	play(t, "LINE-MIN", []seed{
		staged("at the limit of advice", "", ruled(1)),
		staged("just under it", Warning, ruled(0.99)),
		staged("at the limit", Warning, ruled(0.7)),
		staged("just over", Error, ruled(0.69)),
		staged("a hair", Error, ruled(0.1)),
		staged("a seam in its own colour", "", seam(true)),
		staged("a thin border", Error, seam(false)),
		staged("a bar for a line", "", func(s stage) { s.plate(scene.Decor, ink(theme.Ink), 100, 100, 200, 1) }),
		staged("a thin bar for a line", Error, func(s stage) { s.plate(scene.Decor, ink(theme.Ink), 100, 100, 0.6, 200) }),
		staged("dashes at the limit", "", dashed(1, false)),
		staged("dashes closer", Warning, dashed(0.99, false)),
		staged("round dashes at the limit", "", dashed(2.5, true)),
		staged("round dashes that touch", Warning, dashed(1.5, true)),
		staged("three widths", "", connectors(1, 1.5, 2, 1)),
		staged("four widths", Warning, connectors(1, 1.5, 2, 2.5)),
		staged("thin stripes", Error, func(s stage) {
			m := &s.Marks[s.plate(scene.Band, ink(theme.Surface2), 100, 100, 100, 30)]
			m.Hatch = &scene.Hatch{Paint: ink("wait.base"), Step: 6, Width: 0.5}
		}),
	})
}

func TestDensity(t *testing.T) {
	worded := func(n int) func(stage) {
		return func(s stage) {
			s.Doc = []scene.Block{scene.Paragraph{Text: "lorem ipsum"}}
			for i := range n {
				s.write("", "lorem", 20+float64(i%14)*40, 20+float64(i/14)*16, 30)
			}
		}
	}
	joined := func(m int) func(stage) {
		return func(s stage) {
			for i := range m {
				y := 200 + 12*float64(i)
				from, to := scene.ID(fmt.Sprint("n", i%3)), scene.ID(fmt.Sprint("n", 3+i%3))
				s.frame(from, geom.R(100, y-1, 1, 2))
				s.frame(to, geom.R(302, y-1, 1, 2))
				s.line(from, to, geom.Pt(101, y), geom.Pt(302, y))
			}
			for i := range s.Frames { // one frame of a name: as high as its lines
				for k := range s.Frames {
					if s.Frames[i].ID == s.Frames[k].ID {
						s.Frames[i].Bounds = s.Frames[i].Bounds.Union(s.Frames[k].Bounds)
					}
				}
			}
		}
	}
	play(t, "DENSITY", []seed{
		staged("words at the limit", "", worded(260)),
		staged("one more", Warning, worded(261)),
		staged("far more", Warning, worded(308)),
		staged("boxes at the limit", "", func(s stage) { s.cards(20, 5) }),
		staged("one more box", Warning, func(s stage) { s.cards(21, 7) }),
		staged("far more boxes", Warning, func(s stage) { s.cards(45, 9) }),
		staged("boxes in boxes", "", func(s stage) {
			s.plate(scene.Node, ink(theme.Rule), 20, 8, 304, 244)
			s.cards(20, 5)
			for i := len(s.Marks) - 20; i < len(s.Marks); i++ {
				s.Marks[i].Shape = s.Marks[i].Shape.Moved(geom.Pt(12, 0))
				s.Marks[i].Bounds = s.Marks[i].Inked()
			}
		}),
		staged("connectors at the limit", "", joined(9)),
		staged("one more connector", Warning, joined(10)),
	})
}

func TestSameSize(t *testing.T) {
	twins := func(dw, dh float64) func(stage) {
		return func(s stage) {
			s.plate(scene.Node, ink(theme.Surface2), 100, 100, 100, 60)
			s.plate(scene.Node, ink(theme.Surface2), 260, 100, 100+dw, 60+dh)
		}
	}
	chip := func(s stage, x, words, pad float64) {
		s.plate(scene.Node, ink(theme.Surface2), x, 100, words+2*pad, 40)
		s.write("", "words", x+pad, 115, words)
	}
	play(t, "SAME-SIZE", []seed{
		staged("equal", "", twins(0, 0)),
		staged("at the limit", "", twins(0.5, 0)),
		staged("just over", Error, twins(0.51, 0)),
		staged("a little wider", Error, twins(5, 0)),
		staged("a little higher", Error, twins(0, 4)),
		staged("at the far limit", Error, twins(8, 0)),
		staged("clearly wider", "", twins(8.01, 0)),
		staged("as wide as their words", "", func(s stage) { chip(s, 100, 60, 20); chip(s, 260, 64, 20) }),
		staged("wider than their words ask", Error, func(s stage) { chip(s, 100, 60, 20); chip(s, 260, 60, 22) }),
		staged("neither in one row nor in one column", "", func(s stage) {
			s.plate(scene.Node, ink(theme.Surface2), 100, 100, 100, 60)
			s.plate(scene.Node, ink(theme.Surface2), 300, 220, 104, 60)
		}),
		staged("two sizes", "", func(s stage) {
			for i, w := range []float64{60, 100} {
				s.plate(scene.Node, ink(theme.Surface2), 40, 40+100*float64(i), w, 40)
			}
		}),
		staged("three sizes", Warning, func(s stage) {
			for i, w := range []float64{60, 100, 140} {
				s.plate(scene.Node, ink(theme.Surface2), 40, 40+100*float64(i), w, 40)
			}
		}),
	})
}

func TestEqualGaps(t *testing.T) {
	row := func(extra float64, f func(s stage)) func(stage) {
		return func(s stage) {
			for _, x := range []float64{40, 140, 240 + extra} {
				s.plate(scene.Node, ink(theme.Surface2), x, 100, 60, 60)
			}
			if f != nil {
				f(s)
			}
		}
	}
	play(t, "EQ-GAP", []seed{
		staged("even", "", row(0, nil)),
		staged("at the limit", "", row(1, nil)),
		staged("just over", Warning, row(1.01, nil)),
		staged("far over", Warning, row(40, nil)),
		staged("two boxes", "", func(s stage) { s.card("a", 100, 100, 60, 60); s.card("b", 300, 100, 60, 60) }),
		staged("parted by a rule", "", row(40, func(s stage) { s.rule(220, 90, 220, 170) })),
		staged("a column", Warning, func(s stage) {
			for _, y := range []float64{40, 120, 260} {
				s.plate(scene.Node, ink(theme.Surface2), 100, y, 60, 40)
			}
		}),
	})
}

func TestGroupGap(t *testing.T) {
	// A panel with two boxes, padded as told.
	panel := func(s stage, x, left, right, gap float64) {
		s.card("", x, 100, left+right+80+gap, 80+40)
		s.Frames = s.Frames[:len(s.Frames)-1]
		s.plate(scene.Node, ink(theme.Surface2), x+left, 120, 40, 80)
		s.plate(scene.Node, ink(theme.Surface2), x+left+40+gap, 120, 40, 80)
	}
	one := func(left, right float64) func(stage) {
		return func(s stage) { panel(s, 60, left, right, 16) }
	}
	two := func(gap, inner float64) func(stage) {
		return func(s stage) {
			panel(s, 60, 16, 16, inner)
			panel(s, 60+112+inner+gap, 16, 16, inner)
		}
	}
	narrow := func(f func(stage)) func(stage) {
		return func(s stage) { s.Meta.Profile = scene.Column; f(s) }
	}
	play(t, "GROUP-GAP", []seed{
		staged("roomy", "", one(16, 16)),
		staged("at the limit of advice", "", one(12, 12)),
		staged("just under it", Warning, one(11.9, 12)),
		staged("in a column drawing, at its limit", "", narrow(one(8, 8))),
		staged("in a column drawing, just under it", Warning, narrow(one(7.9, 8))),
		staged("at the limit", Warning, one(2, 5)),
		staged("just over", Error, one(1.99, 5)),
		staged("uneven, at the limit", "", one(12, 16)),
		staged("uneven", Warning, one(12, 16.1)),
		staged("panels as far apart as their boxes", "", two(16, 16)),
		staged("panels nearer", Warning, two(15.9, 16)),
		staged("panels far nearer", Warning, two(10, 40)),
	})
}

func TestOrdered(t *testing.T) {
	// Six boxes in two rows, the last ones moved.
	moved := func(x, y float64, n int) func(stage) {
		return func(s stage) {
			for i := range 6 {
				at := geom.Pt(40+100*float64(i%3), 40+100*float64(i/3))
				if i >= 6-n {
					at = at.Add(geom.Pt(x*float64(i), y*float64(i)))
				}
				s.plate(scene.Node, ink(theme.Surface2), at.X, at.Y, 60, 60)
			}
		}
	}
	play(t, "GRID", []seed{
		staged("in order", "", moved(0, 0, 0)),
		staged("off the grid", Warning, func(s stage) {
			for i := range 6 {
				s.plate(scene.Node, ink(theme.Surface2), 41+100*float64(i%3), 40+100*float64(i/3), 60, 60)
			}
		}),
		staged("one of twenty coordinates off", "", func(s stage) {
			for i := range 10 {
				x := 20 + 56*float64(i)
				y := 100.0
				if i == 9 {
					y = 100.4
				}
				s.plate(scene.Node, ink(theme.Surface2), x, y, 40, 60)
			}
		}),
		staged("two of twenty coordinates off", Warning, func(s stage) {
			for i := range 10 {
				x := 20 + 56*float64(i)
				y := 100.0
				if i >= 8 {
					y = 100.4
				}
				s.plate(scene.Node, ink(theme.Surface2), x, y, 40, 60)
			}
		}),
		staged("one guide more than rows", "", staggered(0, 0, 0, 0, 0, 8)),
		staged("two guides more than rows", Warning, staggered(0, 0, 0, 0, 8, 16)),
		staged("many guides", Warning, staggered(0, 8, 16, 0, 8, 16)),
		staged("five boxes", "", staggered(0, 8, 16, 0, 8)),
	})
}

// staggered draws a row of boxes that begin as much lower as told.
func staggered(by ...float64) func(stage) {
	return func(s stage) {
		for i, d := range by {
			s.plate(scene.Node, ink(theme.Surface2), 20+80*float64(i), 100+d, 60, 60)
		}
	}
}

func TestAspect(t *testing.T) {
	high := func(p scene.Profile, part float64, bare bool) func(stage) {
		return func(s stage) {
			s.Meta.Profile, s.Meta.Bare = p, bare
			s.View = geom.R(0, 0, 1000, 1000*part)
			s.Marks[0].Shape = scene.Path{Path: geom.Polyline(geom.Pt(20, 20), geom.Pt(980, 20))}
			s.Marks[0].Bounds = s.Marks[0].Inked()
		}
	}
	play(t, "ASPECT", []seed{
		staged("column, at the limit", "", high(scene.Column, 1.45, false)),
		staged("column, just over", Warning, high(scene.Column, 1.451, false)),
		staged("column, far over", Warning, high(scene.Column, 3, false)),
		staged("wide, at the limit", "", high(scene.Wide, 1.2, false)),
		staged("wide, just over", Warning, high(scene.Wide, 1.201, false)),
		staged("flat, at the limit", "", high(scene.Wide, 0.35, false)),
		staged("flat", Warning, high(scene.Wide, 0.349, false)),
		staged("flat and bare", "", high(scene.Wide, 0.2, true)),
	})
}

// A part that is drawn alone is no figure: the rules on composition are silent.
func TestEditorialRulesAreForFigures(t *testing.T) {
	s := newStage()
	staggered(0, 8, 16, 0, 8, 16)(s)
	assert.NotEmpty(t, Check(s.Scene).Findings)
	s.Meta.ID = ""
	assert.Empty(t, Check(s.Scene).Findings)
}
