package text_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/text"
)

func TestWrap(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		width    float64
		want     []string
	}{
		{"fits", "Time to first token", 200, []string{"Time to first token"}},
		{"greedy", "Time to first token", 80, []string{"Time to first", "token"}},
		{"unbounded", "Time to first token", math.Inf(1), []string{"Time to first token"}},
		{"line feeds", "one\ntwo three\n\nfour", 400, []string{"one", "two three", "", "four"}},
		{"line feed at the end", "one\n", 400, []string{"one", ""}},
		{"nothing", "", 400, nil},
		{"nothing to see", " \n ", 400, nil},
		{"spaces collapse", "  one   two  ", 400, []string{"one two"}},
		{"soft hyphen unused", "exam\u00ADple", 400, []string{"example"}},
		{"soft hyphen used", "exam\u00ADple", 40, []string{"exam-", "ple"}},
		{"zero-width space unused", "exam\u200Bple", 400, []string{"example"}},
		{"zero-width space used", "exam\u200Bple", 40, []string{"exam", "ple"}},
		{"word joiner", "KV-\u2060cache line", 60, []string{"KV-cache", "line"}},
		{"no-break hyphen", "KV\u2011cache line", 60, []string{"KV-cache", "line"}},
		{"identifier", "snake_case_identifier", 84, []string{"snake_case_", "identifier"}},
		{"camel case", "maxBatchedTokens", 80, []string{"maxBatched", "Tokens"}},
		{"address", "https://example.org/v1/chat", 90, []string{"https://", "example.org/", "v1/chat"}},
		{"path", "std::vector", 50, []string{"std::", "vector"}},
		{"wide word after others", "see snake_case_identifier now", 84, []string{"see", "snake_case_", "identifier now"}},
		{"rest of a wide word is filled", "snake_case_identifier of them", 84, []string{"snake_case_", "identifier of", "them"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			lines, err := newSet().Wrap(tc.in, body, tc.width)
			require.NoError(t, err)
			assert.Equal(t, tc.want, stringsOf(lines))
			for _, l := range lines {
				assert.False(t, l.Forced, l.String)
				assert.LessOrEqual(t, l.Width, tc.width)
			}
		})
	}
}

func TestWrapForced(t *testing.T) {
	lines, err := newSet().Wrap("a incomprehensibilities", body, 60)
	require.NoError(t, err)
	assert.Equal(t, []string{"a", "incompre", "hensibiliti", "es"}, stringsOf(lines))
	assert.Equal(t, []bool{false, true, true, false}, []bool{lines[0].Forced, lines[1].Forced, lines[2].Forced, lines[3].Forced})
}

func TestWrapKeepsGraphemes(t *testing.T) {
	for _, width := range []float64{0, -1, math.NaN(), math.Inf(-1), 1} {
		lines, err := newSet().Wrap("ax̄b", body, width)
		require.NoError(t, err)
		assert.Equal(t, []string{"a", "x̄", "b"}, stringsOf(lines), "width %v", width)
		assert.True(t, lines[0].Forced)
	}
}

func TestMonospacedKeepsSpaces(t *testing.T) {
	set := newSet()
	line, err := set.Line("  if  x ", code)
	require.NoError(t, err)
	assert.Equal(t, "\u00A0\u00A0if\u00A0 x", line.String)
	plain, err := set.Line("1234567", code)
	require.NoError(t, err)
	assert.Equal(t, plain.Width, line.Width)
}

func TestBalance(t *testing.T) {
	set := newSet()
	wrapped, err := set.Wrap(sentence, body, 400)
	require.NoError(t, err)
	balanced, err := set.Balance(sentence, body, 400)
	require.NoError(t, err)
	require.Len(t, balanced, len(wrapped))
	assert.Less(t, widest(balanced), widest(wrapped))
	assert.Greater(t, balanced[len(balanced)-1].Width, wrapped[len(wrapped)-1].Width)

	narrower, err := set.Wrap(sentence, body, widest(balanced)-1.0/64)
	require.NoError(t, err)
	assert.Greater(t, len(narrower), len(balanced), "1/64 u less needs another line")
}

func TestBalanceLeavesBrokenWordsAlone(t *testing.T) {
	const str = "see incomprehensibilities of it"
	wrapped, err := newSet().Wrap(str, body, 60)
	require.NoError(t, err)
	balanced, err := newSet().Balance(str, body, 60)
	require.NoError(t, err)
	assert.Equal(t, wrapped, balanced)
}

func TestLongest(t *testing.T) {
	for in, want := range map[string]string{
		"Time to first token":       "token",
		"a snake_case_identifier b": "snake_case_identifier",
		"prefill/decode":            "decode",
		"about 12\u00A0000\u00A0ms": "12\u00A0000\u00A0ms",
		"ex\u00ADample":             "ample",
		"":                          "",
	} {
		line, err := newSet().Longest(in, body)
		require.NoError(t, err)
		assert.Equal(t, want, line.String)
	}
}

func stringsOf(lines []text.Line) []string {
	var out []string
	for _, l := range lines {
		out = append(out, l.String)
	}
	return out
}

func widest(lines []text.Line) float64 {
	w := 0.0
	for _, l := range lines {
		w = max(w, l.Width)
	}
	return w
}
