package theme

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The tables are made from these OKLCH values. They must agree within 1 of
// 255 in each channel.

func near(t *testing.T, want, got Color, what string, args ...any) {
	t.Helper()
	for _, d := range [3]int{int(want.R) - int(got.R), int(want.G) - int(got.G), int(want.B) - int(got.B)} {
		if d < -1 || d > 1 {
			assert.Fail(t, "the table differs from its source: "+want.Hex()+" made, "+got.Hex()+" written", append([]any{what}, args...)...)
			return
		}
	}
}

var roleSources = []struct {
	role Role
	base OKLCH
	dark float64 // lightness of the base in the dark; 0: by rule
}{
	{"client", OKLCH{0.44, 0.035, 258}, 0.70},
	{"net", OKLCH{0.55, 0.135, 245}, 0.68},
	{Wait, OKLCH{0.645, 0.135, 73}, 0.76},
	{"cpu", OKLCH{0.63, 0.105, 203}, 0.82},
	{"gpu", OKLCH{0.48, 0.195, 287}, 0.66},
	{"model", OKLCH{0.53, 0.17, 350}, 0.68},
	{"data", OKLCH{0.47, 0.055, 60}, 0.66},
	{OK, OKLCH{0.55, 0.115, 160}, 0.72},
	{Warn, OKLCH{0.65, 0.165, 52}, 0.74},
	{Danger, OKLCH{0.54, 0.195, 25}, 0.66},
	{"spare1", OKLCH{0.42, 0.155, 318}, 0},
	{"spare2", OKLCH{0.50, 0.115, 118}, 0},
	{"spare3", OKLCH{0.42, 0.07, 181}, 0},
	{"spare4", OKLCH{0.50, 0.09, 224}, 0},
}

func TestRampSources(t *testing.T) {
	light, dark := Light(), Dark()
	for _, s := range roleSources {
		nearRamp(t, light, s.role, Ramp(s.base, false))
		steps := Ramp(s.base, true)
		if s.dark != 0 {
			steps = darkRamp(s.base, s.dark)
		}
		nearRamp(t, dark, s.role, steps)
	}
	assert.Len(t, roleSources, len(light.Roles()))
}

func nearRamp(t *testing.T, th Theme, r Role, s Steps) {
	t.Helper()
	for i, c := range [5]Color{s.Tint, s.Soft, s.Mid, s.Base, s.Ink} {
		tok := r.steps()[i]
		near(t, c, th.Colors[tok], "%s %s", th.Name, tok)
	}
}

func TestNeutralSources(t *testing.T) {
	for _, s := range []struct {
		token       Token
		light, dark OKLCH
	}{
		{Paper, OKLCH{1, 0, 0}, OKLCH{0.19, 0.022, 268}},
		{OnFill, OKLCH{1, 0, 0}, OKLCH{0.19, 0.022, 268}},
		{OnPale, OKLCH{0.235, 0.035, 268}, OKLCH{0.19, 0.022, 268}},
		{Surface, OKLCH{0.975, 0.005, 265}, OKLCH{0.235, 0.025, 268}},
		{Surface2, OKLCH{0.945, 0.008, 265}, OKLCH{0.28, 0.028, 268}},
		{Rule, OKLCH{0.895, 0.010, 265}, OKLCH{0.34, 0.028, 268}},
		{Edge, OKLCH{0.80, 0.018, 265}, OKLCH{0.43, 0.030, 268}},
		{Line, OKLCH{0.62, 0.025, 265}, OKLCH{0.60, 0.030, 268}},
		{Ink3, OKLCH{0.49, 0.025, 265}, OKLCH{0.74, 0.025, 268}},
		{Ink2, OKLCH{0.42, 0.028, 265}, OKLCH{0.80, 0.020, 268}},
		{Ink, OKLCH{0.235, 0.035, 268}, OKLCH{0.95, 0.008, 268}},
		{Redact, OKLCH{0.235, 0.035, 268}, OKLCH{0.50, 0.030, 268}},
		{Sky, OKLCH{0.955, 0.020, 262}, OKLCH{0.21, 0.030, 268}},
		{Disc, OKLCH{0.985, 0.010, 262}, OKLCH{0.25, 0.035, 272}},
		{Ripple, OKLCH{0.90, 0.032, 255}, OKLCH{0.32, 0.045, 262}},
	} {
		near2(t, s.token, s.light, s.dark)
	}
}

// near2 allows the blue of the light value to be lower by what a tie takes.
func near2(t *testing.T, tok Token, light, dark OKLCH) {
	t.Helper()
	want := light.Color()
	want.B -= tieBreaks[tok]
	near(t, want, Light().Colors[tok], "light %s", tok)
	near(t, dark.Color(), Dark().Colors[tok], "dark %s", tok)
}

// tieBreaks says by how much the blue of a light value was lowered because
// others have the same source.
var tieBreaks = map[Token]uint8{OnFill: 1, OnPale: 2, Redact: 1}

func TestPrintSources(t *testing.T) {
	th := Print()
	for _, s := range []struct {
		token Token
		l     float64
	}{
		{Paper, 1}, {Surface, 0.97}, {Surface2, 0.94}, {Rule, 0.88}, {Edge, 0.76}, {Line, 0.595},
		{Ink3, 0.43}, {Ink2, 0.36}, {Ink, 0.18}, {OnFill, 1}, {OnPale, 0.18}, {Hole, 1}, {Redact, 0.18},
	} {
		near(t, OKLCH{L: s.l}.Color(), th.Colors[s.token], "print %s", s.token)
	}
}

// With the rule's steps a material has one source; others name all three.
func TestToneSources(t *testing.T) {
	light, dark := Light(), Dark()
	for m, left := range map[Material]OKLCH{
		MatGPU: {0.58, 0.17, 287}, MatModel: {0.66, 0.14, 350}, MatNet: {0.63, 0.12, 245}, MatClient: {0.58, 0.035, 258},
		MatCPU: {0.70, 0.09, 200}, MatData: {0.62, 0.05, 60}, MatOK: {0.66, 0.09, 160}, MatWarn: {0.70, 0.155, 50}, MatDanger: {0.62, 0.17, 27},
	} {
		want := ThreeTones(left)
		for _, th := range []Theme{light, dark} {
			near(t, want.Top, th.Colors[m.Top()], "%s %s", th.Name, m.Top())
			near(t, want.Left, th.Colors[m.Left()], "%s %s", th.Name, m.Left())
			near(t, want.Right, th.Colors[m.Right()], "%s %s", th.Name, m.Right())
		}
	}
	type faces [3]OKLCH
	both := map[Material]faces{
		MatGPULight:   {{0.82, 0.085, 287}, {0.73, 0.12, 287}, {0.63, 0.14, 287}},
		MatGPUDark:    {{0.53, 0.108, 287}, {0.43, 0.15, 287}, {0.34, 0.1425, 287}},
		MatModelLight: {{0.86, 0.075, 350}, {0.70, 0.13, 350}, {0.58, 0.14, 350}},
		MatNetLight:   {{0.88, 0.055, 245}, {0.80, 0.08, 245}, {0.70, 0.09, 245}},
		MatWait:       {{0.88, 0.09, 80}, {0.80, 0.125, 80}, {0.69, 0.11875, 80}},
		MatWood:       {{0.86, 0.036, 70}, {0.77, 0.05, 70}, {0.67, 0.0475, 70}},
		MatLeaf:       {{0.80, 0.0504, 170}, {0.70, 0.07, 170}, {0.58, 0.0665, 170}},
		MatSkin:       {{0.87, 0.05, 55}, {0.825, 0.07, 52}, {0.745, 0.08, 50}},
		MatHair:       {{0.42, 0.035, 40}, {0.33, 0.035, 40}, {0.25, 0.03, 40}},
		MatBelt:       {{0.62, 0.03, 268}, {0.52, 0.03, 268}, {0.45, 0.03, 268}},
	}
	check := func(th Theme, of map[Material]faces) {
		for m, f := range of {
			for i, tok := range []Token{m.Top(), m.Left(), m.Right()} {
				near(t, f[i].Color(), th.Colors[tok], "%s %s", th.Name, tok)
			}
		}
	}
	check(light, both)
	check(dark, both)
	check(light, map[Material]faces{
		MatWhite:  {{0.997, 0, 0}, {0.935, 0.012, 268}, {0.855, 0.024, 268}},
		MatWall:   {{0.99, 0.005, 280}, {0.945, 0.016, 280}, {0.885, 0.028, 280}},
		MatStone:  {{0.905, 0.014, 268}, {0.83, 0.02, 268}, {0.745, 0.03, 268}},
		MatGround: {{0.955, 0.012, 275}, {0.84, 0.03, 278}, {0.755, 0.042, 280}},
		MatPlinth: {{0.955, 0.012, 275}, {0.74, 0.055, 280}, {0.655, 0.07, 282}}, // its top ties with the ground's
		MatSteel:  {{0.88, 0.018, 265}, {0.80, 0.024, 268}, {0.68, 0.035, 270}},
		MatInk:    {{0.42, 0.04, 268}, {0.33, 0.04, 268}, {0.25, 0.035, 268}},
		MatGlass:  {{0.93, 0.03, 235}, {0.88, 0.04, 240}, {0.82, 0.05, 242}},
	})
	check(dark, map[Material]faces{
		MatWhite:  {{0.90, 0.012, 268}, {0.74, 0.022, 268}, {0.60, 0.03, 268}},
		MatWall:   {{0.60, 0.03, 275}, {0.50, 0.03, 275}, {0.43, 0.035, 275}},
		MatStone:  {{0.44, 0.03, 268}, {0.36, 0.032, 268}, {0.30, 0.03, 268}},
		MatGround: {{0.40, 0.03, 268}, {0.32, 0.03, 268}, {0.27, 0.03, 268}},
		MatPlinth: {{0.40, 0.03, 268}, {0.30, 0.05, 280}, {0.25, 0.05, 282}},
		MatSteel:  {{0.78, 0.02, 265}, {0.70, 0.025, 268}, {0.58, 0.03, 270}},
		MatInk:    {{0.62, 0.035, 268}, {0.52, 0.04, 268}, {0.42, 0.04, 268}},
		MatGlass:  {{0.80, 0.03, 235}, {0.70, 0.045, 240}, {0.62, 0.055, 242}},
	})
}
