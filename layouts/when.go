package layouts

import (
	"fmt"
	"time"
)

// A When is a date as exact as it is known: a year, a month, or a day.
type When struct {
	Y int
	M time.Month // 0: only the year is known
	D int        // 0: only the month is known
}

// Year is a date of which only the year is known.
func Year(y int) When { return When{Y: y} }

// Month is a date of which year and month are known.
func Month(y int, m time.Month) When { return When{Y: y, M: m} }

// Day is an exact date.
func Day(y int, m time.Month, d int) When { return When{Y: y, M: m, D: d} }

// IsZero reports whether the date is unset.
func (w When) IsZero() bool { return w == When{} }

// Valid reports whether there is such a date.
func (w When) Valid() bool {
	if w.M < 0 || w.M > 12 || w.D < 0 || (w.M == 0 && w.D != 0) {
		return false
	}
	return w.D == 0 || w.D <= daysIn(w.Y, w.M)
}

// At returns the date as a position on an axis of years: the middle of what
// is known, so that an event of "May 2022" stands in the middle of May.
func (w When) At() float64 {
	switch {
	case w.M == 0:
		return float64(w.Y) + 0.5
	case w.D == 0:
		return float64(w.Y) + (float64(w.M)-0.5)/12
	}
	return float64(w.Y) + (float64(w.M)-1+(float64(w.D)-0.5)/float64(daysIn(w.Y, w.M)))/12
}

// Begin returns the first moment of what is known, as a position in years.
func (w When) Begin() float64 {
	switch {
	case w.M == 0:
		return float64(w.Y)
	case w.D == 0:
		return float64(w.Y) + (float64(w.M)-1)/12
	}
	return float64(w.Y) + (float64(w.M)-1+(float64(w.D)-1)/float64(daysIn(w.Y, w.M)))/12
}

// Before reports whether w comes before v.
func (w When) Before(v When) bool { return w.At() < v.At() }

// String returns the whole date: "22 March 2022", "March 2022", "2022".
func (w When) String() string {
	switch {
	case w.M == 0:
		return fmt.Sprint(w.Y)
	case w.D == 0:
		return w.M.String() + nbsp + fmt.Sprint(w.Y)
	}
	return fmt.Sprint(w.D) + nbsp + w.M.String() + nbsp + fmt.Sprint(w.Y)
}

// Short returns the date where the year is plain from its place: "22 Mar",
// "Mar"; nothing for a bare year.
func (w When) Short() string {
	switch {
	case w.M == 0:
		return ""
	case w.D == 0:
		return w.M.String()[:3]
	}
	return fmt.Sprint(w.D) + nbsp + w.M.String()[:3]
}

func daysIn(y int, m time.Month) int {
	return time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
