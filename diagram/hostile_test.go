package diagram_test

import (
	"io"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/theme"
)

// A source without words, or one that cannot be set, leaves an opener without
// a note.
func TestOpenerWithoutANote(t *testing.T) {
	for _, tt := range []struct{ source, want string }{
		{" ", ""}, {"a\x00b", "Source: "}, {"中文", "Source: "},
	} {
		f := figure(block{W: 10, H: 10})
		f.Kicker, f.Source = "Chapter 1", tt.source
		_, err := diagram.Build(f, diagram.Options{})
		if tt.want == "" {
			assert.NoError(t, err, "%q", tt.source)
		} else {
			assert.ErrorContains(t, err, tt.want, "%q", tt.source)
		}
	}
}

// hatched is a node whose hatched mark has a width that nobody can draw.
type hatched struct{ width float64 }

func (h hatched) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	pen.Rect(geom.R(0, 0, h.width, 10), 0, diagram.Look{Fill: theme.Paper, Line: theme.Line, Hatch: diagram.Hatched})
	return diagram.Frame{Size: c.AtLeast(geom.Sz(10, 10)), Marks: pen.Marks()}
}

// Stripes over such a mark would never end, or fill the memory.
func TestHatchesThatCannotBeDrawn(t *testing.T) {
	for _, w := range []float64{math.Inf(1), math.NaN(), 1e18} {
		s, err := diagram.Draw(hatched{w}, diagram.Options{})
		if err == nil {
			err = svg.Write(io.Discard, s, svg.Options{})
		}
		assert.Error(t, err, "%v", w)
	}
}
