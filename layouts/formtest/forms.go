package formtest

import (
	"reflect"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/layouts"
	"github.com/burindev/burin/shapes"
)

// Forms are all exported forms of packages layouts and shapes, by name.
func Forms() []diagram.Node {
	return []diagram.Node{
		layouts.ArchGroup{},
		layouts.Architecture{},
		layouts.AreaSquares{},
		layouts.Attention{},
		layouts.Cards{},
		layouts.Chart{},
		layouts.ComparisonTable{},
		layouts.DecisionTree{},
		layouts.Equations{},
		layouts.Facts{},
		layouts.Flow{},
		layouts.Graph{},
		layouts.Lifelines{},
		layouts.Machines{},
		layouts.MemoryBlocks{},
		layouts.Panels{},
		layouts.Quadrant{},
		layouts.Ranges{},
		layouts.RegionMap{},
		layouts.Rows{},
		layouts.Sequence{},
		layouts.ShareBar{},
		layouts.Spectrum{},
		layouts.SplitLanes{},
		layouts.StackedBars{},
		layouts.StateMachine{},
		layouts.StepTable{},
		layouts.Stream{},
		layouts.SwimLane{},
		layouts.Tanks{},
		layouts.Taxonomy{},
		layouts.Timeline{},
		layouts.Tracks{},
		layouts.UnitCells{},
		layouts.UnitPiles{},
		layouts.ValueTable{},
		layouts.Waterfall{},

		shapes.Arrow{},
		shapes.Badge{},
		shapes.Card{},
		shapes.Chip{},
		shapes.Entries{},
		shapes.Legend{},
		shapes.Meter{},
		shapes.Nest{},
		shapes.Numeral{},
		shapes.Pill{},
		shapes.Rail{},
		shapes.Record{},
		shapes.Share{},
		shapes.Strip{},
		shapes.Tag{},
		shapes.Tally{},
		shapes.TextBlock{},
		shapes.Tile{},
		shapes.Verdict{},
		shapes.Vessel{},
		shapes.Waveform{},
	}
}

// choices are the values of fields whose type is an interface of layouts.
var choices = map[reflect.Type][]reflect.Type{
	reflect.TypeFor[diagram.Node](): {reflect.TypeFor[diagram.Text](), reflect.TypeFor[shapes.TextBlock](), reflect.TypeFor[shapes.Card]()},
	reflect.TypeFor[layouts.Next](): {reflect.TypeFor[layouts.Outcome](), reflect.TypeFor[layouts.Decision](), reflect.TypeFor[layouts.Ref]()},
}

// samples are values of types that are easier to list than to bound.
var samples = map[reflect.Type][]any{
	reflect.TypeFor[diagram.Role](): {diagram.Neutral, diagram.Role("gpu"), diagram.Role("cpu"), diagram.Wait, diagram.OK, diagram.Danger},
	reflect.TypeFor[shapes.Icon]():  {shapes.Icon(""), shapes.IconGPU, shapes.IconClock, shapes.IconDatabase},
	reflect.TypeFor[theme.Space]():  {theme.Space(0), theme.M, theme.XXL},
	reflect.TypeFor[layouts.When](): {
		layouts.Year(2019), layouts.Month(2020, 3), layouts.Year(2020), layouts.Month(2021, 11), layouts.Day(2022, 5, 27), layouts.Year(2026),
	},
}
