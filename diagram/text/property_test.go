package text_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// anyText draws words as they occur in diagrams: prose, code, units, marks
// and no-break spaces, with spaces and line feeds between.
func anyText() *rapid.Generator[string] {
	letters := []rune("aeinrstAVTWo019_.,:/-–—·→()\u00A0\u0301éŁƀΔ>=")
	word := rapid.StringOfN(rapid.SampledFrom(letters), 1, 14, -1)
	gap := rapid.SampledFrom([]string{" ", " ", " ", " ", "  ", "\n", " - ", " · "})
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for i := range rapid.IntRange(0, 20).Draw(t, "words") {
			if i > 0 {
				b.WriteString(gap.Draw(t, "gap"))
			}
			b.WriteString(word.Draw(t, "word"))
		}
		return b.String()
	})
}

func anyStyle() *rapid.Generator[theme.TextStyle] {
	return rapid.Custom(func(t *rapid.T) theme.TextStyle {
		return theme.TextStyle{
			Size:     rapid.SampledFrom([]float64{13, 14, 16.1, 20, 36}).Draw(t, "size"),
			Bold:     rapid.Bool().Draw(t, "bold"),
			Tracking: rapid.SampledFrom([]float64{0, 0, 0.7, -0.3}).Draw(t, "tracking"),
		}
	})
}

func TestWrapProperties(t *testing.T) {
	sets := []*text.Set{newSet(), withFallback()}
	rapid.Check(t, func(t *rapid.T) {
		set := sets[rapid.IntRange(0, 1).Draw(t, "set")]
		str, st := anyText().Draw(t, "text"), anyStyle().Draw(t, "style")
		width := rapid.Float64Range(0, 500).Draw(t, "width")
		lines, err := set.Wrap(str, st, width)
		require.NoError(t, err)
		assertSound(t, set, str, lines, st, width)
	})
}

func TestBalanceProperties(t *testing.T) {
	set := newSet()
	rapid.Check(t, func(t *rapid.T) {
		str, st := anyText().Draw(t, "text"), anyStyle().Draw(t, "style")
		width := rapid.Float64Range(0, 500).Draw(t, "width")
		wrapped, err := set.Wrap(str, st, width)
		require.NoError(t, err)
		balanced, err := set.Balance(str, st, width)
		require.NoError(t, err)
		require.Len(t, balanced, len(wrapped))
		assert.LessOrEqual(t, widest(balanced), widest(wrapped))
		assertSound(t, set, str, balanced, st, width)
	})
}

func TestLongestProperty(t *testing.T) {
	set := newSet()
	rapid.Check(t, func(t *rapid.T) {
		str, st := anyText().Draw(t, "text"), anyStyle().Draw(t, "style")
		longest, err := set.Longest(str, st)
		require.NoError(t, err)
		lines, err := set.Wrap(str, st, longest.Width)
		require.NoError(t, err)
		for _, l := range lines {
			assert.False(t, l.Forced, l.String)
			assert.LessOrEqual(t, l.Width, longest.Width, l.String)
		}
	})
}

// A wider measure never needs more lines, as long as no word is divided.
func TestWrapIsMonotone(t *testing.T) {
	set := newSet()
	rapid.Check(t, func(t *rapid.T) {
		str := anyText().Draw(t, "text")
		longest, err := set.Longest(str, body)
		require.NoError(t, err)
		narrow := longest.Width + rapid.Float64Range(0, 200).Draw(t, "narrow")
		wide := narrow + rapid.Float64Range(0, 200).Draw(t, "more")
		a, err := set.Wrap(str, body, narrow)
		require.NoError(t, err)
		b, err := set.Wrap(str, body, wide)
		require.NoError(t, err)
		assert.LessOrEqual(t, len(b), len(a))
	})
}

// Kerning apart, which is at most a fifth of the size, text that is added
// makes a line wider by its own width.
func TestLineAddsUp(t *testing.T) {
	set := newSet()
	word := rapid.StringMatching(`[A-Za-z0-9.,]{1,12}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		la, err := set.Line(a, body)
		require.NoError(t, err)
		lb, err := set.Line(b, body)
		require.NoError(t, err)
		both, err := set.Line(a+b, body)
		require.NoError(t, err)
		assert.InDelta(t, la.Width+lb.Width, both.Width, body.Size/5+1.0/32)
		assert.Equal(t, max(la.Ascent, lb.Ascent), both.Ascent)
		assert.Equal(t, max(la.Descent, lb.Descent), both.Descent)
	})
}

// tb is what testing.TB and rapid.T share.
type tb interface {
	require.TestingT
	Helper()
}

// assertSound checks what holds for the lines of any text: they fit, they
// are what Line measures, and nothing is lost between them.
func assertSound(t tb, set *text.Set, str string, lines []text.Line, st theme.TextStyle, width float64) {
	t.Helper()
	var all strings.Builder
	for _, l := range lines {
		all.WriteString(l.String)
		if uniseg.GraphemeClusterCount(strings.TrimSuffix(l.String, "-")) > 1 {
			assert.LessOrEqual(t, l.Width, geom.Snap(width), l.String)
		}
		alone, err := set.Line(l.String, st)
		require.NoError(t, err)
		l.Forced = false
		assert.Equal(t, alone, l)
	}
	want, err := set.Wrap(str, st, maxWidth)
	require.NoError(t, err)
	assert.Equal(t, solid(strings.Join(stringsOf(want), "")), solid(all.String()))
}

// maxWidth is wider than any text that the tests make.
const maxWidth = 1e9

// solid removes spaces, no-break spaces too: a forced break may put one at
// the end of a line, where measuring the line alone drops it.
func solid(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
