package lint

import (
	"fmt"
	"math"
	"testing"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// crowd is a scene of about n marks: bars with words, gridlines behind them.
func crowd(n int) *scene.Scene {
	s := newStage()
	cols := int(math.Ceil(math.Sqrt(float64(n) / 2)))
	s.View = geom.R(0, 0, float64(cols)*120+40, float64(cols)*40+40)
	for y := range cols {
		for x := range cols {
			at := geom.Pt(20+float64(x)*120, 20+float64(y)*40)
			s.plate(scene.Data, ink(theme.Surface2), at.X, at.Y, 100, 26)
			s.write("", fmt.Sprintf("cell %d", y*cols+x), at.X+10, at.Y+8, 60)
		}
	}
	return s.Scene
}

// The time per mark must not grow with the number of marks.
func BenchmarkCheck(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		s := crowd(n)
		b.Run(fmt.Sprint(len(s.Marks)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Check(s)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(s.Marks)), "ns/mark")
		})
	}
}
