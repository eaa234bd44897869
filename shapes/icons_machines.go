package shapes

import "github.com/burindev/burin/diagram/geom"

// Machines, and what runs on them.

func server() geom.Path {
	return joined(
		box(3.25, 4, 17.5, 7, 2), box(3.25, 13, 17.5, 7, 2),
		dot(7, 7.5), dot(7, 16.5), stroke(11.5, 7.5, 17, 7.5), stroke(11.5, 16.5, 17, 16.5),
	)
}

// gpu is a card with two fans, its bracket at the left.
func gpu() geom.Path {
	return joined(
		geom.Rounded(1, geom.Pt(2.5, 4.25), geom.Pt(4.5, 4.25), geom.Pt(4.5, 20)),
		box(4.5, 6.5, 17, 10, 1.75), ring(9.5, 11.5, 2.4), ring(16.5, 11.5, 2.4),
		stroke(8, 16.5, 8, 19.25, 15.5, 19.25, 15.5, 16.5),
	)
}

func cpu() geom.Path {
	p := joined(box(6, 6, 12, 12, 2), box(9.75, 9.75, 4.5, 4.5, 0.75))
	for _, at := range [...]float64{9.25, 14.75} {
		p = joined(p, stroke(at, 2.75, at, 6), stroke(at, 18, at, 21.25), stroke(2.75, at, 6, at), stroke(18, at, 21.25, at))
	}
	return p
}

func database() geom.Path {
	return joined(
		geom.EllipsePath(geom.Pt(12, 5.5), 7.5, 2.75),
		stroke(4.5, 5.5, 4.5, 18.5), bowl(12, 18.5, 7.5, 2.75), stroke(19.5, 18.5, 19.5, 5.5), bowl(12, 12, 7.5, 2.75),
	)
}

func cache() geom.Path {
	return joined(box(3.5, 3.5, 17, 17, 2.25), stroke(12, 3.5, 12, 20.5), stroke(3.5, 12, 20.5, 12))
}

func laptop() geom.Path {
	return joined(box(4.75, 4.5, 14.5, 10.5, 1.75), stroke(2.75, 18.75, 21.25, 18.75))
}

func phone() geom.Path {
	return joined(box(6.75, 2.75, 10.5, 18.5, 2.25), stroke(11, 18.25, 13, 18.25))
}

func mic() geom.Path {
	return joined(
		box(9, 2.75, 6, 11, 3), bowl(12, 11, 6.5, 6.5), stroke(12, 17.5, 12, 21.25), stroke(8.75, 21.25, 15.25, 21.25),
	)
}

// container is a crate.
func container() geom.Path {
	return joined(
		area(12, 3, 19.75, 7.5, 19.75, 16.5, 12, 21, 4.25, 16.5, 4.25, 7.5),
		stroke(4.25, 7.5, 12, 12, 19.75, 7.5), stroke(12, 12, 12, 21),
	)
}

// cloud has three lobes that meet where their circles cut each other.
func cloud() geom.Path {
	p := stroke(7, 18.5)
	p = arc(p, 17, 14.25, 4.25, 90, -79)
	p = arc(p, 12, 10, 5.81, 0, -170)
	return arc(p, 7, 13.75, 4.75, -99, -270).Close()
}
