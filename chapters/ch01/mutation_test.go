package ch01_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters/ch01"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/lint"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A picture is a drawn figure that a test may damage.
type picture struct {
	testing.TB
	*scene.Scene
}

func draw(t testing.TB, f diagram.Figure) picture {
	t.Helper()
	s, err := diagram.Build(f, diagram.Options{})
	require.NoError(t, err)
	return picture{t, s}
}

// mark returns the first mark that fits.
func (p picture) mark(what string, fits func(m *scene.Mark) bool) *scene.Mark {
	p.Helper()
	i := slices.IndexFunc(p.Marks, func(m scene.Mark) bool { return fits(&m) })
	require.GreaterOrEqual(p, i, 0, "the figure has no %s", what)
	return &p.Marks[i]
}

// words returns the first mark with the given words, whatever its blanks.
func (p picture) words(s string) *scene.Mark {
	p.Helper()
	return p.mark("words "+s, func(m *scene.Mark) bool {
		t, ok := m.Shape.(scene.Text)
		return ok && strings.ReplaceAll(t.String, "\u00a0", " ") == s
	})
}

func (p picture) of(role scene.Role) *scene.Mark {
	p.Helper()
	return p.mark(role.String(), func(m *scene.Mark) bool { return m.Role == role })
}

// box returns the body of a node.
func (p picture) box(thing string) *scene.Mark {
	p.Helper()
	return p.mark("box of "+thing, func(m *scene.Mark) bool { return m.Role == scene.Node && m.Thing == thing })
}

// after returns the mark of words that follows the first with the given ones.
func (p picture) after(s string) *scene.Mark {
	p.Helper()
	p.words(s)
	found := false
	return p.mark("words after "+s, func(m *scene.Mark) bool {
		t, ok := m.Shape.(scene.Text)
		if ok && found {
			return true
		}
		found = found || ok && t.String == s
		return false
	})
}

// value returns the first mark drawn to scale for a value.
func (p picture) value(v float64) *scene.Mark {
	p.Helper()
	return p.mark("scaled mark", func(m *scene.Mark) bool { return m.Scaled != nil && m.Scaled.Value == v })
}

// stretch makes a bar so many times as long.
func stretch(m *scene.Mark, times float64) {
	r := m.Shape.(scene.Rect)
	r.Rect.Max.X = r.Rect.Min.X + r.Rect.Dx()*times
	m.Shape = r
	m.Bounds = m.Inked()
}

// paint is a colour of the light theme.
func paint(t theme.Token) scene.Paint { return scene.Paint{Token: t, Color: theme.Light().Colors[t]} }

func move(m *scene.Mark, x, y float64) {
	m.Shape = m.Shape.Moved(geom.Pt(x, y))
	m.Bounds = m.Inked()
}

func say(m *scene.Mark, words string) {
	t := m.Shape.(scene.Text)
	t.String = words
	m.Shape = t
}

// Damage to the chapter's figures raises the rule that is meant. What else
// follows from it is listed.
func TestDamageIsFound(t *testing.T) {
	figures := map[string]func() diagram.Figure{
		"latency": ch01.LatencyBreakdown, "landscape": ch01.ServingLandscape, "timeline": ch01.InnovationTimeline,
	}
	for _, c := range []struct {
		name, figure string
		damage       func(p picture)
		want         string
		follows      []string
	}{
		{"a label 10 u lower, onto the one under it", "latency", func(p picture) { move(p.words("Queue wait"), 0, 10) }, "OVL-TXT", nil},
		{"a value 12 u to the left, onto its bar", "latency", func(p picture) { move(p.words("120"), -12, 0) }, "OVL-TXT", []string{"CON-TEXT", "UNITS"}},
		{"the words of a flag 14 u to the right", "latency", func(p picture) { move(p.words("300 ms promise"), 14, 0) }, "TXT-FIT", []string{"CON-TEXT", "FALLBACK"}},
		{"words as small as a footnote's", "latency", func(p picture) {
			m := p.words("Preprocess")
			s := m.Shape.(scene.Text)
			s.Font.Size = 11
			m.Shape = s
		}, "TXT-MIN", nil},
		{"a required word left out", "latency", func(p picture) { say(p.words("Network return"), "Network") }, "REQ-FACTS", nil},
		{"the unit of the limit left out", "latency", func(p picture) { say(p.words("300 ms promise"), "300 promise") }, "REQ-FACTS", nil},
		{"grey words", "latency", func(p picture) { p.words("Preprocess").Fill.Color = theme.Color{R: 0xB0, G: 0xB0, B: 0xB0} }, "CON-TEXT", []string{"COLOR-COUNT"}},
		{"words beyond the edge", "latency", func(p picture) { move(p.words("400"), 40, 0) }, "CLIP", nil},
		{"a pale icon", "latency", func(p picture) { p.of(scene.Icon).Stroke.Paint.Color = theme.Color{R: 0xD1, G: 0xD5, B: 0xDB} }, "CON-GFX", []string{"COLOR-COUNT"}},
		{"the unit of a value left out", "latency", func(p picture) { say(p.after("120"), "") }, "UNITS", nil},
		{"the unit of the axis left out", "latency", func(p picture) { say(p.words("0 ms"), "0") }, "UNITS", nil},
		{"a bar 8% too short", "latency", func(p picture) { stretch(p.value(120), 0.92) }, "PROPORTION", []string{"CVD"}},
		{"a bar 3% too short", "latency", func(p picture) { stretch(p.value(120), 0.97) }, "PROPORTION", nil},
		{"a bar in a colour of its own", "latency", func(p picture) { p.value(120).Fill = paint("spare1.base") }, "COLOR-KEY", []string{"FOCUS"}},
		{"a table of the description left out", "latency", func(p picture) { p.Doc = p.Doc[:1] }, "A11Y-DESC", nil},
		{"no description", "timeline", func(p picture) { p.Doc = nil }, "A11Y-DESC", nil},
		{"no title", "latency", func(p picture) { p.Meta.Title = "" }, "A11Y-NAME", nil},

		{"a box 5 u wider", "landscape", func(p picture) {
			m := p.box("TensorRT-LLM")
			r := m.Shape.(scene.Rect)
			r.Rect.Max.X += 5
			m.Shape, m.Bounds = r, r.Rect
		}, "OVL-BOX", nil},
		{"a box 4 u lower", "landscape", func(p picture) { move(p.box("TensorRT-LLM"), 0, 4) }, "NEAR-MISS", []string{"GROUP-GAP"}},
		{"a box on its neighbour", "landscape", func(p picture) { move(p.box("TensorRT-LLM"), 40, 0) }, "OVL-BOX", []string{"TXT-FIT", "OVL-TXT", "CON-TEXT", "FALLBACK", "GROUP-GAP"}},
		{"a thing in the colour of another", "landscape", func(p picture) { p.box("vLLM").Fill = paint("model.base") }, "REGISTRY", []string{"CON-TEXT"}},
		{"a thing under a name of its own", "landscape", func(p picture) { p.box("TensorRT-LLM").Thing = "TensorRT LLM" }, "REGISTRY", nil},
		{"a box close to its panel's border", "landscape", func(p picture) { move(p.box("TensorRT-LLM"), -11, 0) }, "GROUP-GAP", []string{"TXT-FIT", "FALLBACK"}},

		{"a pale connector", "timeline", func(p picture) { p.of(scene.Edge).Stroke.Paint.Color = theme.Color{R: 0xD1, G: 0xD5, B: 0xDB} }, "CON-GFX", []string{"COLOR-COUNT"}},
		{"a hairline for a connector", "timeline", func(p picture) { p.of(scene.Edge).Stroke.Width = 0.5 }, "LINE-MIN", nil},
		{"the ends of an arrow swapped", "timeline", func(p picture) {
			for i := range p.Marks {
				if m := &p.Marks[i]; m.Role == scene.Edge || m.Role == scene.Head {
					m.From, m.To = m.To, m.From
				}
			}
		}, "GRAPH-EQ", nil},
		{"a connector with five bends", "timeline", func(p picture) {
			m := p.of(scene.Edge)
			path := m.Shape.(scene.Path).Path
			a, z := path[0].P[0], path[len(path)-1].P[0]
			step := z.Sub(a).Mul(1.0 / 3)
			b, c := a.Add(step), a.Add(step.Mul(2))
			m.Shape = scene.Path{Path: geom.Polyline(a, geom.Pt(b.X, a.Y), b, geom.Pt(c.X, b.Y), c, geom.Pt(z.X, c.Y), z)}
			m.Bounds = m.Inked()
		}, "BENDS", []string{"EDG-THRU"}},
		{"words drawn from the foot", "timeline", func(p picture) {
			var at []int
			for i, w := range p.Texts() {
				if p.Marks[i].From == "" && w.Font.Size > 13 {
					at = append(at, i)
				}
			}
			for i, k := 0, len(at)-1; i < k; i, k = i+1, k-1 {
				p.Marks[at[i]], p.Marks[at[k]] = p.Marks[at[k]], p.Marks[at[i]]
			}
		}, "DOM-ORDER", []string{"CON-TEXT", "FALLBACK"}}, // as before, of marks with other numbers
		{"an arrowhead 10 u short", "timeline", func(p picture) { move(p.of(scene.Head), -10, 0) }, "ARR-END", nil},
		{"a connector over words", "timeline", func(p picture) {
			at := p.words("RadixAttention").Bounds.Center()
			m := p.of(scene.Edge)
			m.Shape = scene.Path{Path: append(m.Shape.(scene.Path).Path, geom.Polyline(at.Sub(geom.Pt(20, 0)), at.Add(geom.Pt(20, 0)))...)}
			m.Bounds = m.Inked()
		}, "EDG-THRU", []string{"GRAPH-EQ", "CON-GFX"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := figures[c.figure]()
			before := lint.Check(draw(t, f).Scene)
			p := draw(t, f)
			c.damage(p)
			fresh := map[string]bool{}
			for _, f := range lint.Check(p.Scene).Findings {
				if !slices.ContainsFunc(before.Findings, func(b lint.Finding) bool {
					return b.Rule == f.Rule && b.Severity == f.Severity && slices.Equal(b.Marks, f.Marks)
				}) {
					fresh[f.Rule] = true
				}
			}
			assert.True(t, fresh[c.want], "%s is not found: %v", c.want, fresh)
			for rule := range fresh {
				assert.Contains(t, append(c.follows, c.want), rule, "it follows, but is not listed")
			}
		})
	}
}
