package layouts

import (
	"math"
	"strconv"
	"strings"
)

// nbsp joins a number to its unit: they never part at the end of a line.
const nbsp = "\u00a0"

// A Quantity is a value with its unit.
type Quantity struct {
	Value float64
	Unit  string // "ms"; "%" and "×" stand close to the number
}

// String returns the quantity as it is set: "1,850 tok/s", "59%".
func (q Quantity) String() string {
	n := FormatNumber(q.Value)
	switch q.Unit {
	case "":
		return n
	case "%", "×":
		return n + q.Unit
	}
	return n + nbsp + q.Unit
}

// FormatNumber returns v with commas between thousands, a true minus, and as
// few decimals as tell it from its neighbours, at most three significant ones
// behind the point.
func FormatNumber(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "?"
	}
	s := strconv.FormatFloat(math.Abs(v), 'f', decimals(math.Abs(v)), 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return signed(v, s)
}

// signed returns the digits of v's amount, with commas between thousands and
// the sign of v.
func signed(v float64, s string) string {
	whole, frac, _ := strings.Cut(s, ".")
	var b strings.Builder
	if v < 0 && strings.Trim(s, "0.") != "" {
		b.WriteRune('−')
	}
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	if frac != "" {
		b.WriteByte('.')
		b.WriteString(frac)
	}
	return b.String()
}

// decimals is how many places behind the point a value of that size needs.
func decimals(v float64) int {
	switch {
	case v == 0 || v >= 1000:
		return 0
	case v >= 1:
		return 3
	}
	return min(3-int(math.Floor(math.Log10(v))), 12)
}
