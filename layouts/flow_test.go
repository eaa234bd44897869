package layouts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/diagramtest"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// mill is the way of grain through a mill.
func mill() layouts.Flow {
	return layouts.Flow{
		ID: "mill", Role: "data",
		Steps: []layouts.FlowStep{
			{ID: "weigh", Name: "Weigh", Note: "each cart", Icon: shapes.IconGauge, Role: "client"},
			{ID: "silo", Kind: layouts.FlowBuffer, Badge: "S1", Name: "silo", Note: "at most 40 t", Levels: []float64{0.6, 0.3}},
			{ID: "clean", Name: "Clean", Note: "sieve and wind", Icon: shapes.IconFilter, Role: "cpu", On: "grain", Drop: "husks, to the farmer"},
			{ID: "grind", Name: "Grind", Note: "two stones", Icon: shapes.IconGear, Role: "data", Strong: true},
			{Kind: layouts.FlowFork, Ways: []layouts.FlowWay{
				{On: "fine", Main: true, Steps: []layouts.FlowStep{{ID: "bolt", Name: "Bolt", Note: "through silk", Icon: shapes.IconSliders}}},
				{On: "coarse"},
			}},
			{ID: "pack", Name: "Pack", Note: "25 kg", Icon: shapes.IconContainer, Role: "net"},
		},
		Returns: []layouts.FlowReturn{{From: "grind", To: "weigh", Text: "wait: the stones are busy"}},
	}
}

func TestFlowGolden(t *testing.T) { diagramtest.Goldens{}.Node(t, "flow", mill()) }

func TestFlowArrangements(t *testing.T) {
	for _, width := range []float64{360, 420, 480, 600, 720, 860, 960, 1100, 1200} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			s := drawn(t, mill(), width)
			assertSound(t, s)
			for _, want := range []string{"Weigh", "each cart", "S1", "silo", "at most 40 t", "Clean", "grain", "husks, to the farmer", "Grind", "fine", "coarse", "Bolt", "Pack", "25 kg", "wait: the stones are busy"} {
				assert.True(t, says(s, want), "%q", want)
			}
		})
	}
}

// reach returns the bounds of the named steps.
func reach(t *testing.T, s *scene.Scene, ids ...string) []geom.Rect {
	t.Helper()
	var out []geom.Rect
	for _, id := range ids {
		f, ok := s.Frame(scene.ID(id))
		require.True(t, ok, id)
		out = append(out, f.Outline.Bounds())
	}
	return out
}

// In a row all steps stand on one line; a row that is too long snakes, and
// the second row runs back.
func TestFlowRowAndSnake(t *testing.T) {
	f := layouts.Flow{ID: "f"}
	ids := []string{}
	for i := range 6 {
		id := fmt.Sprintf("s%d", i)
		f.Steps = append(f.Steps, layouts.FlowStep{ID: diagram.ID(id), Name: "Stage", Note: "does it"})
		ids = append(ids, "f/"+id)
	}
	row := reach(t, drawn(t, f, 960), ids...)
	for i := 1; i < len(row); i++ {
		assert.InDelta(t, row[0].Center().Y, row[i].Center().Y, 0.01)
		assert.Greater(t, row[i].Min.X, row[i-1].Max.X)
	}
	snake := reach(t, drawn(t, f, 600), ids...)
	assert.InDelta(t, snake[0].Center().Y, snake[2].Center().Y, 0.01, "three in a row")
	assert.InDelta(t, snake[2].Center().X, snake[3].Center().X, 0.01, "the turn runs straight down")
	assert.Less(t, snake[4].Max.X, snake[3].Min.X, "and back")
	for i := range f.Steps {
		f.Steps[i].Name = "Fermentationchamber"
	}
	column := reach(t, drawn(t, f, 360), ids...)
	for i := 1; i < len(column); i++ {
		assert.InDelta(t, column[0].Center().X, column[i].Center().X, 0.01)
		assert.Greater(t, column[i].Min.Y, column[i-1].Max.Y)
	}
}

// Every step is joined to the next, through forks and past ways without steps.
func TestFlowJoins(t *testing.T) {
	for _, width := range []float64{360, 600, 960} {
		s := drawn(t, mill(), width)
		got := map[string]bool{}
		for _, m := range s.Marks {
			if m.Role == scene.Head {
				got[fmt.Sprint(m.From, " ", m.To)] = true
			}
		}
		for _, want := range []string{
			"mill/weigh mill/silo", "mill/silo mill/clean", "mill/clean mill/grind",
			"mill/grind mill/bolt", "mill/bolt mill/pack", "mill/grind mill/pack",
		} {
			assert.True(t, got[want], "%s at %g u: %v", want, width, got)
		}
	}
}

func TestFlowDescribesItself(t *testing.T) {
	doc := strings.ReplaceAll(scene.PlainText(drawn(t, mill(), 960).Doc), "\u00a0", " ")
	for _, want := range []string{
		"1. Weigh: each cart", "2. Buffer S1 silo: at most 40 t", "3. Clean: sieve and wind (receives grain; drops husks, to the farmer)",
		"4. Grind: two stones (the one to remember)", "5. One of these ways", "- fine (the main way)", "1. Bolt: through silk", "- coarse: straight on", "6. Pack: 25 kg",
		"- Back from Grind to Weigh: wait: the stones are busy",
	} {
		assert.Contains(t, doc, want)
	}
}

func TestFlowErrors(t *testing.T) {
	f := layouts.Flow{Steps: []layouts.FlowStep{
		{Kind: layouts.FlowFork, Ways: []layouts.FlowWay{{}, {Main: true, Steps: []layouts.FlowStep{{Name: "a"}}}, {Main: true, Ends: true}}},
		{Badge: "B", Name: "b", Ways: []layouts.FlowWay{{}}},
		{},
		{Kind: 9},
		{Kind: layouts.FlowFork, On: "x", Ways: []layouts.FlowWay{{}, {}}},
		{Kind: layouts.FlowFork, Ways: []layouts.FlowWay{{}, {}}},
		{Kind: layouts.FlowBuffer, Name: "c", Drop: "all"},
	}, Returns: []layouts.FlowReturn{{From: "x", To: "x"}}}
	_, err := diagram.Draw(f, diagram.Options{})
	for _, want := range []string{
		"Steps[0] › Ways[0] › Steps: a way without steps begins nowhere", "Steps[0] › Ways[2] › Ends: a way without steps cannot end", "Steps[0] › Ways: 2 main ways",
		"Steps[1] › Ways: only a fork has ways", "Steps[1]: only a buffer has a badge and levels", "Steps[2] › Name: required", "Steps[3] › Kind: 9 is no kind of step",
		"Steps[4] › On: a fork has no words of its own", "Steps[5]: a fork follows a fork", "Steps[6] › Drop: a buffer drops nothing by itself", `Returns[0] › From: no step is named "x"`, "Returns[0]: it runs from a step to itself",
	} {
		assert.ErrorContains(t, err, want)
	}
	one := []layouts.FlowWay{{Steps: []layouts.FlowStep{{Name: "a"}}}}
	deep := layouts.FlowStep{Kind: layouts.FlowFork, Ways: one}
	for range 2 {
		deep = layouts.FlowStep{Kind: layouts.FlowFork, Ways: []layouts.FlowWay{{Steps: []layouts.FlowStep{deep}}, {Steps: []layouts.FlowStep{{Name: "b"}}}}}
	}
	_, err = diagram.Draw(layouts.Flow{Steps: []layouts.FlowStep{{Name: "start"}, deep}}, diagram.Options{})
	assert.ErrorContains(t, err, "forks nest deeper than 2")
	_, err = diagram.Draw(layouts.Flow{Steps: []layouts.FlowStep{{Name: "start"}, {Kind: layouts.FlowFork, Ways: one}}}, diagram.Options{})
	assert.ErrorContains(t, err, "Steps[1] › Ways: 1 ways")
}

func TestFlowHoldsForAnyData(t *testing.T) {
	maybe := func(t *rapid.T, name string) string { return rapid.OneOf(rapid.Just(""), words()).Draw(t, name) }
	rapid.Check(t, func(t *rapid.T) {
		n := 0
		var steps func(depth, most int, first bool) []layouts.FlowStep
		steps = func(depth, most int, first bool) []layouts.FlowStep {
			var out []layouts.FlowStep
			for i := range rapid.IntRange(1, most).Draw(t, "steps") {
				n++
				s := layouts.FlowStep{ID: diagram.ID(fmt.Sprint("s", n)), Name: words().Draw(t, "name"), Note: maybe(t, "note"), On: maybe(t, "on")}
				switch kind := rapid.IntRange(0, 9).Draw(t, "kind"); {
				case kind < 6:
					s.Drop = maybe(t, "drop")
					s.Icon = rapid.SampledFrom([]shapes.Icon{"", shapes.IconGPU}).Draw(t, "icon")
				case kind < 8 || depth == 2:
					s.Kind = layouts.FlowBuffer
					s.Badge = rapid.SampledFrom([]string{"", "B1"}).Draw(t, "badge")
				case i > 0 && out[i-1].Kind == layouts.FlowFork:
				default:
					s = layouts.FlowStep{Kind: layouts.FlowFork}
					for range rapid.IntRange(2, 4).Draw(t, "ways") {
						w := layouts.FlowWay{On: maybe(t, "way")}
						if !first || i > 0 {
							w.Steps = nil
						}
						if rapid.Bool().Draw(t, "steps on the way") || first && i == 0 {
							w.Steps = steps(depth+1, 3, true)
							w.Ends = rapid.Bool().Draw(t, "ends")
						}
						s.Ways = append(s.Ways, w)
					}
				}
				out = append(out, s)
			}
			return out
		}
		f := layouts.Flow{Role: rapid.SampledFrom([]diagram.Role{diagram.Neutral, "gpu"}).Draw(t, "role"), Steps: steps(0, rapid.SampledFrom([]int{3, 8, 20}).Draw(t, "most"), true)}
		if len(f.Steps) > 1 && f.Steps[0].ID != "" && f.Steps[len(f.Steps)-1].ID != "" {
			f.Returns = []layouts.FlowReturn{{From: f.Steps[len(f.Steps)-1].ID, To: f.Steps[0].ID, Text: maybe(t, "return")}}
		}
		soundOrTooWide(t, f, float64(rapid.IntRange(360, 1200).Draw(t, "width")))
	})
}
