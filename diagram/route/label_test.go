package route_test

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
)

func TestLabelStandsAboveItsLine(t *testing.T) {
	a, b := box("a", 40, 40, 80, 40), box("b", 220, 40, 80, 40)
	l := link(a, b)
	l.Label = geom.Sz(40, 14)
	r := one(t, plan(page, a, b), l)
	assert.Equal(t, r.Points[0].Y-route.LabelGap, r.Label.Max.Y)
}

// A line too short for its words takes another way if it may choose its sides.
func TestLineGoesRoundForItsLabel(t *testing.T) {
	a, b := box("a", 40, 140, 80, 40), box("b", 220, 140, 80, 40)
	l := link(a, b)
	l.Label = geom.Sz(120, 14)
	r := one(t, plan(page, a, b), l)
	assert.Equal(t, 2, r.Bends, "%v", r.Points)

	l.From.Side, l.To.Side = geom.Right, geom.Left
	_, err := plan(page, a, b).Route([]route.Line{l})
	assert.ErrorContains(t, err, "no room for its label")
}

// A line that goes round for its label leaves all others as they are.
func TestDetourKeepsOffOthers(t *testing.T) {
	a, b := box("a", 40, 140, 80, 40), box("b", 220, 140, 80, 40)
	c, d := box("c", 40, 40, 80, 40), box("d", 220, 40, 80, 40)
	lines := []route.Line{link(a, b), link(c, d), link(c, a), link(d, b)}
	p := plan(page, a, b, c, d)
	before, err := p.Route(lines)
	require.NoError(t, err)
	lines[0].Label, lines[1].Label = geom.Sz(120, 14), geom.Sz(60, 14)
	after, err := p.Route(lines)
	require.NoError(t, err)
	for i, r := range after {
		require.Empty(t, sound(p, lines[i], r))
		if i > 0 {
			assert.Equal(t, before[i].Points, r.Points)
			assert.Zero(t, crosses(r, after[0]))
		}
	}
	assert.NotEqual(t, before[0].Points, after[0].Points)
}

// In scenes as figures have them, hardly any label may stay without room.
func TestLabelsFindRoom(t *testing.T) {
	const scenes = 30
	for _, n := range []int{5, 10, 20, 30} {
		labels, failed := 0, 0
		for seed := range scenes {
			rng := rand.New(rand.NewSource(int64(seed)))
			bounds, nodes, _ := scatter(rng, n, 0)
			p, lines := onto(bounds, nodes, neighbours(rng, nodes))
			for i := range lines {
				lines[i].Label = geom.Sz(float64(20+rng.Intn(50)), 14)
			}
			routes, _ := p.Route(lines)
			for _, r := range routes {
				labels++
				if r.Label == (geom.Rect{}) {
					failed++
				}
			}
		}
		t.Logf("%d boxes: %d of %d labels failed", n, failed, labels)
		assert.LessOrEqual(t, failed*50, labels, "at most one label in fifty may find no room")
	}
}
