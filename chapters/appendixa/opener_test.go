package appendixa_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/chapters/appendixa"
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// checkKitchen asserts what must hold at any width: all ink on the canvas,
// words clear of each other, no badge on another one, and every number twice:
// in the scene and in the key.
func checkKitchen(t *testing.T, s *scene.Scene) {
	t.Helper()
	assert.True(t, s.View.Contains(s.Ink()), "%v in %v", s.Ink(), s.View)
	var words []geom.Rect
	count := map[string]int{}
	for _, m := range s.Marks {
		text, ok := m.Shape.(scene.Text)
		if !ok {
			continue
		}
		count[text.String]++
		for _, w := range words {
			assert.Greater(t, w.Gap(m.Bounds), 2.0, text.String)
		}
		words = append(words, m.Bounds)
	}
	const ringed = 23.0 // diameter of a badge with its ring
	var badges []geom.Rect
	for _, m := range s.Marks {
		if m.Role != scene.Node {
			continue
		}
		for _, b := range badges {
			apart := b.Center().Dist(m.Bounds.Center())
			assert.Greater(t, apart, ringed, "%v and %v", b, m.Bounds)
		}
		badges = append(badges, m.Bounds)
	}
	assert.Len(t, badges, 16)
	for _, n := range []string{"1", "2", "3", "4", "5", "6", "7", "8"} {
		assert.Equal(t, 2, count[n], n)
	}
	for _, name := range appendixa.Opener().Required {
		assert.Equal(t, 1, count[name], name)
	}
}

func TestOpener(t *testing.T) {
	light, dark, print := theme.Light(), theme.Dark(), theme.Print()
	for _, th := range []*theme.Theme{&light, &dark, &print} {
		for _, profile := range []scene.Profile{scene.Wide, scene.Column} {
			t.Run(th.Name+" "+string(profile), func(t *testing.T) {
				s, err := diagram.Build(appendixa.Opener(), diagram.Options{Profile: profile, Theme: th})
				require.NoError(t, err)
				checkKitchen(t, s)
			})
		}
	}
}

func TestOpenerAtAnyWidth(t *testing.T) {
	for w := 360.0; w <= 1200; w += 20 {
		s, err := diagram.Build(appendixa.Opener(), diagram.Options{Width: w})
		require.NoError(t, err, "width %v", w)
		checkKitchen(t, s)
		most := 1.45
		if w < 560 { // the key takes eight rows under the scene, and at last the title two
			most = 2.05
		}
		assert.LessOrEqual(t, s.View.Dy(), most*w, "width %v", w)
	}
}

// The long description maps every place of the kitchen, from left to right.
func TestOpenerInWords(t *testing.T) {
	s, err := diagram.Build(appendixa.Opener(), diagram.Options{})
	require.NoError(t, err)
	words := scene.PlainText(s.Doc)
	for _, pair := range []string{
		"Guests: clients", "Waiter: API gateway", "Tickets: request queue", "Prep table: preprocessing",
		"Chef: inference engine", "Stove: GPU", "Recipes: model weights", "Counter: GPU memory",
	} {
		assert.Contains(t, words, pair)
	}
	require.Len(t, s.Doc, 2)
	list, ok := s.Doc[1].(scene.List)
	require.True(t, ok)
	assert.Equal(t, "Guests: clients", list.Items[0].Text)
}
