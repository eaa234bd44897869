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

// flowchart is a scene of about n marks: boxes with words, each joined to the
// next of its row.
func flowchart(n int) *scene.Scene {
	s := newStage()
	cols := int(math.Ceil(math.Sqrt(float64(n) / 4)))
	s.View = geom.R(0, 0, float64(cols)*140+40, float64(cols)*60+40)
	id := func(x, y int) scene.ID { return scene.ID(fmt.Sprintf("n%d-%d", x, y)) }
	for y := range cols {
		for x := range cols {
			at := geom.Pt(20+float64(x)*140, 20+float64(y)*60)
			s.card(id(x, y), at.X, at.Y, 100, 40)
			s.write(id(x, y), fmt.Sprintf("box %d", y*cols+x), at.X+20, at.Y+15, 60)
			if x > 0 {
				s.line(id(x-1, y), id(x, y), geom.Pt(at.X-40, at.Y+20), geom.Pt(at.X-10, at.Y+20))
				s.head(id(x-1, y), id(x, y), geom.Pt(at.X-2, at.Y+20), 0)
			}
		}
	}
	s.Doc = []scene.Block{scene.Paragraph{Text: "Boxes, each joined to the next."}}
	return s.Scene
}

func BenchmarkCheckFlowchart(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		s := flowchart(n)
		b.Run(fmt.Sprint(len(s.Marks)), func(b *testing.B) {
			for b.Loop() {
				Check(s)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(s.Marks)), "ns/mark")
		})
	}
}
