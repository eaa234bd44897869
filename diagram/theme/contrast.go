package theme

import "math"

// luminance is the relative luminance of WCAG 2, 0 to 1, with the threshold
// of IEC 61966-2-1 (0.04045).
func (c Color) luminance() float64 {
	return dust(dot(c.linear(), [3]float64{0.2126, 0.7152, 0.0722}))
}

// Contrast returns the contrast ratio of WCAG 2 between two colours, 1 to 21.
// The order does not matter. Words need 4.5, marks and lines 3.
func Contrast(a, b Color) float64 {
	x, y := a.luminance(), b.luminance()
	return dust((max(x, y) + 0.05) / (min(x, y) + 0.05))
}

// L returns the lightness L* of CIE 1976, 0 (black) to 100 (white).
func (c Color) L() float64 {
	y := c.luminance()
	if y <= 0.008856 {
		return dust(float64(903.3 * y))
	}
	return dust(float64(116*math.Cbrt(y)) - 16)
}

// Gray returns the grey of the same luminance: what is left of the colour in
// one black ink.
func (c Color) Gray() Color {
	y := c.luminance()
	return fromLinear([3]float64{y, y, y})
}
