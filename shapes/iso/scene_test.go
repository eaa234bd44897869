package iso_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes/iso"
)

// harbour has all that a scene can have.
func harbour() iso.Scene {
	return iso.Scene{
		ID:    "harbour",
		About: "A packet waits on a quay for a boat.",
		Pieces: []iso.Piece{
			iso.Slab{At: iso.At(0, 0, 0), W: 10, D: 6},
			iso.House{At: iso.At(1, 1, 0), W: 2.2, D: 2.2, H: 3, Socket: true, Antenna: true, Shadow: 0.8},
			iso.Group{Name: "packet that waits", Pieces: []iso.Piece{iso.Packet{Foot: iso.At(7, 4, 0)}}},
			iso.Boat{At: iso.At(6, 9, iso.WaterLevel), L: 3},
			iso.Tree{Foot: iso.At(9, 1, 0)},
		},
		Labels: []iso.Label{
			{Text: "Office", To: iso.At(1, 3.2, 2), Side: geom.Left},
			{Text: "The only boat", To: iso.At(7, 9, -1.5), Side: geom.Right, About: "it carries one packet"},
		},
		Focus: iso.Focus{At: iso.At(6, 5, 0), Radius: 7},
		Water: true,
	}
}

func opener(s iso.Scene) diagram.Figure {
	return diagram.Figure{
		ID: "harbour", Kicker: "Chapter 0", Title: "One boat is not enough", Takeaway: "Packets wait where the crossing is slow, whatever the boat.",
		Source: "Illustration: nothing here is to scale.", Body: s,
	}
}

// outlines returns what a mark covers as polylines.
func outlines(m scene.Mark) [][]geom.Point {
	switch s := m.Shape.(type) {
	case scene.Path:
		return s.Path.Flatten(0.5)
	case scene.Ellipse:
		return geom.EllipsePath(s.Center, s.RX, s.RY).Flatten(0.5)
	case scene.Rect:
		r := s.Rect
		return [][]geom.Point{{r.Min, geom.Pt(r.Max.X, r.Min.Y), r.Max, geom.Pt(r.Min.X, r.Max.Y), r.Min}}
	}
	return nil
}

// touches reports whether a polyline enters a rectangle.
func touches(pts []geom.Point, r geom.Rect) bool {
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		n := int(math.Ceil(a.Dist(b))) + 1
		for k := range n + 1 {
			if r.Has(a.Toward(b, a.Dist(b)*float64(k)/float64(n))) {
				return true
			}
		}
	}
	return false
}

// checkOpener asserts what must hold for an opener at any width: no ink
// outside the canvas, no two words over each other, no scenery under words.
func checkOpener(t *testing.T, s *scene.Scene) {
	t.Helper()
	var words []geom.Rect
	var texts []string
	for _, m := range s.Marks {
		assert.True(t, s.View.Inset(-0.01).Contains(m.Bounds), "%v outside %v", m.Bounds, s.View)
		if text, ok := m.Shape.(scene.Text); ok && len(text.String) > 1 { // badges stand in the scene
			for i, w := range words {
				assert.False(t, w.Overlaps(m.Bounds), "%q over %q", text.String, texts[i])
			}
			words, texts = append(words, m.Bounds), append(texts, text.String)
		}
	}
	require.NotEmpty(t, words)
	for _, m := range s.Marks {
		if m.Fill.Token == theme.Disc {
			continue // a ground that words may stand on
		}
		for _, line := range outlines(m) {
			for i, w := range words {
				assert.False(t, touches(line, w), "%s of %v under %q", m.Role, m.Fill.Token, texts[i])
			}
		}
	}
}

func TestWidths(t *testing.T) {
	for w := 360.0; w <= 1200; w += 30 {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			s, err := diagram.Build(opener(harbour()), diagram.Options{Width: w})
			require.NoError(t, err)
			checkOpener(t, s)
		})
	}
}

// Eight badges and their key find room at every width, clear of all words.
func TestBadges(t *testing.T) {
	s := harbour()
	for i, name := range []string{"Quay", "Office", "Door", "Packet", "Tree", "Water", "Boat", "Bow"} {
		s.Badges = append(s.Badges, iso.Badge{To: iso.At(1.2*float64(i), 5-0.5*float64(i), 0), Name: name, Note: "stands for a part"})
	}
	for w := 360.0; w <= 1200; w += 40 {
		t.Run(fmt.Sprint(w), func(t *testing.T) {
			built, err := diagram.Build(opener(s), diagram.Options{Width: w})
			require.NoError(t, err)
			checkOpener(t, built)
			count := map[string]int{}
			for _, m := range built.Marks {
				if text, ok := m.Shape.(scene.Text); ok {
					count[text.String]++
				}
			}
			assert.Equal(t, 2, count["7"], "in the scene and in the key")
			assert.Equal(t, 8, count["stands for a part"])
		})
	}
	built, err := diagram.Build(opener(s), diagram.Options{})
	require.NoError(t, err)
	assert.Contains(t, scene.PlainText(built.Doc), "Office: stands for a part")
}

// A tower that would stand in the words keeps clear of them.
func TestSceneKeepsClearOfTheWords(t *testing.T) {
	s := iso.Scene{Pieces: []iso.Piece{iso.Slab{W: 9, D: 9}, iso.Box{At: iso.At(0.5, 7, 0), W: 1.5, D: 1.5, H: 9}}}
	for w := 360.0; w <= 1200; w += 60 {
		built, err := diagram.Build(opener(s), diagram.Options{Width: w})
		require.NoError(t, err)
		checkOpener(t, built)
	}
}

// The long description goes from left to right, whatever the order of the
// lists.
func TestDescriptionRunsFromLeftToRight(t *testing.T) {
	there := func(name string, x, y float64) iso.Piece {
		return iso.Group{Name: name, At: iso.At(x, y, 0), Pieces: []iso.Piece{iso.Packet{}}}
	}
	s := iso.Scene{
		Pieces: []iso.Piece{there("right", 6, 0), there("middle", 3, 3), there("left", 0, 6)},
		Labels: []iso.Label{{Text: "far right", To: iso.At(9, 0, 0)}},
		Badges: []iso.Badge{{Name: "far left", To: iso.At(0, 9, 0)}},
	}
	built, err := diagram.Draw(s, diagram.Options{})
	require.NoError(t, err)
	assert.Equal(t, "1. far left\n2. left\n3. middle\n4. right\n5. far right", scene.PlainText(built.Doc))
}

// Where the canvas is given the scene fills it, as far as one of its sides
// allows; where the height is free, it is as wide as the canvas.
func TestSceneFillsItsCanvas(t *testing.T) {
	plain := harbour()
	plain.Labels, plain.Water, plain.Focus = nil, false, iso.Focus{}
	for i := range 8 {
		plain.Pieces = append(plain.Pieces, iso.Slab{At: iso.At(float64(i)*3, float64(-4*i-6), 0), W: 6, D: 3})
	}
	scenery := func(o diagram.Options) (geom.Rect, geom.Rect) {
		s, err := diagram.Build(opener(plain), o)
		require.NoError(t, err)
		var r geom.Rect
		for _, m := range s.Marks {
			if m.Role == scene.Decor {
				r = r.Union(m.Bounds)
			}
		}
		return r, s.View
	}
	r, _ := scenery(diagram.Options{})
	assert.True(t, geom.R(39, 29, 882, 492).Contains(r), "%v", r)
	assert.True(t, r.Dx() > 840 || r.Dy() > 450, "%v", r)
	r, view := scenery(diagram.Options{Profile: scene.Column})
	assert.InDelta(t, 568, r.Dx(), 6)
	assert.Less(t, view.Dy(), 700.0)
	assert.Less(t, view.Max.Y-r.Max.Y, 60.0, "no empty foot")
}

func TestThemes(t *testing.T) {
	light, dark, print := theme.Light(), theme.Dark(), theme.Print()
	var marks []int
	for _, th := range []*theme.Theme{&light, &dark, &print} {
		s, err := diagram.Build(opener(harbour()), diagram.Options{Theme: th})
		require.NoError(t, err)
		sky, _ := th.Color(theme.Sky)
		assert.Equal(t, sky, s.Ground.Color)
		marks = append(marks, len(s.Marks))
	}
	assert.Equal(t, marks[0], marks[1])
	assert.Equal(t, marks[0], marks[2])
}

func TestSameTwice(t *testing.T) {
	dump := func() string {
		s, err := diagram.Build(opener(harbour()), diagram.Options{})
		require.NoError(t, err)
		return fmt.Sprint(s.Marks)
	}
	assert.Equal(t, dump(), dump())
}

// The list of pieces says nothing about the order of painting.
func TestListOrderDoesNotMatter(t *testing.T) {
	turned := harbour()
	for i, j := 0, len(turned.Pieces)-1; i < j; i, j = i+1, j-1 {
		turned.Pieces[i], turned.Pieces[j] = turned.Pieces[j], turned.Pieces[i]
	}
	s, err := diagram.Build(opener(turned), diagram.Options{})
	require.NoError(t, err)
	at := map[theme.Token]int{}
	for i, m := range s.Marks {
		at[m.Fill.Token] = i
	}
	assert.Less(t, at[theme.MatGround.Top()], at[theme.MatNet.Top()], "the house and the packet stand on the ground")
}

func TestErrors(t *testing.T) {
	box := func(x, y, z, w, d, h float64) iso.Piece { return iso.Box{At: iso.At(x, y, z), W: w, D: d, H: h} }
	var none *iso.Box
	for _, tc := range []struct {
		name  string
		scene iso.Scene
		kind  error
		says  string
	}{
		{"a ring", iso.Scene{Pieces: []iso.Piece{box(1, 3, 3, 4, 1, 1), box(2, 4, 1, 1, 1, 3), box(3, 1, 1, 1, 4, 1)}},
			iso.ErrCycle, "Box at (1, 3, 3), Box at (2, 4, 1), Box at (3, 1, 1) must each be painted before the next"},
		{"a cut", iso.Scene{Pieces: []iso.Piece{box(0, 0, 0, 2, 2, 2), iso.Group{Name: "guest", Pieces: []iso.Piece{box(1, 1, 1, 2, 2, 2)}}}},
			iso.ErrInside, `Box at (0, 0, 0) and Group "guest" › Box at (1, 1, 1) cut into each other`},
		{"nothing", iso.Scene{Pieces: []iso.Piece{nil}}, diagram.ErrRequired, "Pieces[0]: required"},
		{"a nil pointer in a group", iso.Scene{Pieces: []iso.Piece{iso.Group{Pieces: []iso.Piece{box(0, 0, 0, 1, 1, 1), none}}}}, diagram.ErrRequired, "Pieces[1]: required"},
		{"no number", iso.Scene{Pieces: []iso.Piece{box(math.NaN(), 0, 0, 1, 1, 1)}}, diagram.ErrNumber, "not a number"},
		{"infinite", iso.Scene{Pieces: []iso.Piece{box(0, 0, 0, math.Inf(1), 1, 1)}}, diagram.ErrNumber, "not a number"},
		{"an endless house", iso.Scene{Pieces: []iso.Piece{iso.House{W: 1, D: 1, H: math.Inf(1)}}}, diagram.ErrNumber, "not a number"},
		{"a label that points nowhere", iso.Scene{Pieces: []iso.Piece{box(0, 0, 0, 1, 1, 1)}, Labels: []iso.Label{{Text: "a", To: iso.At(math.NaN(), 0, 0)}}}, diagram.ErrNumber, "Labels[0] › To"},
		{"a badge that points nowhere", iso.Scene{Badges: []iso.Badge{{Name: "a", To: iso.At(0, math.Inf(1), 0)}}}, diagram.ErrNumber, "Badges[0] › To"},
		{"a label without words", iso.Scene{Pieces: []iso.Piece{box(0, 0, 0, 1, 1, 1)}, Labels: []iso.Label{{}}}, diagram.ErrRequired, "Labels[0]"},
		{"a label wider than the canvas", iso.Scene{Pieces: []iso.Piece{box(0, 0, 0, 1, 1, 1)}, Labels: []iso.Label{{Text: strings.Repeat("wide ", 11)}}}, diagram.ErrTooWide, "no room"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := diagram.Build(opener(tc.scene), diagram.Options{Width: 360})
			require.ErrorIs(t, err, tc.kind)
			assert.ErrorContains(t, err, tc.says)
		})
	}
}

func TestEmptyScene(t *testing.T) {
	for _, p := range []scene.Profile{scene.Wide, scene.Column} {
		s, err := diagram.Build(opener(iso.Scene{Water: true}), diagram.Options{Profile: p})
		require.NoError(t, err)
		checkOpener(t, s)
	}
}

func ExampleScene() {
	s, err := diagram.Draw(iso.Scene{
		About: "A caller stands before a house with a socket.",
		Pieces: []iso.Piece{
			iso.Slab{W: 8, D: 5},
			iso.House{At: iso.At(1, 1, 0), W: 2.2, D: 2.2, H: 2.4, Socket: true},
			iso.Group{Name: "caller", Pieces: []iso.Piece{iso.Person{Foot: iso.At(6, 3, 0), Coat: theme.MatNet}}},
		},
		Labels: []iso.Label{{Text: "The API", To: iso.At(1, 3.2, 1.2), About: "a house that callers plug into"}},
	}, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// A caller stands before a house with a socket.
	//
	// 1. The API: a house that callers plug into
	// 2. caller
}
