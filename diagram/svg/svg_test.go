package svg_test

import (
	"errors"
	"io"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
)

func nan() float64 { return math.NaN() }
func inf() float64 { return math.Inf(1) }

func label(s, family string) scene.Mark {
	return scene.Mark{Owner: "a", Role: scene.Label, Fill: ink, Shape: scene.Text{
		At: geom.Pt(32, 40), String: s, Font: scene.Font{Family: family, Size: 16},
	}}
}

func ExampleWrite() {
	s := empty()
	s.Marks = []scene.Mark{
		{Shape: scene.Rect{Rect: geom.R(32, 64, 128, 48), Radius: 10}, Fill: surface, Stroke: scene.Stroke{Paint: line, Width: 1.25}},
		label("Prefill & decode", sans),
	}
	if err := svg.Write(os.Stdout, s, svg.Options{}); err != nil {
		panic(err)
	}
	// Output:
	// <svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" viewBox="0 0 960 540" role="img" aria-labelledby="ch01-batching-wide-t" aria-describedby="ch01-batching-wide-d" xml:lang="en">
	// <title id="ch01-batching-wide-t">Batching</title>
	// <desc id="ch01-batching-wide-d">Requests share a step.</desc>
	// <rect x="0" y="0" width="960" height="540" fill="#FFFEFC"/>
	// <g font-family="Liberation Sans, Arial, Helvetica, sans-serif" text-rendering="geometricPrecision">
	// <rect x="32" y="64" width="128" height="48" rx="10" fill="#F4F6FA" stroke="#5B6474" stroke-width="1.25"/>
	// <text x="32" y="40" font-size="16" fill="#141A26">Prefill &amp; decode</text>
	// </g>
	// </svg>
}

func TestInline(t *testing.T) {
	s := empty()
	s.View = geom.R(31, 106, 898.21, 440)
	got := render(t, s, svg.Options{Inline: true, Class: "wide plot", DescribedBy: "f1-take", Details: "f1-words", Instance: "unused"})
	assert.Equal(t, `<svg xmlns="http://www.w3.org/2000/svg" class="wide plot" width="898.21" height="440" viewBox="31 106 898.21 440"`+
		` role="img" aria-label="Batching" aria-describedby="f1-take" aria-details="f1-words">
<rect x="31" y="106" width="898.21" height="440" fill="#FFFEFC"/>
</svg>
`, got)

	bare := render(t, s, svg.Options{Inline: true})
	for _, absent := range []string{"class", "describedby", "details", "id=", "lang", "<title", "<desc"} {
		assert.NotContains(t, bare, absent)
	}
}

func TestFileWithoutWords(t *testing.T) {
	s := empty()
	s.Meta = scene.Meta{ID: "a", Profile: scene.Column}
	got := render(t, s, svg.Options{Class: "ignored", DescribedBy: "ignored", Details: "ignored"})
	assert.NotContains(t, got, "aria", "no reference to what is not there")
	assert.NotContains(t, got, "id=")
	assert.NotContains(t, got, "lang")
	assert.NotContains(t, got, "ignored")
}

func TestIDs(t *testing.T) {
	for _, c := range []struct {
		id       scene.ID
		instance string
		want     string
	}{
		{"ch01-batching", "", "ch01-batching-wide"},
		{"ch01-batching", "2", "ch01-batching-wide-2"},
		{"ch01/batching", "a b", "ch01-batching-wide-a-b"},
		{`x" onload="y`, "é", "x--onload--y-wide---"},
	} {
		s := empty()
		s.Meta.ID = c.id
		got := render(t, s, svg.Options{Instance: c.instance})
		assert.Contains(t, got, `aria-labelledby="`+c.want+`-t"`)
		assert.Contains(t, got, `<title id="`+c.want+`-t">`)
		assert.Contains(t, got, `aria-describedby="`+c.want+`-d"`)
		assert.Contains(t, got, `<desc id="`+c.want+`-d">`)
	}
}

func TestFamilyAroundAll(t *testing.T) {
	group := func(families ...string) string {
		s := empty()
		for _, f := range families {
			s.Marks = append(s.Marks, label("x", f))
		}
		_, rest, found := strings.Cut(render(t, s, svg.Options{}), `<g font-family="`)
		if !found {
			return ""
		}
		family, rest, _ := strings.Cut(rest, `"`)
		assert.NotContains(t, rest, `"`+family+`"`, "not repeated with the texts")
		return family
	}
	assert.Equal(t, sans, group(sans, mono, sans))
	assert.Equal(t, mono, group(sans, mono, mono))
	assert.Equal(t, sans, group(sans, mono), "the first of equals")
	assert.Equal(t, mono, group("", "", mono))
	assert.Empty(t, group())
	assert.Empty(t, group(""))
}

func TestUnsoundScenes(t *testing.T) {
	for name, change := range map[string]func(*scene.Scene){
		"no view":       func(s *scene.Scene) { s.View = geom.Rect{} },
		"negative view": func(s *scene.Scene) { s.View = geom.R(9, 9, -4, 4) },
		"infinite view": func(s *scene.Scene) { s.View = geom.R(0, 0, inf(), 4) },
		"NaN view":      func(s *scene.Scene) { s.View = geom.R(0, 0, 4, nan()) },
		"no ground":     func(s *scene.Scene) { s.Ground = scene.Paint{} },
	} {
		s := empty()
		change(s)
		var b strings.Builder
		assert.ErrorContains(t, svg.Write(&b, s, svg.Options{}), `svg: figure "ch01-batching": `, name)
		assert.Empty(t, b.String(), name)
	}
	assert.Error(t, svg.Write(io.Discard, nil, svg.Options{}))
}

// A failing is a writer that accepts n bytes and then returns err.
type failing struct {
	n     int
	err   error
	calls int
}

func (f *failing) Write(p []byte) (int, error) {
	f.calls++
	return min(f.n, len(p)), f.err
}

func TestWriteErrors(t *testing.T) {
	full := errors.New("disk full")
	w := &failing{n: 10, err: full}
	require.ErrorIs(t, svg.Write(w, empty(), svg.Options{}), full)
	assert.Equal(t, 1, w.calls, "the first error ends the writing")

	short := &failing{n: 10}
	assert.ErrorIs(t, svg.Write(short, empty(), svg.Options{}), io.ErrShortWrite)
}

func TestSameBytes(t *testing.T) {
	s := boxesWithLabels()
	first := render(t, s, svg.Options{})
	results := make(chan string)
	const writers = 8
	for range writers {
		go func() {
			var b strings.Builder
			if err := svg.Write(&b, s, svg.Options{}); err != nil {
				b.WriteString(err.Error())
			}
			results <- b.String()
		}()
	}
	for range writers {
		assert.Equal(t, first, <-results)
	}
}

// Any shape with finite numbers gives a sound drawing.
func TestAnyShape(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		num := rapid.Float64Range(-5000, 5000)
		size := rapid.Float64Range(0, 5000)
		pt := rapid.Custom(func(t *rapid.T) geom.Point { return geom.Pt(num.Draw(t, "x"), num.Draw(t, "y")) })
		shape := rapid.Custom(func(t *rapid.T) scene.Shape {
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 0:
				p := pt.Draw(t, "at")
				return scene.Rect{Rect: geom.R(p.X, p.Y, size.Draw(t, "w"), size.Draw(t, "h")), Radius: num.Draw(t, "r")}
			case 1:
				return scene.Ellipse{Center: pt.Draw(t, "c"), RX: size.Draw(t, "rx"), RY: size.Draw(t, "ry")}
			case 2:
				p := geom.Polyline(rapid.SliceOfN(pt, 1, 5).Draw(t, "line")...)
				return scene.Path{Path: p.Quad(pt.Draw(t, "c"), pt.Draw(t, "e")).Close()}
			default:
				return scene.Text{At: pt.Draw(t, "at"), String: rapid.String().Draw(t, "words"), Font: scene.Font{Family: sans, Size: 14}}
			}
		})
		s := empty()
		for range rapid.IntRange(0, 6).Draw(t, "marks") {
			s.Marks = append(s.Marks, scene.Mark{Shape: shape.Draw(t, "shape"), Fill: ink,
				Stroke: scene.Stroke{Paint: line, Width: size.Draw(t, "width")}})
		}
		var b strings.Builder
		require.NoError(t, svg.Write(&b, s, svg.Options{}))
		require.NoError(t, check(b.String()), b.String())
	})
}

// A figure of very many parts gets taller than readers of SVG can show.
func TestTooLarge(t *testing.T) {
	s := empty()
	s.View = geom.R(0, 0, 960, 100_001)
	assert.ErrorContains(t, svg.Write(io.Discard, s, svg.Options{}), "larger than 100,000 u: split the figure")
	s.View = geom.R(0, 0, 960, 100_000)
	assert.NoError(t, svg.Write(io.Discard, s, svg.Options{}))
}
