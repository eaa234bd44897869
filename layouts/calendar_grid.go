package layouts

import (
	"math"
	"time"

	"github.com/burindev/burin/diagram"
	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
	"github.com/burindev/burin/diagram/text"
	"github.com/burindev/burin/diagram/theme"
)

// A calendar is a level scale of dates with gridlines, from one position in
// years to another, drawn from x0 to x1.
type calendar struct {
	from, to float64
	x0, x1   float64
}

// x returns where a position in years stands, on the layout grid.
func (c calendar) x(at float64) float64 {
	if !(c.to > c.from) {
		return c.x0
	}
	return c.x0 + geom.Snap(float64(settle((at-c.from)/(c.to-c.from))*(c.x1-c.x0)))
}

// Numbers of a calendar in u.
const (
	calendarGrid  = 36 // between gridlines, at least
	calendarWords = 12 // between labels, at least
)

// unit returns what the gridlines divide time by: the smallest unit of months
// or years that keeps them apart.
func (c calendar) unit() calendarUnit {
	for _, u := range calendarUnits {
		if u.kind != inDays && float64(u.years()*(c.x1-c.x0)) >= float64(calendarGrid*(c.to-c.from)) {
			return u
		}
	}
	return calendarUnits[len(calendarUnits)-1]
}

// A calendarTick is a gridline of a calendar and its label.
type calendarTick struct {
	x     float64
	label text.Line // without words where neighbours leave no room
	left  float64   // of the label
}

// ticks returns the gridlines in ascending order. Labels are counted from the
// last one, which tells until when the picture is true, and keep between
// left and right.
func (c calendar) ticks(ctx diagram.Context, left, right float64) []calendarTick {
	unit := c.unit()
	w := unit.floor(c.from)
	if w.Begin() < c.from-dateDust {
		w = unit.next(w)
	}
	var ticks []calendarTick
	widest := 0.0
	for ; w.Begin() <= c.to+dateDust; w = unit.next(w) {
		t := calendarTick{x: c.x(w.Begin()), label: ctx.Line(tickDate(w), ctx.Type().Tick)}
		widest = max(widest, t.label.Width)
		ticks = append(ticks, t)
	}
	every := 1
	if n := len(ticks); n > 1 {
		pitch := (ticks[n-1].x - ticks[0].x) / float64(n-1)
		for float64(float64(every)*pitch) < widest+calendarWords && every < n {
			every++
		}
	}
	taken := math.Inf(1)
	for i := len(ticks) - 1; i >= 0; i-- {
		t := &ticks[i]
		t.left = geom.Snap(min(max(t.x-t.label.Width/2, left), right-t.label.Width))
		if (len(ticks)-1-i)%every != 0 || t.left+t.label.Width+calendarWords/2 > taken {
			t.label = text.Line{}
			continue
		}
		taken = t.left
	}
	return ticks
}

// tickDate names a year, or a month in the row of the others: a January by its
// year.
func tickDate(w When) string {
	if w.M <= time.January {
		return yearName(w.Y)
	}
	return w.Short()
}

// drawCalendar draws gridlines from y0 to y1, and the labels on a baseline.
func drawCalendar(pen *diagram.Pen, ticks []calendarTick, baseline, y0, y1 float64) {
	for _, t := range ticks {
		pen.Line(geom.Pt(t.x, y0), geom.Pt(t.x, y1), diagram.Look{Role: scene.Axis, Line: theme.Rule})
		pen.Text(geom.Pt(t.left, baseline), scene.Start, t.label)
	}
}
