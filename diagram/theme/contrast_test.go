package theme_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/burindev/burin/diagram/theme"
)

const (
	forWords = 4.5 // WCAG 2, 1.4.3
	forMarks = 3.0 // WCAG 2, 1.4.11
)

func reaches(t *testing.T, th theme.Theme, least float64, over theme.Token, grounds ...theme.Token) {
	t.Helper()
	for _, g := range grounds {
		assert.GreaterOrEqual(t, theme.Contrast(color(t, th, over), color(t, th, g)), least, "%s: %s on %s", th.Name, over, g)
	}
}

func TestPageWords(t *testing.T) {
	for _, th := range themes() {
		for _, ink := range []theme.Token{theme.Ink, theme.Ink2, theme.Ink3} {
			reaches(t, th, forWords, ink, theme.Paper, theme.Surface, theme.Surface2, theme.Sky, theme.Disc)
			for _, r := range house {
				reaches(t, th, forWords, ink, r.Tint(), r.Soft())
			}
		}
		reaches(t, th, forWords, theme.Neutral.OnMid(), theme.Neutral.Mid())
		reaches(t, th, forWords, theme.Neutral.OnBase(), theme.Neutral.Base())
		reaches(t, th, forWords, theme.Paper, theme.Ink) // a dark node, a step circle
	}
}

func TestRoleWords(t *testing.T) {
	for _, th := range themes() {
		for _, r := range house {
			reaches(t, th, forWords, r.Ink(), theme.Paper, theme.Surface, theme.Sky, r.Tint(), r.Soft())
			reaches(t, th, forWords, r.OnMid(), r.Mid())
			reaches(t, th, forWords, r.OnBase(), r.Base())
		}
	}
}

// Three bases are too pale for white words, and say so.
func TestOnBase(t *testing.T) {
	light := theme.Light()
	for _, r := range house {
		on := theme.Contrast(color(t, light, theme.OnFill), color(t, light, r.Base()))
		if on >= forWords {
			assert.Equal(t, theme.OnFill, r.OnBase(), "%s carries OnFill at %.2f", r, on)
		} else {
			assert.Equal(t, theme.OnPale, r.OnBase(), "%s carries OnFill only at %.2f", r, on)
		}
	}
	for _, r := range []theme.Role{"client", "net", "gpu", "model", "data", theme.OK, theme.Danger} {
		assert.Equal(t, theme.OnFill, r.OnBase(), "%s", r)
	}
}

func TestMarks(t *testing.T) {
	for _, th := range themes() {
		reaches(t, th, forMarks, theme.Line, theme.Paper, theme.Surface)
		reaches(t, th, forMarks, theme.Redact, theme.Paper)
		for _, r := range house {
			reaches(t, th, forMarks, r.Base(), theme.Paper)
		}
	}
}

// What is private must look covered: white words would be read on the bar, so
// it is dark, in the dark theme too.
func TestRedactIsDark(t *testing.T) {
	for _, th := range themes() {
		assert.GreaterOrEqual(t, theme.Contrast(color(t, th, theme.Redact), theme.Color{R: 255, G: 255, B: 255}), forWords, th.Name)
	}
}
