package text_test

import (
	"math"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

func TestLineIsOnTheGrid(t *testing.T) {
	set := newSet()
	for _, size := range []float64{13, 14, 15.5, 17, 20.3, 36} {
		l, err := set.Line("Ągile P99 · 12\u00A0ms", theme.TextStyle{Size: size, Tracking: 0.37})
		require.NoError(t, err)
		for _, v := range []float64{l.Width, l.Ascent, l.Descent, l.Runs[0].Width} {
			assert.Equal(t, geom.Snap(v), v)
			assert.Positive(t, v)
		}
	}
}

func TestLineInk(t *testing.T) {
	set, st := newSet(), theme.TextStyle{Size: 2048} // one u is one font unit
	for in, want := range map[string][2]float64{
		"H": {1409, 0},
		"x": {1082, 0},
		"p": {1102, 425},
		"—": {580, 0}, // the baseline always belongs to the extent
	} {
		l, err := set.Line(in, st)
		require.NoError(t, err)
		assert.InDelta(t, want[0], l.Ascent, 12, "%s: ascent", in)
		assert.InDelta(t, want[1], l.Descent, 12, "%s: descent", in)
	}
}

func TestLineUpper(t *testing.T) {
	set := newSet()
	st := theme.TextStyle{Size: 13, Bold: true, Tracking: 0.7, Upper: true}
	got, err := set.Line("Straße 5 µs", st)
	require.NoError(t, err)
	assert.Equal(t, "STRASSE 5 µS", got.String)
	assert.Equal(t, st, got.Style)
	assert.Equal(t, []text.Run{{Text: "STRASSE 5 µS", Family: "Liberation Sans, Arial, Helvetica, sans-serif", Width: got.Width, Bold: true}}, got.Runs)

	st.Upper = false
	same, err := set.Line("STRASSE 5 µS", st)
	require.NoError(t, err)
	assert.Equal(t, same.Width, got.Width)
}

func TestLineTrackingCountsOncePerGlyph(t *testing.T) {
	set := newSet()
	plain, err := set.Line("ax\u0304b", theme.TextStyle{Size: 16})
	require.NoError(t, err)
	spaced, err := set.Line("ax\u0304b", theme.TextStyle{Size: 16, Tracking: 2})
	require.NoError(t, err)
	assert.Equal(t, plain.Width+3*2, spaced.Width)
}

func TestLineKeepsColourOfTheCaller(t *testing.T) {
	set := newSet()
	for _, c := range []theme.Token{theme.Ink, theme.Ink2} {
		l, err := set.Line("same", body.In(c))
		require.NoError(t, err)
		assert.Equal(t, body.In(c), l.Style)
		lines, err := set.Wrap("same words", body.In(c), 40)
		require.NoError(t, err)
		assert.Equal(t, body.In(c), lines[1].Style)
	}
}

func TestLineNormalises(t *testing.T) {
	set := newSet()
	composed, err := set.Line("é", body)
	require.NoError(t, err)
	decomposed, err := set.Line("e\u0301", body)
	require.NoError(t, err)
	assert.Equal(t, composed, decomposed)
}

func TestLineEmpty(t *testing.T) {
	l, err := newSet().Line("", body)
	require.NoError(t, err)
	assert.Equal(t, text.Line{Style: body}, l)
}

// withFallback prefers a font that lacks the letter ƀ, alone and over marks.
func withFallback() *text.Set {
	first := theme.Font{Family: "Go", Regular: goregular.TTF, Bold: gobold.TTF}
	return text.NewSet([]theme.Font{first, sans}, nil)
}

func TestFallbackRuns(t *testing.T) {
	l, err := withFallback().Line("ab ƀƀ cd", body)
	require.NoError(t, err)
	require.Len(t, l.Runs, 3)
	x := 0.0
	for i, want := range []struct{ text, family string }{
		{"ab ", "Go"},
		{"ƀƀ", "Liberation Sans, Arial, Helvetica, sans-serif"},
		{" cd", "Go"}, // a space beside a fallback glyph stays in the first font
	} {
		assert.Equal(t, want.text, l.Runs[i].Text)
		assert.Equal(t, want.family, l.Runs[i].Family)
		assert.Equal(t, x, l.Runs[i].X)
		x += l.Runs[i].Width
	}
	assert.Equal(t, x, l.Width)
}

func TestFallbackTakesBaseWithItsMark(t *testing.T) {
	l, err := withFallback().Line("x\u0304", body) // Go has x, but no combining macron
	require.NoError(t, err)
	require.Len(t, l.Runs, 1)
	assert.Equal(t, "Liberation Sans, Arial, Helvetica, sans-serif", l.Runs[0].Family)
}

func TestFallbackWraps(t *testing.T) {
	set := withFallback()
	lines, err := set.Wrap("aƀ bƀ cƀ", body, 40)
	require.NoError(t, err)
	assert.Equal(t, []string{"aƀ bƀ", "cƀ"}, stringsOf(lines))
	assert.Len(t, lines[0].Runs, 4)
	assert.Len(t, lines[1].Runs, 2)
}

func TestMissingBoldTakesRegular(t *testing.T) {
	set := text.NewSet([]theme.Font{{Family: "Liberation Sans", Regular: sans.Regular}}, nil)
	want, err := set.Line("weight", theme.TextStyle{Size: 14})
	require.NoError(t, err)
	got, err := set.Line("weight", theme.TextStyle{Size: 14, Bold: true})
	require.NoError(t, err)
	assert.Equal(t, want.Width, got.Width)
	assert.True(t, got.Runs[0].Bold)
}

func TestFamilyIsValidCSS(t *testing.T) {
	for family, want := range map[string]string{
		"Liberation Sans": "Liberation Sans",
		"Source Sans 3":   "'Source Sans 3'",
		"O'Neill":         `'O\'Neill'`,
		"":                "''",
	} {
		set := text.NewSet([]theme.Font{{Family: family, Regular: sans.Regular}}, nil)
		l, err := set.Line("a", body)
		require.NoError(t, err)
		assert.Equal(t, want, l.Runs[0].Family)
	}
}

func TestMetrics(t *testing.T) {
	m, err := newSet().Metrics(theme.TextStyle{Size: 2048})
	require.NoError(t, err)
	assert.Equal(t, text.Metrics{CapHeight: 1409, XHeight: 1082, Ascender: 1854, Descender: 434}, m)
	c, err := newSet().CapHeight(body)
	require.NoError(t, err)
	assert.Equal(t, geom.Snap(1409.0*14/2048), c)
}

func TestSetIsSafeForConcurrentUse(t *testing.T) {
	set, words := newSet(), []string{"Time", "to first", "token · P99", "12\u00A0ms", sentence}
	want, err := newSet().Balance(sentence, body, 300)
	require.NoError(t, err)
	var wait sync.WaitGroup
	for i := range 8 {
		wait.Go(func() {
			for j := range 200 {
				st := theme.TextStyle{Size: float64(13 + (i+j)%9), Bold: j%2 == 0}
				_, err := set.Wrap(words[j%len(words)], st, 60)
				assert.NoError(t, err)
				got, err := set.Balance(sentence, body, 300)
				assert.NoError(t, err)
				assert.Equal(t, want, got)
			}
		})
	}
	wait.Wait()
}

// More texts than the cache keeps give the same result as a new set does.
func TestCacheForgets(t *testing.T) {
	set, st := newSet(), body
	first, err := set.Line("Time to first token", body)
	require.NoError(t, err)
	for i := range 20_000 {
		st.Tracking = math.Ldexp(float64(i+1), -20)
		_, err := set.Line("a", st)
		require.NoError(t, err)
	}
	again, err := set.Line("Time to first token", body)
	require.NoError(t, err)
	assert.Equal(t, first, again)
}
