package lint

import (
	"fmt"
	"math"

	"github.com/burindev/burin/diagram/geom"
	"github.com/burindev/burin/diagram/scene"
)

// Numbers of the rule on routes.
const (
	mostBends    = 4
	manyBends    = 3
	meanBends    = 1
	meanOf       = 3 // connectors from which on there is a mean
	farthestWay  = 3 // times the direct way along the axes
	longWay      = 1.8
	shortestWay  = 48  // u that count for a direct way at least
	turnDegrees  = 30  // from which on a turn is a bend
	slantDegrees = 10  // off an axis up to which a line seems meant to be straight
	slantLength  = 12  // u from which on that is seen
	levelDegrees = 0.5 // off an axis that nobody sees
)

var bends = Rule{
	ID: "BENDS", Name: "connectors take simple ways",
	Reason: "the eye loses a line at its bends; after crossings they hurt most",
	Errors: "more than four bends; a way more than three times as long as the direct one along the axes",
	Warns:  "more than three bends, or more than one on average; more than 1.8 times as long; a stretch that is not quite level or upright",
	check: func(p *picture, f *findings) {
		sum, n := 0, 0
		for _, e := range p.edges {
			it := &p.items[e]
			if it.From != "" && it.From == it.To || it.kind != line {
				continue // a loop has to turn
			}
			b := it.bends()
			sum, n = sum+b, n+1
			p.bent(f, e, b)
			p.detour(f, e)
			p.slanted(f, e)
		}
		if n >= meanOf && geom.Round2(float64(sum)/float64(n)) > meanBends {
			f.warn(fault{
				what: "the connectors have many bends", marks: append([]int(nil), p.edges...), measured: fmt.Sprintf("%.1f on average", float64(sum)/float64(n)),
				allowed: fmt.Sprint("at most ", meanBends), fix: "align what they join",
			})
		}
	},
}

// bends counts the turns of a connector. A rounded corner is one turn.
func (it *item) bends() int {
	n := 0
	path, ok := it.Shape.(scene.Path)
	if !ok {
		return 0
	}
	var at, way geom.Point // where the pen is, and which way it came
	var turned float64     // since the last straight stretch
	for _, s := range path.Path {
		if s.Op == geom.MoveTo {
			at, way, turned = s.P[0], geom.Point{}, 0
			continue
		}
		for k := range s.N() {
			next := s.P[k].Sub(at)
			if next == (geom.Point{}) {
				continue
			}
			if way != (geom.Point{}) {
				turned += angle(way, next)
			}
			at, way = s.P[k], next
		}
		if s.Op == geom.LineTo || s.Op == geom.Close {
			if math.Abs(turned) >= turnDegrees {
				n++
			}
			turned = 0
		}
	}
	if math.Abs(turned) >= turnDegrees {
		n++
	}
	return n
}

// angle returns by how many degrees b turns from a, from -180 to 180.
func angle(a, b geom.Point) float64 {
	return geom.Round2(180 / math.Pi * math.Atan2(float64(a.X*b.Y)-float64(a.Y*b.X), float64(a.X*b.X)+float64(a.Y*b.Y)))
}

func (p *picture) bent(f *findings, e, n int) {
	x := fault{
		subject: p.name(e), what: "bends often", marks: []int{e}, measured: fmt.Sprint(n, " bends"), allowed: fmt.Sprint("at most ", mostBends),
		fix: "choose other sides, or move what it joins",
	}
	switch {
	case n > mostBends:
		f.err(x)
	case n > manyBends:
		x.allowed = fmt.Sprint("at most ", manyBends)
		f.warn(x)
	}
}

// detour compares the length of a connector with the way along the axes.
func (p *picture) detour(f *findings, e int) {
	it := &p.items[e]
	ends := it.endings()
	if len(ends) == 0 {
		return
	}
	length := 0.0
	for a, b := range it.shape.segments {
		length += a.Dist(b)
	}
	way := ends[1].at.Sub(ends[0].at)
	times := geom.Round2(length / max(math.Abs(way.X)+math.Abs(way.Y), shortestWay))
	x := fault{
		subject: p.name(e), what: "goes a long way round", marks: []int{e}, measured: number(times) + " times the direct way", allowed: "at most " + number(farthestWay),
		fix: "move its ends together, or leave a gap on the direct way",
	}
	switch {
	case times > farthestWay:
		f.err(x)
	case times > longWay:
		x.allowed = "at most " + number(longWay)
		f.warn(x)
	}
}

// slanted looks for stretches that are nearly along an axis.
func (p *picture) slanted(f *findings, e int) {
	it := &p.items[e]
	path, ok := it.Shape.(scene.Path)
	if !ok {
		return
	}
	var at geom.Point
	for _, s := range path.Path {
		n := s.N()
		if n == 0 {
			continue
		}
		end := s.P[n-1]
		if s.Op == geom.LineTo && at.Dist(end) >= slantLength {
			way := end.Sub(at)
			d := geom.Round2(180 / math.Pi * math.Atan2(min(math.Abs(way.X), math.Abs(way.Y)), max(math.Abs(way.X), math.Abs(way.Y))))
			if d > levelDegrees && d < slantDegrees {
				f.warn(fault{
					subject: p.name(e), what: "is not quite straight", marks: []int{e}, measured: number(d) + "° off", allowed: "0°, or " + number(slantDegrees) + "° and more",
					fix: "align its ends",
				})
				return
			}
		}
		at = end
	}
}
