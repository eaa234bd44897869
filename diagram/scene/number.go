package scene

import (
	"math"
	"strconv"

	"github.com/burindev/burin/diagram/geom"
)

// AppendNumber appends v rounded to two decimals, without trailing zeros and
// never as minus zero: the one way in which burin writes a coordinate. What is
// not finite is written as Go prints it, so that a dump can show it; writers
// must reject it first.
func AppendNumber(dst []byte, v float64) []byte {
	n := geom.Hundredths(v)
	const exact = 1 << 53 // hundredths beyond it are not all integers of a float64
	if !(math.Abs(n) < exact) {
		return strconv.AppendFloat(dst, v, 'f', -1, 64)
	}
	i := int64(n)
	if i < 0 {
		dst, i = append(dst, '-'), -i
	}
	dst = strconv.AppendInt(dst, i/100, 10)
	tenth, hundredth := byte(i/10%10), byte(i%10)
	switch {
	case hundredth != 0:
		dst = append(dst, '.', '0'+tenth, '0'+hundredth)
	case tenth != 0:
		dst = append(dst, '.', '0'+tenth)
	}
	return dst
}

// AppendData appends the path as SVG path data: absolute commands, H and V for
// lines along an axis, numbers as by [AppendNumber].
func (p Path) AppendData(dst []byte) []byte {
	var at, start geom.Point // where the pen is, and where its part began
	for i := range p.Path {
		s := &p.Path[i]
		end := start // of Close
		if n := s.N(); n > 0 {
			end = round2(s.P[n-1]) // as written
		}
		switch s.Op {
		case geom.MoveTo:
			start = end
			dst = appendStep(dst, 'M', s.P[:1])
		case geom.LineTo:
			switch {
			case end.Y == at.Y:
				dst = AppendNumber(append(dst, 'H'), end.X)
			case end.X == at.X:
				dst = AppendNumber(append(dst, 'V'), end.Y)
			default:
				dst = appendStep(dst, 'L', s.P[:1])
			}
		case geom.QuadTo:
			dst = appendStep(dst, 'Q', s.P[:2])
		case geom.CubicTo:
			dst = appendStep(dst, 'C', s.P[:3])
		case geom.Close:
			dst = append(dst, 'Z')
		}
		at = end
	}
	return dst
}

func appendStep(dst []byte, command byte, pts []geom.Point) []byte {
	sep := command
	for _, p := range pts {
		dst = AppendNumber(append(dst, sep), p.X)
		dst = AppendNumber(append(dst, ' '), p.Y)
		sep = ' '
	}
	return dst
}
