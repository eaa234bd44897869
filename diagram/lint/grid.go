package lint

import (
	"math"
	"slices"

	"github.com/burindev/burin/diagram/geom"
)

// A grid finds the marks near a place without looking at all of them: a
// uniform grid of square cells, each with the marks whose ink touches it.
// What lies outside the canvas belongs to the cells at its edge.
type grid struct {
	view       geom.Rect
	cell       float64
	cols, rows int
	cells      [][]int
	seen       []int // per mark the last query that returned it
	query      int
}

const (
	gridCell = 32  // u
	gridMost = 128 // cells along a side
)

func newGrid(view geom.Rect, marks int) *grid {
	w, h := max(view.Dx(), 1), max(view.Dy(), 1)
	cell := max(gridCell, w/gridMost, h/gridMost)
	g := &grid{view: view, cell: cell, cols: int(math.Ceil(w / cell)), rows: int(math.Ceil(h / cell)), seen: make([]int, marks)}
	g.cells = make([][]int, g.cols*g.rows)
	return g
}

// span returns the cells that r touches.
func (g *grid) span(r geom.Rect) (c0, r0, c1, r1 int) {
	at := func(v, origin float64, n int) int {
		return min(max(int(math.Floor((v-origin)/g.cell)), 0), n-1)
	}
	return at(r.Min.X, g.view.Min.X, g.cols), at(r.Min.Y, g.view.Min.Y, g.rows),
		at(r.Max.X, g.view.Min.X, g.cols), at(r.Max.Y, g.view.Min.Y, g.rows)
}

// add puts mark i into the grid. Marks are added in painter's order.
func (g *grid) add(i int, r geom.Rect) {
	c0, r0, c1, r1 := g.span(r)
	for y := r0; y <= r1; y++ {
		for x := c0; x <= c1; x++ {
			k := y*g.cols + x
			g.cells[k] = append(g.cells[k], i)
		}
	}
}

// near returns the marks whose cells r touches, in painter's order. The slice
// is the caller's.
func (g *grid) near(r geom.Rect) []int {
	g.query++
	var out []int
	c0, r0, c1, r1 := g.span(r)
	for y := r0; y <= r1; y++ {
		for x := c0; x <= c1; x++ {
			for _, i := range g.cells[y*g.cols+x] {
				if g.seen[i] != g.query {
					g.seen[i] = g.query
					out = append(out, i)
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// under returns the marks of the cell around p, in painter's order. The slice
// is the grid's.
func (g *grid) under(p geom.Point) []int {
	c, r, _, _ := g.span(geom.Rect{Min: p, Max: p})
	return g.cells[r*g.cols+c]
}
