package theme

import (
	"fmt"
	"math"
)

// ParseHex reads a colour written as "#RRGGBB", in upper or lower case. Its
// error quotes what was given and says what is expected.
func ParseHex(s string) (Color, error) {
	if len(s) != 7 || s[0] != '#' {
		return Color{}, hexError(s)
	}
	var v [6]uint8
	for i := range v {
		switch b := s[i+1]; {
		case b >= '0' && b <= '9':
			v[i] = b - '0'
		case b >= 'a' && b <= 'f':
			v[i] = b - 'a' + 10
		case b >= 'A' && b <= 'F':
			v[i] = b - 'A' + 10
		default:
			return Color{}, hexError(s)
		}
	}
	return Color{v[0]<<4 | v[1], v[2]<<4 | v[3], v[4]<<4 | v[5]}, nil
}

func hexError(s string) error {
	const most = 40 // of a text that is no colour, enough to find it
	if len(s) > most {
		s = s[:most] + "…"
	}
	return fmt.Errorf("%q is no colour: write # and six hexadecimal digits, as in #0B77BA", s)
}

// linear returns the components in linear light, 0 to 1 (IEC 61966-2-1).
func (c Color) linear() [3]float64 {
	return [3]float64{toLinear(c.R), toLinear(c.G), toLinear(c.B)}
}

func toLinear(v uint8) float64 {
	f := float64(v) / 255
	if f <= 0.04045 {
		return f / 12.92
	}
	return math.Pow((f+0.055)/1.055, 2.4)
}

// fromLinear returns the colour nearest to components in linear light; what
// lies outside 0 to 1 is cut off.
func fromLinear(v [3]float64) Color {
	return Color{toByte(v[0]), toByte(v[1]), toByte(v[2])}
}

func toByte(v float64) uint8 {
	if !(v > 0) { // also NaN
		return 0
	}
	e := 12.92 * v
	if v > 0.0031308 {
		e = float64(1.055*math.Pow(v, 1/2.4)) - 0.055
	}
	return uint8(math.Floor(dust(float64(255*min(e, 1))) + 0.5))
}

// dust rounds to nine decimals: the last bits of powers and of trigonometric
// functions differ between processors and may not decide anything.
func dust(v float64) float64 { return math.Round(float64(v*1e9)) / 1e9 }

// dot is the scalar product, without fused multiply-adds.
func dot(a, b [3]float64) float64 {
	return float64(a[0]*b[0]) + float64(a[1]*b[1]) + float64(a[2]*b[2])
}
