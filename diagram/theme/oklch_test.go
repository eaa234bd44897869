package theme_test

import (
	"math"
	"testing"

	"github.com/lucasb-eyer/go-colorful"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/theme"
)

func TestOKLCHPrimaries(t *testing.T) {
	// OKLCH of the sRGB primaries, as CSS Color 4 gives them.
	for want, c := range map[string]theme.OKLCH{
		"#FFFFFF": {L: 1},
		"#000000": {L: 0},
		"#FF0000": {L: 0.627955, C: 0.257683, H: 29.2339},
		"#00FF00": {L: 0.866440, C: 0.294827, H: 142.4953},
		"#0000FF": {L: 0.452014, C: 0.313214, H: 264.0520},
	} {
		assert.Equal(t, want, c.Color().Hex())
	}
}

// Inside sRGB the colour agrees with an independent implementation.
func TestOKLCHAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := theme.OKLCH{
			L: rapid.Float64Range(0, 1).Draw(t, "L"),
			C: rapid.Float64Range(0, 0.2).Draw(t, "C"),
			H: rapid.Float64Range(0, 360).Draw(t, "H"),
		}
		want := colorful.OkLch(o.L, o.C, o.H)
		if !want.IsValid() {
			t.Skip("outside sRGB")
		}
		r, g, b := want.RGB255()
		got := o.Color()
		for _, d := range []int{int(r) - int(got.R), int(g) - int(got.G), int(b) - int(got.B)} {
			if d < -1 || d > 1 {
				t.Fatalf("%+v is %s, not %s", o, got.Hex(), want.Hex())
			}
		}
	})
}

// A colour that sRGB does not hold keeps its lightness and loses chroma. Near
// black one step of eight bits is more than the bound.
func TestOKLCHGamut(t *testing.T) {
	assert.Equal(t, theme.OKLCH{L: 0.6, C: 0.4, H: 150}.Color(), theme.OKLCH{L: 0.6, C: 5, H: 150}.Color())
	rapid.Check(t, func(t *rapid.T) {
		o := theme.OKLCH{
			L: rapid.Float64Range(0.2, 0.98).Draw(t, "L"),
			C: rapid.Float64Range(0, 0.5).Draw(t, "C"),
			H: rapid.Float64Range(-360, 720).Draw(t, "H"),
		}
		c := o.Color()
		l, _, _ := colorful.Color{R: float64(c.R) / 255, G: float64(c.G) / 255, B: float64(c.B) / 255}.OkLch()
		if math.Abs(l-o.L) > 0.012 {
			t.Fatalf("%+v became %s with lightness %.4f", o, c.Hex(), l)
		}
	})
}

func TestOKLCHOfNonsense(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for _, o := range []theme.OKLCH{{L: nan}, {L: 0.5, C: nan}, {L: 0.5, C: 0.1, H: nan}, {L: 0.5, C: 0.1, H: inf}, {L: inf}, {L: -inf}, {L: 0.5, C: -1}, {L: 0.5, C: inf}, {L: 7}} {
		assert.NotPanics(t, func() { o.Color() }, "%+v", o)
	}
	assert.Equal(t, theme.OKLCH{L: 0.5}.Color(), theme.OKLCH{L: 0.5, C: 0.1, H: inf}.Color(), "without a hue there is no chroma")
}

// A ramp that an author makes from a base that is dark enough carries words
// on every step, in light, dark and print.
func TestRampCarriesWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := theme.OKLCH{
			L: rapid.Float64Range(0.25, 0.55).Draw(t, "L"),
			C: rapid.Float64Range(0, 0.2).Draw(t, "C"),
			H: rapid.Float64Range(0, 360).Draw(t, "H"),
		}
		for _, tc := range []struct {
			theme theme.Theme
			steps theme.Steps
		}{
			{theme.Light(), theme.Ramp(base, false)},
			{theme.Dark(), theme.Ramp(base, true)},
			{theme.Print(), theme.Ramp(base, false).Gray()},
		} {
			th, s := tc.theme, tc.steps
			for _, p := range []struct {
				what         string
				over, ground theme.Color
			}{
				{"ink on paper", s.Ink, th.Colors[theme.Paper]},
				{"ink on tint", s.Ink, s.Tint},
				{"ink on soft", s.Ink, s.Soft},
				{"page ink on mid", th.Colors[theme.Ink], s.Mid},
				{"onfill on base", th.Colors[theme.OnFill], s.Base},
			} {
				if got := theme.Contrast(p.over, p.ground); got < forWords {
					t.Fatalf("%s: %+v: %s has %.3f", th.Name, base, p.what, got)
				}
			}
		}
	})
}
