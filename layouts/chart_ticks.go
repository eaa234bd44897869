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
)

// Numbers of the row of ticks in u.
const (
	chartTickGap  = 6  // from the plot to the row
	chartFootGap  = 7  // from the plot to names under it
	chartFootPad  = 8  // between names under the plot
	chartNameGap  = 12 // from a tick to the name of X in the row
	categoryPad   = 6  // between names of categories
	categoryLines = 3  // of a category's name, at most
)

// A chartTick is a word of the row under the plot.
type chartTick struct {
	x     float64
	line  text.Line
	first int // ticks of a lower number are set first
}

// ticks draws all that stands under the plot, and reports whether names that
// stand there have room.
func (l *chartLayout) ticks() bool {
	taken, fits := l.footNames()
	top := l.box.Max.Y + chartTickGap + l.rim.Bottom
	if len(l.Categories) > 0 {
		l.categories(top)
	} else {
		st := l.ctx.Type().Tick
		boxes := l.tickRow(top, taken)
		l.bottom = max(l.bottom, top+st.Leading)
		if l.nameInRow(top, append(boxes, taken...)) {
			return fits
		}
	}
	name := wrapped(l.ctx.In("XName"), l.xName(), l.ctx.Type().Note, l.width)
	if len(name) > 0 {
		l.under.Lines(geom.Pt(l.box.Max.X, l.bottom+diagram.FirstBaseline(name[0].Style)), scene.End, name)
		l.bottom += linesHeight(name)
	}
	return fits
}

// xName returns what X measures, with its unit where no tick says it.
func (l *chartLayout) xName() string { return l.XName }

// footNames sets the names of lines that end on the scale under their ends,
// and returns the room that they take.
func (l *chartLayout) footNames() ([]geom.Rect, bool) {
	var at []int
	for i, n := range l.names {
		if l.onFoot(n) {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return nil, true
	}
	slices.SortStableFunc(at, func(a, b int) int { return cmp.Compare(l.names[a].end().X, l.names[b].end().X) })
	want, apart := make([]float64, len(at)), make([]float64, len(at))
	for i, k := range at {
		n := l.names[k]
		want[i] = min(max(n.end().X, n.w/2), l.width-n.w/2)
		if i+1 < len(at) {
			apart[i] = (n.w+l.names[at[i+1]].w)/2 + chartFootPad
		}
	}
	top := l.box.Max.Y + chartFootGap + l.rim.Bottom
	var taken []geom.Rect
	fits := true
	for i, x := range settleApart(want, apart, 0, l.width) {
		n := &l.names[at[i]]
		box := geom.R(geom.Snap(x-n.w/2), top, n.w, n.h)
		fits = fits && box.Min.X >= 0 && box.Max.X <= l.width && math.Abs(x-n.end().X) <= max(n.w/2, chartRing)
		l.word(box, scene.Middle, n.name, l.inRole(n.note, n.role))
		taken = append(taken, box)
		l.bottom = max(l.bottom, box.Max.Y)
		n.line = nil // it has its place
	}
	return taken, fits
}

// inRole returns lines in a role's ink.
func (l *chartLayout) inRole(lines []text.Line, role diagram.Role) []text.Line {
	if role == diagram.Neutral {
		return lines
	}
	out := slices.Clone(lines)
	for i := range out {
		out[i].Style = out[i].Style.In(role.Ink())
	}
	return out
}

// tickRow writes the ticks of X, and returns the room that they take.
func (l *chartLayout) tickRow(top float64, taken []geom.Rect) []geom.Rect {
	st := l.ctx.Type().Tick
	base := top + diagram.FirstBaseline(st)
	var boxes []geom.Rect
	for _, t := range l.xTicks() {
		left := geom.Snap(min(max(t.x-t.line.Width/2, 0), l.width-t.line.Width))
		box := geom.R(left, top, t.line.Width, st.Leading)
		clear := true
		for _, b := range append(boxes, taken...) {
			clear = clear && (box.Max.X+tickGap <= b.Min.X || box.Min.X >= b.Max.X+tickGap)
		}
		if !clear {
			continue
		}
		anchor, x := scene.Middle, t.x
		if left != geom.Snap(t.x-t.line.Width/2) {
			anchor, x = scene.Start, left
		}
		l.under.Text(geom.Pt(x, base), anchor, t.line)
		boxes = append(boxes, box)
	}
	return boxes
}

// xTicks returns the ticks of X, those first that stand where others would
// meet them.
func (l *chartLayout) xTicks() []chartTick {
	st := l.ctx.Type().Tick
	var at []float64
	var words []string
	if l.x.Scale == Dates && l.X.Ticks == nil {
		most := max(int((l.x.x1-l.x.x0)/(chartTickRoom*1.3)), 2)
		for _, t := range dateTicks(l.x.Min, l.x.Max, most) {
			at, words = append(at, t.at), append(words, t.name)
		}
	} else {
		at = l.x.Axis.chartTicks(l.x.x1-l.x.x0, chartTickRoom)
		words = FormatTicks(at)
		if l.x.Scale == Dates {
			for i, v := range at {
				words[i] = l.dateWords(v)
			}
		}
	}
	if unit := l.X.Unit; unit != "" && l.x.Scale != Dates {
		for i := range words {
			if i == 0 || closeUnit(unit) || l.unitsFit(words, at) {
				words[i] = joinUnit(words[i], unit)
			}
		}
	}
	out := make([]chartTick, len(at))
	for i, v := range at {
		line := l.ctx.Line(words[i], st)
		first := 2
		switch {
		case l.pointed(v):
			line, first = l.ctx.Line(words[i], l.ctx.Type().Tag), 0
		case i == 0 || i == len(at)-1:
			first = 1
		}
		out[i] = chartTick{l.x.x(v), line, first}
	}
	slices.SortStableFunc(out, func(a, b chartTick) int { return cmp.Compare(a.first, b.first) })
	return out
}

// joinUnit sets a unit after the words of a number.
func joinUnit(words, unit string) string {
	if closeUnit(unit) {
		return words + unit
	}
	return words + nbsp + unit
}

// unitsFit reports whether all ticks have room for the unit.
func (l *chartLayout) unitsFit(words []string, at []float64) bool {
	right := math.Inf(-1)
	for i, v := range at {
		number := words[i]
		if i == 0 {
			number = FormatNumber(v)
		}
		w := l.ctx.Line(joinUnit(number, l.X.Unit), l.ctx.Type().Tick).Width
		x := l.x.x(v)
		if x-w/2 < right+tickGap {
			return false
		}
		right = x + w/2
	}
	return true
}

// pointed reports whether an arrow of a note stands at a tick.
func (l *chartLayout) pointed(v float64) bool {
	for _, n := range l.Notes {
		if n.Arrow && !spread(n.X, v) && !spread(v, n.X) {
			return true
		}
	}
	return false
}

// nameInRow sets the name of X in the widest gap between the ticks, where it
// has room, and reports whether it is set.
func (l *chartLayout) nameInRow(top float64, taken []geom.Rect) bool {
	if l.xName() == "" {
		return true
	}
	st := l.ctx.Type().Tick
	line := l.ctx.In("XName").Line(l.xName(), st)
	slices.SortStableFunc(taken, func(a, b geom.Rect) int { return cmp.Compare(a.Min.X, b.Min.X) })
	best, at := 0.0, 0.0
	for i := 1; i < len(taken); i++ {
		if gap := taken[i].Min.X - taken[i-1].Max.X; gap > best {
			best, at = gap, geom.Snap(taken[i-1].Max.X+gap/2)
		}
	}
	if best < line.Width+2*chartNameGap {
		return false
	}
	l.under.Text(geom.Pt(at, top+diagram.FirstBaseline(st)), scene.Middle, line)
	return true
}

// categories writes the names of the places of X: under them, or where those
// have no room, numbers under them and the names in a list.
func (l *chartLayout) categories(top float64) {
	st := l.ctx.Type().Tick.In(theme.Ink2)
	slot := (l.x.x1 - l.x.x0) / float64(len(l.Categories))
	names := make([][]text.Line, len(l.Categories))
	rows, fits := 1, true
	for i, c := range l.Categories {
		at := l.ctx.In("Categories", i)
		if at.Longest(c, st) > slot-categoryPad {
			fits = false
			break
		}
		names[i] = at.Wrap(c, st, slot-categoryPad)
		rows = max(rows, len(names[i]))
	}
	if fits = fits && rows <= categoryLines; !fits {
		rows = 1
		l.numbered(names, slot)
	}
	for i, lines := range names {
		x := geom.Snap(l.x.x(float64(i)))
		l.under.Lines(geom.Pt(x, top+diagram.FirstBaseline(st)), scene.Middle, lines)
	}
	l.bottom = max(l.bottom, top+float64(float64(rows)*st.Leading))
	if !fits {
		l.rest = append(l.numberedNames(), l.rest...)
	}
}

// numberedNames lists the categories in order, a few in each paragraph.
func (l *chartLayout) numberedNames() []string {
	const long = 400 // letters of a paragraph
	var out []string
	words := ""
	for i, c := range l.Categories {
		if len(words)+len(c) > long {
			out, words = append(out, words), ""
		}
		words = joinWords("; ", words, FormatNumber(float64(i+1))+nbsp+c)
	}
	return append(out, words)
}

// numbered puts numbers in the place of names, so many as have room.
func (l *chartLayout) numbered(names [][]text.Line, slot float64) {
	st := l.ctx.Type().Tick.In(theme.Ink2)
	widest := l.ctx.Line(FormatNumber(float64(len(names))), st).Width + tickGap
	every := 1
	for float64(float64(every)*slot) < widest {
		every++
	}
	for i := range names {
		names[i] = nil
		if i%every == 0 {
			names[i] = []text.Line{l.ctx.Line(FormatNumber(float64(i+1)), st)}
		}
	}
}

// dateKind returns how exactly the dates of all points are known: where all
// are the middle of a month, it is the months that are meant.
func (l *chartLayout) dateKind() unitKind {
	kind := inYears
	if l.X.Scale != Dates {
		return kind
	}
	for _, s := range l.Series {
		for _, p := range s.Points {
			kind = min(kind, dateKindOf(p.X))
		}
	}
	return kind
}

// dateKindOf returns the kind of unit in whose middle a position lies.
func dateKindOf(v float64) unitKind {
	month := monthOf(v)
	switch {
	case math.Abs(Year(month.Y).At()-v) < dateDust:
		return inYears
	case math.Abs(month.At()-v) < dateDust:
		return inMonths
	}
	return inDays
}

// monthOf returns the month in which a position in years lies.
func monthOf(v float64) When { return monthAt(int(math.Floor(float64((v + dateDust) * 12)))) }

// dateWords says a position in years as exactly as the dates are known.
func (l *chartLayout) dateWords(v float64) string {
	month := monthOf(v)
	switch l.dates {
	case inYears:
		return Year(month.Y).String()
	case inMonths:
		return month.String()
	}
	return calendarUnit{1, inDays}.floor(v).String()
}
