package route_test

import (
	"cmp"
	"fmt"
	"math/rand"
	"slices"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
)

// node is a box of a test scene.
type node struct {
	name string
	rect geom.Rect
}

func (n node) outline() geom.Outline { return geom.Box{Rect: n.rect, R: 6} }

// plan returns a plan with the nodes as obstacles.
func plan(bounds geom.Rect, nodes ...node) route.Plan {
	p := route.Plan{Bounds: bounds}
	for _, n := range nodes {
		p.Obstacles = append(p.Obstacles, route.Obstacle{Name: n.name, Outline: n.outline()})
	}
	return p
}

// link joins two nodes.
func link(a, b node) route.Line {
	return route.Line{
		From: route.End{Name: a.name, Outline: a.outline()},
		To:   route.End{Name: b.name, Outline: b.outline()},
	}
}

// scatter places up to n boxes at random without overlap, and links links
// between different ones.
func scatter(rng *rand.Rand, n, links int) (geom.Rect, []node, [][2]int) {
	cols := 1
	for cols*cols < n {
		cols++
	}
	bounds := geom.R(0, 0, float64(cols)*150+60, float64(cols)*110+60)
	var nodes []node
	for try := 0; len(nodes) < n && try < 60*n; try++ {
		w, h := 40+float64(rng.Intn(16))*4, 28+float64(rng.Intn(10))*4
		x := 24 + float64(rng.Intn(int(bounds.Dx()-w-48)))
		y := 24 + float64(rng.Intn(int(bounds.Dy()-h-48)))
		r := geom.R(x, y, w, h)
		ok := true
		for _, o := range nodes {
			ok = ok && o.rect.Gap(r) >= 26
		}
		if ok {
			nodes = append(nodes, node{fmt.Sprintf("n%d", len(nodes)), r})
		}
	}
	return bounds, nodes, pairUp(rng, nodes, links)
}

// pairUp links nodes at random.
func pairUp(rng *rand.Rand, nodes []node, links int) [][2]int {
	var pairs [][2]int
	for len(nodes) > 1 && len(pairs) < links {
		a, b := rng.Intn(len(nodes)), rng.Intn(len(nodes))
		if a != b {
			pairs = append(pairs, [2]int{a, b})
		}
	}
	return pairs
}

// neighbours links each node to one of its five nearest, as figures do.
func neighbours(rng *rand.Rand, nodes []node) [][2]int {
	var pairs [][2]int
	for a := range nodes {
		near := make([]int, 0, len(nodes))
		for b := range nodes {
			if b != a {
				near = append(near, b)
			}
		}
		slices.SortStableFunc(near, func(x, y int) int {
			return cmp.Compare(nodes[a].rect.Gap(nodes[x].rect), nodes[a].rect.Gap(nodes[y].rect))
		})
		if len(near) > 0 {
			pairs = append(pairs, [2]int{a, near[rng.Intn(min(5, len(near)))]})
		}
	}
	return pairs
}

// onto returns the plan and lines of a scattered scene.
func onto(bounds geom.Rect, nodes []node, pairs [][2]int) (route.Plan, []route.Line) {
	var lines []route.Line
	for _, p := range pairs {
		lines = append(lines, link(nodes[p[0]], nodes[p[1]]))
	}
	return plan(bounds, nodes...), lines
}

// crosses counts the proper crossings of two routes.
func crosses(a, b route.Route) int {
	n := 0
	for i := 1; i < len(a.Points); i++ {
		for j := 1; j < len(b.Points); j++ {
			p, q, s, t := a.Points[i-1], a.Points[i], b.Points[j-1], b.Points[j]
			if p.X == q.X && s.Y == t.Y {
				p, q, s, t = s, t, p, q
			}
			if p.Y == q.Y && s.X == t.X &&
				min(p.X, q.X) < s.X && s.X < max(p.X, q.X) && min(s.Y, t.Y) < p.Y && p.Y < max(s.Y, t.Y) {
				n++
			}
		}
	}
	return n
}
