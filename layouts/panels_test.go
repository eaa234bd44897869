package layouts_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

func ExamplePanels() {
	s, err := diagram.Draw(layouts.Panels{Panels: []layouts.Panel{
		{Heading: "Before", Body: diagram.Text{Text: "one request at a time"}},
		{Heading: "After", Body: diagram.Text{Text: "a batch of eight"}},
	}}, diagram.Options{})
	if err != nil {
		panic(err)
	}
	for _, b := range s.Doc {
		fmt.Println(b.(scene.Paragraph).Text)
	}
	// Output:
	// Before
	// one request at a time
	// After
	// a batch of eight
}

func panels(n int) layouts.Panels {
	p := layouts.Panels{ID: "parts"}
	for i := range n {
		p.Panels = append(p.Panels, layouts.Panel{ID: diagram.ID(fmt.Sprintf("p%d", i)), Heading: fmt.Sprint("Part ", i), Note: "what it is",
			Body: shapes.Strip{ID: "strip", Parts: []shapes.Part{{Share: 0.5, Role: "gpu"}}}})
	}
	return p
}

// bodies returns where the strips of the panels stand.
func bodies(t *testing.T, p layouts.Panels, width float64) []geom.Rect {
	t.Helper()
	s := drawn(t, p, width)
	assertSound(t, s)
	var out []geom.Rect
	for i := range p.Panels {
		f, ok := s.Frame(scene.ID(fmt.Sprintf("parts/p%d/strip", i)))
		require.True(t, ok)
		out = append(out, f.Bounds)
	}
	return out
}

func TestPanelsEqual(t *testing.T) {
	p := panels(3)
	p.Panels[1].Heading = "A heading that is so long that it needs more than one line in its panel"
	b := bodies(t, p, 960)
	assert.Equal(t, b[0].Min.Y, b[1].Min.Y, "bodies begin on one level")
	assert.InDelta(t, b[0].Dx(), b[2].Dx(), 0.05)
	assert.InDelta(t, 16, b[1].Min.X-b[0].Max.X, 0.1)
	assert.InDelta(t, 896, b[2].Max.X-b[0].Min.X, 0.1)
}

func TestPanelsStack(t *testing.T) {
	for _, c := range []struct {
		n     int
		width float64
		rows  int
	}{{1, 960, 1}, {2, 960, 1}, {3, 960, 1}, {4, 960, 2}, {3, 600, 3}, {4, 600, 2}, {2, 360, 2}, {6, 960, 2}} {
		b := bodies(t, panels(c.n), c.width)
		tops := map[float64]bool{}
		for _, r := range b {
			tops[r.Min.Y] = true
		}
		assert.Len(t, tops, c.rows, "%d panels at %g u", c.n, c.width)
	}
}

func TestPanelsShares(t *testing.T) {
	p := panels(2)
	p.Shares = []float64{3, 1}
	b := bodies(t, p, 1200)
	assert.InDelta(t, 3, b[0].Dx()/b[1].Dx(), 0.01)
	p.Shares = []float64{1}
	_, err := diagram.Draw(p, diagram.Options{})
	assert.ErrorContains(t, err, "1 shares for 2 panels")
}

func TestPanelBeside(t *testing.T) {
	p := panels(1)
	p.Panels[0].Beside = true
	s := drawn(t, p, 960)
	strip, _ := s.Frame("parts/p0/strip")
	assert.Less(t, textAt(t, s, "Part 0").Max.X, strip.Bounds.Min.X)
	s = drawn(t, p, 600)
	strip, _ = s.Frame("parts/p0/strip")
	assert.Less(t, textAt(t, s, "Part 0").Max.Y, strip.Bounds.Min.Y, "above where there is no room")
}

func TestPanelsErrors(t *testing.T) {
	_, err := diagram.Draw(layouts.Panels{Panels: []layouts.Panel{{Heading: "Empty"}}}, diagram.Options{})
	assert.ErrorContains(t, err, "Panels › Panels[0] › Body: required")
	_, err = diagram.Draw(layouts.Panels{}, diagram.Options{})
	assert.ErrorContains(t, err, "Panels: required")
}

func TestPanelsSound(t *testing.T) {
	panel := rapid.Custom(func(t *rapid.T) layouts.Panel {
		return layouts.Panel{Heading: maybeLabel().Draw(t, "heading"), Note: maybeLabel().Draw(t, "note"), Beside: rapid.Bool().Draw(t, "beside"),
			Ground: rapid.Bool().Draw(t, "ground"), Role: rapid.SampledFrom([]diagram.Role{"", "gpu"}).Draw(t, "role"), Body: note(label().Draw(t, "body"))}
	})
	rapid.Check(t, func(t *rapid.T) {
		p := layouts.Panels{Rule: rapid.Bool().Draw(t, "rule"), Columns: rapid.IntRange(0, 5).Draw(t, "columns"),
			Panels: rapid.SliceOfN(panel, 1, rapid.SampledFrom([]int{2, 5, 100}).Draw(t, "most")).Draw(t, "panels")}
		soundOrTooWide(t, p, canvas().Draw(t, "width"))
	})
}

// A low picture stands where its panel says in a row that is higher.
func TestPanelsAlignPictures(t *testing.T) {
	at := func(align diagram.Align) (low, high geom.Rect) {
		s := drawn(t, layouts.Panels{Panels: []layouts.Panel{
			{Heading: "High", Body: diagram.Column{ID: "high"}.Of(diagram.Text{Text: "one"}, diagram.Text{Text: "two"}, diagram.Text{Text: "three"})},
			{Heading: "Low", Align: align, Body: diagram.Text{ID: "low", Text: "alone"}},
		}}, 900)
		a, ok := s.Frame("low")
		require.True(t, ok)
		b, ok := s.Frame("high")
		require.True(t, ok)
		return a.Bounds, b.Bounds
	}
	low, high := at(diagram.AlignStretch)
	assert.InDelta(t, high.Min.Y, low.Min.Y, 0.02)
	low, high = at(diagram.AlignCenter)
	assert.InDelta(t, high.Center().Y, low.Center().Y, 0.02)
	low, high = at(diagram.AlignEnd)
	assert.InDelta(t, high.Max.Y, low.Max.Y, 0.02)
}
