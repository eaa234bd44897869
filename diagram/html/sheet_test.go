package html_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram/html"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/svg"
	"github.com/burindev/burin/diagram/theme"
)

var swapRule = regexp.MustCompile(`\.plot \[(fill|stroke)="(#[0-9A-F]{6})"\]\{(fill|stroke):(#[0-9A-F]{6})\}`)

// darken does to the text of a drawing what the style sheet does to the drawing.
func darken(t *testing.T, style, drawing string) string {
	t.Helper()
	swap := map[string]string{}
	for _, m := range swapRule.FindAllStringSubmatch(style, -1) {
		require.Equal(t, m[1], m[3], "a rule sets the property that it selects by")
		swap[m[1]+m[2]] = m[4]
	}
	require.NotEmpty(t, swap)
	return regexp.MustCompile(`(fill|stroke)="(#[0-9A-F]{6})"`).ReplaceAllStringFunc(drawing, func(s string) string {
		property, value, _ := strings.Cut(strings.TrimSuffix(s, `"`), `="`)
		if to, ok := swap[property+value]; ok {
			return property + `="` + to + `"`
		}
		return s
	})
}

func TestDarkSheetGivesTheDarkDrawing(t *testing.T) {
	write := func(th theme.Theme) string {
		var b strings.Builder
		require.NoError(t, svg.Write(&b, picture(th, scene.Wide, plain), svg.Options{Inline: true, Class: "wide plot"}))
		return b.String()
	}
	day, night := write(theme.Light()), write(theme.Dark())
	require.NotEqual(t, night, day)
	css, err := html.DefaultSheet().CSS()
	require.NoError(t, err)
	assert.Equal(t, night, darken(t, string(css), day))
}

func TestDarkSheetIsForScreens(t *testing.T) {
	css, err := html.DefaultSheet().CSS()
	require.NoError(t, err)
	before, dark, found := strings.Cut(string(css), "@media screen and (prefers-color-scheme:dark){")
	require.True(t, found)
	assert.Empty(t, swapRule.FindAllString(before, -1))
	assert.Contains(t, dark, "--paper:")
	assert.Equal(t, strings.Count(string(css), "{"), strings.Count(string(css), "}"))
	assert.NotContains(t, string(css), "/*")
}

func TestSheetOfOneTheme(t *testing.T) {
	for _, s := range []html.Sheet{
		{Day: theme.Dark()},
		{Day: theme.Dark(), Night: theme.Dark()},
	} {
		css, err := s.CSS()
		require.NoError(t, err)
		assert.NotContains(t, string(css), "prefers-color-scheme")
		assert.Contains(t, string(css), "html{color-scheme:dark}")
	}
	css, err := html.Sheet{Day: theme.Print()}.CSS()
	require.NoError(t, err)
	assert.Contains(t, string(css), "html{color-scheme:light}")
}

func TestSheetOfSomeTokens(t *testing.T) {
	s := html.DefaultSheet()
	s.Tokens = []theme.Token{theme.Ink, theme.Wait.Base(), "unknown"}
	css, err := s.CSS()
	require.NoError(t, err)
	assert.Len(t, swapRule.FindAllString(string(css), -1), 4)
}

func TestSheetRefusesAnAmbiguousColour(t *testing.T) {
	s := html.DefaultSheet()
	s.Day.Colors["mine"] = s.Day.Colors[theme.Ink]
	s.Night.Colors["mine"] = s.Night.Colors[theme.Paper]
	_, err := s.CSS()
	require.Error(t, err)
	assert.Contains(t, err.Error(), `"ink"`)
	assert.Contains(t, err.Error(), `"mine"`)

	s.Night.Colors["mine"] = s.Night.Colors[theme.Ink]
	_, err = s.CSS()
	assert.NoError(t, err, "two tokens that stay equal are one colour")
}

func TestSheetOfAForeignRole(t *testing.T) {
	s := html.DefaultSheet()
	s.Day = s.Day.With("billing", theme.OK).With("a{b", theme.OK)
	s.Night = s.Night.With("billing", theme.OK).With("a{b", theme.OK)
	css, err := s.CSS()
	require.NoError(t, err)
	assert.Equal(t, 2, strings.Count(string(css), ".lead-billing{"))
	assert.NotContains(t, string(css), "a{b", "a name that is no class gets no rule")
}
