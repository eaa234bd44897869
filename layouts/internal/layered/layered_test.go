package layered

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// house are distances as a form uses them.
var house = Options{NodeGap: 24, LaneGap: 12, PortGap: 12, Lead: 14, Tail: 24, Pad: 16}

// simple is a graph of equal boxes with edges given as pairs.
func simple(n int, edges ...[2]int) Graph {
	g := Graph{}
	for range n {
		g.Nodes = append(g.Nodes, Node{U: 100, V: 56, Group: -1})
	}
	for _, e := range edges {
		g.Edges = append(g.Edges, Edge{From: e[0], To: e[1]})
	}
	return g
}

func TestChainIsStraight(t *testing.T) {
	l := Place(simple(4, [2]int{0, 1}, [2]int{1, 2}, [2]int{2, 3}), house)
	assert.Equal(t, 4, l.Ranks)
	for i := range 3 {
		require.Len(t, l.Lines[i], 2, "no bend")
		assert.Equal(t, l.Lines[i][0].V, l.Lines[i][1].V)
		assert.Equal(t, l.Nodes[i].Max.U, l.Lines[i][0].U)
		assert.Equal(t, l.Nodes[i+1].Min.U, l.Lines[i][1].U)
	}
	assert.Equal(t, 56.0, l.Size.V)
	assert.Equal(t, 4*100.0+3*(14+24), l.Size.U)
}

// A tree is drawn without crossings and with parents in the middle of their
// kids.
func TestTreeDoesNotCross(t *testing.T) {
	l := Place(simple(7, [2]int{0, 1}, [2]int{0, 2}, [2]int{1, 3}, [2]int{2, 5}, [2]int{1, 4}, [2]int{2, 6}), house)
	assert.Zero(t, crossed(l))
	mid := func(i int) float64 { return (l.Nodes[i].Min.V + l.Nodes[i].Max.V) / 2 }
	assert.InDelta(t, (mid(1)+mid(2))/2, mid(0), 0.02)
	assert.InDelta(t, (mid(3)+mid(4))/2, mid(1), 0.02)
}

// K(3,3) has crossings in any drawing; the order finds the fewest of two ranks.
func TestOrderUncrosses(t *testing.T) {
	// A ladder that the author names in the wrong order.
	l := Place(simple(8, [2]int{0, 7}, [2]int{1, 6}, [2]int{2, 5}, [2]int{3, 4}, [2]int{0, 6}, [2]int{1, 5}, [2]int{2, 4}), house)
	assert.Zero(t, crossed(l))
}

func TestCyclesLeadBack(t *testing.T) {
	l := Place(simple(3, [2]int{0, 1}, [2]int{1, 2}, [2]int{2, 0}, [2]int{1, 1}), house)
	assert.Equal(t, []bool{false, false, true, false}, l.Back)
	assert.Nil(t, l.Lines[3], "an edge to itself is left out")
	back := l.Lines[2]
	assert.Equal(t, l.Nodes[2].Min.U, back[0].U)
	assert.Equal(t, l.Nodes[0].Max.U, back[len(back)-1].U)
}

// The sum of lengths is least: a node that only one edge pulls stands beside
// it.
func TestRanksAreShort(t *testing.T) {
	p := newPlan(simple(5, [2]int{0, 1}, [2]int{1, 2}, [2]int{2, 3}, [2]int{4, 3}), house)
	p.breakCycles()
	p.rank()
	assert.Equal(t, []int{0, 1, 2, 3, 2}, p.ranks)
}

func TestNothing(t *testing.T) {
	assert.Equal(t, Point{}, Place(Graph{}, house).Size)
	l := Place(simple(1), house)
	assert.Equal(t, Point{100, 56}, l.Size)
	l = Place(simple(3), house)
	assert.Equal(t, 1, l.Ranks)
	assert.Equal(t, 3*56.0+2*24, l.Size.V)
}

// drawn draws a random graph.
func drawn(t *rapid.T) Graph {
	g := Graph{}
	groups := rapid.IntRange(0, 4).Draw(t, "groups")
	for range groups {
		g.Groups = append(g.Groups, Group{HeadU: rapid.SampledFrom([]float64{0, 20}).Draw(t, "head along"), HeadV: rapid.SampledFrom([]float64{0, 20}).Draw(t, "head across")})
	}
	for range rapid.IntRange(1, 30).Draw(t, "nodes") {
		g.Nodes = append(g.Nodes, Node{
			U: float64(rapid.IntRange(20, 160).Draw(t, "u")), V: float64(rapid.IntRange(20, 120).Draw(t, "v")),
			Group: rapid.IntRange(-1, groups-1).Draw(t, "group"),
		})
	}
	for range rapid.IntRange(0, 45).Draw(t, "edges") {
		e := Edge{From: rapid.IntRange(0, len(g.Nodes)-1).Draw(t, "from"), To: rapid.IntRange(0, len(g.Nodes)-1).Draw(t, "to")}
		if rapid.IntRange(0, 3).Draw(t, "labelled") == 0 {
			e.LabelU, e.LabelV = 70, 22
		}
		g.Edges = append(g.Edges, e)
	}
	return g
}

func TestSoundForAnyGraph(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawn(t)
		l := Place(g, house)
		for _, f := range faults(g, l) {
			t.Error(f)
		}
		assert.Equal(t, l, Place(g, house), "the same graph, the same drawing")
		wider := house
		wider.Lead, wider.Tail = house.Lead+5, house.Tail+7
		assert.Equal(t, Place(g, wider).Lines, l.Widened(5, 7).Lines, "as if placed with wider channels")
	})
}

// faults are what is wrong with a drawing.
func faults(g Graph, l Layout) []string {
	var out []string
	bad := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	page := Rect{Max: l.Size}
	for i, a := range l.Nodes {
		if !inside(a, page) {
			bad("node %d leaves the page", i)
		}
		for j := range i {
			if overlap(a, l.Nodes[j]) {
				bad("nodes %d and %d overlap: %v %v", j, i, l.Nodes[j], a)
			}
		}
		for k, r := range l.Groups {
			if g.Nodes[i].Group == k && !inside(a, r) {
				bad("node %d leaves its group %v: %v", i, r, a)
			}
			if g.Nodes[i].Group != k && overlap(a, r) {
				bad("node %d is in group %d, which is not its own", i, k)
			}
		}
	}
	for i, a := range l.Groups {
		for j := range i {
			if overlap(a, l.Groups[j]) {
				bad("groups %d and %d overlap", j, i)
			}
		}
	}
	for i, way := range l.Lines {
		e := g.Edges[i]
		if e.From == e.To {
			continue
		}
		if len(way) < 2 {
			bad("edge %d has no line", i)
			continue
		}
		for k := 1; k < len(way); k++ {
			a, b := way[k-1], way[k]
			if a.U != b.U && a.V != b.V {
				bad("edge %d is not orthogonal: %v %v", i, a, b)
			}
			leg := Rect{Point{min(a.U, b.U), min(a.V, b.V)}, Point{max(a.U, b.U), max(a.V, b.V)}}
			for n, box := range l.Nodes {
				if strikes(leg, box) {
					bad("edge %d runs through node %d: %v %v", i, n, leg, box)
				}
			}
			for n, words := range l.Labels {
				if n != i && words != (Rect{}) && strikes(leg, words) {
					bad("edge %d runs through the label of %d", i, n)
				}
			}
		}
		if words := l.Labels[i]; (words != Rect{}) != (e.LabelU > 0) {
			bad("edge %d: label %v", i, words)
		}
		for n, box := range l.Nodes {
			if overlap(l.Labels[i], box) {
				bad("the label of %d lies on node %d", i, n)
			}
		}
		for j := range i {
			if g.Edges[j].From == e.From && g.Edges[j].To == e.To {
				continue
			}
			if on := shared(way, l.Lines[j]); on > 0.01 {
				bad("edges %d and %d lie on each other for %.1f: %v %v", j, i, on, l.Lines[j], way)
			}
		}
	}
	return out
}

func inside(a, r Rect) bool {
	return a.Min.U >= r.Min.U && a.Max.U <= r.Max.U && a.Min.V >= r.Min.V && a.Max.V <= r.Max.V
}

func overlap(a, b Rect) bool {
	return a.Min.U < b.Max.U && b.Min.U < a.Max.U && a.Min.V < b.Max.V && b.Min.V < a.Max.V
}

// strikes reports whether a leg of a line enters a box.
func strikes(leg, r Rect) bool {
	return leg.Min.U < r.Max.U && r.Min.U < leg.Max.U && leg.Min.V < r.Max.V && r.Min.V < leg.Max.V ||
		leg.Min.U == leg.Max.U && r.Min.U < leg.Min.U && leg.Min.U < r.Max.U && leg.Min.V < r.Max.V && r.Min.V < leg.Max.V ||
		leg.Min.V == leg.Max.V && r.Min.V < leg.Min.V && leg.Min.V < r.Max.V && leg.Min.U < r.Max.U && r.Min.U < leg.Max.U
}

// shared is the length on which two lines lie on each other.
func shared(a, b []Point) float64 {
	sum := 0.0
	for i := 1; i < len(a); i++ {
		for k := 1; k < len(b); k++ {
			p, q, r, s := a[i-1], a[i], b[k-1], b[k]
			switch {
			case p.U == q.U && r.U == s.U && p.U == r.U:
				sum += max(0, min(max(p.V, q.V), max(r.V, s.V))-max(min(p.V, q.V), min(r.V, s.V)))
			case p.V == q.V && r.V == s.V && p.V == r.V:
				sum += max(0, min(max(p.U, q.U), max(r.U, s.U))-max(min(p.U, q.U), min(r.U, s.U)))
			}
		}
	}
	return sum
}

// crossed counts the crossings of a drawing.
func crossed(l Layout) int {
	n := 0
	for i := range l.Lines {
		for j := range i {
			n += crossings(l.Lines[i], l.Lines[j])
		}
	}
	return n
}

// crossings counts where two ways cross properly.
func crossings(a, b []Point) int {
	n := 0
	for i := 1; i < len(a); i++ {
		for k := 1; k < len(b); k++ {
			if meet(a[i-1], a[i], b[k-1], b[k]) {
				n++
			}
		}
	}
	return n
}

func meet(p, q, r, s Point) bool {
	side := func(a, b, c Point) float64 { return (b.U-a.U)*(c.V-a.V) - (b.V-a.V)*(c.U-a.U) }
	return side(p, q, r)*side(p, q, s) < 0 && side(r, s, p)*side(r, s, q) < 0
}

// random is a graph of n nodes and about 1.5 n edges, the same each time.
func random(n int) Graph {
	g := simple(n)
	seed := uint64(n)
	next := func(most int) int {
		seed = seed*6364136223846793005 + 1442695040888963407
		return int(seed>>33) % most
	}
	for i := 1; i < n; i++ {
		g.Edges = append(g.Edges, Edge{From: max(0, i-1-next(min(i, 12))), To: i})
		if next(2) == 0 {
			g.Edges = append(g.Edges, Edge{From: next(i), To: i})
		}
	}
	return g
}

func BenchmarkPlace(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		g := random(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for range b.N {
				if l := Place(g, house); math.IsNaN(l.Size.U) {
					b.Fatal("no size")
				}
			}
		})
	}
}
