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
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
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

// The browser sets the very fonts that texts are measured in: those of the same
// name that distributions bring kern these pairs otherwise.
func TestTheFontsAreTheHouses(t *testing.T) {
	t.Parallel()
	th := theme.Light()
	set := text.NewSet(th.Sans, th.Mono)
	tb := start(t, houseFonts(t)).tab(t)
	for _, st := range []theme.TextStyle{
		{Size: 14}, {Size: 40, Bold: true}, {Size: 14, Face: theme.Mono}, {Size: 40, Bold: true, Face: theme.Mono}, {Size: 13, Tracking: 0.7},
	} {
		var marks []scene.Mark
		for i, words := range []string{"11", "2011 · 1911", "AV To Ty.", "fi ffl → ≤ é"} {
			line, err := set.Line(words, st)
			require.NoError(t, err)
			require.Len(t, line.Runs, 1)
			marks = append(marks, scene.Mark{Role: scene.Label, Fill: inkOf(th), Shape: scene.Text{
				At: geom.Pt(10, 50*float64(i+1)), String: line.String, Advance: line.Width,
				Font: scene.Font{Family: line.Runs[0].Family, Face: st.Face, Size: st.Size, Bold: st.Bold, Track: st.Tracking},
			}})
		}
		got, _, texts := pair(t, tb, sample(t, th, marks...))
		for i, m := range got {
			assert.InDelta(t, texts[i].Advance, m.Width, tolerance, "%q in %s", m.String, m.Font)
		}
	}
}

// The eye that looks for words out of place sees them.
func TestCrowdedWordsAreSeen(t *testing.T) {
	t.Parallel()
	th := theme.Light()
	words := func(x, y float64, s string) scene.Mark {
		shape := scene.Text{At: geom.Pt(x, y), String: s, Advance: 60, Ascent: 10, Font: scene.Font{Family: th.Sans[0].Family, Size: 14}}
		return scene.Mark{Role: scene.Label, Fill: inkOf(th), Shape: shape, Bounds: shape.Bounds()}
	}
	box := scene.Mark{Role: scene.Node, Fill: scene.Paint{Token: theme.Surface}, Shape: scene.Rect{Rect: geom.R(20, 20, 80, 40)}, Bounds: geom.R(20, 20, 80, 40)}
	d := sample(t, th, box, words(30, 40, "inside"), words(30, 55, "much too wide"), words(200, 100, "one"), words(205, 104, "two"), words(370, 180, "far away"))
	tb := start(t, houseFonts(t)).tab(t)
	got, marks, _ := pair(t, tb, d)
	held, faults := outside(d, got, marks)
	assert.Equal(t, 2, held)
	require.Len(t, faults, 2)
	assert.Contains(t, faults[0], `"much too wide" leaves its box`)
	assert.Contains(t, faults[1], `"far away" leaves the canvas`)
	faults = overlaps(d, got)
	require.Len(t, faults, 1)
	assert.Contains(t, faults[0], `"one" and "two" overlap`)
}

func inkOf(th theme.Theme) scene.Paint {
	return scene.Paint{Token: theme.Ink, Color: th.Colors[theme.Ink]}
}

// sample is a drawing of the given marks.
func sample(t *testing.T, th theme.Theme, marks ...scene.Mark) drawing {
	t.Helper()
	s := &scene.Scene{
		Meta: scene.Meta{ID: "sample", Profile: scene.Wide}, View: geom.R(0, 0, 400, 240),
		Ground: scene.Paint{Token: theme.Paper, Color: th.Colors[theme.Paper]}, Marks: marks,
	}
	return drawing{"sample", s, write(t, s, svg.Options{})}
}
