package text_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

func TestErrorsSayWhatToDo(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		kind     any // a pointer to the error's type
		want     string
	}{
		{"no glyph", "a中", new(*text.GlyphError), "no glyph for U+4E2D '中' in Liberation Sans; add a font that has it to the theme's Sans list"},
		{"no emoji", "🚀", new(*text.GlyphError), "no glyph for U+1F680 '🚀' in Liberation Sans; add a font that has it to the theme's Sans list"},
		{"NUL", "a\x00", new(*text.ControlError), "control character U+0000 at byte 1; remove it"},
		{"tab", "a\tb", new(*text.ControlError), "control character U+0009 at byte 1; remove it"},
		{"carriage return", "a\r\nb", new(*text.ControlError), "control character U+000D at byte 1; remove it"},
		{"DEL", "\x7F", new(*text.ControlError), "control character U+007F at byte 0; remove it"},
		{"C1", "ü\u0085", new(*text.ControlError), "control character U+0085 at byte 2; remove it"},
		{"override", "a\u202Eb", new(*text.ControlError), "control character U+202E at byte 1; remove it"},
		{"isolate", "\u2066", new(*text.ControlError), "control character U+2066 at byte 0; remove it"},
		{"line separator", "\u2028", new(*text.ControlError), "control character U+2028 at byte 0; remove it"},
		{"byte order mark", "\uFEFFa", new(*text.ControlError), "control character U+FEFF at byte 0; remove it"},
		{"encoding", "ab\x80", new(*text.EncodingError), "invalid UTF-8 at byte 2; store the text as UTF-8"},
		{"half a character", "\xE4\xB8", new(*text.EncodingError), "invalid UTF-8 at byte 0; store the text as UTF-8"},
		{"Hebrew", "שלום", new(*text.ScriptError), "U+05E9 'ש' is written from right to left, which is not supported yet; use a transcription"},
		{"Arabic", "a ب", new(*text.ScriptError), "U+0628 'ب' is written from right to left, which is not supported yet; use a transcription"},
		{"Devanagari", "क", new(*text.ScriptError), "U+0915 'क' is of a script that needs shaping, which is not supported yet; use a transcription"},
		{"too long", strings.Repeat("ä", 2001), new(*text.LengthError), "2001 characters are too long for one text (at most 2000); split it"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			set := newSet()
			_, err := set.Line(tc.in, body)
			require.EqualError(t, err, tc.want)
			assert.ErrorAs(t, err, tc.kind)

			_, err = set.Wrap(tc.in, body, 100)
			assert.EqualError(t, err, tc.want, "Wrap")
			_, err = set.Balance(tc.in, body, 100)
			assert.EqualError(t, err, tc.want, "Balance")
			_, err = set.Longest(tc.in, body)
			assert.EqualError(t, err, tc.want, "Longest")
		})
	}
}

func TestLongestTextIsAllowed(t *testing.T) {
	_, err := newSet().Line(strings.Repeat("ä", text.MaxLength), body)
	assert.NoError(t, err)
}

func TestLineRefusesLineFeed(t *testing.T) {
	_, err := newSet().Line("a\nb", body)
	assert.EqualError(t, err, "line break at byte 1 of a text that has one line; remove it")
	assert.ErrorAs(t, err, new(*text.ControlError))
}

func TestMonoErrorNamesItsList(t *testing.T) {
	_, err := newSet().Line("中", code)
	assert.EqualError(t, err, "no glyph for U+4E2D '中' in Liberation Mono; add a font that has it to the theme's Mono list")
}

func TestFontErrors(t *testing.T) {
	_, err := text.NewSet(nil, nil).Line("a", body)
	assert.EqualError(t, err, "the theme has no fonts; add one to its Sans list")
	_, err = new(text.Set).Wrap("a", code, 10)
	assert.EqualError(t, err, "the theme has no fonts; add one to its Mono list")

	broken := text.NewSet([]theme.Font{{Family: "Broken", Regular: []byte("no font")}}, nil)
	for range 2 { // the reason is remembered
		_, err = broken.Line("a", body)
		var font *text.FontError
		require.ErrorAs(t, err, &font)
		assert.ErrorContains(t, err, "font Broken in the theme's Sans list: ")
		assert.Error(t, font.Unwrap())
	}
	_, err = broken.CapHeight(body)
	assert.ErrorAs(t, err, new(*text.FontError))
}

func TestStyleErrors(t *testing.T) {
	set := newSet()
	for _, st := range []theme.TextStyle{
		{}, {Size: -1}, {Size: math.NaN()}, {Size: math.Inf(1)},
		{Size: 14, Tracking: math.NaN()}, {Size: 14, Tracking: math.Inf(-1)},
	} {
		_, err := set.Line("a", st)
		assert.ErrorAs(t, err, new(*text.StyleError), "%+v", st)
		_, err = set.CapHeight(st)
		assert.ErrorAs(t, err, new(*text.StyleError), "%+v", st)
	}
	_, err := set.Line("a", theme.TextStyle{})
	assert.EqualError(t, err, "text style with size 0 and tracking 0; the size must be over 0 and at most 10000, the tracking within ±10000")
}
