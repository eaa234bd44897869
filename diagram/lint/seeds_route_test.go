package lint

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestEdgeClear(t *testing.T) {
	// A box between a and b, so far under the line from a to b.
	past := func(gap float64) func(stage) {
		return func(s stage) {
			s.plate(scene.Node, ink(theme.Surface2), 250, 130+gap, 100, 60)
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
		}
	}
	beside := func(gap, length float64) func(stage) {
		return func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.line("", "", geom.Pt(230, 130+gap), geom.Pt(230+length, 130+gap))
		}
	}
	ports := func(gap float64) func(stage) {
		return func(s stage) {
			s.frame("c", geom.R(500, 300, 40, 40))
			s.line("a", "b", geom.Pt(200, 120), geom.Pt(398, 120))
			s.line("a", "c", geom.Pt(200, 120+gap), geom.Pt(240, 120+gap), geom.Pt(240, 320), geom.Pt(498, 320))
		}
	}
	play(t, "EDG-CLEAR", []seed{
		paired("clear of a box", "", past(8)),
		paired("just nearer", Warning, past(7.99)),
		paired("at the limit", Warning, past(3)),
		paired("just over", Error, past(2.99)),
		paired("close", Error, past(1)),
		paired("clear of a line", "", beside(8, 100)),
		paired("just nearer to a line", Warning, beside(7.99, 100)),
		paired("at the limit of a line", Warning, beside(3, 100)),
		paired("just over beside a line", Error, beside(2.99, 100)),
		paired("on a line", Error, beside(0, 100)),
		paired("beside a line for a moment", "", beside(4, 12)),
		paired("beside it for longer", Warning, beside(4, 12.1)),
		paired("ports apart", "", ports(12)),
		paired("ports closer", Warning, ports(11.9)),
		paired("one trunk", "", func(s stage) {
			s.frame("c", geom.R(500, 300, 40, 40))
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.line("a", "c", geom.Pt(200, 130), geom.Pt(300, 130), geom.Pt(300, 320), geom.Pt(498, 320))
		}),
		paired("hidden where it is near", "", func(s stage) {
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.plate(scene.Halo, ink(theme.Paper), 230, 120, 140, 20)
			s.plate(scene.Node, ink(theme.Surface2), 250, 135, 100, 60)
		}),
	})
}

// points makes a row of small frames.
func (s stage) points(n int) {
	for i := range n {
		s.frame(scene.ID(fmt.Sprint("p", i)), geom.R(40+45*float64(i), 100, 1, 1))
	}
}

// joins draws connectors between the numbered points of points, each level on
// a height of its own.
func (s stage) joins(pairs ...[2]int) {
	for i, q := range pairs {
		y := 100 + 20*float64(i)
		for k := range q {
			f := &s.Frames[q[k]]
			f.Bounds = f.Bounds.Union(geom.R(f.Bounds.Min.X, y-1, 1, 2))
		}
		s.line(s.Frames[q[0]].ID, s.Frames[q[1]].ID, geom.Pt(s.Frames[q[0]].Bounds.Min.X, y), geom.Pt(s.Frames[q[1]].Bounds.Min.X, y))
	}
}

func TestFlow(t *testing.T) {
	// A forest of ten points without a hub: so many of five arrows lead back.
	forest := func(back int) func(stage) {
		return func(s stage) {
			s.points(10)
			var pairs [][2]int
			for i := range 5 {
				pair := [2]int{2 * i, 2*i + 1}
				if i < back {
					pair[0], pair[1] = pair[1], pair[0]
				}
				pairs = append(pairs, pair)
			}
			s.joins(pairs...)
		}
	}
	dash := func(n int) func(stage) {
		return func(s stage) {
			forest(n)(s)
			for i := range s.Marks {
				if m := &s.Marks[i]; m.Role == scene.Edge && m.From > m.To {
					m.Stroke.Dash = scene.Dash{On: 5, Off: 4}
				}
			}
		}
	}
	coloured := func(n int) func(stage) {
		return func(s stage) {
			forest(n)(s)
			for i := range s.Marks {
				if m := &s.Marks[i]; m.Role == scene.Edge && m.From > m.To {
					m.Stroke.Paint = ink(theme.Ink)
				}
			}
		}
	}
	play(t, "FLOW", []seed{
		staged("one way", "", forest(0)),
		staged("one of five back, told apart", "", coloured(1)),
		staged("one of five back, like the others", Warning, forest(1)),
		staged("two of five back, told apart", Warning, coloured(2)),
		staged("four arrows", "", func(s stage) { s.points(8); s.joins([2]int{0, 1}, [2]int{3, 2}, [2]int{4, 5}, [2]int{7, 6}) }),
		staged("dashed ones do not count", "", dash(2)),
		staged("all to the left", "", forest(5)),
		staged("half of them back", Error, func(s stage) {
			s.points(12)
			s.joins([2]int{0, 1}, [2]int{3, 2}, [2]int{4, 5}, [2]int{7, 6}, [2]int{8, 9}, [2]int{11, 10})
		}),
		staged("a cycle", "", func(s stage) {
			s.points(6)
			s.joins([2]int{0, 1}, [2]int{1, 2}, [2]int{2, 3}, [2]int{3, 2}, [2]int{2, 1}, [2]int{1, 0}, [2]int{4, 5})
		}),
		staged("rays of a hub", "", func(s stage) {
			s.points(7)
			s.joins([2]int{3, 0}, [2]int{3, 1}, [2]int{3, 2}, [2]int{3, 4}, [2]int{3, 5}, [2]int{3, 6})
		}),
	})
}

func TestComponents(t *testing.T) {
	parts := components(map[scene.ID][]scene.ID{"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": {"e"}, "e": {"d"}, "f": {"a"}})
	assert.Equal(t, parts["a"], parts["b"])
	assert.Equal(t, parts["a"], parts["c"])
	assert.Equal(t, parts["d"], parts["e"])
	assert.NotEqual(t, parts["a"], parts["d"])
	assert.NotEqual(t, parts["f"], parts["a"])
	assert.Len(t, parts, 6)
}

func TestBends(t *testing.T) {
	// A connector from a to b with steps of 20 u down and up again.
	stepped := func(n int) func(stage) {
		return func(s stage) {
			pts := []geom.Point{{X: 200, Y: 120}}
			y := 120.0
			for i := range (n + 1) / 2 {
				x := 230 + 40*float64(i)
				pts = append(pts, geom.Pt(x, y))
				y = 260 - y
				pts = append(pts, geom.Pt(x, y))
			}
			if n%2 == 0 {
				pts = append(pts, geom.Pt(398, y))
			}
			s.line("a", "", pts...)
		}
	}
	// A connector that leaves a downwards and comes back up into b: so many
	// times the way along the axes.
	round := func(times float64) func(stage) {
		return func(s stage) {
			s.frame("c", geom.R(110, 200, 100, 20))
			way := 200.0
			deep := (times*way - way) / 2
			s.line("a", "", geom.Pt(150, 160), geom.Pt(150, 160+deep), geom.Pt(350, 160+deep), geom.Pt(350, 160))
		}
	}
	slant := func(dy float64) func(stage) {
		return func(s stage) { s.line("a", "b", geom.Pt(200, 130), geom.Pt(400, 130+dy)) }
	}
	elbows := func(n int, bends int) func(stage) {
		return func(s stage) {
			for i := range n {
				y := 200 + 50*float64(i)
				pts := []geom.Point{{X: 100, Y: y}, {X: 200, Y: y}, {X: 200, Y: y + 20}}
				if bends == 2 {
					pts = append(pts, geom.Pt(300, y+20))
				}
				s.line("", "", pts...)
			}
		}
	}
	play(t, "BENDS", []seed{
		paired("straight", "", slant(0)),
		paired("at the limit of advice", "", stepped(3)),
		paired("one more", Warning, stepped(4)),
		paired("just over", Error, stepped(5)),
		paired("a staircase", Error, stepped(7)),
		paired("a way at the limit of advice", "", round(1.8)),
		paired("just longer", Warning, round(1.82)),
		paired("at the limit", Warning, round(3)),
		paired("just over, the way", Error, round(3.02)),
		paired("a slant that nobody sees", "", slant(1.7)),
		paired("nearly level", Warning, slant(1.8)),
		paired("not quite clearly slanted", Warning, slant(35)),
		paired("clearly slanted", "", slant(35.3)),
		paired("one bend each", "", elbows(3, 1)),
		paired("two bends each", Warning, elbows(3, 2)),
		paired("rounded corners are one bend", "", func(s stage) {
			s.add(scene.Mark{Role: scene.Edge, From: "a", Stroke: scene.Stroke{Paint: ink(theme.Line), Width: 1},
				Shape: scene.Path{Path: geom.Path{}.Move(200, 130).Line(242, 130).Cubic(geom.Pt(246, 130), geom.Pt(250, 134), geom.Pt(250, 138)).Line(250, 222).
					Cubic(geom.Pt(250, 226), geom.Pt(254, 230), geom.Pt(258, 230)).Line(300, 230).Cubic(geom.Pt(304, 230), geom.Pt(308, 234), geom.Pt(308, 238)).Line(308, 300)}})
		}),
	})
}

func TestCrossingAngle(t *testing.T) {
	crossed := func(degrees float64) float64 { return 100 * math.Tan(degrees/2*math.Pi/180) }
	// Two lines that cross at the given angle.
	cross := func(degrees float64) func(stage) {
		return func(s stage) {
			s.Meta.ID, s.Meta.Bare = "", true // a part: that they cross at all is advice on figures
			h := crossed(degrees)
			s.line("", "", geom.Pt(200, 250-h), geom.Pt(400, 250+h))
			s.line("", "", geom.Pt(200, 250+h), geom.Pt(400, 250-h))
		}
	}
	// Two lines from one point of a.
	fan := func(degrees float64) func(stage) {
		return func(s stage) {
			s.frame("c", geom.R(300, 250, 60, 60))
			down := 100 * math.Tan(degrees*math.Pi/180)
			s.line("a", "b", geom.Pt(200, 130), geom.Pt(398, 130))
			s.line("a", "c", geom.Pt(200, 130), geom.Pt(300, 130+down), geom.Pt(300, 280))
		}
	}
	play(t, "CROSS-ANG", []seed{
		staged("upright", "", cross(90)),
		staged("at the limit of advice", "", cross(60.02)),
		staged("just under it", Warning, cross(59.9)),
		staged("at the limit", Warning, cross(30.02)),
		staged("just over", Error, cross(29.9)),
		staged("nearly along each other", Error, cross(22)),
	})
	play(t, "CROSS-ANG", []seed{
		paired("a wide fan", "", fan(15.1)),
		paired("a narrow fan", Warning, fan(14.9)),
		paired("a narrower one", Warning, fan(12)),
	})
}
