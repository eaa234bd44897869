package layouts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// library is how a book is lent.
func library() layouts.Sequence {
	return layouts.Sequence{
		ID: "library",
		Actors: []layouts.SequenceActor{
			{ID: "reader", Thing: shapes.Thing{Name: "Reader", Role: "client", Icon: shapes.IconUser}},
			{ID: "desk", Thing: shapes.Thing{Name: "Front desk", Role: "net", Icon: shapes.IconServer}},
			{ID: "stacks", Thing: shapes.Thing{Name: "Stacks", Role: "data", Icon: shapes.IconDatabase}},
		},
		Active: []layouts.SequenceActive{{Actor: "desk", From: "ask", Until: "give"}},
		Phases: []layouts.SequencePhase{
			{Name: "Lend", Messages: []layouts.SequenceMessage{
				{ID: "ask", From: "reader", To: "desk", Text: "asks for a book", Step: true},
				{From: "desk", To: "desk", Text: "looks it up", Step: true},
				{From: "desk", To: "stacks", Text: "sends a slip", Code: "PN 1995", With: true},
				{From: "stacks", To: "desk", Text: "book", Kind: diagram.Reply},
				{ID: "give", From: "desk", To: "reader", Text: "book, for four weeks", Hero: true, Step: true},
			}},
			{Name: "Read", Repeat: "page by page", Role: diagram.Wait, Messages: []layouts.SequenceMessage{
				{From: "reader", Text: "a note in the margin"}, {From: "reader", To: "reader", Text: "turns over"},
			}},
			{Name: "Late", Role: diagram.Danger, Messages: []layouts.SequenceMessage{
				{From: "desk", To: "reader", Text: "reminder", Kind: diagram.Failure},
			}},
		},
	}
}

func TestSequenceGolden(t *testing.T) {
	diagramtest.Golden(t, diagram.Figure{
		ID: "sequence", Title: "How a book is lent", Takeaway: "The desk stands between the reader and the stacks.", Body: library(),
	})
}

// joined returns the arrows of a picture as pairs of the frames they join.
func joined(s *scene.Scene) []string {
	var out []string
	for _, m := range s.Marks {
		if m.Role == scene.Head {
			out = append(out, string(m.From)+" "+string(m.To))
		}
	}
	return out
}

// Arrows go between the right lines, in the order of time; where an actor
// works they end at its bar.
func TestSequenceArrows(t *testing.T) {
	for _, width := range []float64{600, 960} {
		s, err := diagram.Draw(library(), diagram.Options{Width: width})
		require.NoError(t, err)
		assert.Equal(t, []string{
			"library/reader-line library/desk-work1", "library/desk-work1 library/desk-work1", "library/desk-work1 library/stacks-line",
			"library/stacks-line library/desk-work1", "library/desk-work1 library/reader-line",
			"library/reader-line library/reader-line", "library/reader-line library/reader-line", "library/desk-line library/reader-line",
		}, joined(s), "at %v u", width)
		last := 0.0
		for _, m := range s.Marks {
			if m.Role != scene.Head {
				continue
			}
			target, ok := s.Frame(m.To)
			require.True(t, ok)
			assert.InDelta(t, 2, m.Shape.Bounds().Gap(target.Bounds), 0.7, "%s to %s", m.From, m.To)
			if y := m.Shape.Bounds().Center().Y; m.From != "library/reader-line" || m.To != "library/reader-line" {
				assert.GreaterOrEqual(t, y, last)
				last = y
			}
		}
	}
}

func TestSequenceBars(t *testing.T) {
	s, err := diagram.Draw(library(), diagram.Options{Width: 960})
	require.NoError(t, err)
	var heads []geom.Rect
	for _, m := range s.Marks {
		if m.Role == scene.Head {
			heads = append(heads, m.Shape.Bounds())
		}
	}
	bar, ok := s.Frame("library/desk-work1")
	require.True(t, ok)
	line, ok := s.Frame("library/desk-line")
	require.True(t, ok)
	assert.InDelta(t, line.Bounds.Center().X, bar.Bounds.Center().X, 0.02)
	assert.InDelta(t, heads[0].Center().Y-8, bar.Bounds.Min.Y, 0.1, "it begins with the question")
	assert.InDelta(t, heads[4].Center().Y+10, bar.Bounds.Max.Y, 0.1, "and ends with the answer")
	open := library()
	open.Active[0].Until = ""
	s, err = diagram.Draw(open, diagram.Options{Width: 960})
	require.NoError(t, err)
	bar, _ = s.Frame("library/desk-work1")
	line, _ = s.Frame("library/desk-line")
	assert.InDelta(t, line.Bounds.Max.Y-8, bar.Bounds.Max.Y, 0.1, "to the end")
}

func TestSequenceDescribesItself(t *testing.T) {
	s, err := diagram.Draw(library(), diagram.Options{})
	require.NoError(t, err)
	doc := scene.PlainText(s.Doc)
	for _, want := range []string{
		"Between Reader, Front desk, Stacks.", "1. Lend", "Step 1, Reader to Front desk: asks for a book", "Step 2, Front desk itself: looks it up",
		"Front desk to Stacks: sends a slip PN 1995 (at the same time)", "Stacks answers Front desk: book", "Step 3, Front desk to Reader",
		"2. Read, page by page", "Note on Reader: a note in the margin", "Front desk to Reader: reminder (failure)",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestSequenceArrangements(t *testing.T) {
	for _, width := range []float64{360, 430, 600, 780, 960, 1200} {
		s, err := diagram.Draw(library(), diagram.Options{Width: width})
		require.NoError(t, err)
		assertSound(t, s)
		said := strings.Join(s.Words(), " ")
		for _, want := range []string{"asks for a book", "looks it up", "PN 1995", "book, for four weeks", "page by page", "a note in the margin", "reminder", "1", "3"} {
			assert.Contains(t, said, want, "at %v u", width)
		}
	}
	top := func(width float64) (card, desk geom.Rect) {
		s, err := diagram.Draw(library(), diagram.Options{Width: width})
		require.NoError(t, err)
		r, ok := s.Frame("library/reader")
		require.True(t, ok)
		d, ok := s.Frame("library/desk")
		require.True(t, ok)
		return r.Bounds, d.Bounds
	}
	wide, desk := top(960)
	assert.Less(t, wide.Dy(), 50.0, "icon beside the name")
	assert.Less(t, wide.Max.X, desk.Min.X)
	column, desk := top(430)
	assert.Greater(t, column.Dy(), 60.0, "icon over the name")
	assert.InDelta(t, column.Dx(), desk.Dx(), 0.02, "equal cards")
	crowd := library()
	for i := range 9 {
		crowd.Actors = append(crowd.Actors, layouts.SequenceActor{ID: diagram.ID(fmt.Sprintf("clerk%d", i)), Thing: shapes.Thing{Name: "Another clerk"}})
	}
	s, err := diagram.Draw(crowd, diagram.Options{Width: 480})
	require.NoError(t, err)
	assertSound(t, s)
	assert.Contains(t, strings.Join(s.Words(), " "), "Reader → Front desk", "the list")
	assert.Empty(t, joined(s))
}

func TestSequenceErrors(t *testing.T) {
	n := library()
	n.Phases[0].Messages[1].From = "guard"
	n.Phases[0].Messages[3].With = true
	n.Phases[1].Messages[0].With = true
	n.Phases[1].Messages[1].With = true
	n.Active = append(n.Active, layouts.SequenceActive{Actor: "ghost", From: "give", Until: "ask"}, layouts.SequenceActive{Actor: "desk", From: "hum"},
		layouts.SequenceActive{Actor: "desk", From: "ask", Until: "hum"})
	n.Actors = append(n.Actors, layouts.SequenceActor{ID: "desk", Thing: shapes.Thing{Name: "Twin"}}, layouts.SequenceActor{ID: "nobody"})
	n.Phases[2].Messages[0].ID = "give"
	_, err := diagram.Draw(n, diagram.Options{})
	for _, want := range []string{
		`Sequence "library" › Phases[0] › Messages[1] › From: no actor is called "guard"; take one of reader, desk, stacks, desk, nobody`,
		`Phases[0] › Messages[3] › With: the arrow lies on that of "sends a slip PN 1995"`,
		`Phases[1] › Messages[0] › With: no message of the phase comes before`,
		`Phases[1] › Messages[1] › With: a note, or what an actor does itself, takes the whole row`,
		`Active[1] › Actor: no actor is called "ghost"`, `Active[1] › Until: "ask" comes before "give"`,
		`Active[2] › From: no message is called "hum"`, `Active[3] › Until: no message is called "hum"`,
		`Actors[3] › ID: two actors are called "desk"`, `Actors[4] › Thing: the actor has no name`, `Phases[2] › Messages[0] › ID: two messages are called "give"`,
	} {
		assert.ErrorContains(t, err, want)
	}
	n = library()
	n.Phases[0].Messages[2].To = "reader"
	_, err = diagram.Draw(n, diagram.Options{})
	assert.ErrorContains(t, err, "With: the row holds a note, or what an actor further right does itself")
	n.Phases[0].Messages[0].Text = ""
	_, err = diagram.Draw(n, diagram.Options{})
	assert.ErrorContains(t, err, "Messages[0] › Text: required")
}

func TestSequenceHoldsForAnyData(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var n layouts.Sequence
		for i := range rapid.IntRange(1, 7).Draw(t, "actors") {
			n.Actors = append(n.Actors, layouts.SequenceActor{ID: diagram.ID(fmt.Sprintf("a%d", i)), Thing: shapes.Thing{
				Name: rapid.OneOf(rapid.StringMatching(`[A-Z][a-z]{1,9}`), rapid.StringMatching(`[A-Z][a-z]{1,9}`), words()).Draw(t, "name"), Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu", "net"}).Draw(t, "role"),
				Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconKey}).Draw(t, "icon"),
			}})
		}
		anyone := rapid.Custom(func(t *rapid.T) diagram.ID { return n.Actors[rapid.IntRange(0, len(n.Actors)-1).Draw(t, "who")].ID })
		var sent []diagram.ID
		for range rapid.IntRange(1, 3).Draw(t, "phases") {
			p := layouts.SequencePhase{Name: rapid.SampledFrom([]string{"", "Open", "Far too long a name"}).Draw(t, "phase"), Repeat: rapid.SampledFrom([]string{"", "for every frame"}).Draw(t, "repeat"),
				Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, diagram.Wait}).Draw(t, "band")}
			for range rapid.IntRange(1, 8).Draw(t, "messages") {
				m := layouts.SequenceMessage{
					ID: diagram.ID(fmt.Sprintf("m%d", len(sent))), From: anyone.Draw(t, "from"), To: rapid.OneOf(rapid.Just(diagram.ID("")), anyone, anyone, anyone).Draw(t, "to"),
					Text: rapid.OneOf(rapid.StringMatching(`[a-z]{1,9}( [a-z]{1,6})?`), words()).Draw(t, "text"), Code: rapid.SampledFrom([]string{"", "101", "scope=all"}).Draw(t, "code"),
					Kind: rapid.SampledFrom([]diagram.LinkKind{diagram.Plain, diagram.Reply, diagram.Failure, diagram.Control}).Draw(t, "kind"),
					Hero: rapid.Bool().Draw(t, "hero"), Step: rapid.Bool().Draw(t, "step"),
				}
				sent = append(sent, m.ID)
				p.Messages = append(p.Messages, m)
			}
			n.Phases = append(n.Phases, p)
		}
		for range rapid.IntRange(0, 3).Draw(t, "active") {
			from := rapid.IntRange(0, len(sent)-1).Draw(t, "starts")
			a := layouts.SequenceActive{Actor: anyone.Draw(t, "worker"), From: sent[from]}
			if rapid.Bool().Draw(t, "stops") {
				a.Until = sent[rapid.IntRange(from, len(sent)-1).Draw(t, "until")]
			}
			n.Active = append(n.Active, a)
		}
		soundOrTooWide(t, n, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
