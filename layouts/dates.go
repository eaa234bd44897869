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

const monthsInYear = 12

// A calendar is a level scale of dates, from one position in years to
// another, drawn from x0 to x1.
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

// step returns the distance of the gridlines in months: one, three or six
// months, or 1, 2 or 5 times a power of ten years.
func (c calendar) step() int {
	fits := func(months int) bool {
		return float64(float64(months)/monthsInYear*(c.x1-c.x0)) >= float64(calendarGrid*(c.to-c.from))
	}
	for _, m := range [...]int{1, 3, 6} {
		if fits(m) {
			return m
		}
	}
	for years := 1; ; years *= 10 {
		for _, k := range [...]int{1, 2, 5} {
			if m := years * k * monthsInYear; fits(m) || years >= 1_000_000 {
				return m
			}
		}
	}
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
	step := c.step()
	first := int(math.Ceil(settle(float64(c.from*monthsInYear)) / float64(step)))
	last := int(math.Floor(settle(float64(c.to*monthsInYear)) / float64(step)))
	var ticks []calendarTick
	widest := 0.0
	for k := first; k <= last; k++ {
		month := k * step
		t := calendarTick{x: c.x(float64(month) / monthsInYear), label: ctx.Line(monthLabel(month), ctx.Type().Tick)}
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

// monthLabel names a month counted from year 0: a January by its year, the
// others by their name.
func monthLabel(month int) string {
	y, m := month/monthsInYear, month%monthsInYear
	if m < 0 {
		y, m = y-1, m+monthsInYear
	}
	if m == 0 {
		return yearName(y)
	}
	return time.Month(m + 1).String()[:3]
}

// drawCalendar draws gridlines from y0 to y1, and the labels on a baseline.
func drawCalendar(pen *diagram.Pen, ticks []calendarTick, baseline, y0, y1 float64) {
	for _, t := range ticks {
		pen.Line(geom.Pt(t.x, y0), geom.Pt(t.x, y1), diagram.Look{Role: scene.Axis, Line: theme.Rule})
		pen.Text(geom.Pt(t.left, baseline), scene.Start, t.label)
	}
}
