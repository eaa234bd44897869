package layouts

import (
	"math"
	"time"
)

// A calendarUnit divides time: so many days, months or years.
type calendarUnit struct {
	n    int
	kind unitKind
}

type unitKind uint8

const (
	inDays unitKind = iota
	inMonths
	inYears
)

// calendarUnits are the units that scales of time are divided by, ascending.
var calendarUnits = [...]calendarUnit{
	{1, inDays}, {2, inDays}, {7, inDays}, {14, inDays},
	{1, inMonths}, {3, inMonths}, {6, inMonths},
	{1, inYears}, {2, inYears}, {5, inYears}, {10, inYears}, {20, inYears}, {50, inYears},
	{100, inYears}, {200, inYears}, {500, inYears}, {1000, inYears}, {2000, inYears}, {5000, inYears},
	{10_000, inYears}, {20_000, inYears}, {50_000, inYears},
}

// natural reports whether people count in the unit: days, months, years,
// decades, centuries.
func (u calendarUnit) natural() bool {
	n := u.n
	for n%10 == 0 {
		n /= 10
	}
	return n == 1
}

// years returns the unit's mean length.
func (u calendarUnit) years() float64 {
	switch u.kind {
	case inDays:
		return float64(u.n) / 365.25
	case inMonths:
		return float64(u.n) / 12
	}
	return float64(u.n)
}

// kind returns how exactly a date is known.
func (w When) kind() unitKind {
	switch {
	case w.M == 0:
		return inYears
	case w.D == 0:
		return inMonths
	}
	return inDays
}

// finish returns the last moment of what is known of a date, as a position in
// years: the end of the year, month or day.
func finish(w When) float64 {
	switch {
	case w.M == 0:
		return float64(w.Y) + 1
	case w.D == 0:
		return float64(w.Y) + float64(w.M)/12
	}
	return float64(w.Y) + (float64(w.M)-1+float64(w.D)/float64(daysIn(w.Y, w.M)))/12
}

// dateDust forgives the last bits of a position in years: far less than a day.
const dateDust = 1e-7

// floor returns the beginning of the unit in which a position lies.
func (u calendarUnit) floor(at float64) When {
	at += dateDust
	y := int(math.Floor(at))
	switch u.kind {
	case inYears:
		return Year(floorTo(y, u.n))
	case inMonths:
		m := floorTo(int(math.Floor(float64(at*12))), u.n)
		return monthAt(m)
	}
	m := monthAt(int(math.Floor(float64(at * 12))))
	d := int(math.Floor(float64((at-m.Begin())*12*float64(daysIn(m.Y, m.M))))) + 1
	day := int(time.Date(m.Y, m.M, d, 0, 0, 0, 0, time.UTC).Unix() / secondsADay)
	const monday = 4 // days from 1 January 1970, a Thursday, to a Monday
	return dayAt(floorTo(day-monday, u.n) + monday)
}

// next returns the beginning of the unit after the one that begins at w.
func (u calendarUnit) next(w When) When {
	switch u.kind {
	case inYears:
		return Year(w.Y + u.n)
	case inMonths:
		return monthAt(w.Y*12 + int(w.M) - 1 + u.n)
	}
	t := time.Date(w.Y, w.M, w.D+u.n, 0, 0, 0, 0, time.UTC)
	return Day(t.Year(), t.Month(), t.Day())
}

const secondsADay = 86_400

func dayAt(n int) When {
	t := time.Unix(int64(n)*secondsADay, 0).UTC()
	return Day(t.Year(), t.Month(), t.Day())
}

func monthAt(n int) When {
	return Month(floorTo(n, 12)/12, time.Month(n-floorTo(n, 12)+1))
}

// floorTo returns the largest multiple of step that is not above n.
func floorTo(n, step int) int {
	r := n % step
	if r < 0 {
		r += step
	}
	return n - r
}
