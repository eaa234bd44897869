package layouts_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
)

// bridge is a sentence whose last word looks back for what it is about.
func bridge() layouts.Attention {
	return layouts.Attention{
		ID: "bridge", Role: "net", Query: 7,
		Tokens: []layouts.AttentionToken{
			{Text: "The", Weight: 1}, {ID: "it", Text: "bridge", Weight: 20}, {Text: "that", Weight: 1}, {Text: "we", Weight: 2},
			{Text: "built", Weight: 8}, {Text: "last", Weight: 0}, {Text: "spring", Weight: 4}, {ID: "asks", Text: "sways", Weight: 4},
			{Text: "in"}, {Text: "wind"},
		},
		Look: layouts.Remark{Name: "Ask", Note: "what is it that sways?"}, Weigh: layouts.Remark{Name: "Weigh", Note: "nouns fit best"},
		Keep: layouts.Remark{Name: "Note", Note: "what each word is about"}, Cells: []string{"who", "what"}, Later: "not read yet", Added: "new",
	}
}

func TestAttentionGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "attention", Title: "What sways?", Takeaway: "A verb looks back for its subject, and finds it far away.", Body: bridge(),
	})
}

func TestAttentionShares(t *testing.T) {
	a := bridge()
	assert.InDelta(t, 0.5, a.Share(1), 1e-12, "20 of 40")
	assert.InDelta(t, 0.025, a.Share(0), 1e-12, "1 of 40")
	assert.Zero(t, a.Share(8), "it follows the query")
	assert.Zero(t, a.Share(-1))
	assert.Zero(t, a.Share(10))
	assert.Zero(t, layouts.Attention{Tokens: []layouts.AttentionToken{{Text: "none"}}}.Share(0))
}

// arcMarks returns the arcs of a picture, from its left ends on.
func arcMarks(s *scene.Scene) []scene.Mark {
	var arcs []scene.Mark
	for _, m := range s.Marks {
		if p, ok := m.Shape.(scene.Path); ok && m.Role == scene.Data && len(p.Path) == 2 && p.Path[1].Op == geom.CubicTo {
			arcs = append(arcs, m)
		}
	}
	slices.SortFunc(arcs, func(a, b scene.Mark) int {
		return int(math.Copysign(1, a.Shape.Bounds().Min.X-b.Shape.Bounds().Min.X))
	})
	return arcs
}

func TestAttentionIsToScale(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s, err := diagram.Draw(bridge(), diagram.Options{Width: width})
		require.NoError(t, err)
		got := map[float64]int{}
		scale := 0.0
		for _, m := range s.Marks {
			if m.Scaled == nil {
				continue
			}
			length := m.Shape.Bounds().Dx()
			if m.Scaled.Along == scene.AlongY {
				length = m.Shape.Bounds().Dy()
			}
			if scale == 0 {
				scale = length / m.Scaled.Value
			}
			assert.InEpsilon(t, scale*m.Scaled.Value, length, 0.01)
			assert.Equal(t, "%", m.Scaled.Unit)
			got[m.Scaled.Value]++
		}
		assert.Equal(t, map[float64]int{2.5: 2, 50: 1, 5: 1, 20: 1, 10: 2}, got, "a bar for each weight that is not 0, at %v u", width)
	}
	s, err := diagram.Draw(bridge(), diagram.Options{Width: 960})
	require.NoError(t, err)
	arcs := arcMarks(s)
	require.Len(t, arcs, 7)
	for i, share := range []float64{0.025, 0.5, 0.025, 0.05, 0.2, 0, 0.1} {
		assert.InDelta(t, max(27*share, 1), arcs[i].Stroke.Width, 0.02, "token %d", i)
	}
}

func TestAttentionNamesItsParts(t *testing.T) {
	s, err := diagram.Draw(bridge(), diagram.Options{Width: 960})
	require.NoError(t, err)
	it, ok := s.Frame("bridge/it")
	require.True(t, ok)
	asks, ok := s.Frame("bridge/asks")
	require.True(t, ok)
	arc := arcMarks(s)[1].Shape.Bounds()
	assert.InDelta(t, it.Bounds.Center().X, arc.Min.X, 0.02, "the arc begins over its token")
	assert.Greater(t, arc.Max.X, asks.Bounds.Min.X)
	assert.Less(t, arc.Max.X, asks.Bounds.Max.X)
	assert.LessOrEqual(t, arc.Max.Y, it.Bounds.Min.Y, "arcs stand above the tokens")
}

func TestAttentionDescribesItself(t *testing.T) {
	s, err := diagram.Draw(bridge(), diagram.Options{})
	require.NoError(t, err)
	doc := strings.ReplaceAll(scene.PlainText(s.Doc), "\u00a0", " ")
	for _, want := range []string{
		"“The”, “bridge”, “that”", "“sways” looks back at 7 tokens before it and at itself", "- bridge; Weight: 50%", "- last; Weight: 0%", "- sways (itself); Weight: 10%",
		"Later tokens, not read yet: “in”, “wind”.", "Ask: what is it that sways?", "Kept of 8 tokens: who and what. Those of “sways”: new.",
	} {
		assert.Contains(t, doc, want)
	}
	assert.NotContains(t, doc, "- wind", "later tokens have no weight")
}

func TestAttentionArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(bridge(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.Join(s.Words(), " ")
		for _, want := range []string{"bridge", "sways", "wind", "50%", "3%", "Ask", "what is it that sways?", "Weigh", "Note", "not read yet", "new"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
	wide, err := diagram.Draw(bridge(), diagram.Options{Width: 960})
	require.NoError(t, err)
	column, err := diagram.Draw(bridge(), diagram.Options{Width: 600})
	require.NoError(t, err)
	left := func(s *scene.Scene, id diagram.ID) float64 {
		f, ok := s.Frame(id)
		require.True(t, ok)
		return f.Bounds.Min.X - s.View.Min.X
	}
	assert.Greater(t, left(wide, "bridge/it"), left(column, "bridge/it"), "remarks stand beside a wide strip and above a narrow one")
	narrow, err := diagram.Draw(bridge(), diagram.Options{Width: 360})
	require.NoError(t, err)
	assert.Empty(t, arcMarks(narrow), "the list")
	it, _ := narrow.Frame("bridge/it")
	asks, _ := narrow.Frame("bridge/asks")
	assert.Less(t, it.Bounds.Max.Y, asks.Bounds.Min.Y)
}

func TestAttentionErrors(t *testing.T) {
	a := bridge()
	a.Tokens[8].Weight = 1
	a.Tokens[0].Weight = -1
	a.Tokens[2].Weight = math.NaN()
	_, err := diagram.Draw(a, diagram.Options{})
	for _, want := range []string{
		`Attention "bridge" › Tokens[8] › Weight: "in" follows "sways", which only looks back; leave its weight out, or let a later token look back`,
		`Tokens[0] › Weight: -1 is no weight`, `Tokens[2] › Weight: NaN is no weight`,
	} {
		assert.ErrorContains(t, err, want)
	}
	a = bridge()
	a.Query = 10
	_, err = diagram.Draw(a, diagram.Options{})
	assert.ErrorContains(t, err, "Query: 10 is the index of no token; give one of the 10 tokens, counted from 0")
	a = layouts.Attention{Tokens: []layouts.AttentionToken{{Text: "one"}}, Later: "soon", Added: "new", Keep: layouts.Remark{Name: "Keep"}}
	_, err = diagram.Draw(a, diagram.Options{})
	for _, want := range []string{
		`Tokens: no token up to "one" has a weight`, `Later: no token follows "one"`, "Added: nothing is kept of the tokens", "Keep: nothing is kept of the tokens",
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.Attention{}, diagram.Options{})
	assert.ErrorContains(t, err, "Tokens: required")
}

// Arcs never cross, and not even their full thicknesses touch, whatever the
// weights.
func TestAttentionArcsNeverCross(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := layouts.Attention{Role: "gpu"}
		n := rapid.IntRange(2, 16).Draw(t, "tokens")
		for range n {
			a.Tokens = append(a.Tokens, layouts.AttentionToken{
				Text:   rapid.StringMatching(`[a-z]{1,7}`).Draw(t, "token"),
				Weight: rapid.OneOf(rapid.Just(0.0), rapid.Float64Range(0, 1), rapid.Float64Range(0, 50)).Draw(t, "weight"),
			})
		}
		a.Query = rapid.IntRange(1, n-1).Draw(t, "query")
		for i := a.Query + 1; i < n; i++ {
			a.Tokens[i].Weight = 0
		}
		a.Tokens[a.Query].Weight += 0.01
		s, err := diagram.Draw(a, diagram.Options{Width: float64(rapid.IntRange(1100, 1200).Draw(t, "width"))})
		require.NoError(t, err)
		arcs := arcMarks(s)
		require.Len(t, arcs, a.Query)
		for i, p := range arcs {
			for _, q := range arcs[i+1:] {
				assert.Greater(t, p.Shape.Bounds().Max.X, q.Shape.Bounds().Max.X, "the nearer token's arc stands on the left")
				assert.GreaterOrEqual(t, pathsApart(p, q), (p.Stroke.Width+q.Stroke.Width)/2, "%v and %v", p.Bounds, q.Bounds)
			}
		}
	})
}

// pathsApart returns the distance of the middles of two lines.
func pathsApart(a, b scene.Mark) float64 {
	line := func(m scene.Mark) []geom.Point { return m.Shape.(scene.Path).Path.Flatten(0.05)[0] }
	near := math.Inf(1)
	for _, p := range line(a) {
		q := line(b)
		for i := 1; i < len(q); i++ {
			d, v := q[i].Sub(q[i-1]), p.Sub(q[i-1])
			along := min(max((v.X*d.X+v.Y*d.Y)/(d.X*d.X+d.Y*d.Y), 0), 1)
			near = min(near, p.Dist(q[i-1].Add(d.Mul(along))))
		}
	}
	return near
}

func TestAttentionHoldsForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		a := layouts.Attention{
			Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "cpu", diagram.Wait}).Draw(t, "role"),
			Look: layouts.Remark{Name: maybe(t, "look"), Note: maybe(t, "look note")}, Weigh: layouts.Remark{Name: maybe(t, "weigh"), Note: maybe(t, "weigh note")},
		}
		n := rapid.OneOf(rapid.IntRange(1, 14), rapid.IntRange(1, 60)).Draw(t, "tokens")
		for range n {
			a.Tokens = append(a.Tokens, layouts.AttentionToken{Text: rapid.OneOf(rapid.StringMatching(`[a-zA-Z,.]{1,9}`), words()).Draw(t, "token")})
		}
		a.Query = rapid.IntRange(0, n-1).Draw(t, "query")
		for i := range a.Query + 1 {
			a.Tokens[i].Weight = rapid.OneOf(rapid.Float64Range(0, 1), rapid.Float64Range(0, 100)).Draw(t, "weight")
		}
		a.Tokens[a.Query].Weight += 0.01
		if a.Query < n-1 {
			a.Later = maybe(t, "later")
		}
		for range rapid.IntRange(0, 3).Draw(t, "cells") {
			a.Cells = append(a.Cells, rapid.StringMatching(`[A-Z]{1,8}`).Draw(t, "cell"))
		}
		if len(a.Cells) > 0 {
			a.Keep, a.Added = layouts.Remark{Name: maybe(t, "keep"), Note: maybe(t, "keep note")}, maybe(t, "added")
		}
		soundOrTooWide(t, a, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
