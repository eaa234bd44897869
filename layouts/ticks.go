package layouts

import (
	"math"
	"strconv"
)

// Ticks returns round values from lo to hi, at most most of them: multiples
// of 1, 2 or 5 times a power of ten (Heckbert, "Nice Numbers for Graph
// Labels", Graphics Gems, 1990). They are made from whole numbers, so that
// none carries the dust of binary fractions. Equal or unusable ends give the
// one value lo.
func Ticks(lo, hi float64, most int) []float64 {
	if !spread(lo, hi) || most < 2 {
		return []float64{lo}
	}
	m, e := tickStep(lo, hi, most)
	first, last := unitsUp(lo, m, e), unitsDown(hi, m, e)
	out := make([]float64, 0, most)
	for k := first; k <= last && len(out) < most; k++ {
		out = append(out, whole(k*float64(m), e))
	}
	if len(out) == 0 {
		return []float64{lo}
	}
	return out
}

// spread reports whether two ends lie so far apart that numbers between them
// can be told from each other.
func spread(lo, hi float64) bool {
	const (
		finest = 1e-15 // of the greater end
		least  = 1e-300
	)
	d := hi - lo
	return d > least && !math.IsInf(d, 0) && d > float64(finest*max(math.Abs(lo), math.Abs(hi)))
}

// LogTicks returns the powers of ten from lo to hi, ends included where they
// are one, thinned to at most most. Where there are fewer than two, it returns
// round values between the ends instead.
func LogTicks(lo, hi float64, most int) []float64 {
	if !(lo > 0) || !spread(lo, hi) || most < 2 {
		return []float64{lo}
	}
	first, last := int(math.Ceil(settle(math.Log10(lo)))), int(math.Floor(settle(math.Log10(hi))))
	every := 1
	for (last-first)/every+1 > most {
		every++
	}
	var out []float64
	for e := first; e <= last; e += every {
		out = append(out, whole(1, e))
	}
	if len(out) < 2 {
		return Ticks(lo, hi, most)
	}
	return out
}

// FormatTicks returns the words of ticks: as those of [FormatNumber], with
// more decimals where neighbours would read alike.
func FormatTicks(ticks []float64) []string {
	out := make([]string, len(ticks))
	for i, v := range ticks {
		out[i] = FormatNumber(v)
	}
	const most = 12
	for places := 1; places <= most && alike(out); places++ {
		for i, v := range ticks {
			s := strconv.FormatFloat(math.Abs(v), 'f', places, 64)
			out[i] = signed(v, s)
		}
	}
	return out
}

// alike reports whether two words that follow each other are the same.
func alike(words []string) bool {
	for i := 1; i < len(words); i++ {
		if words[i] == words[i-1] {
			return true
		}
	}
	return false
}

// tickStep returns the smallest step m·10^e that gives at most most ticks.
func tickStep(lo, hi float64, most int) (m, e int) {
	raw := (hi - lo) / float64(most)
	e = int(math.Floor(math.Log10(raw))) - 1
	for ; ; e++ {
		for _, m := range [...]int{1, 2, 5} {
			if unitsDown(hi, m, e)-unitsUp(lo, m, e)+1 <= float64(most) {
				return m, e
			}
		}
	}
}

// tickDust forgives the last bits of a quotient.
const tickDust = 1e-9

func unitsUp(v float64, m, e int) float64 {
	return math.Ceil(v/whole(float64(m), e) - tickDust)
}

func unitsDown(v float64, m, e int) float64 {
	return math.Floor(v/whole(float64(m), e) + tickDust)
}

// whole returns k·10^e, correctly rounded for the exponents that occur.
func whole(k float64, e int) float64 {
	if e < 0 {
		return k/math.Pow10(-e) + 0
	}
	return float64(k*math.Pow10(e)) + 0
}

// clockSteps are the steps in which people count units of time, ascending.
var clockSteps = map[string][]float64{
	"h":   {1, 2, 3, 6, 12, 24, 48, 72, 168},
	"min": {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440},
	"s":   {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600},
}

// clockTicks returns round values of a unit of time from lo to hi, at most
// most of them, as on a clock: 0, 6, 12, 18 and 24 h. For other units, and
// where the ends are too near or too far, it returns those of [Ticks].
func clockTicks(lo, hi float64, most int, unit string) []float64 {
	const fewest = 3
	for _, step := range clockSteps[unit] {
		first, last := math.Ceil(lo/step-tickDust), math.Floor(hi/step+tickDust)
		if n := last - first + 1; n > float64(most) || most < 2 {
			continue
		} else if n < fewest {
			break
		}
		var out []float64
		for k := first; k <= last; k++ {
			out = append(out, float64(k*step)+0)
		}
		return out
	}
	return Ticks(lo, hi, most)
}
