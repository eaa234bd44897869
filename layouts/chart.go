package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/shapes"
)

// Chart draws values over a common scale: lines, areas, steps and bars, alone,
// beside each other or stacked, with what explains them: levels that matter,
// bands, events, and notes at single points.
//
// The names of series stand at the ends of their lines. Where there is no room
// for them they stand in the plot, each beside its own line, and at last in a
// legend over it. What finds no place in the plot is said in lines under it.
type Chart struct {
	ID diagram.ID `validate:"omitempty,id"`
	// X runs to the right and Y up. Bars and areas make Y begin at 0; for
	// lines alone it begins elsewhere where they would all lie far from 0.
	// Values of X in h, min or s have ticks as on a clock.
	X, Y         Axis
	XName, YName string `validate:"max=2000"` // what the scales measure
	// Categories are the names of the places 0, 1, 2… of X, where those are
	// not numbers.
	Categories []string `validate:"max=200,dive,required,max=2000"`
	// Aspect is the width of the plot by its height; 0: as its width asks.
	Aspect float64       `validate:"gte=0,lte=20"`
	Series []ChartSeries `validate:"required,max=24,dive"`
	Levels []ChartLevel  `validate:"max=24,dive"`
	Bands  []ChartBand   `validate:"max=24,dive"`
	Events []ChartEvent  `validate:"max=50,dive"`
	Notes  []ChartNote   `validate:"max=50,dive"`
	// Aside stands in the emptiest part of the plot, or under it: a numeral
	// mostly, that says what the picture amounts to.
	Aside diagram.Node `validate:"-"`
}

// A ChartPoint is a value Y at X. On a scale of dates X is [When.At].
type ChartPoint struct{ X, Y float64 }

// A ChartKind is how a series is drawn.
type ChartKind uint8

// The kinds.
const (
	ChartLine     ChartKind = iota // straight from point to point
	ChartArea                      // a line and what lies between it and 0
	ChartSteps                     // a value holds until the next point
	ChartStepArea                  // steps and what lies under them
	ChartBars                      // a bar at each point
)

// A ChartSeries is one line, area or set of bars.
type ChartSeries struct {
	ID    diagram.ID `validate:"omitempty,id"` // names its last point
	Thing shapes.Thing
	Name  string       `validate:"max=2000"` // empty: the thing's
	Note  string       `validate:"max=2000"` // a second line
	Role  diagram.Role // Neutral: the thing's
	Kind  ChartKind
	// Points are in ascending order of X. Bars may stand in any order.
	Points []ChartPoint `validate:"max=2000"`
	// Stacked sets an area or bars on the stacked series before it. All of
	// them have points at the same X.
	Stacked bool
	// Each cuts bars into units of this value, the last one solid and those
	// before it pale: what was added, and what it adds to. 0: whole bars.
	Each float64 `validate:"gte=0"`
	// Through draws the last bar's value on to the end of the plot, so that
	// what follows can be compared with it.
	Through bool
	Hero    bool // the one that the picture is about
	Values  bool // bars carry their values, where all have room
}

// A ChartLevel is a value of Y that matters: a limit, a target.
type ChartLevel struct {
	At    float64
	Label string       `validate:"required,max=2000"`
	Role  diagram.Role // Neutral: danger
}

// A ChartBand is a stretch of X, or of Y where Level is set, that is different
// from the rest.
type ChartBand struct {
	From  float64
	To    float64 `validate:"gtfield=From"`
	Level bool
	Label string `validate:"max=2000"`
	Role  diagram.Role
}

// A ChartEvent is something that happened at one X: a line through the plot
// with a flag.
type ChartEvent struct {
	At    float64
	Label string `validate:"required,max=2000"`
}

// A ChartNote says something about one point of the plot.
type ChartNote struct {
	ID    diagram.ID `validate:"omitempty,id"` // names the mark at the point
	X, Y  float64
	Label string `validate:"required_without=Note,max=2000"`
	Note  string `validate:"max=2000"`
	Role  diagram.Role
	// Icon stands at the point in a disc; without one there is a dot.
	Icon shapes.Icon
	// Arrow points at the point instead of a dot.
	Arrow bool
	// Drop draws a line from the point down to the scale.
	Drop bool
}

// NodeID implements [diagram.Named].
func (c Chart) NodeID() diagram.ID { return c.ID }

// FirstAbove returns the first point whose value is greater than a level, and
// whether there is one.
func (s ChartSeries) FirstAbove(level float64) (ChartPoint, bool) {
	for _, p := range s.Points {
		if p.Y > level && spread(level, p.Y) {
			return p, true
		}
	}
	return ChartPoint{}, false
}

// name returns what the series is called.
func (s ChartSeries) name() string {
	if s.Name != "" {
		return s.Name
	}
	return s.Thing.Name
}

// role returns the series' role.
func (s ChartSeries) role() diagram.Role {
	if s.Role != diagram.Neutral {
		return s.Role
	}
	return s.Thing.Role
}

// bars reports whether the series is drawn as bars.
func (s ChartSeries) bars() bool { return s.Kind == ChartBars }

// filled reports whether the length of its marks above 0 is compared.
func (s ChartSeries) filled() bool { return s.Kind != ChartLine && s.Kind != ChartSteps }

// role returns the level's role.
func (l ChartLevel) role() diagram.Role {
	if l.Role == diagram.Neutral {
		return diagram.Danger
	}
	return l.Role
}

// tops returns the upper ends of all series: their values, and those of
// stacked ones on each other, with what they stand on.
func (c Chart) tops() (tops, feet [][]float64) {
	var pile map[float64]float64
	for _, s := range c.Series {
		top, foot := make([]float64, len(s.Points)), make([]float64, len(s.Points))
		if s.Stacked && pile == nil {
			pile = map[float64]float64{}
		}
		for i, p := range s.Points {
			top[i] = p.Y
			if s.Stacked {
				foot[i] = pile[p.X]
				top[i] = foot[i] + p.Y
				pile[p.X] = top[i]
			}
		}
		tops, feet = append(tops, top), append(feet, foot)
	}
	return tops, feet
}

// chartWidth is the width in u where it is unbounded.
const chartWidth = 896

// Layout implements [diagram.Node].
func (c Chart) Layout(ctx diagram.Context, cs diagram.Constraints) diagram.Frame {
	width := cs.WidthOr(chartWidth)
	for _, mode := range chartModes {
		trial, ok := ctx.Trial()
		l := newChart(c, trial, mode, width)
		if l.plan() && l.draw() && ok() {
			return l.frame()
		}
	}
	l := newChart(c, ctx, chartMode{keys: true}, width)
	l.plan()
	l.draw()
	return l.frame()
}

// A chartMode is how the names of series are arranged.
type chartMode struct {
	margin float64 // share of the width that names at the ends may take
	notes  bool    // the second lines stand there, too
	inside bool    // names stand in the plot, each beside its line
	keys   bool    // names stand in a legend over the plot
}

// chartModes are the ways to try, from the best one on. The last resort is a
// legend.
var chartModes = [...]chartMode{
	{margin: 0.18, notes: true},
	{margin: 0.1},
	{inside: true},
	{margin: 0.26},
}

// noSpan is the span of no numbers.
func noSpan() span { return span{math.Inf(1), math.Inf(-1)} }

// add widens the span to hold a number.
func (s *span) add(v float64) { s.lo, s.hi = min(s.lo, v), max(s.hi, v) }

// empty reports whether the span holds no numbers.
func (s span) empty() bool { return s.lo > s.hi }
