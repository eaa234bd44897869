package diagram_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// block is a named rectangle of a fixed size: the smallest node.
type block struct {
	ID   diagram.ID `validate:"omitempty,id"`
	W, H float64
}

func (b block) NodeID() diagram.ID { return b.ID }

func (b block) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	size := c.AtLeast(geom.Sz(b.W, b.H))
	pen := ctx.Pen()
	pen.Rect(geom.RectOf(geom.Point{}, size), 0, diagram.Look{Role: scene.Node, Fill: theme.Surface})
	return diagram.Frame{Size: size, Marks: pen.Marks()}
}

func figure(body diagram.Node) diagram.Figure {
	return diagram.Figure{ID: "fig", Title: "A title", Takeaway: "One sentence.", Source: "Illustrative.", Body: body}
}

func TestBuildReportsEverythingAtOnce(t *testing.T) {
	f := diagram.Figure{
		ID: "Not An ID", Title: strings.Repeat("long ", 20),
		Body: diagram.Column{}.Of(
			nil,
			(*block)(nil),
			diagram.Text{},
			diagram.Text{ID: "intro", Text: "a\x00b"},
			diagram.Text{Text: "中文"},
			block{ID: "one", W: math.NaN(), H: 3},
			diagram.Row{Shares: []float64{1}}.Of(block{W: 1, H: 1}, block{W: 1, H: 1}),
		),
		Links: []diagram.Link{{From: "one", To: "tow"}},
	}
	s, err := diagram.Build(f, diagram.Options{})
	require.Error(t, err)
	assert.Nil(t, s)
	for _, want := range []string{
		`Figure "Not An ID" › ID: "Not An ID" is not a name; use lower-case letters`,
		`› Title: a text of 100 characters is too large, at most 45; shorten it`,
		`› Takeaway: required; give it a text`,
		`Column › Kids[0]: required; put a node here`,
		`Column › Kids[1]: required`,
		`Kids[2] › Text › Text: required; give it a text`,
		`Kids[3] › Text "intro" › Text: `,
		`U+4E2D`,
		`block "one": its size is not a number`,
		`Shares: 1 shares for 2 kids`,
		`Links[0] › To: nothing is named "tow"; known names: intro, one`,
	} {
		assert.ErrorContains(t, err, want)
	}
	assert.ErrorIs(t, err, diagram.ErrRequired)
	assert.ErrorIs(t, err, diagram.ErrUnknown)
	assert.ErrorIs(t, err, diagram.ErrNumber)
	var glyph *text.GlyphError
	require.ErrorAs(t, err, &glyph)
	assert.Equal(t, '中', glyph.Rune)
	var one *diagram.Error
	assert.ErrorAs(t, err, &one)
}

func TestBuildZeroValuesDoNotPanic(t *testing.T) {
	for _, n := range []diagram.Node{nil, diagram.Row{}, diagram.Column{}, diagram.Grid{}, diagram.Stack{}, diagram.Text{}, block{}} {
		_, err := diagram.Build(diagram.Figure{Body: n}, diagram.Options{})
		assert.Error(t, err)
		_, err = diagram.Draw(n, diagram.Options{})
		_ = err // only that it returns
	}
}

// loop is a node that contains itself.
type loop struct{ Kid diagram.Node }

func (l *loop) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	return ctx.In("Kid").Layout(l.Kid, c)
}

func TestBuildStopsInLoops(t *testing.T) {
	l := &loop{}
	l.Kid = l
	_, err := diagram.Draw(l, diagram.Options{})
	assert.ErrorIs(t, err, diagram.ErrDepth)
}

type misspelt struct {
	Name string `validate:"reqired"`
}

func (misspelt) Layout(diagram.Context, diagram.Constraints) diagram.Frame { return diagram.Frame{} }

func TestMisspeltTagIsAnError(t *testing.T) {
	_, err := diagram.Draw(misspelt{"x"}, diagram.Options{})
	assert.ErrorContains(t, err, "misspelt")
	assert.ErrorContains(t, err, "reqired")
	assert.ErrorContains(t, err, "Name")
}

func TestOptions(t *testing.T) {
	for _, w := range []float64{359, 1201, math.NaN(), math.Inf(1), -1} {
		_, err := diagram.Build(figure(block{W: 1, H: 1}), diagram.Options{Width: w})
		assert.ErrorIs(t, err, diagram.ErrInvalid, "%v", w)
	}
	_, err := diagram.Build(figure(block{W: 1, H: 1}), diagram.Options{Profile: "poster"})
	assert.ErrorContains(t, err, "poster")
	for profile, width := range map[scene.Profile]float64{scene.Wide: 960, scene.Column: 600} {
		s, err := diagram.Build(figure(block{W: 1, H: 1}), diagram.Options{Profile: profile})
		require.NoError(t, err)
		assert.Equal(t, width, s.View.Dx())
	}
	f := figure(block{W: 1, H: 1})
	f.Size = diagram.Large
	s, err := diagram.Build(f, diagram.Options{})
	require.NoError(t, err)
	assert.Equal(t, 1200.0, s.View.Dx())
}

// body returns the marks that are neither furniture nor the figure's words.
func body(s *scene.Scene) []scene.Mark {
	var out []scene.Mark
	for _, m := range s.Marks {
		if m.Owner != "" {
			out = append(out, m)
		}
	}
	return out
}

func TestFullAndBareDifferByOneTranslation(t *testing.T) {
	n := diagram.Column{ID: "all"}.Of(
		block{ID: "a", W: 33.333, H: 17.77},
		diagram.Row{}.Of(block{ID: "b", W: 1.0 / 3, H: 2.0 / 3}, diagram.Text{ID: "t", Text: "Some words that stand here"}),
	)
	for _, p := range []scene.Profile{scene.Wide, scene.Column} {
		full, err := diagram.Build(figure(n), diagram.Options{Profile: p})
		require.NoError(t, err)
		bare, err := diagram.Build(figure(n), diagram.Options{Profile: p, Bare: true})
		require.NoError(t, err)
		a, b := body(full), body(bare)
		require.Equal(t, len(a), len(b))
		require.NotEmpty(t, a)
		d := a[0].Bounds.Min.Sub(b[0].Bounds.Min)
		for i := range a {
			got := b[i].Shape.Moved(d)
			assert.Equal(t, a[i].Shape, got)
		}
	}
}

func TestNamesAreScoped(t *testing.T) {
	side := func(id diagram.ID) diagram.Node {
		return diagram.Column{ID: id, Gap: diagram.L}.Of(block{ID: "top", H: 20}, block{ID: "low", H: 20})
	}
	f := figure(diagram.Row{Gap: diagram.XXL}.Of(side("left"), side("right")))
	f.Links = []diagram.Link{{From: "left/top", To: "right/top"}}
	s, err := diagram.Build(f, diagram.Options{})
	require.NoError(t, err)
	assert.Equal(t, []scene.EdgeSpec{{From: "left/top", To: "right/top"}}, s.Meta.Edges)
	var head *scene.Mark
	for i, m := range s.Marks {
		if m.Role == scene.Head {
			head = &s.Marks[i]
		}
	}
	require.NotNil(t, head)
	target, ok := s.Frame("right/top")
	require.True(t, ok)
	gap := target.Bounds.Min.X - head.Bounds.Max.X
	assert.InDelta(t, 2, gap, 0.75, "the tip stops before its target")

	_, err = diagram.Build(figure(diagram.Row{}.Of(side("same"), side("same"))), diagram.Options{})
	assert.ErrorIs(t, err, diagram.ErrName)
	assert.ErrorContains(t, err, `two parts are named "same"`)
}

func TestRowBecomesColumn(t *testing.T) {
	row := diagram.Row{}.Of(diagram.Text{Text: "Incomprehensibilities"}, diagram.Text{Text: "Incomprehensibilities"}, diagram.Text{Text: "Incomprehensibilities"})
	s, err := diagram.Draw(row, diagram.Options{})
	require.NoError(t, err)
	assert.Equal(t, s.Marks[0].Bounds.Min.Y, s.Marks[1].Bounds.Min.Y)
	s, err = diagram.Draw(row, diagram.Options{Width: 360})
	require.NoError(t, err)
	assert.Less(t, s.Marks[0].Bounds.Max.Y, s.Marks[1].Bounds.Min.Y)
}

func TestRowEqualisesHeights(t *testing.T) {
	s, err := diagram.Draw(diagram.Row{}.Of(block{ID: "a", H: 10}, block{ID: "b", H: 50}), diagram.Options{})
	require.NoError(t, err)
	a, _ := s.Frame("a")
	b, _ := s.Frame("b")
	assert.Equal(t, 50.0, a.Bounds.Dy())
	assert.Equal(t, a.Bounds.Size(), b.Bounds.Size())
	assert.Equal(t, 16.0, b.Bounds.Min.X-a.Bounds.Max.X)
}

func TestTooWideWordNamesItself(t *testing.T) {
	_, err := diagram.Draw(diagram.Text{Text: strings.Repeat("m", 60)}, diagram.Options{Width: 360})
	require.ErrorIs(t, err, diagram.ErrTooWide)
	assert.ErrorContains(t, err, "its column has 320 u")
}

func TestUnknownRole(t *testing.T) {
	_, err := diagram.Draw(diagram.Text{Text: "x", Role: "nonsense"}, diagram.Options{})
	assert.ErrorIs(t, err, diagram.ErrUnknown)
	assert.ErrorContains(t, err, "nonsense.ink")
}

func TestErrorsAreJoined(t *testing.T) {
	_, err := diagram.Draw(diagram.Column{}.Of(nil, nil), diagram.Options{})
	var joined interface{ Unwrap() []error }
	require.True(t, errors.As(err, &joined))
	assert.Len(t, joined.Unwrap(), 2)
}

func nested(n int) diagram.Node {
	if n == 0 {
		return diagram.Text{Text: "leaf"}
	}
	return diagram.Row{Shares: []float64{0, 1}}.Of(block{W: 4, H: float64(n)}, nested(n-1))
}

// Twelve nested rows, each of which equalises its kids, must not cost 2¹²
// layouts.
func BenchmarkNestedRows(b *testing.B) {
	th := theme.Light()
	set := text.NewSet(th.Sans, th.Mono)
	n := nested(12)
	for b.Loop() {
		if _, err := diagram.Draw(n, diagram.Options{Theme: &th, Text: set}); err != nil {
			b.Fatal(err)
		}
	}
}

func TestBadNameIsReportedOnce(t *testing.T) {
	_, err := diagram.Draw(diagram.Column{ID: "Bad Name"}.Of(diagram.Text{Text: "x"}), diagram.Options{})
	require.ErrorIs(t, err, diagram.ErrName)
	assert.Equal(t, 1, strings.Count(err.Error(), "is not a name"), "%v", err)
}

// No label fits into the default gap: the error names both parts as the
// author does.
func TestNoWayNamesTheParts(t *testing.T) {
	f := figure(diagram.Row{Gap: diagram.L}.Of(block{ID: "a", W: 40, H: 200}, block{ID: "b", W: 40, H: 200}))
	f.Links = []diagram.Link{{From: "a", To: "b", FromSide: geom.Right, ToSide: geom.Left, Label: strings.Repeat("a long label ", 6)}}
	_, err := diagram.Build(f, diagram.Options{})
	require.ErrorIs(t, err, diagram.ErrNoWay)
	assert.ErrorContains(t, err, `link from "a" to "b"`)
	assert.ErrorContains(t, err, "widen the gap")
	assert.NotContains(t, err.Error(), "#")
}
