package svg_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/theme"
)

const (
	sans = "Liberation Sans, Arial, Helvetica, sans-serif"
	mono = "Liberation Mono, Courier New, monospace"
)

var (
	paper   = scene.Paint{Token: theme.Paper, Color: theme.Color{R: 0xFF, G: 0xFE, B: 0xFC}}
	surface = scene.Paint{Token: theme.Surface, Color: theme.Color{R: 0xF4, G: 0xF6, B: 0xFA}}
	line    = scene.Paint{Token: theme.Line, Color: theme.Color{R: 0x5B, G: 0x64, B: 0x74}}
	ink     = scene.Paint{Token: theme.Ink, Color: theme.Color{R: 0x14, G: 0x1A, B: 0x26}}
)

// empty returns a scene with a ground and nothing on it.
func empty() *scene.Scene {
	return &scene.Scene{
		Meta: scene.Meta{
			ID: "ch01-batching", Profile: scene.Wide, Lang: "en", Theme: "light",
			Title: "Batching", Takeaway: "Requests share a step.",
		},
		View:   geom.R(0, 0, 960, 540),
		Ground: paper,
	}
}

// render writes the scene, checks that the result keeps to the rules of the
// output, and returns it.
func render(t testing.TB, s *scene.Scene, o svg.Options) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, svg.Write(&b, s, o))
	require.NoError(t, check(b.String()))
	return b.String()
}

// pairs is the number of boxes with a label in the scenes of the tests:
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
