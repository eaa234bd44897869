package shapes_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A tester is what [testing.T] and [rapid.T] have in common.
type tester interface {
	require.TestingT
	Helper()
}

// draw lays out a node on the wide canvas in the light theme.
func draw(t tester, n diagram.Node) *scene.Scene {
	t.Helper()
	s, err := diagram.Draw(n, diagram.Options{})
	require.NoError(t, err)
	return s
}

// A sketch is a node that draws with the functions of the package.
type sketch func(ctx diagram.Context, pen *diagram.Pen)

func (d sketch) Layout(ctx diagram.Context, _ diagram.Constraints) diagram.Frame {
	pen := ctx.Pen()
	d(ctx, pen)
	return diagram.Frame{Size: geom.Sz(400, 200), Marks: pen.Marks()}
}

// text returns the mark of a word or line.
func text(t *testing.T, s *scene.Scene, words string) scene.Mark {
	t.Helper()
	for i, run := range s.Texts() {
		if run.String == words {
			return s.Marks[i]
		}
	}
	require.Failf(t, "no such text", "%q is not in the picture: %q", words, s.Words())
	return scene.Mark{}
}

// first returns the first mark of a role.
func first(t *testing.T, s *scene.Scene, role scene.Role) scene.Mark {
	t.Helper()
	for _, m := range s.Of(role) {
		return m
	}
	require.Failf(t, "no such mark", "nothing has the role %s", role)
	return scene.Mark{}
}

// ground returns the topmost fill under the middle of a text.
func ground(s *scene.Scene, i int) scene.Paint {
	at := s.Marks[i].Bounds.Center()
	paint := s.Ground
	for _, m := range s.Marks[:i] {
		switch m.Shape.(type) {
		case scene.Rect, scene.Ellipse, scene.Path:
			if m.Fill.Token != theme.None && m.Role != scene.Icon && m.Bounds.Has(at) {
				paint = m.Fill
			}
		}
	}
	return paint
}

// assertSound checks what is true of every picture: words stand apart, within
// the canvas, within the boxes they are in, and can be read on their ground.
func assertSound(t tester, s *scene.Scene, width float64) {
	t.Helper()
	var labels []int
	for i := range s.Texts() {
		labels = append(labels, i)
	}
	for n, i := range labels {
		m := s.Marks[i]
		word := m.Shape.(scene.Text).String
		assert.GreaterOrEqual(t, m.Bounds.Min.X, -0.01, "%q leaves the canvas at the left", word)
		assert.LessOrEqual(t, m.Bounds.Max.X, width+0.01, "%q leaves the canvas at the right", word)
		for _, k := range labels[:n] {
			assert.False(t, m.Bounds.Inset(0.25).Overlaps(s.Marks[k].Bounds.Inset(0.25)), "%q overlaps %q", word, s.Marks[k].Shape.(scene.Text).String)
		}
		for _, box := range s.Of(scene.Node) {
			if box.Bounds.Has(m.Bounds.Center()) {
				assert.True(t, box.Bounds.Inset(2.5).Contains(m.Bounds), "%q %v runs out of its box %v", word, m.Bounds, box.Bounds)
			}
		}
		on := ground(s, i)
		assert.GreaterOrEqual(t, theme.Contrast(m.Fill.Color, on.Color), 4.5, "%q in %s on %s", word, m.Fill.Token, on.Token)
	}
	for _, a := range s.Of(scene.Icon) {
		for _, i := range labels {
			assert.False(t, a.Bounds.Overlaps(s.Marks[i].Bounds), "an icon overlaps %q", s.Marks[i].Shape.(scene.Text).String)
		}
	}
}

// soundOrTooWide draws a node at a width and checks it. The only error that a
// narrow place may cause is a word that does not fit.
func soundOrTooWide(t tester, n diagram.Node, width float64) {
	t.Helper()
	s, err := diagram.Draw(n, diagram.Options{Width: width})
	if err != nil {
		var join interface{ Unwrap() []error }
		require.ErrorAs(t, err, &join)
		for _, e := range join.Unwrap() {
			assert.True(t, errors.Is(e, diagram.ErrTooWide), "%v", e)
		}
		return
	}
	assertSound(t, s, s.View.Max.X)
	assert.LessOrEqual(t, s.View.Dx(), width)
}
