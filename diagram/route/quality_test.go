package route_test

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
)

// On scattered boxes that are linked to near neighbours, as in figures, lines
// should bend about once at most and hardly ever cross.
func TestQuality(t *testing.T) {
	const scenes = 30
	for _, n := range []int{5, 10, 20, 30} {
		var lines, failed, bends, most, cross int
		for seed := range scenes {
			rng := rand.New(rand.NewSource(int64(seed)))
			bounds, nodes, _ := scatter(rng, n, 0)
			p, ls := onto(bounds, nodes, neighbours(rng, nodes))
			routes, _ := p.Route(ls)
			for i, r := range routes {
				lines++
				if len(r.Points) == 0 {
					failed++
					continue
				}
				bends += r.Bends
				most = max(most, r.Bends)
				for j := range i {
					cross += crosses(r, routes[j])
				}
			}
		}
		perLine, perScene := float64(bends)/float64(lines-failed), float64(cross)/scenes
		t.Logf("%d boxes: %d lines, %d failed, %.2f bends a line, at most %d, %.2f crossings a scene",
			n, lines, failed, perLine, most, perScene)
		assert.LessOrEqual(t, perLine, 1.0)
		assert.LessOrEqual(t, most, 4)
		assert.LessOrEqual(t, perScene, 1.5)
		assert.LessOrEqual(t, failed*100, lines, "at most one line in a hundred may find no way")
	}
}

func BenchmarkRoute(b *testing.B) {
	for _, n := range []int{10, 100, 300} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			rng := rand.New(rand.NewSource(1))
			bounds, nodes, _ := scatter(rng, n, 0)
			p, lines := onto(bounds, nodes, neighbours(rng, nodes))
			b.ReportAllocs()
			for b.Loop() {
				_, _ = p.Route(lines)
			}
		})
	}
	// Far links between random boxes cross each other all over the picture.
	b.Run("dense", func(b *testing.B) {
		rng := rand.New(rand.NewSource(1))
		p, lines := onto(scatter(rng, 100, 100))
		b.ReportAllocs()
		for b.Loop() {
			_, _ = p.Route(lines)
		}
	})
}
