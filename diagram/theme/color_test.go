package theme_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/theme"
)

func hex(t testing.TB, s string) theme.Color {
	t.Helper()
	c, err := theme.ParseHex(s)
	require.NoError(t, err)
	return c
}

func anyColor(t *rapid.T) theme.Color {
	b := rapid.SliceOfN(rapid.Byte(), 3, 3).Draw(t, "rgb")
	return theme.Color{R: b[0], G: b[1], B: b[2]}
}

func TestParseHex(t *testing.T) {
	c, err := theme.ParseHex("#0b77BA")
	require.NoError(t, err)
	assert.Equal(t, theme.Color{R: 0x0B, G: 0x77, B: 0xBA}, c)

	for _, s := range []string{"", "#", "0B77BA", "#0B77B", "#0B77BA0", "#0B77BG", "#fff", "blue", "#0B 7BA", "#é12345"} {
		_, err := theme.ParseHex(s)
		require.Error(t, err, "%q", s)
		assert.ErrorContains(t, err, "six hexadecimal digits", "%q", s)
	}
	_, err = theme.ParseHex(string(make([]byte, 10_000)))
	require.Error(t, err)
	assert.Less(t, len(err.Error()), 400, "the error quotes little of a long text")
}

func TestHexIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyColor(t)
		back, err := theme.ParseHex(c.Hex())
		if err != nil || back != c {
			t.Fatalf("%v is written %s and read as %v, %v", c, c.Hex(), back, err)
		}
	})
}

// The ratios on white are those that are published for these greys, to two
// decimals cut off.
func TestContrastPublished(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		want float64
	}{
		{"#000000", "#FFFFFF", 21},
		{"#767676", "#FFFFFF", 4.54},
		{"#777777", "#FFFFFF", 4.48},
		{"#595959", "#FFFFFF", 7.00},
		{"#949494", "#FFFFFF", 3.03},
		{"#FF0000", "#FFFFFF", 4.00},
		{"#0000FF", "#FFFFFF", 8.59},
		{"#123456", "#123456", 1},
	} {
		assert.InDelta(t, tc.want, theme.Contrast(hex(t, tc.a), hex(t, tc.b)), 0.005, "%s on %s", tc.a, tc.b)
	}
}

func TestContrastIsSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyColor(t), anyColor(t)
		x, y := theme.Contrast(a, b), theme.Contrast(b, a)
		if x != y || x < 1 || x > 21 {
			t.Fatalf("%s and %s: %v, %v", a.Hex(), b.Hex(), x, y)
		}
	})
}

func TestLightness(t *testing.T) {
	for _, tc := range []struct {
		hex  string
		want float64
	}{
		{"#000000", 0},
		{"#FFFFFF", 100},
		{"#777777", 50.03},
		{"#FF0000", 53.24},
		{"#00FF00", 87.73},
		{"#0000FF", 32.30},
		{"#010101", 0.27},
	} {
		assert.InDelta(t, tc.want, hex(t, tc.hex).L(), 0.01, tc.hex)
	}
}

func TestGrayKeepsLightness(t *testing.T) {
	assert.Equal(t, hex(t, "#7F7F7F"), hex(t, "#FF0000").Gray())
	rapid.Check(t, func(t *rapid.T) {
		c := anyColor(t)
		g := c.Gray()
		if g.R != g.G || g.G != g.B {
			t.Fatalf("%s became %s", c.Hex(), g.Hex())
		}
		if g.Gray() != g {
			t.Fatalf("grey %s became %s", g.Hex(), g.Gray().Hex())
		}
		if d := g.L() - c.L(); d < -0.3 || d > 0.3 {
			t.Fatalf("%s has L* %v, its grey %s has %v", c.Hex(), c.L(), g.Hex(), g.L())
		}
	})
}
