package route

import "github.com/burindev/burin/diagram/geom"

// A Head is the shape of an arrowhead: how long it is, how far its barbs
// spread to each side, and how deep its back is notched, all in u.
type Head struct{ Length, HalfWidth, Notch float64 }

// The heads in use.
var (
	HeadNormal = Head{Length: 9, HalfWidth: 4.2, Notch: 2}
	HeadMain   = Head{Length: 12, HalfWidth: 5.5, Notch: 2.5} // of a main path
	HeadSmall  = Head{Length: 7, HalfWidth: 3.4, Notch: 1.5}  // of a measured gap
)

// Arrowhead returns the closed path of a head with its tip at tip; dir is the
// unit vector in which the line travels.
func Arrowhead(tip, dir geom.Point, size Head) geom.Path {
	side := geom.Pt(-dir.Y, dir.X)
	at := func(back, across float64) geom.Point {
		return tip.Sub(dir.Mul(back)).Add(side.Mul(across))
	}
	return geom.Polygon(
		tip,
		at(size.Length, -size.HalfWidth),
		at(size.Length-size.Notch, 0),
		at(size.Length, size.HalfWidth),
	)
}
