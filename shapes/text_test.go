package shapes_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

func ExampleNumeral() {
	s, err := diagram.Draw(shapes.Numeral{Value: "205", Unit: "ms", Note: "time to first word"}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, run := range s.Texts() {
		fmt.Println(run.String, run.Font.Size)
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// 205 36
	// ms 18
	// time to first word 14
	// time to first word: 205 ms
}

func TestNumeralAligns(t *testing.T) {
	for anchor, x := range map[scene.Anchor]float64{scene.Start: 0, scene.Middle: 448, scene.End: 896} {
		s := draw(t, diagram.Column{}.Of(shapes.Numeral{Value: "82", Unit: "ms", Note: "to spare", Align: anchor}))
		assertSound(t, s, 896)
		value, unit := text(t, s, "82").Bounds, text(t, s, "ms").Bounds
		at := map[scene.Anchor]float64{scene.Start: value.Min.X, scene.Middle: (value.Min.X + unit.Max.X) / 2, scene.End: unit.Max.X}[anchor]
		assert.InDelta(t, x, at, 0.02)
		assert.InDelta(t, 0.13*36, unit.Min.X-value.Max.X, 0.05)
	}
}

func TestNumeralUnitMovesBelow(t *testing.T) {
	s := draw(t, narrow{shapes.Numeral{Value: "205", Unit: "milliseconds", Note: "in all"}, 100})
	assertSound(t, s, 100)
	assert.Greater(t, text(t, s, "milliseconds").Bounds.Min.Y, text(t, s, "205").Bounds.Max.Y)
}

func TestTextBlockInline(t *testing.T) {
	block := shapes.TextBlock{Name: "How they nest", Note: "An engine makes the tokens.", Inline: true}
	s := draw(t, narrow{block, 400})
	name, note := text(t, s, "How they nest").Shape.(scene.Text), text(t, s, "An engine makes the tokens.").Shape.(scene.Text)
	assert.Equal(t, name.At.Y, note.At.Y)
	s = draw(t, narrow{block, 200})
	assertSound(t, s, 200)
	name, note = text(t, s, "How they nest").Shape.(scene.Text), text(t, s, "An engine makes the tokens.").Shape.(scene.Text)
	assert.Greater(t, note.At.Y, name.At.Y, "where both do not fit, the note goes below")
}

func TestVerdict(t *testing.T) {
	s := draw(t, narrow{shapes.Verdict{Status: shapes.StatusPartly, Text: "only with a plug-in that must be built"}, 160})
	assertSound(t, s, 160)
	assert.Equal(t, "partly: only with a plug-in that must be built", scene.PlainText(s.Doc))
	for _, run := range s.Texts() {
		assert.Equal(t, 24.0, run.At.X, "lines stand beside the glyph, not under it")
	}
}

func TestRail(t *testing.T) {
	rail := shapes.Rail{ID: "rail", Name: "Monitoring and SLOs", Icon: shapes.IconChart, Role: "ok", Tag: "13", Items: []string{"metrics", "traces", "error budgets", "burn-rate alerts"}}
	s := draw(t, rail)
	assertSound(t, s, 896)
	assert.Equal(t, geom.Sz(896, 48), frame(t, s, "rail").Bounds.Size())
	assert.Equal(t, text(t, s, "metrics").Shape.(scene.Text).At.Y, text(t, s, "Monitoring and SLOs").Shape.(scene.Text).At.Y)
	s, err := diagram.Draw(rail, diagram.Options{Width: 600})
	require.NoError(t, err)
	assertSound(t, s, 560)
	assert.Greater(t, text(t, s, "metrics").Shape.(scene.Text).At.Y, text(t, s, "Monitoring and SLOs").Shape.(scene.Text).At.Y)
	assert.Equal(t, "- Monitoring and SLOs\n  - metrics\n  - traces\n  - error budgets\n  - burn-rate alerts", scene.PlainText(s.Doc))
}

func TestRailProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rail := shapes.Rail{
			Name: words().Draw(t, "name"), Role: rapid.SampledFrom(roles).Draw(t, "role"), Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconLock}).Draw(t, "icon"),
			Items: rapid.SliceOfN(words(), 0, 6).Draw(t, "items"), Tag: rapid.SampledFrom([]string{"", "12"}).Draw(t, "tag"),
		}
		soundOrTooWide(t, rail, rapid.Float64Range(360, 1200).Draw(t, "width"))
	})
}

func TestFitWords(t *testing.T) {
	draw(t, sketch(func(ctx diagram.Context, _ *diagram.Pen) {
		gpu := shapes.Thing{Name: "GPU inference", Short: "GPU"}
		for width, want := range map[float64]string{200: "GPU inference", 60: "GPU", 10: ""} {
			l, ok := shapes.FitWords(ctx, ctx.Type().Label, width, gpu.Words()...)
			assert.Equal(t, want, l.String)
			assert.Equal(t, want != "", ok)
		}
		assert.Equal(t, []string{"vLLM"}, shapes.Thing{Name: "vLLM"}.Words())
		assert.Equal(t, shapes.Key{Text: "GPU inference"}, gpu.Key())
	}))
}

// A marked verdict has a border around it, and its glyph stands where those of
// the others stand.
func TestVerdictMarks(t *testing.T) {
	plain := shapes.Verdict{Status: shapes.StatusOK, Text: "Default", Note: "newest pair", Role: "net"}
	glyph := func(v shapes.Verdict) geom.Rect { return first(t, draw(t, narrow{v, 200}), scene.Icon).Bounds }
	for mark, want := range map[shapes.Mark]struct{ fill, line theme.Token }{
		shapes.Followed: {theme.None, theme.Ink},
		shapes.Chosen:   {"net.tint", "net.base"},
	} {
		v := plain
		v.Mark = mark
		s := draw(t, narrow{v, 200})
		assertSound(t, s, 200)
		border := first(t, s, scene.Band)
		assert.Equal(t, want.fill, border.Fill.Token)
		assert.Equal(t, want.line, border.Stroke.Paint.Token)
		for _, words := range []string{"Default", "newest pair"} {
			assert.True(t, border.Bounds.Inset(6).Contains(text(t, s, words).Bounds), words)
		}
		assert.Equal(t, 16.0, text(t, s, "Default").Shape.(scene.Text).Font.Size)
		assert.True(t, text(t, s, "Default").Shape.(scene.Text).Font.Bold)
		assert.InDelta(t, glyph(plain).Min.X, glyph(v).Min.X, 0.01)
		assert.InDelta(t, 200, border.Bounds.Max.X, 1.01)
	}
	assert.Contains(t, scene.PlainText(draw(t, narrow{shapes.Verdict{Status: shapes.StatusOK, Text: "Default", Note: "newest", Mark: shapes.Chosen}, 200}).Doc), "yes: Default: newest (chosen)")
}
