package layouts

import (
	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// StackedBars compare totals by what they are made of: one stacked bar each,
// all on one scale that begins at 0. A bracket may say what share of every bar
// some segments take, a segment may be opened into its parts, a limit measures
// what is to spare or over, and bands may show how each segment of a bar
// shrinks or grows to the next.
//
// Sums, shares and differences follow from the values.
type StackedBars struct {
	ID diagram.ID `validate:"omitempty,id"`
	// Axis is the common scale. With Ticks that are empty, but not nil, it is
	// not drawn, and the values in the bars carry its unit.
	Axis Axis
	// Limit is what the totals are measured against.
	Limit Limit
	// Share says what the segments marked as Shared amount to, as words after
	// a percentage: "in your server". Empty: no brackets.
	Share string       `validate:"max=2000"`
	Bars  []StackedBar `validate:"required,max=200,dive"`
}

// A StackedBar is a total and its segments.
type StackedBar struct {
	ID   diagram.ID   `validate:"omitempty,id"` // names the bar, so that a link can point to it
	Name string       `validate:"required,max=2000"`
	Note string       `validate:"max=2000"`
	Role diagram.Role // of the total's ink; Neutral: the page's
	// Rule draws a line before the bar, where another group begins.
	Rule     bool
	Segments []BarSegment `validate:"required,max=200,dive"`
	// Idle says what is paid for over the whole length and not used yet:
	// "machine billed, serving nothing". It is drawn as a hatched meter.
	Idle string `validate:"max=2000"`
	// Then is the state that follows the last segment, a good one: "Serving".
	Then     string `validate:"max=2000"`
	ThenNote string `validate:"max=2000"`
	// Remarks are brackets under the bar.
	Remarks []BarRemark `validate:"max=24,dive"`
	// Bands join the segments to those of the same name in the bar before.
	Bands bool
	// Gain says what the difference to the bar before is, as words after the
	// number: "saved before the first answer". It stands beside the bands.
	Gain     string `validate:"max=2000"`
	GainNote string `validate:"max=2000"`
}

// A BarSegment is one part of a bar. Segments of role diagram.Wait are hatched.
type BarSegment struct {
	Thing shapes.Thing
	Name  string       `validate:"max=2000"` // empty: the thing's
	Value float64      // in the axis' unit, at least 0; with Parts it is their sum
	Shade shapes.Shade // tells neighbours of one role apart
	// Shared segments count into the share of the bar; they are neighbours.
	Shared bool
	// Parts open the segment into a strip on a larger scale. One segment of a
	// bar may have them.
	Parts []BarPart `validate:"max=50,dive"`
}

// A BarRemark is said of neighbouring segments, under a bracket: what they have
// in common, or what would remove them.
type BarRemark struct {
	First    int          `validate:"gte=0"` // segment, counted from 0
	Segments int          `validate:"gte=1"` // how many
	Text     string       `validate:"required,max=2000"`
	Role     diagram.Role // Neutral: the page's ink
}

// A BarPart is a part of an opened segment.
type BarPart struct {
	Name  string  `validate:"required,max=2000"`
	Value float64 // in the axis' unit, at least 0
}

// Amount returns the segment's value, or the sum of its parts.
func (s BarSegment) Amount() float64 {
	if len(s.Parts) == 0 {
		return s.Value
	}
	sum := 0.0
	for _, p := range s.Parts {
		sum += p.Value
	}
	return sum
}

// Total returns the sum of the bar's segments.
func (b StackedBar) Total() float64 {
	sum := 0.0
	for _, s := range b.Segments {
		sum += s.Amount()
	}
	return sum
}

// Shared returns the share of the total that the marked segments take, from 0
// to 1.
func (b StackedBar) Shared() float64 {
	sum, total := 0.0, b.Total()
	for _, s := range b.Segments {
		if s.Shared {
			sum += s.Amount()
		}
	}
	if total == 0 {
		return 0
	}
	return sum / total
}

// name returns what the segment is called.
func (s BarSegment) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.Thing.Name
}

// short returns the short form of the segment's name; empty: it has none.
func (s BarSegment) short() string {
	if s.Name != "" {
		return ""
	}
	return s.Thing.Short
}

// NodeID implements [diagram.Named].
func (s StackedBars) NodeID() diagram.ID { return s.ID }

// Layout implements [diagram.Node].
func (s StackedBars) Layout(ctx diagram.Context, c diagram.Constraints) diagram.Frame {
	width := c.WidthOr(stackedWidth)
	top := 0.0
	for _, b := range s.Bars {
		top = max(top, b.Total())
	}
	axis := s.Axis.fit(0, max(top, s.Limit.At))
	for _, way := range [...]stackedWay{{mode: headTile, through: true}, {mode: headLift, through: true}} {
		if way.mode == headTile && len(s.Bars) == 1 {
			continue // a column of heads for one bar is a waste
		}
		trial, ok := ctx.Trial()
		if f, fits := s.arranged(trial, axis, way, width); fits && ok() {
			return f
		}
	}
	f, _ := s.arranged(ctx, axis, stackedWay{mode: headLift}, width)
	return f
}
