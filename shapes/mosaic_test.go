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

// A mosaicNode draws one mosaic, for tests.
type mosaicNode struct {
	m    shapes.Mosaic
	room *geom.Rect
}

func (n mosaicNode) Layout(ctx diagram.Context, _ diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	r := shapes.DrawMosaic(pen, geom.R(0, 0, 200, 200), n.m)
	if n.room != nil {
		*n.room = r
	}
	return diagram.Frame{Size: geom.Sz(200, 200), Marks: pen.Marks()}
}

func mosaicMarks(t *testing.T, m shapes.Mosaic, room *geom.Rect) []scene.Mark {
	t.Helper()
	s, err := diagram.Draw(mosaicNode{m, room}, diagram.Options{})
	require.NoError(t, err)
	return s.Marks
}

func TestMosaicFew(t *testing.T) {
	var room geom.Rect
	marks := mosaicMarks(t, shapes.Mosaic{Count: 10, Strong: 3, Role: "gpu"}, &room)
	require.Len(t, marks, 10)
	strong := 0
	for _, m := range marks {
		if m.Fill.Token == "gpu.base" {
			strong++
		}
		assert.InDelta(t, m.Shape.Bounds().Dx(), m.Shape.Bounds().Dy(), 0.02, "a square")
	}
	assert.Equal(t, 3, strong)
	assert.InDelta(t, 200, marks[3].Bounds.Max.X-marks[0].Bounds.Min.X, 0.05, "four in a row fill the width")
	assert.InDelta(t, 149, room.Dy(), 1, "three rows of four")
}

func TestMosaicMany(t *testing.T) {
	for _, c := range []struct{ count, strong int }{{10000, 10000}, {10001, 2000}, {16896, 2560}, {1, 1}, {2, 0}, {999, 5}, {1000000, 1}} {
		marks := mosaicMarks(t, shapes.Mosaic{Count: c.count, Strong: c.strong, Role: "gpu"}, nil)
		assert.LessOrEqual(t, len(marks), 700)
		all, strong := 0.0, 0.0
		for _, m := range marks {
			if _, isRect := m.Shape.(scene.Rect); !isRect {
				continue
			}
			b := m.Shape.Bounds()
			all += b.Dx() * b.Dy()
			if m.Fill.Token == "gpu.base" {
				strong += b.Dx() * b.Dy()
			}
		}
		assert.InDelta(t, float64(c.strong)/float64(c.count), strong/all, 0.002, "%d of %d", c.strong, c.count)
	}
}
