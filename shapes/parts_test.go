package shapes_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

var roles = []diagram.Role{diagram.Neutral, "client", "net", "wait", "cpu", "gpu", "model", "data", diagram.OK, diagram.Warn, diagram.Danger}

// parts are all parts that hold words, in one role.
func parts(r diagram.Role) map[string]diagram.Node {
	chip := shapes.Chip{Text: "chip", Role: r}
	return map[string]diagram.Node{
		"tile":   shapes.Card{Name: "Name", Icon: shapes.IconGPU, Role: r, Form: shapes.Upright},
		"card":   shapes.Card{Name: "Name", Note: "a note", Icon: shapes.IconGPU, Role: r, Tag: "5, 6"},
		"strong": shapes.Card{Name: "Name", Note: "a note", Icon: shapes.IconGPU, Role: r, Tag: "5", Strong: true},
		"start":  shapes.Card{Name: "Name", Note: "a note", Icon: shapes.IconGPU, Role: r, Start: true},
		"badge":  shapes.Badge{Text: "3", Role: r},
		"quiet":  shapes.Badge{Text: "3", Role: r, Quiet: true},
		"pill":   shapes.Pill{Text: "self", Role: r},
		"chip":   chip,
		"soft":   shapes.Chip{Text: "chip", Role: r, Shade: shapes.Soft},
		"mid":    shapes.Chip{Text: "chip", Role: r, Shade: shapes.Mid},
		"rail":   shapes.Rail{Name: "Rail", Icon: shapes.IconLock, Role: r, Items: []string{"a", "b"}, Tag: "12"},
		"nest":   shapes.Nest{Name: "Outer", Role: r}.Of(chip, shapes.Nest{Name: "Inner", Role: r}.Of(chip)),
		"meter":  shapes.Meter{Role: r, Value: "16 GB", Parts: []shapes.Part{{Share: 0.5, Role: r}}},
		"vessel": shapes.Vessel{Role: r, Badge: "B1", Name: "Name", Note: "a note", Levels: []float64{0.2, 1, 0}},
		"tag":    shapes.Tag{Text: "5, 6"},
		"legend": shapes.Legend{Keys: []shapes.Key{{Text: "one", Role: r}, {Text: "two", Role: r, Swatch: shapes.HatchSwatch}}},
		"arrow":  shapes.Arrow{Kind: diagram.Main, Role: r, Text: "tokens"},
		"gap": sketch(func(ctx diagram.Context, pen *diagram.Pen) {
			shapes.DrawGap(ctx, pen, geom.Pt(0, 60), geom.Pt(90, 60), shapes.Gap{Text: "82", Role: r})
		}),
		"bracket": sketch(func(ctx diagram.Context, pen *diagram.Pen) {
			shapes.DrawBracket(ctx, pen, 0, 90, 60, shapes.Bracket{Value: "74%", Text: "in its own queue", Role: r})
		}),
		"text":   shapes.TextBlock{Name: "Name", Note: "a note", Role: r},
		"number": shapes.Numeral{Value: "82", Unit: "ms", Note: "a note", Role: r},
		"bar": sketch(func(ctx diagram.Context, pen *diagram.Pen) {
			shapes.DrawBar(ctx, pen, geom.R(0, 0, 90, 24), shapes.Bar{Role: r, Label: "bar", Value: "3", Unit: "s"})
		}),
		"flag": sketch(func(ctx diagram.Context, pen *diagram.Pen) {
			shapes.DrawFlag(ctx, pen, geom.Pt(0, 40), shapes.Flag{Text: "limit", Role: r}, geom.R(0, 0, 400, 40))
		}),
	}
}

// TestPartsAreSound draws every part in every role and theme: words stand in
// their boxes, and never on a fill that is too pale for them.
func TestPartsAreSound(t *testing.T) {
	pale := map[theme.Token]bool{"cpu.base": true, "wait.base": true, "warn.base": true, theme.Line: true}
	large := theme.Light().Scaled()
	large.Name = "large"
	for _, th := range []theme.Theme{theme.Light(), theme.Dark(), theme.Print(), large} {
		for _, r := range roles {
			for name, part := range parts(r) {
				t.Run(th.Name+" "+string(r)+" "+name, func(t *testing.T) {
					s, err := diagram.Draw(part, diagram.Options{Theme: &th})
					require.NoError(t, err)
					assertSound(t, s, 896)
					require.NotEmpty(t, s.Words())
					for i := range s.Texts() {
						assert.False(t, pale[ground(s, i).Token], "words on %s", ground(s, i).Token)
					}
				})
			}
		}
	}
}

// TestThemesDrawAlike holds that light and dark differ in nothing but colour,
// so that a page can turn one into the other.
func TestThemesDrawAlike(t *testing.T) {
	light, dark := theme.Light(), theme.Dark()
	for _, r := range roles {
		for name, part := range parts(r) {
			a, err := diagram.Draw(part, diagram.Options{Theme: &light})
			require.NoError(t, err)
			b, err := diagram.Draw(part, diagram.Options{Theme: &dark})
			require.NoError(t, err)
			require.Len(t, b.Marks, len(a.Marks), name)
			for i := range a.Marks {
				assert.Equal(t, a.Marks[i].Shape, b.Marks[i].Shape, name)
				assert.Equal(t, a.Marks[i].Fill.Token, b.Marks[i].Fill.Token, name)
				assert.Equal(t, a.Marks[i].Stroke.Paint.Token, b.Marks[i].Stroke.Paint.Token, name)
			}
		}
	}
}

// TestPartSizes holds the table of parts.
func TestPartSizes(t *testing.T) {
	for _, c := range []struct {
		name string
		node diagram.Node
		role scene.Role
		want geom.Size // 0: any
	}{
		{"tile", shapes.Tile{Icon: shapes.IconGPU}, scene.Band, geom.Sz(36, 36)},
		{"large tile", shapes.Tile{Icon: shapes.IconGPU, Side: shapes.TileLarge}, scene.Band, geom.Sz(40, 40)},
		{"one digit", shapes.Badge{Text: "3"}, scene.Node, geom.Sz(20, 20)},
		// A lozenge: in a wider font they would leave a disc.
		{"two digits", shapes.Badge{Text: "12"}, scene.Node, geom.Sz(27.58, 22)},
		{"pill", shapes.Pill{Text: "retry"}, scene.Node, geom.Sz(0, 22)},
		{"tag", shapes.Tag{Text: "7"}, scene.Band, geom.Sz(0, 20)},
		{"chip", shapes.Chip{Text: "vLLM", Role: "gpu"}, scene.Node, geom.Sz(0, 32)},
		{"rail", shapes.Rail{Name: "Compliance", Role: "data"}, scene.Node, geom.Sz(896, 48)},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := draw(t, c.node)
			got := first(t, s, c.role).Shape.Bounds()
			assert.Equal(t, c.want.H, got.Dy())
			if c.want.W > 0 {
				assert.Equal(t, c.want.W, got.Dx())
			}
		})
	}
}

// TestPillWraps holds that words wrap in their own size, and that the box grows.
func TestPillWraps(t *testing.T) {
	s, err := diagram.Draw(diagram.Row{}.Of(
		shapes.Pill{Text: "a rather long remark that cannot stand on a single line"}, shapes.Pill{Text: "b"}, shapes.Pill{Text: "c"}, shapes.Pill{Text: "d"},
	), diagram.Options{Width: 600})
	require.NoError(t, err)
	assertSound(t, s, 560)
	assert.Greater(t, first(t, s, scene.Node).Shape.Bounds().Dy(), 22.0)
	for _, run := range s.Texts() {
		assert.Equal(t, 14.0, run.Font.Size)
	}
}

func TestGlyphShapesDiffer(t *testing.T) {
	seen := map[string]shapes.Status{}
	for s := shapes.StatusNA; s <= shapes.StatusNo; s++ {
		sc := draw(t, sketch(func(_ diagram.Context, pen *diagram.Pen) { shapes.DrawGlyph(pen, geom.Pt(20, 20), 0, s) }))
		form := ""
		for _, m := range sc.Marks {
			assert.True(t, geom.R(12, 12, 16, 16).Contains(m.Bounds), "%s: %v", s, m.Bounds)
			switch shape := m.Shape.(type) {
			case scene.Ellipse:
				form += "ellipse "
			case scene.Path:
				form += string(shape.AppendData(nil)) + " "
			}
			if m.Stroke.Visible() {
				form += "line "
			}
		}
		other, twice := seen[form]
		assert.False(t, twice, "%s and %s look alike without colour", s, other)
		seen[form] = s
	}
}
