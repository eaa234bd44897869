package theme_test

import (
	"math"
	"testing"

	"github.com/lucasb-eyer/go-colorful"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/theme"
)

var deficiencies = []theme.CVD{theme.Protan, theme.Deutan, theme.Tritan}

func TestVisionKeepsGreys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Byte().Draw(t, "v")
		c := theme.Color{R: v, G: v, B: v}
		for _, kind := range deficiencies {
			s := theme.Vision(c, kind)
			for _, x := range []uint8{s.R, s.G, s.B} {
				if d := int(x) - int(v); d < -1 || d > 1 {
					t.Fatalf("kind %d turns %s into %s", kind, c.Hex(), s.Hex())
				}
			}
		}
	})
}

func TestVisionNormal(t *testing.T) {
	c := hex(t, "#0B77BA")
	assert.Equal(t, c, theme.Vision(c, theme.NormalVision))
	assert.Equal(t, c, theme.Vision(c, 99), "an unknown kind changes nothing")
}

func TestVisionGrey(t *testing.T) {
	c := hex(t, "#0B77BA")
	assert.Equal(t, c.Gray(), theme.Vision(c, theme.Grey))
	assert.NotEqual(t, c, c.Gray())
}

func TestVisionNames(t *testing.T) {
	for _, kind := range append(deficiencies, theme.NormalVision, theme.Grey) {
		got, err := theme.ParseCVD(kind.String())
		require.NoError(t, err)
		assert.Equal(t, kind, got)
	}
	assert.Equal(t, "vision?", theme.CVD(99).String())
	_, err := theme.ParseCVD("duetan")
	assert.EqualError(t, err, `"duetan" is no kind of vision; there are normal, protan, deutan, tritan, grey`)
}

func TestSeen(t *testing.T) {
	light := theme.Light()
	seen := light.Seen(theme.Deutan)
	assert.Equal(t, "light-deutan", seen.Name)
	assert.Equal(t, light.Tokens(), seen.Tokens())
	for _, tok := range light.Tokens() {
		assert.Equal(t, theme.Vision(color(t, light, tok), theme.Deutan), color(t, seen, tok), tok)
	}
	assert.Equal(t, theme.Light().Colors, light.Colors, "the theme itself stays")
	assert.NotEqual(t, color(t, light, "danger.base"), color(t, seen, "danger.base"))
}

// The primaries show one column of each matrix: 0.152286 in linear light is
// 109 of 255, and so on.
func TestVisionPrimaries(t *testing.T) {
	for _, tc := range []struct {
		in   string
		kind theme.CVD
		want string
	}{
		{"#FF0000", theme.Protan, "#6D5F00"},
		{"#FF0000", theme.Deutan, "#A39000"},
		{"#FF0000", theme.Tritan, "#FF000F"},
		{"#00FF00", theme.Protan, "#FFE500"},
		{"#00FF00", theme.Deutan, "#EFD63A"},
		{"#00FF00", theme.Tritan, "#00F7D9"},
		{"#0000FF", theme.Protan, "#0059FF"},
		{"#0000FF", theme.Deutan, "#003DFB"},
		{"#0000FF", theme.Tritan, "#006B96"},
	} {
		assert.Equal(t, tc.want, theme.Vision(hex(t, tc.in), tc.kind).Hex(), "%s, kind %d", tc.in, tc.kind)
	}
}

// Palettes with a known smallest difference (CIEDE2000 over all pairs and the
// three deficiencies) tell whether matrices, linear light and clipping are as
// they should be. The known values are for unrounded colours; rounding to
// eight bits moves the difference of dark ones by up to 0.3.
func TestVisionPalettes(t *testing.T) {
	for _, tc := range []struct {
		name string
		hex  []string
		want float64
	}{
		{"Okabe and Ito", []string{"#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7"}, 10.9},
		{"Petroff 6", []string{"#5790FC", "#F89C20", "#E42536", "#964A8B", "#9C9CA1", "#7A21DD"}, 10.6},
		{"Tol high contrast", []string{"#004488", "#DDAA33", "#BB5566"}, 21.2},
		{"Set2", []string{"#66C2A5", "#FC8D62", "#8DA0CB", "#E78AC3", "#A6D854", "#FFD92F", "#E5C494", "#B3B3B3"}, 1.6},
	} {
		worst := math.Inf(1)
		for _, kind := range deficiencies {
			for i, a := range tc.hex {
				for _, b := range tc.hex[:i] {
					worst = min(worst, difference(theme.Vision(hex(t, a), kind), theme.Vision(hex(t, b), kind)))
				}
			}
		}
		assert.InDelta(t, tc.want, worst, 0.3, tc.name)
	}
}

func difference(a, b theme.Color) float64 {
	to := func(c theme.Color) colorful.Color {
		return colorful.Color{R: float64(c.R) / 255, G: float64(c.G) / 255, B: float64(c.B) / 255}
	}
	return 100 * to(a).DistanceCIEDE2000(to(b))
}
