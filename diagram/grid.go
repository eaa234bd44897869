package diagram

import (
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/theme"
)

// Grid sets its kids in equal columns, row by row. Where they do not fit side
// by side it uses fewer columns.
type Grid struct {
	ID      ID          `validate:"omitempty,id"`
	Columns int         `validate:"gte=0,lte=24"` // 0: as many as kids, at most 4
	Gap     theme.Space // between columns and rows; zero: M
	Kids    []Node      `validate:"-"`
}

// Of returns the grid with the given kids.
func (g Grid) Of(kids ...Node) Grid { g.Kids = kids; return g }

// NodeID implements [Named].
func (g Grid) NodeID() ID { return g.ID }

// Layout implements [Node].
func (g Grid) Layout(ctx Context, c Constraints) Frame {
	cols := g.Columns
	if cols == 0 {
		cols = min(len(g.Kids), 4)
	}
	for n := cols; n > 1; n-- {
		trial, ok := ctx.Trial()
		if f := g.with(trial, c, n); ok() && (c.Max.W == 0 || f.Size.W <= c.Max.W) {
			return f
		}
	}
	return g.with(ctx, c, 1)
}

// with lays the grid out in n columns.
func (g Grid) with(ctx Context, c Constraints, n int) Frame {
	gap := g.Gap.Or(M).U()
	w := 0.0
	if c.Max.W > 0 {
		w = geom.Snap((c.Max.W-float64(float64(n-1)*gap))/float64(n) - geom.Grid/2)
	} else {
		for i, k := range g.Kids {
			w = max(w, ctx.In("Kids", i).layoutOnce(k, Constraints{}).Size.W)
		}
	}
	f := Frame{Kids: make([]Placed, 0, len(g.Kids))}
	y := 0.0
	for at := 0; at < len(g.Kids); at += n {
		row := g.Kids[at:min(at+n, len(g.Kids))]
		h := 0.0
		for i, k := range row {
			h = max(h, ctx.In("Kids", at+i).layoutOnce(k, Constraints{geom.Sz(w, 0), geom.Sz(w, 0)}).Size.H)
		}
		for i, k := range row {
			kid := ctx.In("Kids", at+i).layoutOnce(k, Constraints{geom.Sz(w, h), geom.Sz(w, 0)})
			f.Kids = append(f.Kids, kid.At(float64(float64(i)*(w+gap)), y))
			f.Size.W = max(f.Size.W, float64(float64(i)*(w+gap))+kid.Size.W)
		}
		y += h + gap
	}
	f.Size = c.AtLeast(geom.Sz(f.Size.W, max(y-gap, 0)))
	return f
}
