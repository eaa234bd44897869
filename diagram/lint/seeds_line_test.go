package lint

import (
	"testing"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestEdgeThrough(t *testing.T) {
	// A card between a and b, with the line from a to b at the given depth
	// below its upper border.
	past := func(depth float64) func(stage) {
		return func(s stage) {
			s.plate(scene.Node, ink(theme.Surface2), 250, 130-depth, 100, 60)
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
		}
	}
	play(t, "EDG-THRU", []seed{
		paired("past it", "", past(-10)),
		paired("along its border", "", past(0.5)),
		paired("just inside", Error, past(0.6)),
		paired("through the middle", Error, past(30)),
		paired("behind it", "", func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.plate(scene.Node, ink(theme.Surface2), 250, 100, 100, 60)
		}),
		paired("over words", Error, func(s stage) {
			s.write("", "words", 270, 125, 60)
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
		}),
		paired("behind words on a halo", "", func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.plate(scene.Halo, ink(theme.Paper), 267, 123, 66, 14)
			s.write("", "words", 270, 125, 60)
		}),
	})
}

func TestArrowEnd(t *testing.T) {
	arrow := func(gap float64) func(stage) {
		return func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(392-gap, 130))
			s.head("a", "b", geom.Pt(400-gap, 130), 0)
		}
	}
	turned := func(degrees float64) func(stage) {
		return func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(390, 130))
			s.head("a", "b", geom.Pt(398, 130), degrees)
		}
	}
	bent := func(run float64) func(stage) {
		return func(s stage) {
			s.line("a", "b", geom.Pt(200, 150), geom.Pt(390-run, 150), geom.Pt(390-run, 120), geom.Pt(390, 120))
			s.head("a", "b", geom.Pt(398, 120), 0)
		}
	}
	play(t, "ARR-END", []seed{
		paired("2 u before it", "", arrow(2)),
		paired("at the far limit of advice", "", arrow(2.75)),
		paired("at the near one", "", arrow(1.25)),
		paired("just farther", Warning, arrow(2.76)),
		paired("just nearer", Warning, arrow(1.24)),
		paired("at the limit", Warning, arrow(4)),
		paired("just short", Error, arrow(4.01)),
		paired("far short", Error, arrow(7.5)),
		paired("inside, at the limit", Warning, arrow(-1)),
		paired("inside", Error, arrow(-1.01)),
		paired("stabbing", Error, arrow(-7)),
		paired("nearly straight on", "", turned(29.8)),
		paired("askew", Warning, turned(31)),
		paired("after a bend", "", bent(12)),
		paired("right after a bend", Warning, bent(11.9)),
		paired("at nothing", Error, func(s stage) { s.head("", "", geom.Pt(300, 250), 0) }),
		paired("at a mark without a name", "", func(s stage) { s.head("", "", geom.Pt(398, 130), 0) }),
		paired("away from a mark", Error, func(s stage) { s.head("", "", geom.Pt(396, 130), 180) }),
	})
}

func TestGraphEqual(t *testing.T) {
	good := func(s stage) {
		s.line("a", "b", geom.Pt(200, 130), geom.Pt(390, 130))
		s.head("a", "b", geom.Pt(398, 130), 0)
	}
	from := func(gap float64) func(stage) {
		return func(s stage) { s.line("a", "b", geom.Pt(200+gap, 130), geom.Pt(390, 130)) }
	}
	play(t, "GRAPH-EQ", []seed{
		paired("declared and drawn", "", func(s stage) { s.declare("a", "b"); good(s) }),
		paired("not drawn", Error, func(s stage) { s.declare("a", "b"); s.declare("b", "a"); good(s) }),
		paired("without a head", Error, func(s stage) { s.declare("a", "b"); from(0)(s) }),
		paired("drawn by a form, not declared", "", from(0)),
		paired("begins at the limit", "", from(4)),
		paired("begins just off", Error, from(4.01)),
		paired("begins far off", Error, from(60)),
		paired("leads to nowhere", Error, func(s stage) { s.line("a", "nowhere", geom.Pt(200, 130), geom.Pt(300, 130)) }),
		paired("leads to the wrong frame", Error, func(s stage) {
			s.card("c", 400, 200, 100, 60)
			s.declare("a", "b")
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(350, 130), geom.Pt(350, 230), geom.Pt(390, 230))
			s.head("a", "b", geom.Pt(398, 230), 0)
		}),
	})
}

func TestLabelOwner(t *testing.T) {
	label := func(s stage, y float64) {
		i := s.write("", "sends", 270, y, 40)
		s.Marks[i].From, s.Marks[i].To = "a", "b"
	}
	// The lower edge of the label is so far above its line, which is 1 wide.
	above := func(gap float64) func(stage) {
		return func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			label(s, 130-0.5-gap-10)
		}
	}
	between := func(other float64) func(stage) {
		return func(s stage) {
			above(4)(s)
			y := 130 - 0.5 - 4 - 10 - other - 0.5
			s.line("", "", geom.Pt(230, y-40), geom.Pt(230, y), geom.Pt(370, y), geom.Pt(370, y-40))
		}
	}
	play(t, "LBL-OWN", []seed{
		paired("beside its line", "", above(4)),
		paired("at the near limit of advice", "", above(2)),
		paired("nearer", Warning, above(1.99)),
		paired("at the far limit of advice", "", above(8)),
		paired("farther", Warning, above(8.01)),
		paired("at the limit", Warning, above(12)),
		paired("just over", Error, above(12.01)),
		paired("far away", Error, above(40)),
		paired("twice as far from another", "", between(8)),
		paired("less than twice", Warning, between(7.9)),
		paired("nearer to another", Error, between(3.9)),
		paired("on its line on a halo", "", func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.plate(scene.Halo, ink(theme.Paper), 267, 123, 46, 14)
			label(s, 125)
		}),
		paired("without a line", Error, func(s stage) { label(s, 125) }),
	})
}

func TestEdgeCrossing(t *testing.T) {
	cross := func(n int) func(stage) {
		return func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			for i := range n {
				x := 230 + 40*float64(i)
				s.line("", "", geom.Pt(x, 60), geom.Pt(x, 200))
			}
		}
	}
	play(t, "EDG-CROSS", []seed{
		paired("none", "", cross(0)),
		paired("one", Warning, cross(1)),
		paired("three", Warning, cross(3)),
		paired("lines of one end", "", func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.line("a", "b", geom.Pt(200, 116), geom.Pt(300, 116), geom.Pt(300, 150), geom.Pt(398, 150))
		}),
		paired("touching", "", func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.line("", "", geom.Pt(300, 130), geom.Pt(300, 200))
		}),
	})
}
