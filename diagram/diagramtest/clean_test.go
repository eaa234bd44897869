package diagramtest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

func soundness(t *testing.T, f diagram.Figure, themes ...diagram.Theme) *recorder {
	t.Helper()
	r := &recorder{TB: t}
	Clean(r, f, themes...)
	return r
}

func TestCleanFigure(t *testing.T) {
	assert.Empty(t, soundness(t, figure("one", "two")).errors)
}

func TestUnsoundFigure(t *testing.T) {
	f := figure("one")
	f.Required = []string{"one", "three"}
	r := soundness(t, f)
	require.Len(t, r.errors, 1)
	assert.Equal(t, "figure \"sample\" is not sound:\n"+
		`  (wide light, wide light bare, column light, column light bare, wide dark, wide dark bare, column dark, column dark bare, `+
		`wide print, wide print bare, column print, column print bare) `+
		`REQ-FACTS: the picture does not show "three": not among its words, allowed is every required word; draw it, or take it from Required`, r.errors[0])
}

// A defect of one theme in one width is found, and named with it.
func TestUnsoundInOneDrawing(t *testing.T) {
	pale := theme.Light()
	pale.Colors[theme.Ink] = theme.Color{R: 0xCC, G: 0xCC, B: 0xCC}
	r := soundness(t, figure("one"), theme.Light(), pale)
	assert.Contains(t, r.all(), "CON-TEXT")

	f := figure("one")
	f.Body = narrowBar{}
	assert.Contains(t, soundness(t, f, theme.Light()).all(), `(column light) CLIP`)
}

// A narrowBar is sound where it has room.
type narrowBar struct{}

func (narrowBar) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	w := c.Max.W
	if w < 700 {
		w += 30
	}
	pen.Rect(geom.R(0, 0, w, 20), 0, diagram.Look{Role: scene.Node, Fill: theme.Ink})
	return diagram.Frame{Size: geom.Sz(c.Max.W, 20), Marks: pen.Marks()}
}

func TestCleanOfWhatCannotBeDrawn(t *testing.T) {
	f := figure("one")
	f.Title = ""
	assert.Contains(t, soundness(t, f).all(), "cannot be drawn")
}

// What several drawings have in common is said once.
func TestAdviceIsLogged(t *testing.T) {
	f := figure("one")
	f.Title = "Short"
	r := soundness(t, f, theme.Light())
	assert.Empty(t, r.errors)
	require.Len(t, r.logs, 1)
	assert.Contains(t, r.logs[0], "A11Y-NAME")
}
