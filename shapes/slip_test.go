package shapes_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// slipNode draws a slip at its full or its least size.
type slipNode struct {
	shapes.Slip
	snug bool
}

func (n slipNode) Layout(ctx diagram.Context, _ diagram.Constraints) diagram.Frame {
	size := n.Size(ctx)
	if n.snug {
		size = n.Snug(ctx)
	}
	pen := ctx.Pen()
	shapes.DrawSlip(ctx, pen, geom.RectOf(geom.Pt(0, 0), size), n.Slip)
	return diagram.Frame{Size: size, Marks: pen.Marks()}
}

func TestSlip(t *testing.T) {
	for _, state := range []shapes.SlipState{shapes.SlipPlain, shapes.SlipSoft, shapes.SlipMarked, shapes.SlipSolid, shapes.SlipAbsent} {
		for _, role := range []diagram.Role{diagram.Neutral, diagram.Wait, "gpu"} {
			for _, snug := range []bool{false, true} {
				for _, large := range []bool{false, true} {
					s, err := diagram.Draw(slipNode{shapes.Slip{Text: "unbeliev", Role: role, State: state, Large: large}, snug}, diagram.Options{})
					require.NoError(t, err)
					require.Len(t, s.Marks, 2)
					box, words := s.Marks[0].Shape.Bounds(), s.Marks[1].Bounds
					assert.True(t, box.Contains(words))
					assert.InDelta(t, box.Center().X, words.Center().X, 0.02)
					stretch := 1.15
					if s.Marks[1].Shape.(scene.Text).Font.Bold {
						stretch = 1.26
					}
					assert.Greater(t, box.Dx(), words.Dx()*stretch, "room for a wider font")
					assert.Equal(t, map[bool]float64{false: 34, true: 40}[large], box.Dy())
					assert.Equal(t, state == shapes.SlipAbsent, s.Marks[0].Stroke.Dash != scene.Dash{})
				}
			}
		}
	}
	s, err := diagram.Draw(slipNode{shapes.Slip{Text: "a"}, true}, diagram.Options{})
	require.NoError(t, err)
	assert.InDelta(t, 30, s.Marks[0].Shape.Bounds().Dx(), 1e-9, "a letter has a box that one can see")
}
