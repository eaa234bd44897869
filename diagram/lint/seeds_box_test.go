package lint

import (
	"testing"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func TestBoxOverlap(t *testing.T) {
	apart := func(gap float64) func(stage) {
		return func(s stage) {
			s.card("a", 100, 100, 100, 60)
			s.card("b", 200+gap, 100, 100, 60)
		}
	}
	play(t, "OVL-BOX", []seed{
		staged("apart", "", apart(8)),
		staged("closer", Warning, apart(7.99)),
		staged("a shared border", "", apart(0)),
		staged("a shared border, rounded", "", apart(-0.05)),
		staged("just over each other", Error, apart(-0.1)),
		staged("over each other", Error, apart(-40)),
		staged("one in the other", "", func(s stage) {
			s.card("a", 100, 100, 200, 100)
			s.card("a/b", 120, 120, 60, 30)
		}),
		staged("round boxes whose corners meet", "", func(s stage) {
			for _, c := range []geom.Point{{X: 150, Y: 150}, {X: 235, Y: 235}} {
				s.add(scene.Mark{Role: scene.Node, Fill: ink(theme.Ink), Shape: scene.Ellipse{Center: c, RX: 50, RY: 50}})
			}
		}),
		staged("a badge on a border", "", func(s stage) {
			s.card("a", 100, 100, 100, 60)
			s.add(scene.Mark{Role: scene.Node, Fill: ink(theme.Surface2), Shape: scene.Ellipse{Center: geom.Pt(200, 100), RX: 11, RY: 11}})
			s.write("", "1", 196, 95, 8)
		}),
	})
}

func TestClipped(t *testing.T) {
	// A box from edge to edge.
	wide := func(rim float64) func(stage) {
		return func(s stage) { s.plate(scene.Node, ink(theme.Ink), rim, 100, 600-2*rim, 30) }
	}
	bare := func(rim float64) func(stage) {
		return func(s stage) {
			s.Meta.Bare = true
			wide(rim)(s)
		}
	}
	play(t, "CLIP", []seed{
		staged("at the limit of advice", "", wide(8)),
		staged("just over it", Warning, wide(7.99)),
		staged("at the limit", Warning, wide(2)),
		staged("just over", Error, wide(1.99)),
		staged("outside", Error, wide(-20)),
		staged("bare, to the edge", "", bare(0)),
		staged("bare, outside", Error, bare(-0.1)),
		staged("uneven, at the limit", "", func(s stage) { s.rule(12, 200, 100, 200) }),
		staged("uneven", Warning, func(s stage) { s.rule(11.4, 200, 100, 200) }),
	})
}

func TestNearMiss(t *testing.T) {
	off := func(d float64) func(stage) {
		return func(s stage) {
			s.card("a", 100, 100, 100, 60)
			s.card("b", 220, 100+d, 100, 60)
		}
	}
	below := func(d float64) func(stage) {
		return func(s stage) {
			s.card("a", 100, 100, 100, 60)
			s.card("b", 100+d, 180, 100, 60)
		}
	}
	play(t, "NEAR-MISS", []seed{
		staged("aligned", "", off(0)),
		staged("within the limit", "", off(0.5)),
		staged("just over", Warning, off(0.51)),
		staged("half a line", Warning, off(3)),
		staged("barely off", Warning, off(5.99)),
		staged("clearly not", "", off(6)),
		staged("under each other", Warning, below(2)),
		staged("under each other, clearly not", "", below(6)),
		staged("middles agree", "", func(s stage) {
			s.card("a", 100, 100, 100, 60)
			s.card("b", 220, 80, 100, 100)
		}),
		staged("of different parents", "", func(s stage) {
			s.card("p/a", 100, 100, 100, 60)
			s.card("q/b", 220, 103, 100, 60)
		}),
	})
}
