package layouts

import (
	"math"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/theme"
)

// A waterfallLayout is one attempt to lay a waterfall out in one mode.
type waterfallLayout struct {
	Waterfall
	barPlot
	mode  headMode
	width float64

	heads  []head
	totals []totalHead
	col    float64 // width of the label column, gap included; 0 when lifted
	y      float64
}

// More numbers of a waterfall in u.
const (
	rowsTop      = 8  // from the top of the gridlines to the first row
	totalsRule   = 12 // from the last row to the rule
	totalsTop    = 18 // from the rule to the first total
	totalPitch   = 56
	totalFoldGap = 16
	liftGap      = 6
	liftRowGap   = 14
)

// marksPerRow is how many marks a row has, roughly: head, segments and words.
const marksPerRow = 12

// draw lays the waterfall out and reports whether it fits.
func (l *waterfallLayout) draw(axis Axis) (diagram.Frame, bool) {
	l.pen = l.ctx.Pen()
	fits := l.column()
	l.plot = axis.on(l.col, l.width)
	l.limitX = l.plot.x(l.Limit.At)
	grid := l.header(l.width)

	// The ground comes first, but its height follows from the rows: they are
	// drawn with a second pen.
	front := l.ctx.Pen()
	front.Grow(marksPerRow * (len(l.heads) + len(l.totals)))
	back := l.pen
	l.pen = front
	l.y = grid + rowsTop
	rule := l.rows()
	l.runs()
	bottom := l.y

	if l.mode != headLift {
		l.bands = []band{{grid, bottom}}
	}
	l.ground(back, l.mode == headLift)
	back.Line(geom.Pt(0, rule), geom.Pt(l.width, rule), diagram.Look{Role: scene.Axis, Line: theme.Edge})
	if l.Limit.set() {
		foot := bottom
		if l.mode == headLift {
			foot = grid
		}
		l.Limit.draw(l.ctx, back, l.limitX, l.flag.Max.Y, foot, l.width)
	}
	f := diagram.Frame{Size: geom.Sz(l.width, bottom), Marks: back.Marks(), Over: front.Marks(), Doc: l.doc()}
	return f, fits
}

// column measures the heads, sets the label column's width, and reports
// whether the plot keeps enough.
func (l *waterfallLayout) column() bool {
	limit := 0.0
	if l.mode == headLift {
		limit = l.width
	}
	gap, minPlot := float64(labelGap), float64(waterfallMinPlot)
	if l.mode == headFold {
		gap, minPlot = foldGap, foldMinPlot
		limit = l.width - foldGap - foldMinPlot
		if limit < foldMinPlot/2 {
			return false
		}
	}
	for i, s := range l.Stages {
		h := measureHead(l.ctx.In("Stages", i), l.mode, s.Thing, s.name(), s.Note, limit)
		l.heads = append(l.heads, h)
		l.col = max(l.col, h.width)
	}
	for i, r := range l.Runs {
		t := l.total(i, r, limit)
		l.totals = append(l.totals, t)
		l.col = max(l.col, t.width)
	}
	if l.mode == headLift {
		l.col = 0
		return true
	}
	l.col = blockUp(l.col + gap)
	return l.width-l.col >= minPlot
}

// rows draws one row for each stage and returns where the rule under them stands.
func (l *waterfallLayout) rows() float64 {
	values := l.Runs[0].Values
	at := 0.0
	var last geom.Point
	for i, s := range l.Stages {
		center := l.head(i)
		x0, x1 := l.plot.x(at), l.plot.x(at+values[i])
		bar := geom.R(x0, center-waterfallBar/2, x1-x0, waterfallBar)
		if i > 0 && l.mode != headLift {
			l.pen.Line(last, geom.Pt(x0, bar.Min.Y), diagram.Look{Role: scene.Decor, Line: theme.Line, Dash: scene.Dash{On: 2, Off: 3}})
		}
		l.segment(bar, segment{role: s.Thing.Role, value: values[i]}, theme.RadiusBar)
		l.value(bar, s.Thing.Role, values[i])
		last = geom.Pt(x1, bar.Max.Y)
		at += values[i]
	}
	rule := l.y + totalsRule
	l.y = rule + totalsTop
	return rule
}

// head draws the head of row i, moves on, and returns the middle of its bar.
func (l *waterfallLayout) head(i int) float64 {
	h := l.heads[i]
	if l.mode == headLift {
		h.draw(l.ctx.In("Stages", i), l.pen, 0, l.y+h.height/2)
		center := l.y + h.height + liftGap + waterfallBar/2
		l.bar(center, waterfallBar)
		l.y = center + waterfallBar/2 + liftRowGap
		return center
	}
	row := math.Max(waterfallRow, h.height+6)
	if l.mode == headFold {
		row = math.Max(row, 46)
	}
	center := geom.Snap(l.y + row/2)
	h.draw(l.ctx.In("Stages", i), l.pen, 0, center)
	l.y += row
	return center
}

// value writes a bar's value after it, or before it where it would stand on
// the limit or leave the plot, or past the limit. Where the bar leaves no room
// on either side, the value stands in the bar.
func (l *waterfallLayout) value(bar geom.Rect, role diagram.Role, v float64) {
	ty := l.ctx.Type()
	number := l.ctx.Line(FormatNumber(v), ty.Subheading)
	unit := l.ctx.Line(l.Axis.Unit, ty.Note)
	const unitGap = 3
	w := number.Width
	if l.Axis.Unit != "" {
		w += unitGap + unit.Width
	}
	x, inside := l.valueAt(bar, w)
	ground := theme.Paper
	switch {
	case inside && role.OnBase() == theme.OnFill:
		ground = role.Base()
		number = l.ctx.Line(FormatNumber(v), ty.Subheading.In(theme.OnFill))
		unit = l.ctx.Line(l.Axis.Unit, ty.Note.In(theme.OnFill))
	case inside:
		ground = role.Tint()
	case l.Limit.set() && x >= l.limitX:
		ground = diagram.Danger.Tint()
	}
	base := diagram.MiddleBaseline(bar.Center().Y, ty.Subheading)
	const rim = 2
	l.pen.Halo(geom.R(x, base-number.Ascent-rim, w, number.Ascent+max(number.Descent, unit.Descent)+2*rim), ground)
	l.pen.Text(geom.Pt(x, base), scene.Start, number)
	if l.Axis.Unit != "" {
		l.pen.Text(geom.Pt(x+number.Width+unitGap, base), scene.Start, unit)
	}
}

// valueAt returns where a value of width w stands at its bar.
func (l *waterfallLayout) valueAt(bar geom.Rect, w float64) (x float64, inside bool) {
	right, left := bar.Max.X+valueGap, bar.Min.X-valueGap-w
	onLimit := l.Limit.set() && right < l.limitX+valueGap && right+w > l.limitX-valueGap
	switch {
	case !onLimit && right+w <= l.plot.x1:
		return right, false
	case left >= l.plot.x0:
		return left, false
	case onLimit && l.limitX+valueGap+w <= l.plot.x1:
		return l.limitX + valueGap, false
	}
	return max(l.plot.x1-valueGap-w, l.plot.x0), true
}
