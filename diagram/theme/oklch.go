package theme

import "math"

// OKLCH is a colour by lightness L (0 to 1), chroma C (0 to about 0.3) and hue
// H in degrees, in Björn Ottosson's OKLab (2020): equal steps look equal.
// See https://bottosson.github.io/posts/oklab/.
type OKLCH struct{ L, C, H float64 }

const (
	chromaStep = 0.002  // by which chroma gives way until the colour is in sRGB
	gamutSlack = 0.0005 // in linear light, too little to see
	chromaMax  = 0.4    // beyond every colour of sRGB
)

// Color returns the colour in sRGB. Where sRGB cannot show it, lightness and
// hue stay and chroma is reduced in steps of 0.002 until it can.
func (o OKLCH) Color() Color {
	for c := min(o.C, chromaMax); c > 0; c -= chromaStep {
		if v := (OKLCH{o.L, c, o.H}).linear(); inside(v) {
			return fromLinear(v)
		}
	}
	return fromLinear(OKLCH{L: o.L}.linear())
}

// linear returns the components in linear light, outside 0 to 1 where sRGB
// does not hold the colour.
func (o OKLCH) linear() [3]float64 {
	sin, cos := math.Sincos(float64(o.H * (math.Pi / 180)))
	lab := [3]float64{o.L, 0, 0}
	if o.C != 0 {
		lab[1], lab[2] = float64(o.C*cos), float64(o.C*sin)
	}
	l := cube(dot(lab, [3]float64{1, 0.3963377774, 0.2158037573}))
	m := cube(dot(lab, [3]float64{1, -0.1055613458, -0.0638541728}))
	s := cube(dot(lab, [3]float64{1, -0.0894841775, -1.2914855480}))
	lms := [3]float64{l, m, s}
	return [3]float64{
		dust(dot(lms, [3]float64{4.0767416621, -3.3077115913, 0.2309699292})),
		dust(dot(lms, [3]float64{-1.2684380046, 2.6097574011, -0.3413193965})),
		dust(dot(lms, [3]float64{-0.0041960863, -0.7034186147, 1.7076147010})),
	}
}

func cube(v float64) float64 { return float64(float64(v*v) * v) }

func inside(v [3]float64) bool {
	for _, x := range v {
		if !(x >= -gamutSlack && x <= 1+gamutSlack) { // also NaN
			return false
		}
	}
	return true
}
