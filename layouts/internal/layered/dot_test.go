package layered

import (
	"bufio"
	"bytes"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Graphviz's dot draws the same graphs: our crossings are not many more than
// its own, our area not much larger, though our lines are orthogonal and its
// are splines.
func TestComparesWithDot(t *testing.T) {
	dot, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("dot of Graphviz is not installed: there is nothing to compare with")
	}
	var ours, theirs, area, theirArea float64
	bends, edges := 0, 0
	for _, n := range []int{8, 12, 16, 20, 25, 30, 40} {
		for k := range 4 {
			g := random(n + 100*k)
			g.Nodes = g.Nodes[:n]
			var kept []Edge
			for _, e := range g.Edges {
				if e.From < n && e.To < n {
					kept = append(kept, e)
				}
			}
			g.Edges = kept
			l := Place(g, house)
			d := theirDrawing(t, dot, g)
			ours, theirs = ours+float64(crossed(l)), theirs+float64(crossed(d))
			area, theirArea = area+l.Size.U*l.Size.V, theirArea+d.Size.U*d.Size.V
			for _, way := range l.Lines {
				bends, edges = bends+len(way)-2, edges+1
			}
		}
	}
	t.Logf("crossings %.0f : %.0f, area %.2f : 1, bends %.2f an edge", ours, theirs, area/theirArea, float64(bends)/float64(edges))
	assert.LessOrEqual(t, ours, 1.1*theirs, "crossings")
	assert.LessOrEqual(t, area, 1.5*theirArea, "area")
	assert.LessOrEqual(t, float64(bends), 2.5*float64(edges), "bends")
}

// theirDrawing is what dot makes of a graph, in u.
func theirDrawing(t *testing.T, dot string, g Graph) Layout {
	t.Helper()
	var in bytes.Buffer
	fmt.Fprintf(&in, "digraph { rankdir=LR; nodesep=%.3f; ranksep=%.3f; node [shape=box fixedsize=true label=\"\"]; edge [dir=none];\n", house.NodeGap/72, (house.Lead+house.Tail)/72)
	for i, n := range g.Nodes {
		fmt.Fprintf(&in, "n%d [width=%.3f height=%.3f];\n", i, n.U/72, n.V/72)
	}
	for _, e := range g.Edges {
		fmt.Fprintf(&in, "n%d -> n%d;\n", e.From, e.To)
	}
	in.WriteString("}\n")
	cmd := exec.Command(dot, "-Tplain")
	cmd.Stdin = &in
	out, err := cmd.Output()
	require.NoError(t, err)
	var l Layout
	lines := bufio.NewScanner(bytes.NewReader(out))
	for lines.Scan() {
		f := strings.Fields(lines.Text())
		number := func(i int) float64 {
			v, err := strconv.ParseFloat(f[i], 64)
			require.NoError(t, err)
			return 72 * v
		}
		switch f[0] {
		case "graph":
			l.Size = Point{number(2), number(3)}
		case "edge":
			n := int(number(3)/72 + 0.5)
			var way, points []Point
			for i := range n {
				points = append(points, Point{number(4 + 2*i), number(5 + 2*i)})
			}
			for i := 0; i+3 < n; i += 3 {
				for s := range 9 {
					way = append(way, bezier(points[i:i+4], float64(s)/8))
				}
			}
			l.Lines = append(l.Lines, way)
		}
	}
	return l
}

// bezier is a point of a cubic curve.
func bezier(p []Point, t float64) Point {
	mix := func(a, b Point) Point { return Point{a.U + (b.U-a.U)*t, a.V + (b.V-a.V)*t} }
	a, b, c := mix(p[0], p[1]), mix(p[1], p[2]), mix(p[2], p[3])
	return mix(mix(a, b), mix(b, c))
}
