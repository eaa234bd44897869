package layouts

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestChooseUnit(t *testing.T) {
	for _, c := range []struct {
		from, to When
		finest   unitKind
		want     string
	}{
		{Month(2022, 3), Month(2026, 3), inMonths, "2022 2023 2024 2025 2026"},
		{Year(2022), Year(2023), inYears, "2022 2023"},
		{Month(2022, 1), Month(2023, 12), inMonths, "Q1 2022 Q2 2022 Q3 2022 Q4 2022 Q1 2023 Q2 2023 Q3 2023 Q4 2023"},
		{Month(2024, 11), Month(2025, 2), inMonths, "Nov 2024 Dec 2024 Jan 2025 Feb 2025"},
		{Day(2024, 2, 27), Day(2024, 3, 2), inDays, "27 Feb 28 Feb 29 Feb 1 Mar 2 Mar"},
		{Year(1988), Year(2021), inYears, "1980s 1990s 2000s 2010s 2020s"},
		{Year(1012), Year(2001), inYears, "1000–99 1100–99 1200–99 1300–99 1400–99 1500–99 1600–99 1700–99 1800–99 1900–99 2000–99"},
		{Year(-40), Year(-37), inYears, "−40 −39 −38 −37"},
		{Day(2024, 5, 1), Day(2024, 5, 1), inDays, "1 May"},
	} {
		u := chooseUnit(c.from.Begin(), finish(c.to), c.finest)
		got := ""
		for w := u.floor(c.from.Begin()); w.Begin() < finish(c.to)-dateDust; w = u.next(w) {
			got += fmt.Sprintf(" %s", plainSpaces(u.name(w)))
		}
		assert.Equal(t, c.want, got[1:])
	}
}

func plainSpaces(s string) string { return strings.ReplaceAll(s, nbsp, " ") }

// The beginning of a unit lies at or before any moment in it, and the next one
// after it.
func TestUnitsHoldTheirDates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		y := rapid.IntRange(-3000, 3000).Draw(t, "year")
		m := time.Month(rapid.IntRange(1, 12).Draw(t, "month"))
		w := Day(y, m, rapid.IntRange(1, daysIn(y, m)).Draw(t, "day"))
		for _, u := range calendarUnits {
			first := u.floor(w.At())
			next := u.next(first)
			if first.Begin() > w.Begin()+dateDust || next.Begin() < finish(w)-dateDust {
				t.Fatalf("%v is not between %v and %v, %d of kind %d", w, first, next, u.n, u.kind)
			}
			if again := u.floor(first.Begin()); again != first {
				t.Fatalf("%v begins at %v", first, again)
			}
		}
		if math.Abs(finish(w)-w.At()) > 1.0/365 {
			t.Fatalf("%v ends at %v", w, finish(w))
		}
	})
}

// Gridlines are as close as they can be without crowding.
func TestCalendarUnit(t *testing.T) {
	for _, c := range []struct {
		years, width float64
		want         calendarUnit
	}{
		{0.25, 600, calendarUnit{1, inMonths}},
		{1, 12 * calendarGrid, calendarUnit{1, inMonths}},
		{1, 12*calendarGrid - 1, calendarUnit{3, inMonths}},
		{10, 600, calendarUnit{1, inYears}},
		{10, 300, calendarUnit{2, inYears}},
		{400, 600, calendarUnit{50, inYears}},
		{20_000, 110, calendarUnit{10_000, inYears}},
		{20_000, 1, calendarUnit{50_000, inYears}},
	} {
		assert.Equal(t, c.want, calendar{from: 2000, to: 2000 + c.years, x1: c.width}.unit(), "%v years on %v u", c.years, c.width)
	}
}

func TestTickDate(t *testing.T) {
	assert.Equal(t, "2024", tickDate(Year(2024)))
	assert.Equal(t, "2024", tickDate(Month(2024, time.January)))
	assert.Equal(t, "Apr", tickDate(Month(2024, time.April)))
	assert.Equal(t, "−40", tickDate(Year(-40)))
}
