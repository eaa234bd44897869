package layouts

import (
	"math"
	"slices"
	"sort"
)

// A timeBand is one part of a scale of time: a year, a month, a decade.
type timeBand struct {
	name     string
	from, to float64 // shares of the scale
}

// A timeAxis maps dates, as positions in years, to shares from 0 to 1.
type timeAxis struct {
	Domain
	steps []float64 // the dates of an ordinal scale, ascending, each once
	unit  calendarUnit
	bands []timeBand
}

// Numbers of the bands of a scale.
const (
	mostBands   = 12
	enoughBands = 2.5 // of a natural unit, at least: else a finer one is taken
)

// chooseUnit returns the unit in which a time is divided: the largest natural
// one that divides it into some parts, or a multiple of it where the parts
// would be too many. It is never finer than the dates are.
func chooseUnit(lo, hi float64, finest unitKind) calendarUnit {
	parts := func(i int) float64 { return (hi - lo) / calendarUnits[i].years() }
	pick := slices.IndexFunc(calendarUnits[:], func(u calendarUnit) bool { return u.kind == finest })
	for i := pick + 1; i < len(calendarUnits); i++ {
		if calendarUnits[i].natural() && parts(i) >= enoughBands {
			pick = i
		}
	}
	for pick < len(calendarUnits)-1 && parts(pick) > mostBands {
		pick++
	}
	return calendarUnits[pick]
}

// share returns where a position in years stands.
func (a timeAxis) share(at float64) float64 {
	if a.steps == nil {
		return a.Share(at)
	}
	i := sort.SearchFloat64s(a.steps, at)
	return settle((float64(i) + 0.5) / float64(len(a.steps)))
}

// leastTime is the shortest scale in years, a little less than a day.
const leastTime = 1.0 / 400

// newTimeAxis fits a scale to the events of a timeline, which has at least
// one.
func newTimeAxis(t Timeline, events []moment) timeAxis {
	lo, hi, finest := extent(events)
	if !t.From.IsZero() {
		lo = t.From.Begin()
	}
	if !t.To.IsZero() {
		hi = finish(t.To)
	}
	hi = max(hi, lo+leastTime)
	open := hi - lo
	for _, b := range t.Breaks {
		open -= max(min(finish(b.To), hi)-max(b.From.Begin(), lo), 0)
	}
	a := timeAxis{unit: chooseUnit(lo, lo+max(open, leastTime), finest)}
	if t.From.IsZero() {
		lo = a.unit.floor(lo).Begin()
	}
	if t.To.IsZero() {
		hi = a.unit.next(a.unit.floor(hi - 2*dateDust)).Begin()
	}
	a.Min, a.Max = lo, hi
	for _, b := range t.Breaks {
		if from, to := max(b.From.Begin(), lo), min(finish(b.To), hi); from < to {
			a.Breaks = append(a.Breaks, Break{from, to})
		}
	}
	if t.Scale == OrdinalTime {
		a.ordinal(events)
	} else {
		a.divide()
	}
	return a
}

// extent returns the first and the last moment of the events in years, and
// how exact the most exact date is.
func extent(events []moment) (lo, hi float64, finest unitKind) {
	lo, hi, finest = math.Inf(1), math.Inf(-1), inYears
	for _, e := range events {
		lo, hi = min(lo, e.When.Begin()), max(hi, finish(e.last()))
		finest = min(finest, e.When.kind(), e.last().kind())
	}
	return lo, hi, finest
}

// divide makes the bands of a true scale.
func (a *timeAxis) divide() {
	for w := a.unit.floor(a.Min); w.Begin() < a.Max-dateDust; w = a.unit.next(w) {
		next := a.unit.next(w).Begin()
		if a.skipped(w.Begin(), next) {
			w = a.before(w)
			continue
		}
		a.bands = append(a.bands, timeBand{a.unit.name(w), max(a.Share(w.Begin()), 0), min(a.Share(next), 1)})
	}
}

// skipped reports whether a break swallows the time from one position to
// another.
func (a timeAxis) skipped(from, to float64) bool {
	return slices.ContainsFunc(a.Breaks, func(b Break) bool { return b.From <= from+dateDust && to <= b.To+dateDust })
}

// before returns the last unit that the break around w swallows as a whole, so
// that a break of centuries does not cost a step for every day in it.
func (a timeAxis) before(w When) When {
	for _, b := range a.Breaks {
		if b.From <= w.Begin()+dateDust && w.Begin() < b.To {
			if last := a.unit.floor(b.To - a.unit.years() - dateDust); last.Begin() > w.Begin() {
				return last
			}
		}
	}
	return w
}

// ordinal gives each date of the events one step.
func (a *timeAxis) ordinal(events []moment) {
	for _, e := range events {
		a.steps = append(a.steps, e.at)
		if !e.Until.IsZero() {
			a.steps = append(a.steps, e.Until.At())
		}
	}
	slices.Sort(a.steps)
	a.steps = slices.Compact(a.steps)
	n := float64(len(a.steps))
	for i, at := range a.steps {
		name := a.unit.name(a.unit.floor(at))
		if k := len(a.bands); k > 0 && a.bands[k-1].name == name {
			a.bands[k-1].to = settle(float64(i+1) / n)
			continue
		}
		a.bands = append(a.bands, timeBand{name, settle(float64(i) / n), settle(float64(i+1) / n)})
	}
}
