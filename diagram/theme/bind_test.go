package theme_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/theme"
)

func TestWith(t *testing.T) {
	light := theme.Light()
	before := len(light.Colors)
	book := light.With("billing", "spare1").With("idle", theme.Neutral)

	assert.True(t, book.Has("billing"))
	for name, step := range steps {
		assert.Equal(t, color(t, light, step("spare1")), color(t, book, step("billing")), name)
		assert.Equal(t, color(t, light, step(theme.Neutral)), color(t, book, step("idle")), name)
	}
	assert.Contains(t, book.Roles(), theme.Role("billing"))
	assert.False(t, light.Has("billing"), "the original stays")
	assert.Len(t, light.Colors, before)
}

func TestWithReplaces(t *testing.T) {
	book := theme.Light().With("net", "spare4")
	assert.Equal(t, color(t, book, theme.Role("spare4").Base()), color(t, book, theme.Role("net").Base()))
	assert.Equal(t, theme.Light().Colors, theme.Light().With("net", "net").Colors)
}

func TestWithUnknown(t *testing.T) {
	light := theme.Light()
	assert.False(t, light.With("billing", "nothing").Has("billing"))
	assert.False(t, light.With("net", "nothing").Has("net"), "no half of an old ramp is left")
	assert.Equal(t, light.Colors, light.With(theme.Neutral, "net").Colors, "neutral is no subject")
}

func TestHas(t *testing.T) {
	light := theme.Light()
	assert.True(t, light.Has(theme.Neutral))
	assert.True(t, light.Has(theme.Wait))
	assert.False(t, light.Has("iso.gpu"))
	delete(light.Colors, theme.Role("net").Soft())
	assert.False(t, light.Has("net"), "four steps are no ramp")
	assert.NotContains(t, light.Roles(), theme.Role("net"))
}

func TestColor(t *testing.T) {
	light := theme.Light()
	_, ok := light.Color("no.such")
	assert.False(t, ok)
	light.Colors[theme.None] = theme.Color{R: 1}
	_, ok = light.Color(theme.None)
	assert.False(t, ok, "none is never painted")
	_, ok = theme.Theme{}.Color(theme.Ink)
	assert.False(t, ok)
}

func TestZeroTheme(t *testing.T) {
	var th theme.Theme
	assert.Empty(t, th.Tokens())
	assert.Empty(t, th.Roles())
	s := theme.Ramp(theme.OKLCH{L: 0.5, C: 0.1, H: 20}, false)
	assert.True(t, th.WithRamp("mine", s).Has("mine"))
	assert.False(t, th.Has("mine"))
}

func TestWithRamp(t *testing.T) {
	s := theme.Ramp(theme.OKLCH{L: 0.5, C: 0.1, H: 20}, false)
	light := theme.Light()
	book := light.WithRamp("mine", s)
	assert.Equal(t, s.Soft, color(t, book, theme.Role("mine").Soft()))
	assert.Equal(t, s.Ink, color(t, book, theme.Role("mine").Ink()))
	assert.False(t, light.Has("mine"))
	assert.Equal(t, light.Colors, light.WithRamp(theme.Neutral, s).Colors)
}

func TestWithMaterial(t *testing.T) {
	brick := theme.ThreeTones(theme.OKLCH{L: 0.6, C: 0.1, H: 40})
	light := theme.Light()
	book := light.WithMaterial("brick", brick)
	assert.Equal(t, brick.Top, color(t, book, theme.Material("brick").Top()))
	assert.Equal(t, brick.Right, color(t, book, theme.Material("brick").Right()))
	_, ok := light.Color(theme.Material("brick").Left())
	assert.False(t, ok)
	grey := brick.Gray()
	assert.InDelta(t, brick.Left.L(), grey.Left.L(), 0.3)
	assert.Equal(t, grey.Left.R, grey.Left.B)
}

func TestMaterialTokens(t *testing.T) {
	assert.Equal(t, theme.Token("iso.gpu.top"), theme.MatGPU.Top())
	assert.Equal(t, theme.Token("iso.gpu.left"), theme.MatGPU.Left())
	assert.Equal(t, theme.Token("iso.gpu.right"), theme.MatGPU.Right())
	assert.Equal(t, theme.MatWhite.Top(), theme.Material("").Top(), "an unnamed material is white")
}

func TestClone(t *testing.T) {
	a := theme.Light()
	b := a.Clone()
	b.Colors[theme.Paper] = theme.Color{}
	b.Sans[0].Family = "Other"
	b.Mono[0].Family = "Other"
	assert.Equal(t, theme.Light(), a)
}

// The map that a page makes turns each light token into the dark one.
func TestLightToDark(t *testing.T) {
	light, dark := theme.Light(), theme.Dark()
	sheet := map[theme.Color]theme.Color{}
	for _, tok := range light.Tokens() {
		sheet[color(t, light, tok)] = color(t, dark, tok)
	}
	for _, tok := range light.Tokens() {
		assert.Equal(t, color(t, dark, tok), sheet[color(t, light, tok)], "%s", tok)
	}
}

func BenchmarkLight(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if len(theme.Light().Colors) == 0 {
			b.Fatal("no colours")
		}
	}
}
