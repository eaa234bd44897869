package ch01_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters/ch01"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// The scene keeps within its canvas in both profiles and in all themes, and
// its names stand clear of each other and of the words.
func TestOpener(t *testing.T) {
	light, dark, print := theme.Light(), theme.Dark(), theme.Print()
	for _, th := range []*theme.Theme{&light, &dark, &print} {
		for _, profile := range []scene.Profile{scene.Wide, scene.Column} {
			t.Run(th.Name+" "+string(profile), func(t *testing.T) {
				s, err := diagram.Build(ch01.Opener(), diagram.Options{Profile: profile, Theme: th})
				require.NoError(t, err)
				assert.True(t, s.View.Contains(s.Ink()), "%v in %v", s.Ink(), s.View)
				var words []geom.Rect
				for _, m := range s.Marks {
					if text, ok := m.Shape.(scene.Text); ok {
						for _, w := range words {
							assert.Greater(t, w.Gap(m.Bounds), 2.0, text.String)
						}
						words = append(words, m.Bounds)
					}
				}
				assert.Len(t, words, 8, "kicker, title, three lines of takeaway, two names, note")
			})
		}
	}
}

func TestOpenerAtAnyWidth(t *testing.T) {
	for w := 360.0; w <= 1200; w += 20 {
		s, err := diagram.Build(ch01.Opener(), diagram.Options{Width: w})
		require.NoError(t, err, "width %v", w)
		assert.True(t, s.View.Contains(s.Ink()), "width %v: %v in %v", w, s.Ink(), s.View)
		assert.LessOrEqual(t, s.View.Dy(), 1.45*w, "width %v", w)
	}
}

// The long description names the parts from left to right.
func TestOpenerInWords(t *testing.T) {
	s, err := diagram.Build(ch01.Opener(), diagram.Options{})
	require.NoError(t, err)
	require.Len(t, s.Doc, 2)
	list, ok := s.Doc[1].(scene.List)
	require.True(t, ok)
	assert.True(t, list.Ordered)
	assert.Contains(t, list.Items[0].Text, "Trained model")
	assert.Contains(t, list.Items[len(list.Items)-1].Text, "Production API")
}
