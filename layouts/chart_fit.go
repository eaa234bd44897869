package layouts

import (
	"math"
	"slices"
)

// extents returns the spans of all that is drawn.
func (c Chart) extents() (x, y span) {
	x, y = noSpan(), noSpan()
	tops, feet := c.tops()
	for k, s := range c.Series {
		for i, p := range s.Points {
			x.add(p.X)
			y.add(tops[k][i])
			y.add(tops[k][i])
			if s.Stacked {
				y.add(feet[k][i])
			}
		}
	}
	for _, l := range c.Levels {
		y.add(l.At)
	}
	for _, b := range c.Bands {
		e := &x
		if b.Level {
			e = &y
		}
		e.add(b.From)
		e.add(b.To)
	}
	for _, e := range c.Events {
		x.add(e.At)
	}
	for _, n := range c.Notes {
		x.add(n.X)
		y.add(n.Y)
	}
	return x, y
}

// fitX ends the level scale with the data.
func (c Chart) fitX(e span) Axis {
	a := c.X
	switch {
	case len(c.Categories) > 0:
		a.Min, a.Max = -0.5, float64(len(c.Categories))-0.5
		return a
	case a.Min != 0 || a.Max != 0:
		if pitch := c.pitch(); pitch > 0 && !e.empty() {
			a.Min, a.Max = min(a.Min, e.lo-pitch/2), max(a.Max, e.hi+pitch/2)
		}
		return a
	case e.empty():
		e.add(0)
	}
	for _, t := range a.Ticks {
		e.add(t)
	}
	if a.Scale == Log {
		if spread(e.lo, e.hi) {
			a.Min, a.Max = e.lo, e.hi
			return a
		}
		return a.fit(e.lo, e.hi)
	}
	half := 0.0
	if pitch := c.pitch(); pitch > 0 {
		half = pitch / 2
	}
	if !spread(e.lo, e.hi) {
		half = max(half, float64(math.Abs(e.lo)*1e-6), 0.5)
		if a.Ticks == nil && a.Scale == Linear {
			a.Ticks = []float64{e.lo}
		}
	}
	a.Min, a.Max = e.lo-half, e.hi+half
	if half > 0 && a.Ticks == nil && a.Scale == Linear {
		const most = 6
		a.Ticks = clockTicks(e.lo, e.hi, most, a.Unit)
	}
	return a
}

// pitch returns the least distance between bars in units of X: 1 for a single
// one, 0 where there are none.
func (c Chart) pitch() float64 {
	var at []float64
	for _, s := range c.Series {
		if s.bars() {
			for _, p := range s.Points {
				at = append(at, p.X)
			}
		}
	}
	if len(at) == 0 {
		return 0
	}
	slices.Sort(at)
	least := math.Inf(1)
	for i := 1; i < len(at); i++ {
		if spread(at[i-1], at[i]) {
			least = min(least, at[i]-at[i-1])
		}
	}
	if math.IsInf(least, 1) {
		return 1
	}
	return least
}

// farFromZero is how small a part of its greatest value the span of lines
// must be for their scale not to begin at 0.
const farFromZero = 3

// fitY lets the upright scale begin at 0 and end with a round value, or with
// the data where the author chose the ticks. Between the ends are about most
// gridlines.
func (c Chart) fitY(e span, most int) Axis {
	a := c.Y
	if a.Min != 0 || a.Max != 0 {
		return a
	}
	if e.empty() {
		e.add(0)
	}
	for _, t := range a.Ticks {
		e.add(t)
	}
	if a.Scale == Log {
		return a.fit(e.lo, e.hi)
	}
	zero := false
	for _, s := range c.Series {
		zero = zero || s.filled()
	}
	near := zero || e.lo <= 0 && e.hi >= 0 || !spread(e.lo, e.hi) || float64((e.hi-e.lo)*farFromZero) >= max(math.Abs(e.lo), math.Abs(e.hi))
	if near {
		if e.lo, e.hi = min(e.lo, 0), max(e.hi, 0); e.hi <= e.lo {
			e.hi = e.lo + 1
		}
	}
	a.Min, a.Max = e.lo, e.hi
	if a.Ticks == nil {
		m, p := tickStep(e.lo, e.hi, most)
		first, last := unitsDown(e.lo, m, p), unitsUp(e.hi, m, p)
		a.Min, a.Max = whole(first*float64(m), p), whole(last*float64(m), p)
		for k := first; k <= last; k++ {
			a.Ticks = append(a.Ticks, whole(k*float64(m), p))
		}
	}
	return a
}

// chartTicks returns the values that are written on a scale of the given
// length: the author's, or round ones, at most one in each room.
func (a Axis) chartTicks(length, room float64) []float64 {
	if a.Ticks != nil {
		var in []float64
		for _, t := range a.Ticks {
			if s := a.Share(t); s >= -tickDust && s <= 1+tickDust {
				in = append(in, t)
			}
		}
		return in
	}
	most := chartMostTicks(length, room)
	if a.Scale == Log {
		return LogTicks(a.Min, a.Max, most)
	}
	return clockTicks(a.Min, a.Max, most, a.Unit)
}

// chartMostTicks returns how many ticks a scale of the given length has, at
// most, with so much room for each.
func chartMostTicks(length, room float64) int { return max(min(int(length/room), 6), 2) }

// A dateTick is a tick of a scale of dates.
type dateTick struct {
	at   float64
	name string
}

// dateTicks returns the beginnings of days, months or years between two
// positions in years, in the smallest unit that has at most most of them.
func dateTicks(from, to float64, most int) []dateTick {
	for _, u := range calendarUnits {
		if to-from > float64(u.years()*float64(most)) || u.kind == inDays && u.n == 14 {
			continue // a month says more than two weeks
		}
		var out []dateTick
		w := u.floor(from)
		if w.Begin() < from-dateDust {
			w = u.next(w)
		}
		for ; w.Begin() <= to+dateDust && len(out) <= most; w = u.next(w) {
			out = append(out, dateTick{w.Begin(), u.tickName(w, len(out) == 0)})
		}
		if len(out) > 0 && len(out) <= most {
			return out
		}
	}
	u := calendarUnit{1, inDays}
	w := u.floor((from + to) / 2)
	return []dateTick{{min(max(w.Begin(), from), to), u.tickName(w, true)}}
}

// tickName names the beginning of a unit; the first one says its year.
func (u calendarUnit) tickName(w When, first bool) string {
	switch {
	case u.kind == inYears:
		return yearName(w.Y)
	case first || w.M == 1 && u.kind == inMonths:
		return w.Short() + nbsp + yearName(w.Y)
	}
	return w.Short()
}
