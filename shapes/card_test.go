package shapes_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

func ExampleCard() {
	gpu := shapes.Thing{Name: "GPU inference", Role: "gpu", Icon: shapes.IconGPU}
	card := shapes.Card{ID: "gpu", Thing: gpu, Note: "batch per step", Strong: true}
	s, err := diagram.Draw(card, diagram.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	f, _ := s.Frame("gpu")
	fmt.Println(f.Kind, f.Bounds.Size())
	fmt.Println(scene.PlainText(s.Doc))
	// Output:
	// Card {179.27 56}
	// GPU inference: batch per step
}

func TestCardNumbers(t *testing.T) {
	s := draw(t, shapes.Card{ID: "a", Name: "Scheduler", Note: "batch per step", Icon: shapes.IconSliders, Role: "gpu"})
	f, ok := s.Frame("a")
	require.True(t, ok)
	assert.Equal(t, 56.0, f.Bounds.Dy())
	require.IsType(t, geom.Box{}, f.Outline)
	assert.Equal(t, 10.0, f.Outline.(geom.Box).R)
	assert.Equal(t, f.Bounds, f.Outline.Bounds().Round2())
	body := first(t, s, scene.Node)
	assert.Equal(t, scene.Rect{Rect: f.Bounds, Radius: 10}, body.Shape)
	assert.Equal(t, theme.Paper, body.Fill.Token)
	assert.Equal(t, scene.Stroke{Paint: body.Stroke.Paint, Width: 1.25}, body.Stroke)
	assert.Equal(t, theme.Edge, body.Stroke.Paint.Token)
	assert.Equal(t, geom.R(10, 10, 36, 36), first(t, s, scene.Band).Shape.Bounds())
	name, note := text(t, s, "Scheduler").Shape.(scene.Text), text(t, s, "batch per step").Shape.(scene.Text)
	assert.Equal(t, 57.0, name.At.X)
	assert.Equal(t, 57.0, note.At.X)
	assert.InDelta(t, 18, note.At.Y-name.At.Y, 0.001)
	assert.InDelta(t, 28-3, name.At.Y, 1)
}

func TestCardStrong(t *testing.T) {
	s := draw(t, shapes.Card{Name: "vLLM", Icon: shapes.IconCache, Role: "gpu", Strong: true})
	body := first(t, s, scene.Node)
	assert.Equal(t, theme.Token("gpu.tint"), body.Fill.Token)
	assert.Equal(t, theme.Token("gpu.base"), body.Stroke.Paint.Token)
	assert.Equal(t, 2.0, body.Stroke.Width)
	assert.Equal(t, theme.Token("gpu.base"), first(t, s, scene.Band).Fill.Token)
	assert.Equal(t, theme.OnFill, first(t, s, scene.Icon).Stroke.Paint.Token)
}

func TestCardStartInPrint(t *testing.T) {
	print := theme.Print()
	s, err := diagram.Draw(shapes.Card{Name: "What do you serve?", Start: true}, diagram.Options{Theme: &print})
	require.NoError(t, err)
	body := first(t, s, scene.Node)
	assert.Equal(t, theme.Paper, body.Fill.Token)
	assert.Equal(t, theme.Ink, body.Stroke.Paint.Token)
	assert.Equal(t, theme.Ink, first(t, draw(t, shapes.Card{Name: "What do you serve?", Start: true}), scene.Node).Fill.Token)
}

func TestCardUpright(t *testing.T) {
	s := draw(t, shapes.Card{ID: "a", Name: "Open", Icon: shapes.IconLock, Role: "net", Form: shapes.Upright})
	f, _ := s.Frame("a")
	assert.Equal(t, geom.Sz(102, 92), f.Bounds.Size())
	tile := first(t, s, scene.Band).Shape.Bounds()
	assert.Equal(t, geom.Sz(40, 40), tile.Size())
	assert.Equal(t, 51.0, tile.Center().X)
	assert.Equal(t, scene.Middle, text(t, s, "Open").Shape.(scene.Text).Anchor)
}

// TestCardNarrows takes room away: the tile becomes smaller, then an icon,
// then stands above the words, which keep their size.
func TestCardNarrows(t *testing.T) {
	card := shapes.Card{Name: "Orchestration", Note: "of many", Icon: shapes.IconGear, Role: "model"}
	for _, c := range []struct {
		width, tile, x float64
	}{{200, 36, 57}, {175, 36, 57}, {169, 30, 51}, {155, 0, 38}, {140, 36, 12}} {
		s := draw(t, narrow{card, c.width})
		m := text(t, s, "Orchestration")
		assert.Equal(t, 16.0, m.Shape.(scene.Text).Font.Size)
		assert.Equal(t, c.x, m.Shape.(scene.Text).At.X, "words at width %v", c.width)
		tile := 0.0
		for _, b := range s.Of(scene.Band) {
			tile = b.Shape.Bounds().Dx()
		}
		assert.Equal(t, c.tile, tile, "tile at width %v", c.width)
		assertSound(t, s, c.width)
	}
	_, err := diagram.Draw(narrow{card, 100}, diagram.Options{})
	require.ErrorIs(t, err, diagram.ErrTooWide)
	assert.ErrorContains(t, err, `"Orchestration"`)
}

// narrow lays out a node in a width.
type narrow struct {
	node  diagram.Node
	width float64
}

func (n narrow) Layout(ctx diagram.Context, _ diagram.Constraints) diagram.Frame {
	f := ctx.Layout(n.node, diagram.Constraints{Max: geom.Sz(n.width, 0)})
	return diagram.Frame{Size: f.Size, Kids: []diagram.Placed{f.At(0, 0)}, Doc: f.Doc}
}

func TestCardNeedsName(t *testing.T) {
	_, err := diagram.Draw(diagram.Row{}.Of(shapes.Card{Note: "n"}), diagram.Options{})
	require.ErrorIs(t, err, diagram.ErrRequired)
	assert.EqualError(t, err, "Row › Kids[0] › Card › Name: required; give the card a name or a thing")
}

func TestCardTakesThing(t *testing.T) {
	stt := shapes.Thing{Name: "speech to text", Short: "STT", Role: "gpu", Icon: shapes.IconMic}
	s := draw(t, stt.Card())
	body := first(t, s, scene.Node)
	assert.Equal(t, "speech to text", body.Thing)
	text(t, s, "speech to text")
	assert.Equal(t, theme.Token("gpu.tint"), first(t, s, scene.Band).Fill.Token)
	s = draw(t, shapes.Card{Thing: stt, Name: "Whisper", Role: "model"})
	text(t, s, "Whisper")
	assert.Equal(t, theme.Token("model.tint"), first(t, s, scene.Band).Fill.Token)
}

// words draws labels of one to sixty characters.
func words() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		s := rapid.StringMatching(`[A-Za-z0-9]{1,14}( [A-Za-z0-9]{1,14}){0,5}`).Draw(t, "label")
		return s[:min(len(s), 60)]
	})
}

func maybe(t *rapid.T, name string) string {
	if rapid.Bool().Draw(t, "has "+name) {
		return words().Draw(t, name)
	}
	return ""
}

// TestCardProperty draws cards with any words at any width: the words keep a
// distance to the border, to the tile and to the tag.
func TestCardProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		card := shapes.Card{
			ID: "c", Name: words().Draw(t, "name"), Note: maybe(t, "note"), Role: rapid.SampledFrom(roles).Draw(t, "role"),
			Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU, shapes.IconWave}).Draw(t, "icon"),
			Tag:  rapid.SampledFrom([]string{"", "7", "2, 3, 4"}).Draw(t, "tag"), Strong: rapid.Bool().Draw(t, "strong"),
			Start: rapid.Bool().Draw(t, "start"), Form: rapid.SampledFrom([]shapes.CardForm{shapes.Beside, shapes.Stacked, shapes.Upright}).Draw(t, "form"),
		}
		width := rapid.Float64Range(60, 1100).Draw(t, "width")
		s, err := diagram.Draw(narrow{card, width}, diagram.Options{Width: 1200})
		if err != nil {
			require.ErrorIs(t, err, diagram.ErrTooWide)
			return
		}
		assertSound(t, s, width)
		f, _ := s.Frame("c")
		assert.LessOrEqual(t, f.Bounds.Dx(), width+0.02)
		for i := range s.Texts() {
			m := s.Marks[i]
			assert.True(t, f.Bounds.Inset(6).Contains(m.Bounds), "%v is too near to the border of %v", m.Bounds, f.Bounds)
			if m.Shape.(scene.Text).Font.Size > 13 { // not the tag
				assert.GreaterOrEqual(t, m.Bounds.Min.X-f.Bounds.Min.X, 8.0)
				assert.GreaterOrEqual(t, f.Bounds.Max.X-m.Bounds.Max.X, 8.0)
				for _, b := range s.Of(scene.Band) {
					assert.GreaterOrEqual(t, b.Bounds.Gap(m.Bounds), 2.0, "a tile or tag touches words")
				}
			}
		}
	})
}

// A low row has name and note on one line where they fit, else on two; a small
// card stands like a stacked one, and takes the thing's short name.
func TestCardLowForms(t *testing.T) {
	low := shapes.Card{ID: "a", Name: "Queue", Note: "bounded and fair", Icon: shapes.IconQueue, Role: "wait", Tag: "7", Form: shapes.InLine}
	at := func(c shapes.Card, width float64) (*scene.Scene, geom.Rect) {
		s, err := diagram.Draw(diagram.Row{Shares: []float64{1}}.Of(c), diagram.Options{Width: width + 40})
		require.NoError(t, err)
		f, _ := s.Frame("a")
		return s, f.Bounds
	}
	s, r := at(low, 320)
	assert.Equal(t, 34.0, r.Dy())
	name, note := text(t, s, "Queue").Shape.(scene.Text), text(t, s, "bounded and fair").Shape.(scene.Text)
	assert.InDelta(t, name.At.Y, note.At.Y, 0.01, "one line")
	low.Note = "bounded and fair to all who wait in it"
	s, r = at(low, 320)
	assert.Equal(t, 48.0, r.Dy(), "two lines, on the grid of blocks")
	note = text(t, s, low.Note).Shape.(scene.Text)
	assert.Greater(t, note.At.Y, text(t, s, "Queue").Shape.(scene.Text).At.Y, "two lines")
	assert.Equal(t, 30.0, first(t, s, scene.Band).Shape.Bounds().Dx())

	small := shapes.Card{ID: "a", Thing: shapes.Thing{Name: "Registry of models and weights", Short: "Registry", Icon: shapes.IconModel}, Form: shapes.Small}
	s, _ = at(small, 320)
	text(t, s, "Registry of models and weights")
	s, err := diagram.Draw(diagram.Row{}.Of(withID(small, "a"), withID(small, "b"), withID(small, "c")), diagram.Options{Width: 360})
	require.NoError(t, err)
	text(t, s, "Registry")
}

// What stands inside makes the card higher, under words that stay on top.
func TestCardInside(t *testing.T) {
	card := shapes.Card{ID: "a", Name: "Gateway", Icon: shapes.IconShield}
	plain := draw(t, card)
	card.Inside = shapes.Entries{Items: []shapes.Entry{{Text: "check", Value: "11"}, {Text: "limit", Value: "8"}}}
	s := draw(t, card)
	a, _ := plain.Frame("a")
	b, _ := s.Frame("a")
	assert.GreaterOrEqual(t, b.Bounds.Dy(), a.Bounds.Dy()+36)
	assert.InDelta(t, text(t, plain, "Gateway").Bounds.Min.Y, text(t, s, "Gateway").Bounds.Min.Y, 0.01)
	assert.Greater(t, text(t, s, "check").Bounds.Min.Y, text(t, s, "Gateway").Bounds.Max.Y)
	assert.InDelta(t, text(t, s, "11").Bounds.Max.X, text(t, s, "8").Bounds.Max.X, 1, "values end at one edge")
	assert.Contains(t, scene.PlainText(s.Doc), "- check: 11")
	card.Bare = true
	s = draw(t, card)
	for _, m := range s.Marks {
		assert.NotEqual(t, scene.Node, m.Role, "a bare card has no box")
	}
}

// Entries take two columns where they fit.
func TestEntries(t *testing.T) {
	e := shapes.Entries{Items: []shapes.Entry{{Text: "authenticate", Value: "11"}, {Text: "limit", Value: "8"}, {Text: "route", Value: "10"}}}
	at := func(width float64) *scene.Scene {
		s, err := diagram.Draw(e, diagram.Options{Width: width})
		require.NoError(t, err)
		return s
	}
	s := at(360)
	assert.InDelta(t, text(t, s, "authenticate").Shape.(scene.Text).At.Y, text(t, s, "limit").Shape.(scene.Text).At.Y, 0.01)
	s, err := diagram.Draw(diagram.Row{}.Of(e, e, e, e), diagram.Options{Width: 560})
	require.NoError(t, err)
	assert.Less(t, text(t, s, "authenticate").Shape.(scene.Text).At.Y, text(t, s, "limit").Shape.(scene.Text).At.Y)
	_, err = diagram.Draw(shapes.Entries{}, diagram.Options{})
	assert.ErrorContains(t, err, "Items: required")
}

// The names of parts stand under the strip, each at its part.
func TestStripNamed(t *testing.T) {
	s := draw(t, shapes.Strip{Named: true, Parts: []shapes.Part{{Share: 0.5, Text: "weights", Role: "model"}, {Share: 0.4, Text: "cache", Role: "gpu", Shade: shapes.Mid}}})
	assert.InDelta(t, 0, text(t, s, "weights").Bounds.Min.X, 0.01)
	assert.InDelta(t, 448, text(t, s, "cache").Bounds.Min.X, 0.01)
	s = draw(t, shapes.Strip{Named: true, Parts: []shapes.Part{{Share: 0.98, Text: "weights", Role: "model"}, {Share: 0.02, Text: "cache", Role: "gpu"}}})
	assert.LessOrEqual(t, text(t, s, "cache").Bounds.Max.X, 896.0, "a name ends within the strip")
}

// Items of rails that stand under each other begin at one place.
func TestRailColumns(t *testing.T) {
	a := shapes.Rail{ID: "a", Name: "A long name", Items: []string{"one", "two"}, From: 300}
	b := shapes.Rail{ID: "b", Name: "B", Items: []string{"three", "four"}, From: 300}
	s := draw(t, diagram.Column{}.Of(a, b))
	assert.InDelta(t, 300, text(t, s, "one").Shape.(scene.Text).At.X, 0.01)
	assert.InDelta(t, 300, text(t, s, "three").Shape.(scene.Text).At.X, 0.01)
	assert.InDelta(t, text(t, s, "two").Shape.(scene.Text).At.X, text(t, s, "four").Shape.(scene.Text).At.X, 0.01)
	a.Compact = true
	f, _ := draw(t, a).Frame("a")
	assert.Equal(t, 34.0, f.Bounds.Dy())
}

func withID(c shapes.Card, id diagram.ID) shapes.Card { c.ID = id; return c }

// What is out of order says so by border and tag; what is absent is an outline
// of dashes.
func TestCardAlarm(t *testing.T) {
	s := draw(t, shapes.Card{Name: "EU-West", Tag: "down", Alarm: true})
	assert.Equal(t, diagram.Danger.Base(), first(t, s, scene.Node).Stroke.Paint.Token)
	assert.Equal(t, diagram.Danger.Base(), first(t, s, scene.Band).Fill.Token)
	assert.Equal(t, diagram.Danger.OnBase(), text(t, s, "down").Fill.Token)
	tile := first(t, draw(t, shapes.Tile{Icon: shapes.IconGPU, Role: "gpu", Solid: true, Absent: true}), scene.Band)
	assert.Equal(t, theme.Paper, tile.Fill.Token)
	assert.NotZero(t, tile.Stroke.Dash)
}
