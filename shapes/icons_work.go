package shapes

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// Work: what machines do and what they do it with.

// layers are the weights of a model.
func layers() geom.Path {
	return joined(
		area(12, 3.25, 21, 7.75, 12, 12.25, 3, 7.75), stroke(3.5, 12.25, 12, 16.5, 20.5, 12.25), stroke(3.5, 16.5, 12, 20.75, 20.5, 16.5),
	)
}

func queue() geom.Path {
	return joined(
		box(2.75, 7.5, 4, 9, 1.25), box(9, 7.5, 4, 9, 1.25),
		stroke(16, 12, 21.25, 12), stroke(18.5, 9.25, 21.25, 12, 18.5, 14.75),
	)
}

func wave() geom.Path {
	var p geom.Path
	for i, half := range [...]float64{1.5, 4.75, 8.5, 3.5, 6, 1.5} {
		x := 3 + float64(3.6*float64(i))
		p = joined(p, stroke(x, 12-half, x, 12+half))
	}
	return p
}

// gear has eight teeth; angles are in degrees from the middle of a tooth.
func gear() geom.Path {
	const teeth, outer, inner, top, foot = 8, 9.25, 6.9, 8.5, 14.5
	var p geom.Path
	at := func(r, deg float64) {
		s, c := math.Sincos(deg * math.Pi / 180)
		x, y := settle(12+float64(r*c)), settle(12+float64(r*s))
		if len(p) == 0 {
			p = p.Move(x, y)
		} else {
			p = p.Line(x, y)
		}
	}
	for i := range teeth {
		mid := float64(360/teeth*i) - 90
		at(inner, mid-foot)
		at(outer, mid-top)
		at(outer, mid+top)
		at(inner, mid+foot)
	}
	return joined(p.Close(), ring(12, 12, 2.9))
}

func funnel() geom.Path {
	return area(3.5, 4.5, 20.5, 4.5, 14, 12.5, 14, 18.5, 10, 20.5, 10, 12.5)
}

// fork is one way that becomes two.
func fork() geom.Path {
	branch := func(y float64) geom.Path {
		return stroke(9.5, 12).Cubic(geom.Pt(13.75, 12), geom.Pt(12.5, y), geom.Pt(16.75, y))
	}
	return joined(
		ring(5, 12, 2.25), ring(19, 5.5, 2.25), ring(19, 18.5, 2.25), stroke(7.25, 12, 9.5, 12), branch(5.5), branch(18.5),
	)
}

func sliders() geom.Path {
	return joined(
		stroke(3.5, 7, 13.4, 7), ring(16, 7, 2.6), stroke(18.6, 7, 20.5, 7),
		stroke(3.5, 17, 5.4, 17), ring(8, 17, 2.6), stroke(10.6, 17, 20.5, 17),
	)
}

func redact() geom.Path {
	return joined(box(3, 8.5, 18, 7, 1.5), dot(6.6, 12), dot(10.2, 12), dot(13.8, 12), dot(17.4, 12))
}

func chart() geom.Path {
	return joined(stroke(3.5, 3.5, 3.5, 20.5, 20.5, 20.5), stroke(7, 15.5, 11, 10.25, 14.25, 13.5, 19.5, 6.5))
}

func document() geom.Path {
	sheet := geom.Rounded(1.75, geom.Pt(18.5, 7.75), geom.Pt(18.5, 21.25), geom.Pt(5.5, 21.25), geom.Pt(5.5, 2.75), geom.Pt(13.5, 2.75))
	return joined(
		sheet.Line(18.5, 7.75).Close(), stroke(13.5, 2.75, 13.5, 7.75, 18.5, 7.75), stroke(9, 12.5, 15, 12.5), stroke(9, 16.5, 13, 16.5),
	)
}
