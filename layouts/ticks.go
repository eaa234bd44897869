package layouts

import "math"

// Ticks returns round values from lo to hi, at most most of them: multiples
// of 1, 2 or 5 times a power of ten (Heckbert, "Nice Numbers for Graph
// Labels", Graphics Gems, 1990). They are made from whole numbers, so that
// none carries the dust of binary fractions. Equal or unusable ends give the
// one value lo.
func Ticks(lo, hi float64, most int) []float64 {
	if !(hi > lo) || math.IsInf(hi-lo, 0) || most < 2 {
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

// LogTicks returns the powers of ten from lo to hi, ends included where they
// are one, thinned to at most most.
func LogTicks(lo, hi float64, most int) []float64 {
	if !(lo > 0) || !(hi > lo) || most < 2 {
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
	if len(out) == 0 {
		return []float64{lo}
	}
	return out
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
