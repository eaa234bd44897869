//go:build browser

package browsertest

import (
	_ "embed"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

//go:embed measure.js
var measureJS string

// tolerance is what a width may differ from the browser's, in u. Both sides
// round to 1/64.
const tolerance = 0.1

// touch is how far ink may reach, in u, before it counts: letters are a
// little wider than their advances, and the browser rounds.
const touch = 0.5

// A measured is a text as the browser sets it.
type measured struct {
	String                 string
	Width                  float64
	Font                   string
	MinX, MaxX, MinY, MaxY float64
}

func (m measured) ink() geom.Rect {
	return geom.Rect{Min: geom.Pt(m.MinX, m.MinY), Max: geom.Pt(m.MaxX, m.MaxY)}
}

// pair joins the texts of a drawing with those of its scene.
func pair(t *testing.T, tb *tab, d drawing) ([]measured, []int, []scene.Text) {
	t.Helper()
	tb.show(d)
	got := eval[[]measured](tb, measureJS)
	var marks []int
	var texts []scene.Text
	for i, text := range d.scene.Texts() {
		if text.String != "" {
			marks, texts = append(marks, i), append(texts, text)
		}
	}
	require.Len(t, got, len(texts))
	for i, text := range texts {
		require.Equal(t, text.String, got[i].String)
	}
	return got, marks, texts
}

// Every text is as wide in the browser as in the scene.
func TestWordsAreAsWideAsMeasured(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	n, sum, worst, where := 0, 0.0, 0.0, ""
	for _, d := range drawings(t, "light", false) {
		got, _, texts := pair(t, tb, d)
		for i, text := range texts {
			diff := math.Abs(got[i].Width - text.Advance)
			assert.LessOrEqual(t, diff, tolerance, "%s: %q in %s is %v wide, measured %v", d.name, text.String, got[i].Font, got[i].Width, text.Advance)
			n, sum = n+1, sum+diff
			if diff > worst {
				worst, where = diff, fmt.Sprintf("%s: %q", d.name, text.String)
			}
		}
	}
	require.Greater(t, n, 100)
	t.Logf("%d texts: mean difference %.4f u, greatest %.4f u at %s", n, sum/float64(n), worst, where)
}

// By the ink that the browser sets, no text leaves the canvas or its box, and
// no two meet.
func TestWordsStandFree(t *testing.T) {
	t.Parallel()
	tb := start(t, houseFonts(t)).tab(t)
	held := 0
	for _, d := range drawings(t, "light", false) {
		got, marks, _ := pair(t, tb, d)
		n, faults := outside(d, got, marks)
		assert.Empty(t, append(faults, overlaps(d, got)...), d.name)
		held += n
	}
	require.Greater(t, held, 20, "hardly any text has a box")
}

// outside returns how many texts stand in a box, and what leaves its box or the
// canvas.
func outside(d drawing, got []measured, marks []int) (held int, faults []string) {
	for i, m := range got {
		if !d.scene.View.Contains(m.ink()) {
			faults = append(faults, fmt.Sprintf("%q leaves the canvas: %.1f", m.String, m.ink()))
		}
		box, ok := holder(d.scene, marks[i])
		if !ok {
			continue
		}
		if held++; !box.Contains(m.ink()) {
			faults = append(faults, fmt.Sprintf("%q leaves its box: %.1f in %.1f", m.String, m.ink(), box))
		}
	}
	return held, faults
}

// overlaps returns the pairs of texts whose ink meets.
func overlaps(d drawing, got []measured) (faults []string) {
	for i, m := range got {
		for _, o := range got[:i] {
			common := m.ink().Intersect(o.ink())
			if min(common.Dx(), common.Dy()) > touch {
				faults = append(faults, fmt.Sprintf("%q and %q overlap by %.1f", o.String, m.String, common))
			}
		}
	}
	return faults
}

// holder returns the bounds of the node or bar that a text stands in: the last
// one drawn before it that holds its middle and reaches half of it.
func holder(s *scene.Scene, mark int) (geom.Rect, bool) {
	text := s.Marks[mark].Bounds
	for i := mark - 1; i >= 0; i-- {
		m := s.Marks[i]
		if m.Role != scene.Node && m.Role != scene.Data || m.Fill.Token == "" && !m.Stroke.Visible() {
			continue
		}
		if _, path := m.Shape.(scene.Path); path {
			continue // an area or a curve is no box
		}
		common := m.Bounds.Intersect(text)
		if m.Bounds.Has(text.Center()) && 2*common.Dx()*common.Dy() >= text.Dx()*text.Dy() {
			return m.Bounds, true
		}
	}
	return geom.Rect{}, false
}

// On a system with another font, whose words are wider, they still stay in
// their boxes and on the canvas.
func TestWordsInAnotherFont(t *testing.T) {
	t.Parallel()
	tb := start(t, otherFonts(t)).tab(t)
	n, widest := 0, 0.0
	for _, d := range drawings(t, "light", false) {
		got, marks, texts := pair(t, tb, d)
		for i, m := range got {
			n, widest = n+1, max(widest, m.Width/texts[i].Advance)
		}
		_, faults := outside(d, got, marks)
		assert.Empty(t, faults, "%s in another font", d.name)
	}
	require.Greater(t, widest, 1.1, "this is not another font")
	t.Logf("%d texts, up to %.3f times as wide", n, widest)
}
