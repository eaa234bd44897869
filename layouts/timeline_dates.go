package layouts

import (
	"fmt"
	"math"
	"strings"
	"time"
)

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

// A calendarUnit is the length of one band of a scale of time: so many days,
// months or years.
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

// calendarUnits are the lengths that a band can have, ascending. Those that
// people count in are natural.
var calendarUnits = [...]struct {
	calendarUnit
	natural bool
}{
	{calendarUnit{1, inDays}, true}, {calendarUnit{2, inDays}, false}, {calendarUnit{7, inDays}, false}, {calendarUnit{14, inDays}, false},
	{calendarUnit{1, inMonths}, true}, {calendarUnit{3, inMonths}, false}, {calendarUnit{6, inMonths}, false},
	{calendarUnit{1, inYears}, true}, {calendarUnit{2, inYears}, false}, {calendarUnit{5, inYears}, false},
	{calendarUnit{10, inYears}, true}, {calendarUnit{20, inYears}, false}, {calendarUnit{50, inYears}, false},
	{calendarUnit{100, inYears}, true}, {calendarUnit{200, inYears}, false}, {calendarUnit{500, inYears}, false},
	{calendarUnit{1000, inYears}, true}, {calendarUnit{2000, inYears}, false}, {calendarUnit{5000, inYears}, false},
	{calendarUnit{10_000, inYears}, true}, {calendarUnit{20_000, inYears}, false}, {calendarUnit{50_000, inYears}, false},
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

const (
	mostBands  = 12
	enoughData = 2.5 // bands of a natural unit, at least, before a finer one is taken
)

// chooseUnit returns the unit in which a time is divided: the largest natural
// one that divides it into some parts, or a multiple of it where the parts
// would be too many. It is never finer than the dates are.
func chooseUnit(lo, hi float64, finest unitKind) calendarUnit {
	first := 0
	for calendarUnits[first].kind < finest {
		first++
	}
	pick := first
	for i := first; i < len(calendarUnits); i++ {
		if calendarUnits[i].natural && (hi-lo)/calendarUnits[i].years() >= enoughData {
			pick = i
		}
	}
	for pick < len(calendarUnits)-1 && (hi-lo)/calendarUnits[pick].years() > mostBands {
		pick++
	}
	return calendarUnits[pick].calendarUnit
}

// dust forgives the last bits of a position in years: far less than a day.
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

// name returns what a band is called that begins at w.
func (u calendarUnit) name(w When) string {
	switch {
	case u.kind == inDays:
		return w.Short()
	case u.kind == inMonths && u.n == 1:
		return w.Short() + nbsp + yearName(w.Y)
	case u.kind == inMonths && u.n == 3:
		return fmt.Sprintf("Q%d", (int(w.M)-1)/3+1) + nbsp + yearName(w.Y)
	case u.kind == inMonths:
		return fmt.Sprintf("H%d", (int(w.M)-1)/6+1) + nbsp + yearName(w.Y)
	case u.n == 1:
		return yearName(w.Y)
	case u.n == 10 && w.Y > 0:
		return yearName(w.Y) + "s"
	}
	last := w.Y + u.n - 1
	if w.Y > 0 && w.Y/100 == last/100 {
		return fmt.Sprintf("%d–%02d", w.Y, last%100)
	}
	return yearName(w.Y) + "–" + yearName(last)
}

// date returns an event's date as it is set where the scale is divided by u:
// without what the band says already.
func (u calendarUnit) date(e Event) string {
	one := func(w When, full bool) string {
		switch {
		case w.M == 0:
			if u.kind == inYears && u.n == 1 && !full {
				return ""
			}
			return yearName(w.Y)
		case full:
			return w.Short() + nbsp + yearName(w.Y)
		}
		return w.Short()
	}
	full := u.kind == inYears && u.n > 1
	if e.Until.IsZero() {
		return one(e.When, full)
	}
	if e.Until.Y == e.When.Y && !full && e.When.M != 0 && e.Until.M != 0 {
		return one(e.When, false) + "–" + one(e.Until, false)
	}
	return one(e.When, true) + "–" + one(e.Until, true)
}

// fullDate returns an event's date with all that is known, months shortened.
func fullDate(e Event) string {
	s := strings.TrimPrefix(e.When.Short()+nbsp+yearName(e.When.Y), nbsp)
	if !e.Until.IsZero() {
		s += "–" + strings.TrimPrefix(e.Until.Short()+nbsp+yearName(e.Until.Y), nbsp)
	}
	return s
}

func yearName(y int) string {
	if y < 0 {
		return fmt.Sprintf("−%d", -y)
	}
	return fmt.Sprint(y)
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
