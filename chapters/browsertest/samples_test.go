//go:build browser

package browsertest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

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
