package layouts

import (
	"math"

	"github.com/burindev/burin/diagram/geom"
)

// Numbers of arcs in u.
const (
	arcThick    = 27   // of an arc that has all the weight
	arcThin     = 1    // of the thinnest
	arcPortGap  = 1.5  // between arcs where they stand on the query
	arcApart    = 1    // between arcs elsewhere, at least
	arcBase     = 30   // height of an arc without length
	arcFlat     = 0.24 // height per length where the strip is long
	arcSteep    = 0.36 // and where it is short
	arcTallest  = 180  // what the longest arc aims at
	arcRise     = 2    // step in which an arc is raised over the one below
	arcMostRise = 400  // steps
	arcSamples  = 32   // points of an arc at which its distance is taken
)

// An arc joins a token to the query: from left, the middle of the token, to
// right, its place on the query, height above both.
type arc struct {
	token       int
	left, right float64
	thick       float64
	height      float64
}

// arcsOver returns the arcs from the query to each token before it, the
// nearest and lowest first. On the query they stand side by side about its
// middle, the nearest leftmost, so that each arc lies within the next.
//
// All arcs have one shape, G, stretched to their length L and height H. As
// G(u)/√u falls from the end to the middle, an arc lies above another within
// it wherever H/√L and H are no smaller than those of the other: so the
// middles of arcs never cross. Then each is raised until its full thickness
// keeps clear of the one below.
func arcsOver(centers, shares []float64, query int) []arc {
	arcs := make([]arc, 0, query)
	total := -float64(arcPortGap)
	for i := query - 1; i >= 0; i-- {
		thick := max(geom.Snap(float64(shares[i]*arcThick)), arcThin)
		arcs = append(arcs, arc{token: i, left: centers[i], thick: thick})
		total += thick + arcPortGap
	}
	port := centers[query] - total/2
	for k := range arcs {
		arcs[k].right = geom.Snap(port + arcs[k].thick/2)
		port += arcs[k].thick + arcPortGap
	}
	slope := float64(arcSteep)
	if n := len(arcs); n > 0 {
		slope = min(max((arcTallest-arcBase)/arcs[n-1].length(), arcFlat), arcSteep)
	}
	for k := range arcs {
		a := &arcs[k]
		a.height = arcBase + float64(slope*a.length())
		if k > 0 {
			below := arcs[k-1]
			a.height = max(a.height, float64(below.height*math.Sqrt(a.length()/below.length())))
			for range arcMostRise {
				if a.clears(below) {
					break
				}
				a.height += arcRise
			}
		}
		a.height = geom.SnapUp(a.height)
	}
	return arcs
}

// portsWidth returns the width that the arcs take on the query.
func portsWidth(shares []float64, query int) float64 {
	w := -float64(arcPortGap)
	for _, s := range shares[:query] {
		w += max(geom.Snap(float64(s*arcThick)), arcThin) + arcPortGap
	}
	return w
}

func (a arc) length() float64 { return a.right - a.left }

// handle is how high the handles of the curve are: a cubic curve rises to
// three quarters of them.
func (a arc) handle() float64 { return a.height / 0.75 }

// path returns the arc standing on the level y.
func (a arc) path(y float64) geom.Path {
	h := geom.Snap(y - a.handle())
	return geom.Path{}.Move(a.right, y).Cubic(geom.Pt(a.right, h), geom.Pt(a.left, h), geom.Pt(a.left, y))
}

// at returns the point of the arc at t from 0, right, to 1, left, above a
// level of 0.
func (a arc) at(t float64) geom.Point {
	s := float64(t*t) * (3 - float64(2*t))
	return geom.Pt(a.right-float64(s*a.length()), -float64(float64(3*t)*(1-t))*a.handle())
}

// clears reports whether the arc lies clear of one below it, both at their
// full thickness.
func (a arc) clears(below arc) bool {
	least := (a.thick+below.thick)/2 + arcApart
	for i := range arcSamples + 1 {
		p := a.at(float64(i) / arcSamples)
		for k := range arcSamples {
			q, r := below.at(float64(k)/arcSamples), below.at(float64(k+1)/arcSamples)
			if distance(p, q, r) < least {
				return false
			}
		}
	}
	return true
}

// distance returns how far p is from the segment between q and r.
func distance(p, q, r geom.Point) float64 {
	d, v := r.Sub(q), p.Sub(q)
	l := float64(d.X*d.X) + float64(d.Y*d.Y)
	if l == 0 {
		return p.Dist(q)
	}
	t := min(max((float64(v.X*d.X)+float64(v.Y*d.Y))/l, 0), 1)
	return p.Dist(q.Add(d.Mul(t)))
}
