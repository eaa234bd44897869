package route_test

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/route"
)

// sound says what is wrong with a route, or nothing.
func sound(p route.Plan, l route.Line, r route.Route) string {
	n := len(r.Points)
	if n < 2 {
		return "too few points"
	}
	if r.Bends != n-2 {
		return "bends do not count the corners"
	}
	from, to := l.From.Outline.Bounds(), l.To.Outline.Bounds()
	foreign := func(f func(geom.Rect) string) string {
		for _, o := range p.Obstacles {
			if b := o.Outline.Bounds(); b != from && b != to {
				if s := f(b); s != "" {
					return o.Name + ": " + s
				}
			}
		}
		for _, w := range p.Words {
			if s := f(w); s != "" {
				return "words: " + s
			}
		}
		return ""
	}
	pts := append(append([]geom.Point{}, r.Points...), r.Tip)
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		if a.X != b.X && a.Y != b.Y {
			return fmt.Sprintf("segment %d is not orthogonal", i)
		}
		if i < n && a == b {
			return fmt.Sprintf("segment %d is empty", i)
		}
		if i > 1 && i < n && (a.X == b.X) == (pts[i-2].X == a.X) {
			return fmt.Sprintf("no corner at point %d", i)
		}
		s := geom.Rect{Min: geom.Pt(min(a.X, b.X), min(a.Y, b.Y)), Max: geom.Pt(max(a.X, b.X), max(a.Y, b.Y))}
		if !p.Bounds.Contains(s) {
			return fmt.Sprintf("segment %d leaves the bounds", i)
		}
		if why := foreign(func(o geom.Rect) string {
			if o.Inset(-route.MinClear).Overlaps(s) {
				return fmt.Sprintf("segment %d comes too close", i)
			}
			return ""
		}); why != "" {
			return why
		}
		// Within its bounds a rounded outline lets the first and last run reach in.
		if i > 1 && from.Overlaps(s) || i < n-1 && to.Overlaps(s) {
			return fmt.Sprintf("segment %d enters an end", i)
		}
	}
	start := r.Points[0]
	out := r.Points[1].Sub(start)
	on := false
	for _, s := range []geom.Side{geom.Top, geom.Right, geom.Bottom, geom.Left} {
		at := start.X
		if s.Horizontal() {
			at = start.Y
		}
		v := s.Out()
		on = on || l.From.Outline.Stop(s, at).Dist(start) < geom.Grid && v.X*out.X+v.Y*out.Y > 0
	}
	if !on {
		return "does not start on the outline"
	}
	at := r.Tip.X
	if r.Dir.Horizontal() {
		at = r.Tip.Y
	}
	if d := l.To.Outline.Stop(r.Dir, at).Dist(r.Tip); d < route.TipGap-0.75 || d > route.TipGap+0.75 {
		return fmt.Sprintf("tip is %g before the target", d)
	}
	if run := r.Points[n-1].Dist(r.Points[n-2]); n > 2 && run < route.MinRun {
		return fmt.Sprintf("last run is %g", run)
	}
	if l.Label.W == 0 {
		return ""
	}
	if !p.Bounds.Contains(r.Label) || r.Label.Dx() < l.Label.W || r.Label.Dy() < l.Label.H {
		return "label is too small or out of bounds"
	}
	return foreign(func(o geom.Rect) string {
		if o.Inset(-route.LabelGap).Overlaps(r.Label) {
			return "label comes too close"
		}
		return ""
	})
}

// far returns the distance of a route's line from a rectangle.
func far(r route.Route, b geom.Rect) float64 {
	d := 1e9
	for i := 1; i < len(r.Points); i++ {
		p, q := r.Points[i-1], r.Points[i]
		s := geom.Rect{Min: geom.Pt(min(p.X, q.X), min(p.Y, q.Y)), Max: geom.Pt(max(p.X, q.X), max(p.Y, q.Y))}
		d = min(d, s.Gap(b))
	}
	return d
}

// upon reports whether two routes run on top of each other.
func upon(a, b route.Route) bool {
	for i := 1; i < len(a.Points); i++ {
		for j := 1; j < len(b.Points); j++ {
			p, q, s, t := a.Points[i-1], a.Points[i], b.Points[j-1], b.Points[j]
			if p.X == q.X && s.X == t.X && p.X == s.X && max(min(p.Y, q.Y), min(s.Y, t.Y)) < min(max(p.Y, q.Y), max(s.Y, t.Y)) ||
				p.Y == q.Y && s.Y == t.Y && p.Y == s.Y && max(min(p.X, q.X), min(s.X, t.X)) < min(max(p.X, q.X), max(s.X, t.X)) {
				return true
			}
		}
	}
	return false
}

func TestEveryRouteIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 30).Draw(t, "boxes")
		rng := rand.New(rand.NewSource(rapid.Int64().Draw(t, "seed")))
		bounds, nodes, pairs := scatter(rng, n, rapid.IntRange(1, 30).Draw(t, "links"))
		p, lines := onto(bounds, nodes, pairs)
		labels := rapid.Bool().Draw(t, "labels")
		ovals := rapid.Bool().Draw(t, "ovals")
		for i := range lines {
			if labels && rng.Intn(2) == 0 {
				lines[i].Label = geom.Sz(float64(10+rng.Intn(60)), 14)
			}
			if ovals {
				lines[i].From.Outline = geom.Oval{Rect: lines[i].From.Outline.Bounds()}
				lines[i].To.Outline = geom.Oval{Rect: lines[i].To.Outline.Bounds()}
			}
		}
		for range rng.Intn(6) {
			w := geom.R(float64(rng.Intn(int(bounds.Dx()-60))), float64(rng.Intn(int(bounds.Dy()-20))), 50, 14)
			free := true
			for _, o := range nodes {
				free = free && o.rect.Gap(w) > 6
			}
			if free {
				p.Words = append(p.Words, w)
			}
		}
		routes, err := p.Route(lines)
		again, err2 := p.Route(lines)
		require.Equal(t, routes, again, "two runs differ")
		require.Equal(t, fmt.Sprint(err), fmt.Sprint(err2))
		for i, r := range routes {
			if len(r.Points) == 0 {
				require.Error(t, err)
				continue
			}
			require.Empty(t, sound(p, lines[i], r), "line %d, %s to %s: %v", i, lines[i].From.Name, lines[i].To.Name, r)
			for j := range i {
				require.False(t, upon(r, routes[j]), "lines %d and %d run on top of each other", i, j)
			}
			if lines[i].Label.W == 0 {
				continue
			}
			own := far(r, r.Label)
			require.InDelta(t, 5, own, 3, "label is beside its own line")
			for j, o := range routes {
				if j != i && len(o.Points) > 0 {
					require.GreaterOrEqual(t, far(o, r.Label), 2*own, "label %d is too close to line %d", i, j)
					require.False(t, r.Label.Overlaps(o.Label))
				}
			}
		}
	})
}
