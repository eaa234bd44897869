package theme_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/theme"
)

func themes() []theme.Theme { return []theme.Theme{theme.Light(), theme.Dark(), theme.Print()} }

func color(t testing.TB, th theme.Theme, tok theme.Token) theme.Color {
	t.Helper()
	c, ok := th.Color(tok)
	require.True(t, ok, "%s has no %q", th.Name, tok)
	return c
}

var neutrals = []theme.Token{
	theme.Paper, theme.Surface, theme.Surface2, theme.Rule, theme.Edge, theme.Line, theme.Ink3, theme.Ink2, theme.Ink,
	theme.OnFill, theme.OnPale, theme.Hole, theme.Redact, theme.Sky, theme.Disc, theme.Ripple, theme.Shadow,
}

var house = []theme.Role{"client", "cpu", "danger", "data", "gpu", "model", "net", "ok", "spare1", "spare2", "spare3", "spare4", "wait", "warn"}

var materials = []theme.Material{
	theme.MatWhite, theme.MatWall, theme.MatStone, theme.MatGround, theme.MatPlinth, theme.MatSteel, theme.MatInk,
	theme.MatGPU, theme.MatGPULight, theme.MatGPUDark, theme.MatModel, theme.MatModelLight, theme.MatNet, theme.MatNetLight,
	theme.MatClient, theme.MatCPU, theme.MatWait, theme.MatData, theme.MatOK, theme.MatWarn, theme.MatDanger,
	theme.MatWood, theme.MatLeaf, theme.MatSkin, theme.MatHair, theme.MatBelt, theme.MatGlass,
}

// Every theme has the same tokens: the neutrals, five for each role, three for
// each material, and no others.
func TestComplete(t *testing.T) {
	for _, th := range themes() {
		var want []theme.Token
		want = append(want, neutrals...)
		for _, r := range house {
			want = append(want, r.Tint(), r.Soft(), r.Mid(), r.Base(), r.Ink())
		}
		for _, m := range materials {
			want = append(want, m.Top(), m.Left(), m.Right())
		}
		assert.ElementsMatch(t, want, th.Tokens(), th.Name)
		assert.IsIncreasing(t, th.Tokens(), th.Name)
		assert.Equal(t, house, th.Roles(), th.Name)
	}
}

// A page turns a light drawing dark by replacing colours, which needs that no
// light colour has two meanings.
func TestLightIsUnique(t *testing.T) {
	light := theme.Light()
	owner := map[theme.Color]theme.Token{}
	for _, tok := range light.Tokens() {
		c := color(t, light, tok)
		other, taken := owner[c]
		assert.False(t, taken, "%s and %s are both %s", tok, other, c.Hex())
		owner[c] = tok
	}
	assert.Len(t, owner, 17+5*14+3*27)
}

func TestNamedValues(t *testing.T) {
	light, dark := theme.Light(), theme.Dark()
	assert.Equal(t, "#FFFFFF", color(t, light, theme.Paper).Hex())
	assert.Equal(t, "#FEFEFE", color(t, light, theme.MatWhite.Top()).Hex())
	assert.Equal(t, "#161C2E", color(t, light, theme.Shadow).Hex())
	assert.Equal(t, "#0F131E", color(t, dark, theme.OnFill).Hex())
	assert.Equal(t, "#171D2F", color(t, light, theme.Ink).Hex())
	assert.Equal(t, "#000000", color(t, dark, theme.Shadow).Hex(), "a shadow must not glow")
	for _, tok := range []theme.Token{theme.Sky, theme.Disc, theme.Ripple} {
		want := color(t, light, tok).Gray()
		assert.InDelta(t, want.R, color(t, theme.Print(), tok).R, 6, "%s in print", tok)
	}
}

func TestPrintIsGrey(t *testing.T) {
	th := theme.Print()
	for _, tok := range th.Tokens() {
		c := color(t, th, tok)
		assert.True(t, c.R == c.G && c.G == c.B, "%s is %s", tok, c.Hex())
	}
	for name, step := range steps {
		owner := map[theme.Color]theme.Role{}
		for _, r := range house {
			c := color(t, th, step(r))
			assert.NotContains(t, owner, c, "%s of %s", name, r)
			owner[c] = r
		}
	}
	for _, m := range materials {
		for _, tok := range []theme.Token{m.Top(), m.Left(), m.Right()} {
			want := color(t, theme.Light(), tok).Gray()
			assert.InDelta(t, want.R, color(t, th, tok).R, 1, "%s is as light as in the light theme", tok)
		}
	}
}

var steps = map[string]func(theme.Role) theme.Token{
	"tint": theme.Role.Tint, "soft": theme.Role.Soft, "mid": theme.Role.Mid, "base": theme.Role.Base, "ink": theme.Role.Ink,
}

// From tint to ink a ramp goes away from the paper; in the dark the steps do.
func TestRampsAreOrdered(t *testing.T) {
	for _, th := range themes() {
		sign := -1.0
		if th.Name == "dark" {
			sign = 1
		}
		for _, r := range append(house, theme.Neutral) {
			var l []float64
			for _, tok := range []theme.Token{r.Tint(), r.Soft(), r.Mid(), r.Base(), r.Ink()} {
				l = append(l, sign*color(t, th, tok).L())
			}
			assert.IsIncreasing(t, l, "%s %q", th.Name, r)
		}
	}
}

// Light falls from above: top, left and right grow darker in every theme.
func TestTonesAreOrdered(t *testing.T) {
	for _, th := range themes() {
		for _, m := range materials {
			l := []float64{color(t, th, m.Top()).L(), color(t, th, m.Left()).L(), color(t, th, m.Right()).L()}
			assert.IsDecreasing(t, l, "%s %s", th.Name, m)
		}
	}
}

func TestThemesShareNothing(t *testing.T) {
	for i, th := range themes() {
		th.Colors[theme.Ink] = theme.Color{R: 1}
		th.Sans[0].Family = "Other"
		fresh := themes()[i]
		assert.NotEqual(t, theme.Color{R: 1}, color(t, fresh, theme.Ink), th.Name)
		assert.Equal(t, "Liberation Sans", fresh.Sans[0].Family, th.Name)
	}
}

func TestFonts(t *testing.T) {
	for _, th := range themes() {
		require.Len(t, th.Sans, 1)
		require.Len(t, th.Mono, 1)
		assert.Equal(t, "Liberation Mono", th.Mono[0].Family)
		for _, f := range []theme.Font{th.Sans[0], th.Mono[0]} {
			assert.NotEmpty(t, f.Regular)
			assert.NotEmpty(t, f.Bold)
			assert.NotEqual(t, f.Regular, f.Bold, f.Family)
			assert.True(t, strings.HasSuffix(f.Fallback, "sans-serif") || strings.HasSuffix(f.Fallback, "monospace"), f.Fallback)
		}
	}
	assert.False(t, theme.Light().OutlineFocus)
	assert.False(t, theme.Dark().OutlineFocus)
	assert.True(t, theme.Print().OutlineFocus, "ink would equal a role there")
}
