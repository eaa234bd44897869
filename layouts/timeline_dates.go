package layouts

import "fmt"

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
	brief := func(w When) string {
		if w.M == 0 && u != (calendarUnit{1, inYears}) {
			return yearName(w.Y)
		}
		return w.Short()
	}
	if u.kind == inYears && u.n > 1 {
		return fullDate(e)
	}
	switch {
	case e.Until.IsZero():
		return brief(e.When)
	case e.Until.Y == e.When.Y && e.When.M != 0 && e.Until.M != 0:
		return brief(e.When) + "–" + brief(e.Until)
	}
	return fullDate(e)
}

// fullDate returns an event's date with all that is known, months shortened.
func fullDate(e Event) string {
	if e.Until.IsZero() {
		return shortDate(e.When)
	}
	return shortDate(e.When) + "–" + shortDate(e.Until)
}

// shortDate returns all that is known of a date, its month shortened.
func shortDate(w When) string {
	if w.M == 0 {
		return yearName(w.Y)
	}
	return w.Short() + nbsp + yearName(w.Y)
}

func yearName(y int) string {
	if y < 0 {
		return fmt.Sprintf("−%d", -y)
	}
	return fmt.Sprint(y)
}
