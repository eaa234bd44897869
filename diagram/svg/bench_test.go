package svg_test

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"testing"

	svgo "github.com/ajstarks/svgo/float"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/theme"
)

// pairs is the number of boxes with a label in the scenes that are measured:
// 200 marks, a figure on the large side.
const pairs = 100

func boxesWithLabels() *scene.Scene {
	s := empty()
	for i := range pairs {
		x, y := float64(20+i%10*90), float64(40+i/10*48)+0.5
		s.Marks = append(s.Marks,
			scene.Mark{
				Owner: "grid/box", Role: scene.Node,
				Shape: scene.Rect{Rect: geom.R(x, y, 80, 36.25), Radius: theme.RadiusCard},
				Fill:  surface, Stroke: scene.Stroke{Paint: line, Width: theme.Border},
			},
			scene.Mark{
				Owner: "grid/box", Role: scene.Label, Fill: ink,
				Shape: scene.Text{
					At: geom.Pt(x+40, y+23), Anchor: scene.Middle, String: "box " + strconv.Itoa(i),
					Font: scene.Font{Family: sans, Size: 15, Bold: true},
				},
			})
	}
	return s
}

func BenchmarkWrite(b *testing.B) {
	s := boxesWithLabels()
	var buf bytes.Buffer
	require.NoError(b, svg.Write(&buf, s, svg.Options{}))
	b.SetBytes(int64(buf.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if err := svg.Write(io.Discard, s, svg.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFloor writes the same boxes and labels with svgo alone, attributes
// ready-made: what remains to the writer is rounding, escaping and checking.
func BenchmarkFloor(b *testing.B) {
	type pair struct {
		x, y float64
		text string
	}
	var ps []pair
	for i := range pairs {
		ps = append(ps, pair{float64(20 + i%10*90), float64(40+i/10*48) + 0.5, fmt.Sprint("box ", i)})
	}
	var buf bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		buf.Reset()
		c := svgo.New(&buf)
		c.Start(960, 540)
		for _, p := range ps {
			c.Rect(p.x, p.y, 80, 36.25, `rx="10" fill="#F4F6FA" stroke="#5B6474" stroke-width="1.25"`)
			c.Text(p.x+40, p.y+23, p.text, `font-size="15" font-weight="700" fill="#141A26" text-anchor="middle"`)
		}
		c.End()
	}
}
