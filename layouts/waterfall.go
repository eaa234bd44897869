package layouts

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/shapes"
)

// Waterfall shows where a total goes: one row for each stage, every bar
// beginning where the one before it ends, and under them the totals of one or
// more runs as stacked bars on the same scale, against a limit.
//
// The rows show the first run. Sums, what is to spare and what is over follow
// from the values.
type Waterfall struct {
	ID     diagram.ID `validate:"omitempty,id"`
	Axis   Axis
	Limit  Limit
	Stages []Stage `validate:"required,max=200,dive"`
	Runs   []Run   `validate:"required,max=50,dive"`
}

// A Stage is one step of a waterfall.
type Stage struct {
	Thing shapes.Thing
	Name  string // empty: the thing's
	Note  string // a second line: what one can do about it
}

// A Run is one passage through all stages.
type Run struct {
	Name   string `validate:"required"`
	Note   string
	Values []float64 `validate:"required"` // one a stage, in the axis' unit; none below 0
}

// Total returns the sum of the run's values.
func (r Run) Total() float64 {
	sum := 0.0
	for _, v := range r.Values {
		sum += v
	}
	return sum
}

// name returns what the stage is called.
func (s Stage) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.Thing.Name
}

// NodeID implements [diagram.Named].
func (w Waterfall) NodeID() diagram.ID { return w.ID }

// Layout implements [diagram.Node].
func (w Waterfall) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(waterfallWidth)
	top := 0.0
	for _, r := range w.Runs {
		top = max(top, r.Total())
	}
	axis := w.Axis.fit(0, max(top, w.Limit.At))
	scale := scaleOf(w.ID, "waterfall")
	for _, mode := range [...]headMode{headTile, headFold} {
		trial, ok := ctx.Trial()
		l := waterfallLayout{Waterfall: w, barPlot: barPlot{ctx: trial, limit: w.Limit, scale: scale}, mode: mode, width: width}
		if f, fits := l.draw(axis); fits && ok() {
			return f
		}
	}
	l := waterfallLayout{Waterfall: w, barPlot: barPlot{ctx: ctx, limit: w.Limit, scale: scale}, mode: headLift, width: width}
	f, _ := l.draw(axis)
	return f
}

// Check implements [diagram.Checker].
func (w Waterfall) Check(ctx diagram.Context) {
	fail := func(ctx diagram.Context, problem, fix string) { ctx.Fail(diagram.ErrInvalid, problem, fix) }
	for i, s := range w.Stages {
		if s.name() == "" {
			fail(ctx.In("Stages", i).In("Name"), "required", "give the stage a name, or a thing that has one")
		}
	}
	for i, r := range w.Runs {
		at := ctx.In("Runs", i).In("Values")
		if len(r.Values) != len(w.Stages) {
			fail(at, fmt.Sprintf("%d values for %d stages", len(r.Values), len(w.Stages)), "give one value for each stage")
			continue
		}
		for k, v := range r.Values {
			if !geom.Finite(v) || v < 0 {
				fail(ctx.In("Runs", i).In("Values", k), fmt.Sprintf("%v is no duration", v), "give a number that is not below 0")
			}
		}
		switch total := r.Total(); {
		case !geom.Finite(total):
			fail(at, "the sum is too large to draw", "use a larger unit")
		case w.Axis.Max != 0 && total > w.Axis.Max:
			fail(at, fmt.Sprintf("the sum %s is beyond the axis, which ends at %s", FormatNumber(total), FormatNumber(w.Axis.Max)),
				"raise the axis' Max, or leave it out")
		}
	}
	checkBarAxis(ctx, w.Axis, w.Limit)
}

// Numbers of a waterfall in u.
const (
	waterfallWidth   = 896 // where the width is unbounded
	waterfallRow     = 44
	waterfallBar     = 24
	waterfallStack   = 34 // height of a stacked bar
	waterfallMinPlot = 400
	foldMinPlot      = 200
	labelGap         = 22 // from the label column to the plot
	foldGap          = 8
	valueGap         = 9 // from a bar to its value
)

// Doc describes the waterfall as tables.
func (w Waterfall) doc() []scene.Block {
	unit := w.Axis.Unit
	intro := "Durations"
	if unit != "" {
		intro += " in " + unit
	}
	intro += ", each stage beginning where the one before it ends."
	if w.Limit.set() {
		intro += " The limit is " + Quantity{w.Limit.At, unit}.String() + ": " + w.Limit.Label + "."
	}
	stages := scene.Table{Caption: "Stages", Head: []string{"Stage", "Note"}}
	totals := scene.Table{Caption: "Totals", Head: []string{"Run", "Total"}}
	if w.Limit.set() {
		totals.Head = append(totals.Head, "Against the limit")
	}
	for _, r := range w.Runs {
		stages.Head = append(stages.Head, r.Name)
		name := r.Name
		if r.Note != "" {
			name += ", " + r.Note
		}
		row := []scene.Cell{{Text: name, Head: true}, {Text: Quantity{r.Total(), unit}.String(), Numeric: true}}
		if w.Limit.set() {
			row = append(row, scene.Cell{Text: against(r.Total(), w.Limit.At, unit)})
		}
		totals.Rows = append(totals.Rows, row)
	}
	for i, s := range w.Stages {
		row := []scene.Cell{{Text: s.name(), Head: true}, {Text: s.Note}}
		for _, r := range w.Runs {
			row = append(row, scene.Cell{Text: Quantity{r.Values[i], unit}.String(), Numeric: true})
		}
		stages.Rows = append(stages.Rows, row)
	}
	return []scene.Block{scene.Paragraph{Text: intro}, stages, totals}
}

// against says how a total stands against a limit.
func against(total, limit float64, unit string) string {
	diff := settle(limit - total)
	switch {
	case diff > 0:
		return Quantity{diff, unit}.String() + " to spare"
	case diff < 0:
		return Quantity{math.Abs(diff), unit}.String() + " over"
	}
	return "just met"
}
