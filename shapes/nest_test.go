package shapes_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

func engine(name string) shapes.Chip { return shapes.Chip{Text: name, Role: "gpu"} }

// platforms is a group of two boxes, the first of which holds another.
func platforms() shapes.Nest {
	return shapes.Nest{}.Of(
		shapes.Nest{ID: "kserve", Name: "KServe", Role: "model"}.Of(
			shapes.Nest{ID: "triton", Name: "Triton", Role: "model"}.Of(engine("TensorRT-LLM"), engine("vLLM")),
			engine("vLLM"), engine("SGLang"),
		),
		shapes.Nest{ID: "bento", Name: "BentoML", Role: "model"}.Of(engine("Transformers")),
	)
}

func ExampleNest() {
	s, err := diagram.Draw(platforms(), diagram.Options{Width: 600, Profile: scene.Column})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range s.Frames {
		fmt.Println(f.ID, f.Bounds.Dy())
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// kserve 118
	// kserve/triton 75
	// bento 118
	// - KServe
	//   - Triton
	//     - TensorRT-LLM
	//     - vLLM
	//   - vLLM
	//   - SGLang
	// - BentoML
	//   - Transformers
}

func TestNestLevels(t *testing.T) {
	s := draw(t, platforms())
	assertSound(t, s, 896)
	var lines []float64
	right := 0.0
	for _, run := range s.Texts() {
		if strings.Contains("TensorRT-LLM vLLM SGLang Transformers", run.String) {
			lines = append(lines, run.At.Y)
		}
	}
	require.Len(t, lines, 5)
	for _, m := range s.Of(scene.Node) {
		right = max(right, m.Shape.Bounds().Max.X)
	}
	for _, y := range lines {
		assert.Equal(t, lines[0], y, "chips stand level with each other, however deep they are")
	}
	assert.InDelta(t, 896, right, 0.1, "spare width is shared out")
	outer, inner := frame(t, s, "kserve"), frame(t, s, "kserve/triton")
	assert.Equal(t, frame(t, s, "bento").Bounds.Dy(), outer.Bounds.Dy())
	assert.True(t, outer.Bounds.Inset(8).Contains(inner.Bounds))
	assert.Equal(t, []theme.Token{"model.tint", theme.Paper}, []theme.Token{body(t, s, "kserve").Fill.Token, body(t, s, "kserve/triton").Fill.Token})
	assert.Equal(t, 1.75, body(t, s, "kserve").Stroke.Width)
}

func frame(t *testing.T, s *scene.Scene, id scene.ID) scene.Frame {
	t.Helper()
	f, ok := s.Frame(id)
	require.True(t, ok, "no frame %s", id)
	return f
}

// body returns the first mark that a frame owns.
func body(t *testing.T, s *scene.Scene, id scene.ID) scene.Mark {
	t.Helper()
	for _, m := range s.Marks {
		if m.Owner == id {
			return m
		}
	}
	require.Fail(t, "no marks", id)
	return scene.Mark{}
}

// TestNestReportsOnce holds that measuring does not repeat what is wrong.
func TestNestReportsOnce(t *testing.T) {
	n := shapes.Nest{ID: "a", Name: "A"}.Of(shapes.Nest{ID: "b", Name: "B"}.Of(shapes.Nest{Name: "C"}.Of(shapes.Card{Name: "x", Tag: strings.Repeat("7", 25)}, shapes.Chip{}, nil)))
	_, err := diagram.Draw(n, diagram.Options{})
	require.Error(t, err)
	const at = `Nest "a" › Kids[0] › Nest "b" › Kids[0] › Nest › `
	assert.ElementsMatch(t, []string{
		at + `Kids[0] › Card › Tag: a text of 25 characters is too large, at most 24; shorten it`,
		at + `Kids[1] › Chip › Text: required; give the chip a text or a thing`,
		at + `Kids[2]: required; put a node here or leave the place out`,
	}, strings.Split(err.Error(), "\n"))
}

// TestNestDeep holds that cost does not double with every level.
func TestNestDeep(t *testing.T) {
	var n diagram.Node = engine("x")
	for range 20 {
		n = shapes.Nest{Name: "n", Role: "net"}.Of(n, engine("y"))
	}
	s, err := diagram.Draw(n, diagram.Options{Width: 1200})
	require.NoError(t, err)
	assertSound(t, s, 1136)
}

func BenchmarkNestDeep(b *testing.B) {
	var n diagram.Node = engine("x")
	for range 12 {
		n = shapes.Nest{Name: "n", Role: "net"}.Of(n, engine("y"))
	}
	for b.Loop() {
		if _, err := diagram.Draw(n, diagram.Options{Width: 1200}); err != nil {
			b.Fatal(err)
		}
	}
}

// nests draws a nest of at most the given depth.
func nests(t *rapid.T, depth int) shapes.Nest {
	n := shapes.Nest{Name: maybe(t, "heading"), Role: rapid.SampledFrom(roles).Draw(t, "role")}
	for range rapid.IntRange(0, 4).Draw(t, "kids") {
		switch kind := rapid.IntRange(0, 3).Draw(t, "kind"); {
		case kind == 0 && depth > 0:
			n.Kids = append(n.Kids, nests(t, depth-1))
		case kind == 1:
			n.Kids = append(n.Kids, shapes.Card{Name: words().Draw(t, "card"), Icon: shapes.IconGPU})
		default:
			n.Kids = append(n.Kids, shapes.Chip{Text: words().Draw(t, "chip"), Role: rapid.SampledFrom(roles).Draw(t, "role")})
		}
	}
	return n
}

// TestNestProperty draws any nest at any width: nothing overlaps or runs out.
func TestNestProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		soundOrTooWide(t, nests(t, 2), rapid.Float64Range(360, 1200).Draw(t, "width"))
	})
}
