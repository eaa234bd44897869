package route_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
)

// blame routes one line, which must fail, and returns its error.
func blame(t require.TestingT, p route.Plan, lines ...route.Line) *route.RouteError {
	_, err := p.Route(lines)
	var e *route.RouteError
	require.ErrorAs(t, err, &e)
	return e
}

func TestLabelNeedsALongerLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gap := float64(rapid.IntRange(20, 90).Draw(t, "gap"))
		width := float64(rapid.IntRange(90, 200).Draw(t, "width"))
		at := func(gap float64) (route.Plan, route.Line) {
			a, b := box("a", 40, 40, 80, 40), box("b", 120+gap, 40, 80, 40)
			l := link(a, b)
			l.From.Side, l.To.Side, l.Label = geom.Right, geom.Left, geom.Sz(width, 14)
			return plan(page, a, b), l
		}
		p, l := at(gap)
		e := blame(t, p, l)
		require.Equal(t, [2]string{"a", "b"}, e.Between)
		p, l = at(e.Need)
		_, err := p.Route([]route.Line{l})
		require.NoError(t, err, "the advice helps")
		p, l = at(e.Need - 1)
		_, err = p.Route([]route.Line{l})
		require.Error(t, err, "the advice asks for no more than needed")
	})
}

// Where the line is long enough, what stands beside it is to blame.
func TestLabelNeedsAWiderStreet(t *testing.T) {
	at := func(lower float64) (route.Plan, route.Line) {
		a, b := box("a", 20, 160, 60, 40), box("b", 420, 160, 60, 40)
		north, south := box("north", 100, 40, 300, 130), box("south", 100, lower, 300, 100)
		l := link(a, b)
		l.From.Side, l.To.Side, l.Label = geom.Right, geom.Left, geom.Sz(60, 14)
		return plan(page, a, b, north, south), l
	}
	p, l := at(190)
	e := blame(t, p, l)
	assert.Equal(t, [2]string{"north", "south"}, e.Between)
	assert.Equal(t, 32.0, e.Need)
	p, l = at(170 + e.Need)
	one(t, p, l)
}

func TestErrorNamesTheLineInTheWay(t *testing.T) {
	a, b := box("a", 20, 160, 60, 40), box("b", 420, 160, 60, 40)
	north, south := box("north", 100, 40, 300, 125), box("south", 100, 195, 300, 100)
	l := link(a, b)
	l.From.Side, l.To.Side = geom.Right, geom.Left
	m := l
	m.Label = geom.Sz(60, 14)
	e := blame(t, plan(page, a, b, north, south), l, m)
	assert.Empty(t, e.Between)
	assert.ErrorContains(t, e, `no room for its label: the line from "a" to "b" runs too close to it`)
}

func TestTooManyLinesForASide(t *testing.T) {
	a, b := box("a", 20, 160, 60, 12), box("b", 420, 160, 60, 12)
	l := link(a, b)
	l.From.Side, l.To.Side = geom.Right, geom.Left
	e := blame(t, plan(page, a, b), l, l, l, l)
	assert.Empty(t, e.Between, "no gap is to blame")
	assert.ErrorContains(t, e, `a side of "a" is too short for both`)
}

func TestTooManyLinesForAStreet(t *testing.T) {
	street := func(width float64) (route.Plan, []route.Line) {
		nodes := []node{box("north", 200, 0, 200, 180), box("south", 200, 180+width, 200, 220-width)}
		var lines []route.Line
		for i := range 5 {
			a, b := box(string(rune('a'+i)), 20, 10+80*float64(i), 60, 40), box(string(rune('k'+i)), 520, 10+80*float64(i), 60, 40)
			nodes = append(nodes, a, b)
			lines = append(lines, link(a, b))
		}
		return plan(page, nodes...), lines
	}
	p, lines := street(12)
	e := blame(t, p, lines...)
	assert.Equal(t, [2]string{"north", "south"}, e.Between)
	assert.Equal(t, 38.0, e.Need)
	p, lines = street(e.Need)
	routes, err := p.Route(lines)
	require.NoError(t, err)
	for i, r := range routes {
		require.Empty(t, sound(p, lines[i], r))
	}
}

func TestNoSideIsFree(t *testing.T) {
	at := func(gap float64) (route.Plan, route.Line) {
		a, b, c := box("a", 200, 40, 80, 40), box("b", 200, 240, 80, 40), box("c", 200-gap-60, 200, 60, 120)
		l := link(a, b)
		l.To.Side = geom.Left
		return plan(page, a, b, c, box("d", 210, 100, 60, 40)), l
	}
	p, l := at(10)
	e := blame(t, p, l)
	assert.Equal(t, [2]string{"b", "c"}, e.Between, "the box before the side, not the nearest one")
	p, l = at(e.Need)
	one(t, p, l)
	p, l = at(math.Nextafter(e.Need, 0) - geom.Grid)
	blame(t, p, l)
}
