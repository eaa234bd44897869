package shapes

import "github.com/burindev/burin/diagram/geom"

// Signs: states, limits, people and money.

func check() geom.Path { return stroke(4.75, 12.5, 9.5, 17.25, 19.25, 7) }

func cross() geom.Path { return joined(stroke(6.5, 6.5, 17.5, 17.5), stroke(17.5, 6.5, 6.5, 17.5)) }

func warning() geom.Path {
	return joined(area(12, 4, 21, 19.5, 3, 19.5), stroke(12, 10, 12, 14), dot(12, 16.75))
}

func bell() geom.Path {
	body := arch(12, 11, 6, 5.75).Line(19.5, 18.25).Line(4.5, 18.25).Close()
	return joined(body, stroke(10, 21.25, 14, 21.25), stroke(12, 3, 12, 5))
}

func bolt() geom.Path {
	return area(13, 2.75, 5.25, 13.5, 10.75, 13.5, 9.75, 21.25, 18.75, 10, 12.75, 10)
}

func lock() geom.Path {
	return joined(box(5, 10.5, 14, 10.25, 2.25), arch(12, 7.25, 4, 3.25), stroke(12, 14.5, 12, 16.75))
}

func key() geom.Path {
	return joined(ring(8, 16, 4.25), stroke(11, 13, 20.25, 3.75), stroke(16.25, 7.75, 19.25, 10.75))
}

func shield() geom.Path {
	return joined(
		stroke(12, 2.75, 4.75, 5.5, 4.75, 11.25).
			Cubic(geom.Pt(4.75, 15.75), geom.Pt(7.75, 19.25), geom.Pt(12, 21.25)).
			Cubic(geom.Pt(16.25, 19.25), geom.Pt(19.25, 15.75), geom.Pt(19.25, 11.25)).
			Line(19.25, 5.5).Close(),
		stroke(8.5, 11.75, 11, 14.25, 15.5, 9.5),
	)
}

func user() geom.Path {
	return joined(
		ring(12, 7.75, 4),
		stroke(4.25, 20.75).
			Cubic(geom.Pt(4.75, 16.75), geom.Pt(7.75, 14.5), geom.Pt(12, 14.5)).
			Cubic(geom.Pt(16.25, 14.5), geom.Pt(19.25, 16.75), geom.Pt(19.75, 20.75)),
	)
}

func clock() geom.Path { return joined(ring(12, 12, 8.75), stroke(12, 7, 12, 12.25, 15.25, 14.25)) }

// gauge is a dial with its needle past the middle.
func gauge() geom.Path {
	return joined(arc(nil, 12, 13.5, 9, 147, 393), ring(12, 13.5, 1.1), stroke(12.7, 12.6, 16, 8.5))
}

func coin() geom.Path {
	s := stroke(14.75, 9.5).
		Cubic(geom.Pt(14.4, 8.3), geom.Pt(13.3, 7.6), geom.Pt(12, 7.6)).
		Cubic(geom.Pt(10.4, 7.6), geom.Pt(9.25, 8.4), geom.Pt(9.25, 9.75)).
		Cubic(geom.Pt(9.25, 12.75), geom.Pt(14.9, 11.25), geom.Pt(14.9, 14.25)).
		Cubic(geom.Pt(14.9, 15.6), geom.Pt(13.7, 16.4), geom.Pt(12, 16.4)).
		Cubic(geom.Pt(10.5, 16.4), geom.Pt(9.4, 15.7), geom.Pt(9, 14.5))
	return joined(ring(12, 12, 8.75), s, stroke(12, 6, 12, 7.6), stroke(12, 16.4, 12, 18))
}

func globe() geom.Path {
	return joined(ring(12, 12, 8.75), geom.EllipsePath(geom.Pt(12, 12), 3.9, 8.75), stroke(3.25, 12, 20.75, 12))
}
