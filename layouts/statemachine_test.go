package layouts_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// lift is the life of a lift.
func lift() layouts.StateMachine {
	return layouts.StateMachine{
		ID: "lift",
		Path: []layouts.State{
			{ID: "wait", Name: "Wait", Note: "doors shut", Icon: shapes.IconClock, Role: "client"},
			{ID: "run", Name: "Run", Note: "to the floor", Icon: shapes.IconBolt, Role: "gpu"},
			{ID: "stop", Name: "Stop", Icon: shapes.IconCheck, Role: "net", Strong: true},
			{ID: "open", Name: "Open", Note: "ten seconds", Icon: shapes.IconUser, Role: "net"},
		},
		Others: []layouts.State{
			{ID: "held", Name: "Held", Icon: shapes.IconLock, Kind: layouts.StateWaiting},
			{ID: "stuck", Name: "Stuck", Note: "between floors", Icon: shapes.IconWarning, Kind: layouts.StateFailed, Details: []layouts.StateDetail{
				{Label: "call", Text: "112 *9", Role: diagram.Danger}, {Label: "wait", Text: "20 min"},
			}},
		},
		Moves: []diagram.Link{
			{From: "wait", To: "run", Label: "button"}, {From: "run", To: "stop", Label: "floor reached"}, {From: "stop", To: "open"},
			{From: "open", To: "held", Label: "foot in the door"}, {From: "held", To: "open", Label: "gone"},
			{From: "run", To: "stuck", Label: "no power"}, {From: "stuck", To: "wait", Label: "reset by hand"},
		},
	}
}

func TestStateMachineGolden(t *testing.T) { diagramtest.Goldens{}.Node(t, "statemachine", lift()) }

func TestStateMachineArrangements(t *testing.T) {
	for _, width := range []float64{360, 420, 480, 600, 720, 860, 960, 1100, 1200} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			s := drawn(t, lift(), width)
			assertSound(t, s)
			for _, want := range []string{"Wait", "doors shut", "Run", "Stop", "Open", "Held", "Stuck", "between floors", "button", "floor reached", "foot in the door", "gone", "no power", "reset by hand", "call", "112 *9"} {
				assert.True(t, says(s, want), want)
			}
		})
	}
}

// The path is one line: to the right where there is room, else down. A state
// of waiting stands above its own, failures below.
func TestStateMachinePlaces(t *testing.T) {
	wide := reach(t, drawn(t, lift(), 960), "lift/wait", "lift/run", "lift/stop", "lift/open", "lift/held", "lift/stuck")
	for i := 1; i < 4; i++ {
		assert.InDelta(t, wide[0].Center().Y, wide[i].Center().Y, 0.01)
		assert.Greater(t, wide[i].Min.X, wide[i-1].Max.X)
	}
	assert.Less(t, wide[4].Max.Y, wide[3].Min.Y)
	assert.InDelta(t, wide[3].Center().X, wide[4].Center().X, 0.02)
	assert.Greater(t, wide[5].Min.Y, wide[1].Max.Y)
	tall := reach(t, drawn(t, lift(), 560), "lift/wait", "lift/run", "lift/stop", "lift/open", "lift/held", "lift/stuck")
	for i := 1; i < 4; i++ {
		assert.InDelta(t, tall[0].Min.X, tall[i].Min.X, 0.01)
		assert.Greater(t, tall[i].Min.Y, tall[i-1].Max.Y)
	}
	assert.Greater(t, tall[4].Min.X, tall[0].Max.X)
}

// A move along the path is a main line, one to a failure a failure.
func TestStateMachineKinds(t *testing.T) {
	for _, width := range []float64{560, 960} {
		look := map[string]string{}
		for _, m := range drawn(t, lift(), width).Marks {
			if m.Role == scene.Head {
				look[fmt.Sprint(m.From, " ", m.To)] = string(m.Fill.Token)
			}
		}
		assert.Len(t, look, len(lift().Moves))
		assert.Equal(t, "ink", look["lift/wait lift/run"])
		assert.Equal(t, "danger.base", look["lift/run lift/stuck"])
		assert.Equal(t, "line", look["lift/stuck lift/wait"])
		assert.Equal(t, "line", look["lift/open lift/held"])
	}
}

func TestStateMachineDescribesItself(t *testing.T) {
	doc := scene.PlainText(drawn(t, lift(), 960).Doc)
	for _, want := range []string{
		"The usual way: Wait, Run, Stop, Open.", "- Wait: doors shut\n  - leads to Run: button", "- Stop (the state to remember)\n  - leads to Open",
		"- Held (a state of waiting)\n  - leads to Open: gone", "- Stuck: between floors (a failure)\n  - leads to Wait: reset by hand\n  - call: 112 *9\n  - wait: 20 min",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestStateMachineErrors(t *testing.T) {
	m := layouts.StateMachine{
		Path:   []layouts.State{{ID: "a", Name: "A", Details: []layouts.StateDetail{{Label: "x"}}}, {ID: "a", Name: "B"}, {ID: "c"}},
		Others: []layouts.State{{ID: "d", Name: "D", Kind: 9}},
		Moves:  []diagram.Link{{From: "a", To: "x"}, {From: "c", To: "c"}},
	}
	_, err := diagram.Draw(m, diagram.Options{})
	for _, want := range []string{
		"Path[0] › Details: a state of the path has no room for details", `Path[1] › ID: there is a state "a" before it`, "Path[2] › Name: required",
		"Others[0] › Kind: 9 is no kind of state", `Moves[0] › To: no state is named "x"`, "Moves[1]: it leads from a state to itself",
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = diagram.Draw(layouts.StateMachine{}, diagram.Options{})
	assert.ErrorContains(t, err, "Path: required")
}

func TestStateMachineHoldsForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		var m layouts.StateMachine
		var ids []diagram.ID
		state := func() layouts.State {
			s := layouts.State{
				ID: diagram.ID(fmt.Sprint("s", len(ids))), Name: words().Draw(t, "name"), Note: maybe(t, "note"),
				Icon: rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon"), Strong: rapid.Bool().Draw(t, "strong"),
			}
			ids = append(ids, s.ID)
			return s
		}
		for range rapid.IntRange(1, 7).Draw(t, "path") {
			m.Path = append(m.Path, state())
		}
		for range rapid.IntRange(0, 5).Draw(t, "others") {
			s := state()
			s.Kind = rapid.SampledFrom([]layouts.StateKind{layouts.StateNormal, layouts.StateWaiting, layouts.StateFailed}).Draw(t, "kind")
			if rapid.IntRange(0, 3).Draw(t, "details") == 0 {
				s.Details = []layouts.StateDetail{{Label: words().Draw(t, "detail"), Text: maybe(t, "code")}}
			}
			m.Others = append(m.Others, s)
		}
		seen := map[[2]diagram.ID]bool{}
		for range rapid.IntRange(0, 12).Draw(t, "moves") {
			l := diagram.Link{From: rapid.SampledFrom(ids).Draw(t, "from"), To: rapid.SampledFrom(ids).Draw(t, "to"), Label: maybe(t, "on")}
			if l.From != l.To && !seen[[2]diagram.ID{l.From, l.To}] {
				m.Moves = append(m.Moves, l)
			}
			seen[[2]diagram.ID{l.From, l.To}] = true
		}
		soundOrTooWide(t, m, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
