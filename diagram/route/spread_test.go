package route_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
)

// Lines through one street stand LineGap apart while there is room, else they
// share what there is evenly.
func TestLinesShareAStreet(t *testing.T) {
	const n = 4
	for _, c := range []struct{ width, gap, rim float64 }{
		{60, 8, 8},
		{40, 8, 8},
		{34, 8, 5},
		{30, 8, 3},
		{26, 6.5, 3},
		{21, 5, 3},
	} {
		t.Run(fmt.Sprint(c.width), func(t *testing.T) {
			nodes := []node{box("north", 200, 0, 200, 180), box("south", 200, 180+c.width, 200, 220-c.width)}
			var lines []route.Line
			for i := range n {
				y := []float64{10, 90, 270, 350}[i]
				a, b := box(fmt.Sprint("a", i), 20, y, 60, 40), box(fmt.Sprint("b", i), 520, y, 60, 40)
				nodes = append(nodes, a, b)
				lines = append(lines, link(a, b))
			}
			p := plan(page, nodes...)
			routes, err := p.Route(lines)
			require.NoError(t, err)
			var ys []float64
			for i, r := range routes {
				require.Empty(t, sound(p, lines[i], r))
				ys = append(ys, streetY(r))
			}
			slices.Sort(ys)
			for i := 1; i < n; i++ {
				gap := ys[i] - ys[i-1]
				assert.GreaterOrEqual(t, gap, c.gap-2*geom.Grid, "%v", ys)
				if c.width <= 40 {
					assert.InDelta(t, c.gap, gap, 2*geom.Grid, "%v", ys)
				}
			}
			assert.GreaterOrEqual(t, ys[0]-180, c.rim, "%v", ys)
			assert.GreaterOrEqual(t, 180+c.width-ys[n-1], c.rim, "%v", ys)
		})
	}
}

// streetY is where a route passes x = 300.
func streetY(r route.Route) float64 {
	for k := 1; k < len(r.Points); k++ {
		p, q := r.Points[k-1], r.Points[k]
		if p.Y == q.Y && min(p.X, q.X) < 300 && 300 < max(p.X, q.X) {
			return p.Y
		}
	}
	return 0
}
