package layouts

import (
	"cmp"
	"math"
	"slices"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
	"github.com/burindev/burin/shapes"
)

// Numbers of a chart in u.
const (
	chartPlotArea   = 82_000 // of a plot whose shape is not given
	chartLeast      = 144    // height of a plot, at least
	chartMost       = 226    // of a plot whose shape is not given
	chartLow        = 140    // of one whose shape is given, at least
	chartTickRoom   = 60     // between ticks of X
	chartLineRoom   = 36     // between gridlines of Y
	chartGutterGap  = 8      // from a tick of Y to the plot
	chartMarginGap  = 10     // from the plot to names at its end
	chartNamePad    = 4      // between names at the ends
	chartHeadGap    = 6      // from the name of Y, or flags, to the plot
	chartFlagGap    = 4      // between levels of flags
	chartFlagLevels = 12
)

// A chartName is a measured name of a series or a level.
type chartName struct {
	series, level int // the index of what is named; -1: not that
	role          diagram.Role
	name, note    []text.Line
	line          []geom.Point // what is named, from its beginning to its end
	w, h          float64
}

// end returns the point at which the line ends.
func (n chartName) end() geom.Point { return n.line[len(n.line)-1] }

// A chartLayout is one attempt to lay a chart out.
type chartLayout struct {
	Chart
	ctx   diagram.Context
	mode  chartMode
	width float64

	tops, feet [][]float64
	dates      unitKind    // how exactly dates are known
	rim        geom.Insets // how far marks reach beyond the plot
	x          plot
	y          Axis
	box        geom.Rect // the plot
	yTicks     []float64
	names      []chartName
	boxes      [][]geom.Rect // of the bars of each series
	flags      []chartFlag
	room       chartRoom
	throughs   []chartThrough
	rest       []string // what found no place in the plot
	bottom     float64

	back, pen, over *diagram.Pen
	under           *diagram.Pen // words below the plot
	kids            []diagram.Placed
	doc             []scene.Block
}

func newChart(c Chart, ctx diagram.Context, mode chartMode, width float64) *chartLayout {
	return &chartLayout{Chart: c, ctx: ctx, mode: mode, width: width, back: ctx.Pen(), pen: ctx.Pen(), over: ctx.Pen(), under: ctx.Pen()}
}

// plan sets the places of the scales and reports whether the mode suits.
func (l *chartLayout) plan() bool {
	l.tops, l.feet = l.Chart.tops()
	l.boxes = make([][]geom.Rect, len(l.Series))
	ex, ey := l.extents()
	ax := l.fitX(ex)
	l.y = l.fitY(ey, chartMostTicks(l.height(l.width), chartLineRoom))
	l.dates = l.dateKind()
	l.measureNames()
	margin := l.margin(ax)
	if !l.mode.keys && margin > float64(l.mode.margin*l.width) && !l.mode.inside {
		return false
	}
	height := l.height(l.width)
	l.rim = l.rims(ax, margin, height)
	l.yTicks = l.y.chartTicks(height, chartLineRoom)
	x0 := l.gutter() + l.rim.Left
	l.x = ax.on(x0, max(geom.Snap(l.width-margin-l.rim.Right), x0+1))
	if !l.mode.keys && l.x.x1-l.x.x0 < l.width/3 {
		return false
	}
	height = max(height, l.namesHeight())
	top := l.head() + l.rim.Top
	l.box = geom.R(x0, top, l.x.x1-l.x.x0, height)
	l.bottom = l.box.Max.Y
	// Words beside the highest line may stand a little over the plot.
	over := 8.0
	for _, s := range l.Series {
		if s.Values {
			over = l.ctx.Type().Tag.Leading + barWordGap
		}
	}
	l.room.within = geom.Rect{Min: geom.Pt(x0, top-min(over, top)), Max: l.box.Max}
	l.doc = l.describe()
	return true
}

// rims returns how far the marks of notes reach beyond the plot, where those
// stand on its border.
func (l *chartLayout) rims(ax Axis, margin, height float64) geom.Insets {
	var r geom.Insets
	for _, n := range l.Notes {
		reach := chartDot
		if n.Icon != "" {
			reach = shapes.DiscRadius
		}
		if n.Arrow {
			continue
		}
		width := l.width - margin - chartTickRoom
		x, y := float64(ax.Share(n.X)*width), float64(l.y.Share(n.Y)*height)
		r.Left = max(r.Left, reach-x)
		r.Right = max(r.Right, reach-(width-x))
		r.Bottom = max(r.Bottom, reach-y)
		r.Top = max(r.Top, reach-(height-y))
	}
	const ring = chartRing + theme.MainPath/2
	for _, n := range l.names {
		if l.onFoot(n) {
			_, last := l.ends(n.series)
			x := float64(ax.Share(last.X) * (l.width - chartTickRoom))
			r.Right = max(r.Right, ring-(l.width-chartTickRoom-x))
		}
	}
	return geom.Insets{Top: blockUp(r.Top), Right: blockUp(r.Right), Bottom: blockUp(r.Bottom), Left: blockUp(r.Left)}
}

// height returns the height of a plot of a width.
func (l *chartLayout) height(width float64) float64 {
	if l.Aspect > 0 {
		return blockUp(max(width/l.Aspect, chartLow))
	}
	return blockUp(min(max(chartPlotArea/width, chartLeast), chartMost))
}

// yWords returns the words of the ticks of Y.
func (l *chartLayout) yWords() []string {
	words := FormatTicks(l.yTicks)
	if closeUnit(l.Y.Unit) {
		for i := range words {
			words[i] += l.Y.Unit
		}
	}
	return words
}

// closeUnit reports whether a unit stands at each number.
func closeUnit(unit string) bool { return unit == "%" || unit == "×" }

// gutter returns the width of the ticks of Y, gap included.
func (l *chartLayout) gutter() float64 {
	w := 0.0
	for _, words := range l.yWords() {
		w = max(w, l.ctx.Line(words, l.ctx.Type().Tick).Width)
	}
	return blockUp(w + chartGutterGap)
}

// yName returns what Y measures, with its unit.
func (l *chartLayout) yName() string {
	if closeUnit(l.Y.Unit) {
		return l.YName
	}
	return joinWords(", ", l.YName, l.Y.Unit)
}

// head draws the name of Y, and places the flags of events. It returns where
// the plot begins.
func (l *chartLayout) head() float64 {
	ty := l.ctx.Type()
	top := 0.0
	if l.mode.keys {
		top = l.legend()
	}
	name := wrapped(l.ctx.In("YName"), l.yName(), ty.Note, min(l.width, diagram.FallbackRoom(l.width)))
	l.room.block(l.over.Lines(geom.Pt(0, top+diagram.FirstBaseline(ty.Note)), scene.Start, name))
	top += linesHeight(name)
	if len(name) > 0 {
		top += chartHeadGap
	}
	l.flags = l.placeFlags()
	levels, h := 0, 0.0
	for _, f := range l.flags {
		if f.level >= 0 {
			levels, h = max(levels, f.level+1), max(h, f.box.Dy())
		}
	}
	if levels > 0 {
		top += float64(float64(levels)*h) + float64(float64(levels-1)*chartFlagGap)
	}
	over := ty.Tick.Leading / 2 // of the highest tick
	for _, s := range l.Series {
		if s.Values {
			over = ty.Tag.Leading + barWordGap
		}
	}
	if levels == 0 && len(name) > 0 {
		top += over / 2
	}
	return blockUp(max(top, over))
}

// A chartFlag is the flag of an event: its place above the plot, where 0 is
// the upper edge of the plot; level -1: none.
type chartFlag struct {
	event int
	x     float64
	level int
	left  bool // it flies to the left
	box   geom.Rect
}

// flag returns the flag of an event.
func (l *chartLayout) flag(i int) shapes.Flag {
	return shapes.Flag{Text: l.Events[i].Label, Event: true}
}

// placeFlags finds a place for every flag: in both orders, flying to either
// side first, whichever leaves the fewest without one.
func (l *chartLayout) placeFlags() []chartFlag {
	var best []chartFlag
	least := len(l.Events) + 1
	for _, way := range [...]chartFlagWay{{true, false}, {false, false}, {true, true}, {false, true}} {
		flags, left := l.flagsIn(way)
		if left < least {
			best, least = flags, left
		}
	}
	return best
}

// A chartFlagWay is an order in which flags are placed.
type chartFlagWay struct {
	last bool // the last event first
	left bool // flags fly to the left where they can
}

// flagsIn places flags in an order and returns how many found no place.
func (l *chartLayout) flagsIn(way chartFlagWay) (flags []chartFlag, left int) {
	flags = make([]chartFlag, len(l.Events))
	h := 0.0
	for i, e := range l.Events {
		flags[i] = chartFlag{event: i, x: l.x.x(e.At), level: -1}
		h = max(h, l.flag(i).Size(l.ctx.In("Events", i)).H)
	}
	slices.SortStableFunc(flags, func(a, b chartFlag) int {
		if way.last {
			a, b = b, a
		}
		return cmp.Compare(a.x, b.x)
	})
	for i := range flags {
		f := &flags[i]
		size := l.flag(f.event).Size(l.ctx.In("Events", f.event))
		for level := 0; level < chartFlagLevels && f.level < 0; level++ {
			y := -size.H - float64(float64(level)*(h+chartFlagGap))
			for _, toLeft := range [...]bool{way.left, !way.left} {
				f.left = toLeft
				f.box = geom.R(f.x, y, size.W, size.H)
				if toLeft {
					f.box = f.box.Add(geom.Pt(-size.W, 0))
				}
				if f.box.Min.X >= l.x.x0 && f.x+diagram.InOtherFonts(f.box.Max.X-f.x) <= l.x.x1 && !meetsFlags(*f, level, flags[:i]) {
					f.level = level
					break
				}
			}
		}
		if f.level < 0 {
			left++
		}
	}
	return flags, left
}

// meetsFlags reports whether a flag on a level would touch others, or a line
// of one the flag of another.
func meetsFlags(f chartFlag, level int, others []chartFlag) bool {
	const gap = 6
	for _, o := range others {
		if o.level < 0 {
			continue // its line begins at the plot
		}
		over := o.box.Min.X-gap < f.x && f.x < o.box.Max.X+gap
		under := f.box.Min.X-gap < o.x && o.x < f.box.Max.X+gap
		touch := f.box.Min.X-gap < o.box.Max.X && o.box.Min.X < f.box.Max.X+gap
		switch {
		case o.level == level && touch, o.level < level && over, o.level > level && under:
			return true
		}
	}
	return false
}

// measureNames measures what the series and levels are called.
func (l *chartLayout) measureNames() {
	for i, s := range l.Series {
		if len(s.Points) == 0 {
			l.rest = append(l.rest, joinWords(": ", s.name(), "no data"))
			continue
		}
		at := l.ctx.In("Series", i)
		n := chartName{series: i, level: -1, role: s.role()}
		l.measureName(&n, at, s.name(), s.Note)
		l.names = append(l.names, n)
	}
	for i, v := range l.Levels {
		n := chartName{series: -1, level: i, role: v.role()}
		l.measureName(&n, l.ctx.In("Levels", i), v.Label, "")
		l.names = append(l.names, n)
	}
}

// chartNameWidth is the width in u to which names are broken.
const chartNameWidth = 170

// measureName breaks the words of a name.
func (l *chartLayout) measureName(n *chartName, at diagram.Context, name, note string) {
	ty := l.ctx.Type()
	st := ty.SmallLabel
	if n.level >= 0 {
		st = ty.Tag
	}
	if n.role != diagram.Neutral {
		st = st.In(n.role.Ink())
	}
	width := min(chartNameWidth, l.width/2)
	n.name = wrapped(at.In("Name"), name, st, width)
	if l.mode.notes || l.mode.inside {
		n.note = wrapped(at.In("Note"), note, ty.Note, width)
	}
	n.w, n.h = widestLine(n.name, n.note), linesHeight(n.name, n.note)
}

// atEndShare is where a line must end to reach the end of the plot.
const atEndShare = 0.985

// atEnd reports whether a name stands in the margin: its line reaches the end
// of the plot.
func (l *chartLayout) atEnd(ax Axis, n chartName) bool {
	if l.mode.keys || l.mode.inside || n.h == 0 {
		return false
	}
	if n.level >= 0 || l.Series[n.series].Through {
		return true
	}
	_, last := l.ends(n.series)
	return ax.Share(last.X) > atEndShare && !l.onFoot(n) || l.Series[n.series].bars()
}

// onFoot reports whether a line ends on the scale of X, where its name stands
// under it.
func (l *chartLayout) onFoot(n chartName) bool {
	if n.series < 0 || l.mode.keys {
		return false
	}
	s := l.Series[n.series]
	_, last := l.ends(n.series)
	return !s.bars() && len(l.Categories) == 0 && len(s.Points) > 1 && n.h > 0 && last.Y == l.y.Min
}

// ends returns the first and the last point of a series, as high as they are
// drawn.
func (l *chartLayout) ends(series int) (first, last ChartPoint) {
	s := l.Series[series]
	at := func(i int) ChartPoint { return ChartPoint{s.Points[i].X, l.tops[series][i]} }
	if !s.bars() {
		return at(0), at(len(s.Points) - 1)
	}
	lo, hi := 0, 0
	for i, p := range s.Points {
		if p.X < s.Points[lo].X {
			lo = i
		}
		if p.X > s.Points[hi].X {
			hi = i
		}
	}
	return at(lo), at(hi)
}

// margin returns the width of the names at the end of the plot, gap included.
func (l *chartLayout) margin(ax Axis) float64 {
	w := 0.0
	for _, n := range l.names {
		if l.atEnd(ax, n) {
			w = max(w, diagram.InOtherFonts(n.w))
		}
	}
	if w == 0 {
		return 0
	}
	return math.Ceil(w + chartMarginGap)
}

// namesHeight returns the height of all names in the margin.
func (l *chartLayout) namesHeight() float64 {
	h := 0.0
	for _, n := range l.names {
		if l.atEnd(l.x.Axis, n) {
			h += n.h + chartNamePad
		}
	}
	return blockUp(h)
}

// yAt returns where a value stands, on the layout grid.
func (l *chartLayout) yAt(v float64) float64 {
	return l.box.Max.Y - geom.Snap(float64(l.y.Share(v)*l.box.Dy()))
}

// at returns where a point stands.
func (l *chartLayout) at(p ChartPoint) geom.Point { return geom.Pt(l.x.x(p.X), l.yAt(p.Y)) }

// zero returns where bars and areas begin.
func (l *chartLayout) zero() float64 {
	return min(max(l.yAt(0), l.box.Min.Y), l.box.Max.Y)
}
