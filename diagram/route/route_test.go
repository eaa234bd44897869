package route_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
)

var page = geom.R(0, 0, 600, 400)

func box(name string, x, y, w, h float64) node { return node{name, geom.R(x, y, w, h)} }

func one(t *testing.T, p route.Plan, l route.Line) route.Route {
	t.Helper()
	routes, err := p.Route([]route.Line{l})
	require.NoError(t, err)
	require.Empty(t, sound(p, l, routes[0]), "%v", routes[0])
	return routes[0]
}

func TestBends(t *testing.T) {
	a := box("a", 40, 40, 80, 40)
	for _, c := range []struct {
		name   string
		to     node
		others []node
		bends  int
		dir    geom.Side
	}{
		{"beside: straight", box("b", 200, 40, 80, 40), nil, 0, geom.Left},
		{"below: straight", box("b", 40, 140, 80, 40), nil, 0, geom.Top},
		{"half aligned: the port moves, the line stays straight", box("b", 200, 56, 80, 40), nil, 0, geom.Left},
		{"a narrow gap is still straight", box("b", 136, 40, 80, 40), nil, 0, geom.Left},
		{"a small box aligns a large one", box("b", 200, 20, 80, 300), nil, 0, geom.Left},
		{"diagonal: one bend", box("b", 240, 200, 80, 40), nil, 1, geom.Top},
		{"a little lower: one bend through the free side", box("b", 200, 79, 80, 40), nil, 1, geom.Left},
		{"round an obstacle", box("b", 300, 40, 80, 40), []node{box("x", 180, 30, 60, 60)}, 2, geom.Top},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := plan(page, append([]node{a, c.to}, c.others...)...)
			r := one(t, p, link(a, c.to))
			assert.Equal(t, c.bends, r.Bends, "%v", r.Points)
			if c.name != "round an obstacle" {
				assert.Equal(t, c.dir, r.Dir)
			}
		})
	}
}

func TestStraightLineNumbers(t *testing.T) {
	a, b := box("a", 40, 40, 80, 40), box("b", 200, 40, 80, 40)
	l := link(a, b)
	r := one(t, plan(page, a, b), l)
	assert.Equal(t, []geom.Point{{X: 120, Y: 60}, {X: 190, Y: 60}}, r.Points)
	assert.Equal(t, geom.Pt(198, 60), r.Tip)
	l.To.Free = true
	r, _ = func() (route.Route, error) {
		rs, err := plan(page, a, b).Route([]route.Line{l})
		return rs[0], err
	}()
	assert.Equal(t, []geom.Point{{X: 120, Y: 60}, {X: 200, Y: 60}}, r.Points)
	assert.Equal(t, geom.Pt(200, 60), r.Tip)
}

func TestSidesAreKept(t *testing.T) {
	a, b := box("a", 100, 100, 80, 40), box("b", 300, 240, 80, 40)
	p := plan(page, a, b)
	for _, from := range []geom.Side{geom.Top, geom.Right, geom.Bottom, geom.Left} {
		for _, to := range []geom.Side{geom.Top, geom.Right, geom.Bottom, geom.Left} {
			l := link(a, b)
			l.From.Side, l.To.Side = from, to
			r := one(t, p, l)
			assert.Equal(t, to, r.Dir)
			v, d := from.Out(), r.Points[1].Sub(r.Points[0])
			assert.Positive(t, v.X*d.X+v.Y*d.Y, "%v to %v leaves by another side", from, to)
		}
	}
}

func TestMiddleOfZStandsInTheMiddle(t *testing.T) {
	a, b := box("a", 40, 40, 80, 40), box("b", 240, 90, 80, 40)
	l := link(a, b)
	l.From.Side, l.To.Side = geom.Right, geom.Left
	r := one(t, plan(page, a, b), l)
	require.Equal(t, 2, r.Bends)
	assert.InDelta(t, 173, r.Points[1].X, 8)
}

func TestNestedContainers(t *testing.T) {
	a := box("a", 40, 160, 60, 40)
	outer, inner := box("outer", 200, 60, 360, 300), box("inner", 300, 120, 200, 180)
	b := box("b", 380, 160, 60, 40)
	title := geom.R(310, 170, 40, 14)
	p := plan(page, a, outer, inner, b)
	p.Words = []geom.Rect{title}
	l := link(a, b)
	l.To.Ignore = []string{"outer", "inner"}
	routes, err := p.Route([]route.Line{l})
	require.NoError(t, err)
	r := routes[0]
	assert.Equal(t, b.rect.Min.X-route.TipGap, r.Tip.X)
	assert.Zero(t, r.Bends, "the port moves so that the line passes the words straight")
	assert.GreaterOrEqual(t, far(r, title), route.Clear, "the line keeps off the words in the container")
	for _, pt := range r.Points {
		assert.True(t, page.Has(pt))
	}
}

func TestOutlines(t *testing.T) {
	a := box("a", 40, 100, 80, 40)
	rect := geom.R(240, 60, 120, 80)
	for name, o := range map[string]geom.Outline{
		"box": geom.Box{Rect: rect}, "rounded": geom.Box{Rect: rect, R: 16},
		"pill": geom.Box{Rect: rect, R: 40}, "oval": geom.Oval{Rect: rect},
	} {
		t.Run(name, func(t *testing.T) {
			l := link(a, node{"b", rect})
			l.To.Outline = o
			p := route.Plan{Bounds: page, Obstacles: []route.Obstacle{{Name: "a", Outline: a.outline()}, {Name: "b", Outline: o}}}
			r := one(t, p, l)
			// Where the outline slopes, the tip still keeps off it.
			border := o.Stop(r.Dir, r.Tip.Y)
			if !r.Dir.Horizontal() {
				border = o.Stop(r.Dir, r.Tip.X)
			}
			assert.InDelta(t, route.TipGap, border.Dist(r.Tip), 0.02)
		})
	}
}

func TestThereAndBack(t *testing.T) {
	a, b := box("a", 40, 40, 80, 48), box("b", 240, 40, 80, 48)
	p := plan(page, a, b)
	routes, err := p.Route([]route.Line{link(a, b), link(b, a)})
	require.NoError(t, err)
	assert.Zero(t, routes[0].Bends)
	assert.Zero(t, routes[1].Bends)
	assert.InDelta(t, route.PortGap, max(routes[0].Tip.Y, routes[1].Tip.Y)-min(routes[0].Tip.Y, routes[1].Tip.Y), 0.02)
	assert.InDelta(t, 64, (routes[0].Tip.Y+routes[1].Tip.Y)/2, 0.02, "the pair stands in the middle")
}

func TestPortsFanOutWithoutCrossing(t *testing.T) {
	hub := box("hub", 40, 160, 60, 100)
	var nodes []node
	for i := range 4 {
		nodes = append(nodes, box(fmt.Sprint("k", i), 280, 20+float64(i)*96, 80, 40))
	}
	p := plan(page, append(nodes, hub)...)
	// In an order that a naive choice of ports would tangle.
	var lines []route.Line
	for _, i := range []int{2, 0, 3, 1} {
		l := link(hub, nodes[i])
		l.From.Side, l.To.Side = geom.Right, geom.Left
		lines = append(lines, l)
	}
	routes, err := p.Route(lines)
	require.NoError(t, err)
	for i, r := range routes {
		require.Empty(t, sound(p, lines[i], r))
		for j := range i {
			assert.Zero(t, crosses(r, routes[j]), "%v\n%v", r.Points, routes[j].Points)
			d := r.Points[0].Y - routes[j].Points[0].Y
			assert.GreaterOrEqual(t, max(d, -d), route.PortGap-0.02)
		}
	}
}

func TestGroupSharesATrunk(t *testing.T) {
	root := box("root", 40, 160, 60, 40)
	up, down := box("up", 280, 60, 80, 40), box("down", 280, 260, 80, 40)
	p := plan(page, root, up, down)
	var lines []route.Line
	for _, n := range []node{up, down} {
		l := link(root, n)
		l.From.Side, l.To.Side, l.Group = geom.Right, geom.Left, "tree"
		lines = append(lines, l)
	}
	routes, err := p.Route(lines)
	require.NoError(t, err)
	a, b := routes[0].Points, routes[1].Points
	assert.Equal(t, a[0], b[0], "one port")
	assert.Equal(t, a[1], b[1], "one trunk")
	lines[1].Group = "other"
	routes, err = p.Route(lines)
	require.NoError(t, err)
	assert.NotEqual(t, routes[0].Points[0], routes[1].Points[0], "two groups, two ports")
}

func TestErrors(t *testing.T) {
	a, b := box("a", 40, 40, 80, 40), box("b", 220, 200, 80, 40)
	ring := []node{
		box("north", 180, 150, 160, 46), box("south", 180, 244, 160, 46),
		box("west", 180, 150, 36, 140), box("east", 304, 150, 36, 140),
	}
	inside := link(box("a", 40, 40, 80, 40), box("b", 50, 50, 20, 20))
	for _, c := range []struct {
		name string
		p    route.Plan
		l    route.Line
		want string
	}{
		{"walled in", plan(page, append([]node{a, b}, ring...)...), link(a, b), `"b" has no free side for a line; widen the gap between "b" and "east" to 25 u or more`},
		{"inside", plan(page, a), inside, "one end lies inside the other"},
		{"no outline", plan(page, a), route.Line{From: route.End{Name: "a"}, To: link(a, b).To}, "no outline"},
		{"touching", plan(page, a, box("c", 122, 40, 80, 40)), func() route.Line {
			l := link(a, box("c", 122, 40, 80, 40))
			l.From.Side, l.To.Side = geom.Right, geom.Left
			return l
		}(), `widen the gap between "a" and "c"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			ok := link(a, b)
			routes, err := c.p.Route([]route.Line{c.l})
			require.ErrorContains(t, err, c.want)
			assert.Zero(t, routes[0])
			// A sound line beside a broken one is still drawn.
			if c.name == "inside" {
				routes, err = plan(page, a, b).Route([]route.Line{c.l, ok})
				require.Error(t, err)
				assert.NotEmpty(t, routes[1].Points)
			}
			var re *route.RouteError
			assert.True(t, errors.As(err, &re))
		})
	}
}

func TestLoop(t *testing.T) {
	a := box("a", 200, 160, 120, 80)
	p := plan(page, a)
	r := one(t, p, link(a, a))
	assert.GreaterOrEqual(t, r.Bends, 1)
	l := link(a, a)
	l.From.Side, l.To.Side = geom.Top, geom.Top
	_, err := p.Route([]route.Line{l})
	assert.ErrorContains(t, err, "two different sides")
}

func TestEmpty(t *testing.T) {
	routes, err := route.Plan{}.Route(nil)
	assert.NoError(t, err)
	assert.Empty(t, routes)
	assert.Empty(t, route.Shaft(route.Route{}, 8))
}

func TestArrowhead(t *testing.T) {
	for _, c := range []struct {
		dir  geom.Point
		want []geom.Point
	}{
		{geom.Pt(1, 0), []geom.Point{{}, {X: -9, Y: -4.2}, {X: -7}, {X: -9, Y: 4.2}}},
		{geom.Pt(0, 1), []geom.Point{{}, {X: 4.2, Y: -9}, {Y: -7}, {X: -4.2, Y: -9}}},
	} {
		p := route.Arrowhead(geom.Pt(0, 0), c.dir, route.HeadNormal)
		require.Len(t, p, 5)
		assert.Equal(t, geom.Close, p[4].Op)
		for i, q := range c.want {
			assert.InDelta(t, q.X, p[i].P[0].X, 1e-9)
			assert.InDelta(t, q.Y, p[i].P[0].Y, 1e-9)
		}
	}
}

func ExamplePlan_Route() {
	card := func(x, y float64) geom.Outline { return geom.Box{Rect: geom.R(x, y, 80, 40), R: 10} }
	from, to := card(20, 20), card(220, 120)
	p := route.Plan{
		Bounds:    geom.R(0, 0, 320, 180),
		Obstacles: []route.Obstacle{{Name: "queue", Outline: from}, {Name: "gpu", Outline: to}},
	}
	routes, err := p.Route([]route.Line{{
		From: route.End{Name: "queue", Outline: from},
		To:   route.End{Name: "gpu", Outline: to},
	}})
	fmt.Println(routes[0].Points, routes[0].Tip, routes[0].Dir, err)
	// Output: [{100 40} {260 40} {260 110}] {260 118} top <nil>
}

// Panels that hold an end do not hinder its line, however they are nested:
// lanes that end at one for others go on for it.
func TestNestedPanels(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var nodes, panels []node
		for col := range 3 {
			x := float64(20 + 240*col)
			h := float64(rapid.IntRange(1, 3).Draw(t, "cards"))
			panels = append(panels, node{fmt.Sprint("p", col), geom.R(x, 20, 200, h*70+30)})
			for row := range int(h) {
				y := 50 + float64(row)*70
				nodes = append(nodes, node{fmt.Sprint("n", col, row), geom.R(x+float64(rapid.IntRange(8, 60).Draw(t, "inset")), y, 130, 46)})
			}
		}
		p := plan(geom.R(0, 0, 740, 300), append(nodes, panels...)...)
		var lines []route.Line
		for range rapid.IntRange(1, 8).Draw(t, "lines") {
			a, b := rapid.IntRange(0, len(nodes)-1).Draw(t, "a"), rapid.IntRange(0, len(nodes)-1).Draw(t, "b")
			if a != b {
				lines = append(lines, link(nodes[a], nodes[b]))
			}
		}
		routes, _ := p.Route(lines)
		for i, r := range routes {
			for k := 1; k < len(r.Points); k++ {
				a, b := r.Points[k-1], r.Points[k]
				require.True(t, a.X == b.X || a.Y == b.Y, "%v", r.Points)
				for _, n := range nodes {
					if n.name != lines[i].From.Name && n.name != lines[i].To.Name {
						s := geom.Rect{Min: geom.Pt(min(a.X, b.X), min(a.Y, b.Y)), Max: geom.Pt(max(a.X, b.X), max(a.Y, b.Y))}
						require.GreaterOrEqual(t, n.rect.Gap(s), route.MinClear-0.1, "%s runs through %s", r.Points, n.name)
					}
				}
			}
		}
	})
}

// A line meets a side near where it is asked to, if it can.
func TestNear(t *testing.T) {
	a, b := box("a", 40, 40, 200, 40), box("b", 40, 140, 200, 40)
	for want, at := range map[float64]float64{150: 150, 400: 236, 0: 44} {
		l := link(a, b)
		l.From.Near, l.To.Near = &want, &want
		r := one(t, plan(page, a, b), l)
		assert.InDelta(t, at, r.Points[0].X, 0.1)
		assert.Equal(t, 0, r.Bends)
	}
}

// A firm line fails where another would make a detour for its label.
func TestFirm(t *testing.T) {
	a, b := box("a", 40, 140, 80, 40), box("b", 150, 140, 80, 40)
	l := link(a, b)
	l.Label = geom.Sz(60, 14)
	p := plan(page, a, b)
	r := one(t, p, l)
	assert.Positive(t, r.Bends)
	p.Firm = true
	e := blame(t, p, l)
	assert.Equal(t, [2]string{"a", "b"}, e.Between)
}

// Between a short side and a long one a line is straight, however far from the
// middle of the long one.
func TestStraightAtALongSide(t *testing.T) {
	a, b := box("a", 20, 20, 80, 40), box("b", 20, 120, 560, 40)
	for _, p := range [][2]node{{a, b}, {b, a}} {
		r := one(t, plan(page, a, b), link(p[0], p[1]))
		assert.Equal(t, 0, r.Bends)
		assert.InDelta(t, 60, r.Points[0].X, 0.1, "at the middle of the short side")
	}
}
